import {colon, formatDate, formatVintage} from "../lib/format.js";
import type {NamedTable, WorkbookValue} from "../lib/xlsx/write/table-workbook.js";
import {commonMessages} from "../messages/common.js";
import {figuresMessages} from "../messages/figures.js";
import {remembered} from "../lib/remembered.js";
import {inLanguage, pick, type Language} from "../model/language.js";
import {inOfficialOrder} from "../model/sources.js";
import type {TableRow} from "../model/tables/index.js";
import type {TrendObservation} from "../indicator/trend-data.js";
import {breaksInWords} from "./break.js";
import {citation, publisherIn} from "./publisher.js";
import {standingWords, unitOfIndicator} from "./value.js";

/** A value with everything that names it. */
export interface ReadableFigure {
  readonly observation: Pick<
    TrendObservation,
    | "year"
    | "period"
    | "value"
    | "qualifier"
    | "status"
    | "source"
    | "vintage"
    | "note"
    | "note_vi"
    | "shown"
    | "before_end"
  >;
  readonly indicator: TableRow<"indicators">;
  readonly area: string;
  /** By which methodology, where the indicator has several. */
  readonly methodology: string | null;
  /** Of which group it is; null for everybody. */
  readonly group: string | null;
}

/** Values for people, with what is needed to read them away from the site. */
export interface ReadableFigures {
  /** In the order in which they are to stand, the place's own first. */
  readonly figures: readonly ReadableFigure[];
  readonly sources: readonly TableRow<"sources">[];
  readonly breaks: readonly TableRow<"breaks">[];
  /** Date of the release (ISO). */
  readonly asOf: string;
  /** The name of the licence; null where the place does not say. */
  readonly licence: string | null;
}

/**
 * Two sheets for people: the values with names and units in the language, and their sources with what else there is to know. The
 * machine's table, by codes, stands beside them.
 */
export function readableSheets(given: ReadableFigures, language: Language): readonly [NamedTable, NamedTable] {
  const words = figuresMessages(language);
  return [
    {name: words.data, rows: valueRows(given, language)},
    {name: words.sources, rows: [...sourceRows(given, language), [], ...aboutRows(given, language)], wrapped: true}
  ];
}

function valueRows({figures, sources}: ReadableFigures, language: Language): WorkbookValue[][] {
  const words = figuresMessages(language);
  const common = commonMessages(language);
  // What is said of thousands of values is put in words once.
  const bySource = new Map(sources.map((row) => [row.source, row]));
  const numbered = inOfficialOrder(sources).map(
    (row, i) => [row.source, `${publisherIn(row, language) ?? row.title} [${String(i + 1)}]`] as const
  );
  const cited = new Map(numbered);
  const units = remembered((row: TableRow<"indicators">) => inLanguage(unitOfIndicator(row).label, language));
  const days = remembered((vintage: string) => formatVintage(vintage, language));
  const columns: readonly (readonly [head: string, cell: (figure: ReadableFigure) => WorkbookValue])[] = [
    [common.area, ({area}) => area],
    [common.indicator, ({indicator}) => pick(indicator, "name", language)],
    [words.year, ({observation}) => observation.year],
    [common.value, ({observation}) => observation.value],
    [common.unit, ({indicator}) => units(indicator)],
    [words.qualifier, ({observation: {qualifier}}) => (qualifier === null ? null : common.qualifier[qualifier])],
    [words.methodology, ({methodology}) => methodology],
    [words.group, ({group}) => group],
    [common.valueStatus, ({observation}) => statusOf(observation, bySource, language)],
    [common.source, ({observation: {source}}) => cited.get(source) ?? source],
    [words.said, ({observation: {vintage}}) => days(vintage)],
    [common.note, ({observation}) => pick(observation, "note", language) ?? observation.note]
  ];
  const rows = figures.map((figure) => columns.map(([, cell]) => cell(figure)));
  // A column that says nothing of any value is in the way; those of which and how much stay.
  const kept = columns.flatMap((_, i) => (i < always || rows.some((row) => row[i] !== null) ? [i] : []));
  return [columns.map(([head]) => head), ...rows].map((row) => kept.map((i) => row[i] ?? null));
}

/** How many columns every sheet begins with: area, indicator, year, value, unit. */
const always = 5;

function statusOf(
  {period, status, shown, source, before_end}: ReadableFigure["observation"],
  sources: ReadonlyMap<string, TableRow<"sources">>,
  language: Language
): string {
  const words = commonMessages(language);
  const {collection = null, origin = null} = sources.get(source) ?? {};
  return [
    ...(period === "year" ? [] : [words.period[period]]),
    words.status[status],
    ...(collection === "survey" || collection === "opinion_survey" ? [words.survey[collection]] : []),
    ...standingWords({before_end, origin}, language),
    ...(shown ? [] : [words.alsoReported])
  ].join(", ");
}

function sourceRows({sources}: ReadableFigures, language: Language): WorkbookValue[][] {
  const words = figuresMessages(language);
  const common = commonMessages(language);
  return [
    ["[n]", common.source, words.confidence, words.address],
    ...inOfficialOrder(sources).map((row, i) => [
      `[${String(i + 1)}]`,
      citation(row, language).join(". "),
      common.confidence[row.confidence ?? "unstated"],
      row.address
    ])
  ];
}

/** What the indicators are, where their series break, and of which release the values are. */
function aboutRows({figures, breaks, asOf, licence}: ReadableFigures, language: Language): WorkbookValue[][] {
  const words = figuresMessages(language);
  const common = commonMessages(language);
  const indicators = [...new Set(figures.map(({indicator}) => indicator))];
  return [
    ...indicators.map((row) => [
      null,
      pick(row, "name", language),
      `${common.unit}${colon(language)}${inLanguage(unitOfIndicator(row).label, language)}`,
      pick(row, "definition", language)
    ]),
    ...breaks.map(({year, kind, ...row}) => [
      null,
      common.breakRow(year, breaksInWords([kind], language), pick(row, "reason", language))
    ]),
    [null, words.release(language.place.title, formatDate(asOf, language))],
    ...(licence === null ? [] : [[null, `${common.licence} ${licence}`]])
  ];
}
