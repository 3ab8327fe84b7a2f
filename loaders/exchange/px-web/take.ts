import type {Localised} from "../../../src/model/language.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {checkDraft, type Candidate, type Draft} from "../draft.js";
import {fieldsOfGroups} from "../groups.js";
import {nothingRead, rejectedRead, type ImportRead} from "../import-read.js";
import {readPlainNumber} from "../importers/plain-number.js";
import type {Known} from "../known.js";
import {about, reject, rejectFile, type Place, type Rejection} from "../place.js";
import {namedAreas} from "./area-names.js";
import {choose, rolesOf} from "./choose.js";
import type {Supply, SupplyFound} from "./find-supply.js";
import {account, expectations, remedies, takenRemarks} from "./messages.js";
import {noteTexts} from "./notes.js";
import type {OfficeCell, OfficeTable} from "./office-table.js";
import {sourceOf} from "./source-of.js";
import {yearLabel, type YearLabel} from "./time-label.js";

type Found = Extract<SupplyFound, {lines: unknown}>;

/** What one cell of a table says, once its area and year are known. */
interface Taken {
  readonly cell: OfficeCell;
  readonly area: string;
  readonly label: YearLabel;
}

/** Signs that a value is not there; the first of them says that there is nothing of the kind. */
const signs = /^(?:[-–−]|[.:…]{1,6}|n\/?a|)$/iu;
const nil = /^[-–−]$/u;
const statusCodes: Readonly<Record<string, TableRow<"observations">["status"]>> = {p: "preliminary", e: "estimate"};

/** Takes out of a table what the lines of `supply` ask for, as candidates for observations. */
export function takeFrom(table: OfficeTable, {lines, language, isTitleKnown}: Found, known: Known): ImportRead {
  const {file, dimensions} = table;
  const {time, area, others} = rolesOf(table, known);
  if (time === null) {
    const problem = {code: "no_years", expected: expectations.years, mend: remedies.fetchWithYears};
    return rejectedRead(rejectFile(file, table.titles[0] ?? null, problem));
  }
  const areaNames = area === null ? [] : dimensions[area]!.categories.map(({names}) => names);
  const named = areasOf(areaNames, known);
  const rejections: Rejection[] = [
    ...named.unknown.map(({name, near}) =>
      rejectFile(file, name, {
        code: "unknown_area_name",
        expected: expectations.areaName(near),
        mend: remedies.addAreaName
      })
    ),
    ...(named.ambiguous.length === 0
      ? []
      : [
          rejectFile(file, named.ambiguous[0]!, {
            code: "ambiguous_area",
            expected: expectations.division(named.ambiguous.slice(0, 5)),
            mend: remedies.fetchAllAreas
          })
        ])
  ];
  if (rejections.length > 0) return rejectedRead(...rejections);
  const years = dimensions[time]!.categories.map(
    ({names}) => names.map(yearLabel).find((label) => label !== null) ?? null
  );
  const source = sourceOf(table, lines[0]!, known);
  const read: Counts = {signs: new Map(), outside: 0, superseded: 0};
  const lineAccounts: Localised[] = [];
  const candidates: Candidate[] = [];
  const choices = lines.map((line) => ({line, choice: choose(line, dimensions, others)}));
  const isSome = choices.some(({choice}) => choice.problem === undefined);
  for (const {line, choice} of choices) {
    if (choice.problem?.isAbsent === true && isSome) {
      // Who downloads a table may choose some of its categories.
      lineAccounts.push(account.notInFile(line.indicator, choice.problem.value ?? ""));
      continue;
    }
    if (choice.problem !== undefined) {
      const {code, expected, value} = choice.problem;
      rejections.push({
        ...rejectFile(file, value, {code, expected, mend: remedies.correctTake}),
        subject: subjectOf(line)
      });
      continue;
    }
    const {taken} = choice;
    const chosen = [...taken].map(([at, i]) => dimensions[at]!.categories[i]!);
    const wrongUnit = unitProblem(line, chosen.find(({unit}) => unit !== null)?.unit ?? table.unit, file);
    if (wrongUnit !== null) {
      rejections.push({...wrongUnit, subject: subjectOf(line)});
      continue;
    }
    if (area === null && line.area === null) {
      rejections.push({
        ...rejectFile(file, null, {code: "no_areas", expected: expectations.areas, mend: remedies.fetchAllAreas}),
        subject: subjectOf(line)
      });
      continue;
    }
    const cells: Taken[] = [];
    for (const cell of table.cells()) {
      if (![...taken].every(([at, i]) => cell.categories[at] === i)) continue;
      const code = area === null ? line.area : named.byIndex[cell.categories[area]!];
      const label = years[cell.categories[time]!];
      if (code != null && label != null) cells.push({cell, area: code, label});
    }
    const made = candidatesOf(cells, line, {table, source: source.source, language, time, area}, known, read);
    for (const candidate of made.candidates) candidates.push(candidate);
    for (const rejection of made.rejections) rejections.push(rejection);
    lineAccounts.push(
      account.taken(
        line.indicator,
        chosen.map(({names}) => names[0] ?? "").filter((name) => name !== ""),
        made.candidates.length
      )
    );
  }
  const otherYears = dimensions[time]!.categories.flatMap(({names}, i) =>
    years[i] === null && names[0] ? [names[0]] : []
  );
  return {
    ...nothingRead,
    candidates: rejections.length > 0 ? [] : candidates,
    rejections,
    newSources: known.sources.has(source.source) ? [] : [source],
    blank: [...read.signs.values()].reduce((sum, count) => sum + count, 0),
    editions: table.updated === null ? [] : [table.updated],
    account: [
      account.table(table.number, table.titles[0] ?? ""),
      account.facts(table.unit, table.updated, table.source),
      ...(isTitleKnown ? [] : [account.titleNotCompared]),
      ...lineAccounts,
      ...table.notes.map((note) => account.note(note)),
      ...[...read.signs]
        .filter(([sign]) => sign !== "")
        .map(([sign, count]) => account.signs(sign, count, nil.test(sign))),
      ...(otherYears.length === 0 ? [] : [account.otherYears(otherYears)]),
      ...(named.oldRegions.length === 0 ? [] : [account.oldRegions(named.oldRegions)]),
      ...(read.outside === 0 ? [] : [account.beforeArea(read.outside)]),
      ...(read.superseded === 0 ? [] : [account.finalInstead(read.superseded)])
    ]
  };
}

