import {commonMessages} from "../../src/messages/common.js";
import {parseGroups, partsOf} from "../../src/model/groups.js";
import {isPartColumn, isYearValue} from "../../src/model/headline.js";
import {pick, type Language} from "../../src/model/language.js";
import {formatShort} from "../../src/lib/format.js";
import {apartObservations} from "../../src/indicator/groups/figures.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import type {CellValue} from "../../src/model/tables/table.js";
import {encodeRows} from "../read/encode-csv.js";
import {edgesOf} from "./open-sdg-edges.js";
import type {FileContent} from "./file-content.js";
import {archiveDescription, openSdgSiteFiles} from "./open-sdg-site.js";
import {zip, zipPieces} from "../../src/lib/zip.js";
import {latestRelease} from "../../src/model/release.js";
import {indicatorMeta, reportingStatus, reportingStatuses} from "./open-sdg-meta.js";

type Observation = TableRow<"observations">;

/**
 * Columns of a file of Open SDG: the year first, the value last, what a reader can choose between them. `COMMENT_OBS` is one of its
 * attributes of observations, which its pages show as a footnote: that a value is a bound, or not final.
 */
const columns = (others: readonly string[]): readonly string[] => [
  "Year",
  "Series",
  "Units",
  ...disaggregations(others),
  "COMMENT_OBS",
  "GeoCode",
  "Value"
];

/**
 * The columns that split a total; an empty cell in all of them makes a headline.
 * @param others breakdowns of the place that are no columns of observations, each a column by its code
 */
const disaggregations = (others: readonly string[]): readonly string[] => [
  "Area",
  "Sex",
  "Age",
  "Location",
  "Ethnicity",
  ...others
];

type Row = Readonly<Record<string, string | number | null>>;

/** How the files of a place of many observations are handed over. */
interface Length {
  /** Whether files are made while they are written. */
  readonly long: boolean;
  /** Where the site has these files. */
  readonly folder: string;
}

/**
 * The tree of JSON and CSV files that sdg-build writes for a site of Open SDG, in every language of the place, so that its tools can read
 * this one. Only shown values of full years are in it: Open SDG knows one value of a year.
 */
export function openSdgFiles(
  tables: TableRows,
  languages: readonly Language[],
  {long, folder}: Length = {long: false, folder: ""}
): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  for (const language of languages) {
    const root = `opensdg/${language.code}`;
    const ids = new Map(tables.indicators.map((indicator) => [openSdgId(indicator), indicator]));
    const headlines: Record<string, readonly Row[]> = {};
    const metas: Record<string, object> = {};
    for (const [id, indicator] of ids) {
      metas[id] = indicatorMeta(tables, indicator, id, language);
      const at = (kind: IndicatorFile) => `${root}/${kind.replace("/", `/${id}`)}`;
      if (long) {
        const make = lastMade(() => indicatorFiles(tables, indicator, language));
        for (const kind of indicatorFileKinds) files.set(at(kind), {pieces: () => [make().texts[kind]]});
      } else {
        const {texts, headline} = indicatorFiles(tables, indicator, language);
        headlines[id] = headline;
        for (const kind of indicatorFileKinds) files.set(at(kind), texts[kind]);
      }
      files.set(`${root}/meta/${id}.json`, json(metas[id]));
    }
    const headlineOf = (id: string) => `${folder}/${root}/headline/${id}.json`;
    files.set(
      `${root}/headline/all.json`,
      long ? {pieces: (written) => joined([...ids.keys()], (id) => written(headlineOf(id)))} : json(headlines)
    );
    files.set(`${root}/meta/all.json`, json(metas));
    files.set(`${root}/stats/reporting.json`, json(reportingOf(tables)));
    const archived = [...ids.keys()].map((id) => [`${id}.csv`, `${root}/data/${id}.csv`] as const);
    const archive: FileContent = long
      ? {pieces: (written) => zipPieces(archived.map(([name, path]) => [name, written(`${folder}/${path}`)] as const))}
      : zip(new Map(archived.map(([name, path]) => [name, files.get(path) as string] as const)));
    files.set(`${root}/zip/all_indicators.zip`, archive);
    const described = (bytes: number) => archiveDescription(bytes, latestRelease(tables));
    files.set(
      `${root}/zip/all_indicators.json`,
      archive instanceof Uint8Array
        ? described(archive.length)
        : {pieces: (written) => [described(lengthOf(written(`${folder}/${root}/zip/all_indicators.zip`)))]}
    );
    for (const [path, text] of openSdgSiteFiles(ownBreakdowns(tables), language)) files.set(`${root}/${path}`, text);
  }
  return files;
}

