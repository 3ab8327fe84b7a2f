import {columnIn} from "../model/language.js";
import {plainName} from "../engine/sql-tokens.js";
import type {Query, ResultRow, RunQuery} from "../engine/query.js";
import {totalSql} from "../model/headline.js";
import type {PlaceTerms} from "../model/place-terms.js";
import type {Publisher} from "../model/sources.js";
import {latestReleaseSql} from "../model/release.js";
import type {TableRow} from "../model/tables/index.js";
import type {FileTable} from "../engine/table-files.js";

/** What a trend chart shows: one indicator, in one or more areas, all or some of its series, within a span of years. */
export interface TrendSelection {
  readonly indicator: string;
  /** Area codes; the first is the one that is assessed. */
  readonly areas: readonly string[];
  /** Series to show; null shows every series. */
  readonly series: readonly string[] | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** A value with the names that are needed to draw and list it. */
export type TrendObservation = Pick<
  TableRow<"observations">,
  | "indicator"
  | "area"
  | "year"
  | "period"
  | "series"
  | "value"
  | "qualifier"
  | "status"
  | "source"
  | "vintage"
  | "note"
  | "note_vi"
  | "shown"
  | "run"
  | "printed_decimals"
  | "before_end"
> &
  Publisher &
  Pick<TableRow<"sources">, "origin"> & {
    readonly area_vi: string;
    readonly area_en: string;
    readonly series_vi: string | null;
    readonly series_en: string | null;
  };

export type TrendMilestone = TableRow<"milestones"> & {
  readonly quote_vi: string | null;
  readonly class: string | null;
  /** Year of the document that sets it. */
  readonly source_year: number | null;
};

export type TrendBreak = TableRow<"breaks">;

export type TrendSource = TableRow<"sources">;

/** All that a trend chart, its table and its text are made of. */
export interface TrendData {
  readonly indicator: TableRow<"indicators">;
  /** The first area of the selection, the one that milestones are set for. */
  readonly area: TableRow<"areas"> & {readonly successor_vi: string | null; readonly successor_en: string | null};
  readonly observations: readonly TrendObservation[];
  readonly milestones: readonly TrendMilestone[];
  readonly breaks: readonly TrendBreak[];
  readonly sources: readonly TrendSource[];
  /** Every value of the first area and of the nation, whatever the reader shows: what judgements rest on. */
  readonly record: readonly TrendObservation[];
  readonly recordBreaks: readonly TrendBreak[];
  /** The levels of the first area that a series of growth rates is the growth of; empty where none are kept. */
  readonly levels: readonly TrendObservation[];
  readonly levelBreaks: readonly TrendBreak[];
  /** The methodologies of the indicator, and what each of them measures. */
  readonly methodologies: readonly Pick<TableRow<"series">, "series" | "concept">[];
  /** By what the place is judged. */
  readonly terms: PlaceTerms;
  /** Date of the latest release (ISO): the day on which milestones are judged, never the day of the build. */
  readonly asOf: string;
  /** That release; null before the first. */
  readonly release: TableRow<"releases"> | null;
}

const placeholders = (values: readonly unknown[]): string => values.map(() => "?").join(", ");

/** A name in each language, under another name: `a.name_vi AS area_vi` and so on. */
function inEach(languages: readonly string[], name: string, as: string): string {
  const [alias, column] = name.split(".");
  return languages
    .map((code) => `${alias!}.${plainName(columnIn(column!, code))} AS ${plainName(columnIn(as, code))}`)
    .join(", ");
}

/** The words of the plan, in the first language of the place, under the one name that pages know them by. */
function planWords(name: string, [first = ""]: readonly string[]): string {
  const [alias, column] = name.split(".");
  const own = columnIn(column!, first);
  return own === `${column!}_vi` ? `${alias!}.${own}` : `${alias!}.${plainName(own)} AS ${column!}_vi`;
}

/** The observations of a selection: totals only, in the order area (its first area first), series, year. */
export function observationsQuery(
  {indicator, areas, series, from, to}: TrendSelection,
  {languages}: Pick<PlaceTerms, "languages">
): Query {
  // A selection without series names still matches the unnamed series of an indicator that has only one.
  const bySeries = series === null ? "" : `AND coalesce(o.series, '') IN (${placeholders(series)})`;
  return {
    sql: `
SELECT o.indicator, o.area, o.year, o.period, o.series, o.value, o.qualifier, o.status, o.source, o.vintage,
  o.note, o.note_vi, o.shown, o.run, o.printed_decimals, o.before_end,
  ${inEach(languages, "a.name", "area")}, ${inEach(languages, "s.short", "series")},
  p.publisher, p.publisher_en, p.copy, p.origin
FROM observations o
JOIN areas a ON a.area = o.area
LEFT JOIN series s ON s.indicator = o.indicator AND s.series = o.series
JOIN sources p ON p.source = o.source
WHERE o.indicator = ? AND o.area IN (${placeholders(areas)}) ${bySeries}
  AND o.year >= ?::int AND o.year <= ?::int
  AND ${totalSql("o")}
ORDER BY o.area <> ?, o.area, o.series NULLS FIRST, o.year, o.period, o.shown DESC, o.vintage DESC, o.source`,
    parameters: [indicator, ...areas, ...(series ?? []), from ?? firstYear, to ?? lastYear, areas[0] ?? ""]
  };
}

/** Bounds that no year of the tables lies outside of. */
const firstYear = 1900;
const lastYear = 2100;

/** The milestones set for the first area of a selection, with the plan's words where the plan sets them. */
export function milestonesQuery({indicator, areas}: TrendSelection, {languages}: Pick<PlaceTerms, "languages">): Query {
  return {
    sql: `
SELECT m.*, ${planWords("c.quote", languages)}, c.class, s.year AS source_year
FROM milestones m JOIN sources s ON s.source = m.source LEFT JOIN commitments c ON c.commitment = m.commitment
WHERE m.indicator = ? AND m.area = ?
ORDER BY m.year, m.basis, m.source, m.value`,
    parameters: [indicator, areas[0] ?? ""]
  };
}

/** The breaks that cut the series of a selection, each once. */
function breaksQuery({indicator, areas}: TrendSelection): Query {
  return {
    sql: `
SELECT * FROM breaks
WHERE indicator IN (?, '*') AND area IN ('*', ${placeholders(areas)})
ORDER BY year, area, series`,
    parameters: [indicator, ...areas]
  };
}

/** The areas that the judgement of a selection rests on, in every series and year: its first one and the nation. */
const judgedBy = ({areas}: TrendSelection, {nation}: PlaceTerms): string[] => [
  ...new Set([areas[0] ?? "", ...(nation === null ? [] : [nation])])
];

/** The sources of everything that is known of a selection's areas, in whatever series and years. */
function sourcesQuery({indicator, areas}: TrendSelection): Query {
  return {
    sql: `
SELECT * FROM sources WHERE source IN (
  SELECT source FROM observations WHERE indicator = ? AND area IN (${placeholders(areas)})
  UNION SELECT source FROM milestones WHERE indicator = ? AND area = ?
  UNION SELECT source FROM breaks WHERE indicator IN (?, '*') AND area IN ('*', ${placeholders(areas)})
)
ORDER BY source`,
    parameters: [indicator, ...areas, indicator, areas[0] ?? "", indicator, ...areas]
  };
}

/** The definition of the indicator and the date of the latest release. */
function indicatorQuery({indicator}: TrendSelection): Query {
  return {
    sql: `SELECT *, ${latestReleaseSql} AS as_of FROM indicators WHERE indicator = ?`,
    parameters: [indicator]
  };
}

/** The latest release. */
const releaseQuery: Query = {sql: "SELECT * FROM releases ORDER BY release DESC LIMIT 1", parameters: []};

/** The methodologies of the indicator, and what each of them measures. */
function methodologiesQuery({indicator}: TrendSelection): Query {
  return {sql: "SELECT series, concept FROM series WHERE indicator = ? ORDER BY series", parameters: [indicator]};
}

/** The first area of a selection with the name of what followed it. */
function areaQuery({areas}: TrendSelection, {languages}: Pick<PlaceTerms, "languages">): Query {
  return {
    sql: `
SELECT a.*, ${inEach(languages, "s.name", "successor")}
FROM areas a LEFT JOIN areas s ON s.area = a.successor WHERE a.area = ?`,
    parameters: [areas[0] ?? ""]
  };
}

/**
 * Fetches everything that a selection needs; at build time and in the browser the same statements run. Series and years are
 * chosen among the rows of all, so that an engine that remembers need not be asked when only they change.
 * @throws RangeError when the indicator or the first area does not exist
 */
export async function loadTrend(run: RunQuery, selection: TrendSelection, terms: PlaceTerms): Promise<TrendData> {
  const {areas, series, from, to} = selection;
  const [indicator] = await run(indicatorQuery(selection));
  if (!indicator) throw new RangeError(`unknown indicator: ${selection.indicator}`);
  const judging = judgedBy(selection, terms);
  const whole = {...selection, areas: [...new Set([...areas, ...judging])], series: null, from: null, to: null};
  const [home = ""] = areas;
  const growthOf = indicator.levels === null ? null : {...whole, indicator: String(indicator.levels), areas: [home]};
  const [[area], rows, milestones, cuts, sources, methodologies, levels, levelCuts, [release = null]] =
    await Promise.all([
      run(areaQuery(selection, terms)),
      run(observationsQuery(whole, terms)),
      run(milestonesQuery(selection, terms)),
      run(breaksQuery(whole)),
      run(sourcesQuery(selection)),
      run(methodologiesQuery(selection)),
      growthOf === null ? [] : run(observationsQuery(growthOf, terms)),
      growthOf === null ? [] : run(breaksQuery(growthOf)),
      run(releaseQuery)
    ]);
  if (!area) throw new RangeError(`unknown area: ${areas[0] ?? ""}`);
  const within = (year: unknown) => Number(year) >= (from ?? firstYear) && Number(year) <= (to ?? lastYear);
  // Whoever names no series of an indicator that has only one means it.
  const isChosen = ({series: name, year}: ResultRow) =>
    (series === null || series.includes(String(name ?? ""))) && within(year);
  // The statements above name exactly these columns, and the tests compare both engines' rows.
  const found = {
    observations: rows.filter((row) => isOf(areas)(row) && isChosen(row)),
    record: rows.filter(isOf(judging)),
    breaks: cuts.filter(isOf(["*", ...areas])),
    recordBreaks: cuts.filter(isOf(["*", ...judging])),
    methodologies,
    levels,
    levelBreaks: levelCuts,
    milestones,
    sources
  };
  return {indicator, area, ...found, terms, asOf: indicator.as_of, release} as unknown as TrendData;
}

const isOf =
  (areas: readonly string[]) =>
  ({area}: ResultRow): boolean =>
    areas.includes(String(area));

/** The tables that trend charts query. */
export const trendTables: readonly FileTable[] = [
  "areas",
  "breaks",
  "commitments",
  "indicators",
  "milestones",
  "observations",
  "releases",
  "series",
  "sources"
];
