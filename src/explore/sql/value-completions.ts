import {nameOf, type Token} from "../../engine/sql-tokens.js";
import type {Completion, KnownTable, Proposals} from "./proposals.js";
import {termKinds, type TermKind} from "../../model/explorer.js";
import {searchTerms, type KnownTerm} from "./terms.js";
import {fold} from "../../lib/fold.js";

/** Columns that hold the codes of another kind than their name says. */
const otherNames: Readonly<Record<string, TermKind>> = {
  parent: "area",
  base_area: "area",
  against_area: "area",
  against_indicator: "indicator",
  context_for: "indicator",
  input: "indicator",
  divisor: "indicator",
  from_agency: "agency",
  to_agency: "agency",
  via_agency: "agency"
};

/** Values that are offered at most; who types on finds the others. */
const mostOffered = 60;

/** The column that a text is compared with: before `=`, `<>`, `LIKE`, or `IN (…`; null where it stands elsewhere. */
export function comparedColumn(tokens: readonly Token[]): string | null {
  let i = tokens.length - 1;
  // Within a list the texts before this one are passed over.
  while (tokens[i]?.text === "," && tokens[i - 1]?.kind === "string") i -= 2;
  const text = tokens[i]?.text.toLowerCase();
  if (text === "(" || text === "[") {
    const before = tokens[i - 1];
    if (before?.text.toLowerCase() !== "in") return null;
    i -= tokens[i - 2]?.text.toLowerCase() === "not" ? 3 : 2;
    return nameOf(tokens[i]);
  }
  if (text === "like" || text === "ilike")
    return nameOf(tokens[tokens[i - 1]?.text.toLowerCase() === "not" ? i - 2 : i - 1]);
  if (text === ">" && tokens[i - 1]?.text === "<") return nameOf(tokens[i - 2]);
  if (text === "=") return nameOf(tokens[tokens[i - 1]?.text === "!" || tokens[i - 1]?.text === "=" ? i - 2 : i - 1]);
  return null;
}

/**
 * Values that a text may be meant to be, by the column that it is compared with: codes by their names in any language, the words of
 * a closed list, or what a result holds.
 * @param typed what stands between the quotes so far
 */
export function proposeValues(
  column: string,
  typed: string,
  from: number,
  {
    read,
    terms,
    indicator
  }: {readonly read: readonly KnownTable[]; readonly terms: readonly KnownTerm[]; readonly indicator: string | null}
): Proposals | null {
  const kind = otherNames[column] ?? termKinds.find((one) => one === column);
  const held = read.flatMap((table) => table.columns.find(({name}) => name.toLowerCase() === column)?.values?.() ?? []);
  const wanted = fold(typed);
  const plain = [...new Set(held)].filter((value) => fold(value).includes(wanted)).map((value) => option(value, ""));
  if (kind === undefined) return plain.length === 0 ? null : {from, options: plain.slice(0, mostOffered), chosen: true};
  const own = terms.filter(
    (term) => term.kind === kind && (indicator === null || term.indicator === null || term.indicator === indicator)
  );
  const found =
    typed.trim().length < 2 ? own.filter(({code}) => fold(code).startsWith(wanted)) : searchTerms(typed, own);
  const named = found.map(({code, name}) => option(code, name));
  const options = [...new Map([...named, ...plain].map((one) => [one.label, one])).values()];
  return options.length === 0 ? null : {from, options: options.slice(0, mostOffered), chosen: true};
}

const option = (value: string, detail: string): Completion => ({
  label: value,
  written: value.replaceAll("'", "''"),
  kind: "value",
  detail
});