/** The areas of a dimension by the index of their categories, of which a name in any language may be known. */
function areasOf(categories: readonly (readonly string[])[], known: Known) {
  const read = namedAreas(categories.flat(), known);
  const byIndex = categories.map(
    (names) => names.map((name) => read.areas.get(name)).find((code) => code !== undefined) ?? null
  );
  // A name that is unknown in one language is known in another.
  const lacking = categories.filter((names, i) => byIndex[i] === null && names.some((name) => name !== ""));
  const isLacking = (name: string) => lacking.some((names) => names.includes(name));
  return {
    byIndex,
    oldRegions: read.oldRegions.filter(isLacking),
    ambiguous: read.ambiguous.filter(isLacking),
    unknown: read.unknown.filter(({name}) => lacking.some((names) => names[0] === name))
  };
}

interface Counts {
  readonly signs: Map<string, number>;
  outside: number;
  superseded: number;
}

interface Setting {
  readonly table: OfficeTable;
  readonly source: string;
  readonly language: "vi" | "en" | null;
  readonly time: number;
  readonly area: number | null;
}

function candidatesOf(
  cells: readonly Taken[],
  line: Supply,
  setting: Setting,
  known: Known,
  counts: Counts
): {candidates: Candidate[]; rejections: Rejection[]} {
  const {table, source, language, time, area: areaAt} = setting;
  const candidates: Candidate[] = [];
  const rejections: Rejection[] = [];
  const present = cells.filter(({cell: {value}}) => {
    const isThere = !signs.test(value.trim());
    if (!isThere) counts.signs.set(value.trim(), (counts.signs.get(value.trim()) ?? 0) + 1);
    return isThere;
  });
  const final = new Set(
    present.filter(({label}) => label.status === "official").map(({area, label}) => `${area} ${String(label.year)}`)
  );
  for (const {cell, area, label} of present) {
    if (!wasThere(area, label.year, known)) {
      counts.outside++;
      continue;
    }
    if (label.status !== "official" && final.has(`${area} ${String(label.year)}`)) {
      counts.superseded++;
      continue;
    }
    const number = readPlainNumber(cell.value, table.decimal, "0");
    const subject = {...subjectOf(line), area, year: String(label.year)};
    if (number.problem !== undefined) {
      rejections.push({subject, ...reject(cell.place, cell.value, number.problem)});
      continue;
    }
    const categories = [time, ...(areaAt === null ? [] : [areaAt])].map(
      (at) => table.dimensions[at]!.categories[cell.categories[at]!]!
    );
    const marked = label.mark === null ? [] : table.notes.filter((note) => note.startsWith(label.mark!));
    const notes = noteTexts([...cell.notes, ...categories.flatMap((category) => category.notes), ...marked], language);
    const draft: Draft = {
      fields: {
        indicator: line.indicator,
        area,
        year: String(label.year),
        ...(line.series === null ? {} : {series: line.series}),
        ...fieldsOfGroups(line.groups),
        ...(number.qualifier === null ? {} : {qualifier: number.qualifier}),
        status: label.status === "official" ? (statusCodes[cell.status ?? ""] ?? "official") : label.status,
        source,
        ...notes
      },
      value: converted(number.value, line.factor),
      remarks: line.factor === null ? [] : [takenRemarks.converted(line.factor)],
      placeOf: (): Place => cell.place
    };
    const checked = checkDraft(draft, known, new Set([source]));
    for (const rejection of about(checked.rejections, subject)) rejections.push(rejection);
    if (checked.candidate !== null) candidates.push(checked.candidate);
  }
  return {candidates, rejections};
}

/** Whether an area was there at some time of a year. */
function wasThere(code: string, year: number, known: Known): boolean {
  const area = known.areas.get(code);
  const from = area?.valid_from?.slice(0, 4) ?? "";
  const to = area?.valid_to?.slice(0, 4) ?? "9999";
  return String(year) >= from && String(year) <= to;
}

/** A value times a factor, without the digits that binary fractions add. */
function converted(value: number, factor: number | null): number {
  return factor === null ? value : Number((value * factor).toPrecision(12));
}

function unitProblem({unit_printed}: Supply, printed: string | null, file: string): Rejection | null {
  if (unit_printed === null || printed === null) return null;
  const plain = (unit: string) =>
    unit
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s.()]+/gu, "");
  if (unit_printed.split("|").some((unit) => plain(unit) === plain(printed))) return null;
  return rejectFile(file, printed, {
    code: "other_unit",
    expected: expectations.unitPrinted(unit_printed),
    mend: remedies.correctUnit
  });
}

function subjectOf({indicator, series}: Supply) {
  return {indicator, series, area: null, year: null};
}