/** The breakdowns of a place that no column of observations is for, in its order. */
function ownBreakdowns({breakdowns}: TableRows): readonly TableRow<"breakdowns">[] {
  return breakdowns.filter(({breakdown}) => !isPartColumn(breakdown)).toSorted((a, b) => a.position - b.position);
}

/** The files of one indicator, by their paths without its number and name. */
const indicatorFileKinds = [
  "data/.csv",
  "data/.json",
  "headline/.csv",
  "headline/.json",
  "edges/.csv",
  "edges/.json",
  "comb/.json"
] as const;

type IndicatorFile = (typeof indicatorFileKinds)[number];

interface IndicatorFiles {
  readonly texts: Readonly<Record<IndicatorFile, string>>;
  readonly headline: readonly Row[];
}

function indicatorFiles(tables: TableRows, indicator: TableRow<"indicators">, language: Language): IndicatorFiles {
  const others = ownBreakdowns(tables).map(({breakdown}) => breakdown);
  const rows = rowsOf(tables, indicator, others, language);
  const used = columns(others).filter((name) => isKept(name) || rows.some((row) => row[name] !== null));
  const splitting = disaggregations(others);
  const headline = rows.filter((row) => splitting.every((name) => row[name] === null));
  const edges = edgesOf(
    splitting.filter((name) => used.includes(name)),
    rows
  );
  const data = asColumns(rows, used);
  const shownHeadline = headline.map((row) => only(row, used));
  const edgeColumns = edges.length === 0 ? [] : {From: edges.map(([from]) => from), To: edges.map(([, to]) => to)};
  return {
    texts: {
      "data/.csv": csvOf(rows, used),
      "data/.json": json(data),
      "headline/.csv": csvOf(headline, used),
      "headline/.json": json(shownHeadline),
      "edges/.csv": encodeRows([["From", "To"], ...edges]),
      "edges/.json": json(edgeColumns),
      "comb/.json": json({data, edges: edgeColumns})
    },
    headline: shownHeadline
  };
}

/** The indicator whose files were made last, and these: they are written one after the other, and those of all would be too many. */
let made: {readonly make: () => IndicatorFiles; readonly files: IndicatorFiles} | undefined;

function lastMade(make: () => IndicatorFiles): () => IndicatorFiles {
  return () => {
    if (made?.make !== make) made = {make, files: make()};
    return made.files;
  };
}

/** An object of JSON whose members are files of JSON. */
function* joined(
  ids: readonly string[],
  read: (id: string) => Iterable<Uint8Array>
): Generator<string | Uint8Array, undefined> {
  let between = "{";
  for (const id of ids) {
    yield `${between}${JSON.stringify(id)}:`;
    yield Buffer.concat([...read(id)]).subarray(0, -1);
    between = ",";
  }
  yield ids.length === 0 ? "{}\n" : "}\n";
}

function lengthOf(pieces: Iterable<Uint8Array>): number {
  let bytes = 0;
  for (const piece of pieces) bytes += piece.length;
  return bytes;
}

/** Number and name in one, as Open SDG's addresses have them: `1-1-poverty_rate`. */
export function openSdgId({indicator, plan_target, context_for}: TableRow<"indicators">): string {
  const target = plan_target ?? context_for;
  return target === null ? indicator : `${target.replaceAll(".", "-")}-${indicator}`;
}

