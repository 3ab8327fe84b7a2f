import {plainWords} from "../../src/lib/fold.js";
import type {TableRows} from "../../src/model/tables/index.js";
import type {Localised} from "../../src/model/language.js";
import {closeTo} from "./close.js";

/** Ids of agencies that someone who typed `wanted` most likely meant, by id or by name, best first. */
export function closeAgencies(tables: TableRows, wanted: string): string[] {
  const byName = new Map(tables.agencies.map(({agency, name_vi}) => [asId(name_vi), agency]));
  const close = [
    ...closeTo(
      wanted,
      tables.agencies.map(({agency}) => agency),
      5
    ),
    ...closeTo(asId(wanted), byName.keys(), 5).map((name) => byName.get(name)!)
  ];
  return [...new Set(close)].slice(0, 5);
}

/** The agency that a word means: its id, or a name of it however typed; null where none or more than one is meant. */
export function agencyOf(tables: TableRows, wanted: string): string | null {
  const named = tables.agencies.filter(({agency, name_vi, name_en, variants}) =>
    [agency, name_vi, name_en ?? "", ...variants].some((name) => asId(name) === asId(wanted))
  );
  const exact = named.find(({agency}) => agency === wanted);
  return exact?.agency ?? (named.length === 1 ? named[0]!.agency : null);
}

/** The agencies that lead a target with an indicator, by id with their names: those for whom there is a template. */
export function askedAgencies(tables: TableRows): {readonly agency: string; readonly name: Localised}[] {
  const measured = new Set(tables.indicators.map(({plan_target}) => plan_target));
  const leads = new Set(tables.blocks.flatMap(({target, lead}) => (measured.has(target) ? [lead] : [])));
  return tables.agencies
    .filter(({agency}) => leads.has(agency))
    .map(({agency, name_vi, name_en}) => ({agency, name: {vi: name_vi, en: name_en ?? name_vi}}))
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** A name in the form of an id, so that both are found however they were typed. */
function asId(name: string): string {
  return plainWords(name).join("_");
}