function isKept(name: string): boolean {
  return name === "Year" || name === "Value";
}

function rowsOf(
  tables: TableRows,
  indicator: TableRow<"indicators">,
  others: readonly string[],
  language: Language
): Row[] {
  const areas = new Map(tables.areas.map((area) => [area.area, pick(area, "name", language)]));
  const series = new Map(
    tables.series
      .filter((row) => row.indicator === indicator.indicator)
      .map((row) => [row.series, pick(row, "name", language)])
  );
  const units = pick(indicator, "unit_label", language);
  const groups = new Map(tables.breakdown_values.map((row) => [`${row.breakdown}=${row.value}`, row]));
  const group = (breakdown: string, value: string | null) =>
    value === null ? null : (pick(groups.get(`${breakdown}=${value}`), "name", language) ?? value);
  const named = {areas, home: tables.place.area, series, units, group};
  const apart = apartObservations(tables, indicator.indicator).filter(isYearValue);
  const noOther = Object.fromEntries(others.map((name) => [name, null]));
  return [
    ...observationsOf(tables, indicator.indicator)
      .filter(isYearValue)
      .map((o) => ({...rowOf(o, named, language), ...noOther})),
    ...apart.map((o) => {
      const groups = parseGroups(o.groups);
      const own = Object.fromEntries(others.map((name) => [name, group(name, groups[name] ?? null)]));
      return {...rowOf({...o, ...partsOf(o.groups)}, named, language), ...own};
    })
  ];
}

/** What a row's codes are called in a language. */
interface Named {
  readonly areas: ReadonlyMap<string, string>;
  readonly home: string;
  readonly series: ReadonlyMap<string, string>;
  readonly units: string;
  readonly group: (breakdown: string, value: string | null) => string | null;
}

function rowOf(o: Observation, {areas, home: homeArea, series, units, group}: Named, language: Language): Row {
  const home = o.area === homeArea;
  const {qualifier, status} = commonMessages(language);
  const remarks = [
    ...(o.qualifier === null ? [] : [`${qualifier[o.qualifier]} ${formatShort(o.value, 12, language)}`]),
    ...(o.status === "official" ? [] : [status[o.status]])
  ];
  return {
    Year: o.year,
    Series: o.series === null ? null : (series.get(o.series) ?? o.series),
    Units: units,
    Area: home ? null : (areas.get(o.area) ?? o.area),
    Sex: group("sex", o.sex),
    Age: group("age", o.age),
    Location: group("location", o.location),
    Ethnicity: group("ethnicity", o.ethnicity),
    COMMENT_OBS: remarks.length === 0 ? null : remarks.join("; "),
    GeoCode: home ? null : o.area,
    Value: o.value
  };
}

function asColumns(rows: readonly Row[], names: readonly string[]): object {
  // An empty table is an empty list there, not an empty object.
  if (rows.length === 0) return [];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}

function only(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

function csvOf(rows: readonly Row[], names: readonly string[]): string {
  return encodeRows([names, ...rows.map((row): CellValue[] => names.map((name) => row[name] ?? null))]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Counts of indicators by reporting status, over all and by goal, with percentages of three decimals. */
function reportingOf(tables: TableRows): object {
  const known = tables.indicators.filter(({goal}) => goal !== null);
  const count = (indicators: readonly TableRow<"indicators">[]) => ({
    statuses: reportingStatuses.map((status) => {
      const own = indicators.filter((indicator) => reportingStatus(tables, indicator) === status).length;
      const percentage = indicators.length === 0 ? 0 : Math.round((own / indicators.length) * 100_000) / 1000;
      return {status, count: own, percentage};
    }),
    totals: {total: indicators.length}
  });
  return {
    statuses: reportingStatuses.map((value) => ({value})),
    overall: count(known),
    extra_fields: {},
    goals: tables.goals.map(({goal}) => ({
      goal: String(goal),
      ...count(known.filter((indicator) => indicator.goal === goal))
    }))
  };
}
