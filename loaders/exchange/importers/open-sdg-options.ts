import {parseAllDocuments} from "yaml";
import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {indicatorOfFile, withoutPrefix} from "./open-sdg.js";
import type {ForeignTable} from "./foreign-table.js";

/** A configuration or metadata file of Open SDG; a `.md` one holds its YAML between `---` lines. */
export interface OptionsFile {
  readonly file: string;
  readonly text: string;
}

interface Named {
  readonly path: string;
  /** The column that must be there, under one of its names. */
  readonly columns: readonly string[];
  /** The value that must occur in it, or null where only the column is named. */
  readonly value: string | null;
}

/**
 * Checks that every column, series, unit and value that the options of an indicator name occurs in its data. Open SDG
 * itself passes over an option that names nothing: the chart loses its line or its start values and nobody learns of it.
 */
export function checkOptions({file, text}: OptionsFile, tables: readonly ForeignTable[]): Rejection[] {
  const indicator = indicatorOfFile(file);
  const place = (column: string | null) => ({file, line: null, column, cell: null});
  const table = tables.find((candidate) => indicatorOfFile(candidate.file) === indicator);
  if (!table) {
    const problem = {code: "missing_data", expected: expectations.metadataOf(indicator), mend: remedies.giveBoth};
    return [reject(place(null), null, problem)];
  }
  const {options, broken} = parseOptions(text);
  if (broken !== null) {
    const at = {...place(null), line: broken === 0 ? null : broken};
    return [
      reject(at, text.split("\n", broken)[broken - 1]?.trim() ?? null, {
        code: "broken_yaml",
        expected: expectations.yaml,
        mend: remedies.correctFile
      })
    ];
  }
  const values = new Map(
    table.columns.map((column, i) => [column, new Set(table.rows.map(({cells}) => cells[i] ?? ""))])
  );
  return namedIn(options, "").flatMap(({path, columns, value}) => {
    const column = columns.find((name) => values.has(name)) ?? columns[0]!;
    const there = values.get(column);
    if (there && (value === null || there.has(value))) return [];
    const what = value === null ? column : `${column} = ${value}`;
    const problem = {code: "stale_option", expected: expectations.presentOption(what), mend: remedies.staleOption};
    return [reject(place(path), value ?? column, problem)];
  });
}

/** The options, or the line in which they cannot be read; 0 where that is nowhere in particular. */
function parseOptions(text: string): {options: unknown; broken: number | null} {
  // The text below the second `---` of an .md file is a document of its own, and no options.
  const [document] = parseAllDocuments(text);
  if (!document || !("toJS" in document)) return {options: null, broken: 0};
  const [error] = document.errors;
  if (error) return {options: null, broken: error.linePos?.[0].line ?? 0};
  try {
    // A hundred aliases of aliases would grow without bound otherwise.
    const value: unknown = document.toJS({maxAliasCount: 20});
    return typeof value === "object" ? {options: value, broken: null} : {options: null, broken: 0};
  } catch {
    return {options: null, broken: 0};
  }
}

/** Series and units under their usual names, and as files made from SDMX call them. */
const seriesColumns = ["Series", "SERIES"];
const unitColumns = ["Units", "UNIT_MEASURE"];

/** Options whose items each name a column, or a value of the columns given. */
const lists: Readonly<Record<string, readonly string[] | null>> = {
  proxy_series: seriesColumns,
  expected_disaggregations: null,
  graph_units_without_headline: unitColumns,
  graph_series_without_headline: seriesColumns
};

/** Everything in the options that names a column or a value of the data. */
function namedIn(node: unknown, path: string): Named[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => namedIn(item, `${path}[${i}]`));
  if (!isObject(node)) return [];
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const named: Named[] = [];
  const name = (key: string, columns: readonly string[] | null, item: unknown, value: string | null = null) => {
    const word = wordOf(item);
    if (word !== null) named.push({path: at(key), columns: columns ?? [word], value: columns ? word : value});
  };
  // At the top level these words are descriptions; within a list of options they choose rows.
  if (path.includes("[")) {
    name("series", seriesColumns, node.series);
    name("unit", unitColumns, node.unit);
    name("field", null, node.field, wordOf(node.value));
  }
  // The order of values that a data schema gives.
  const field = /^fields\[\d+\]$/.test(path) ? wordOf(node.name) : null;
  if (field !== null) {
    name("name", null, field);
    const values = isObject(node.constraints) ? node.constraints.enum : null;
    if (Array.isArray(values)) for (const value of values) name("constraints.enum", [field], value);
  }
  if (path === "") name("graph_stacked_disaggregation", null, node.graph_stacked_disaggregation);
  for (const [key, value] of Object.entries(node)) {
    const columns = lists[key];
    if (columns !== undefined && Array.isArray(value)) for (const item of value) name(key, columns, item);
    else for (const found of namedIn(value, at(key))) named.push(found);
  }
  return named;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** A word that an option gives, without its prefix; null for none and for whatever is no word or number. */
function wordOf(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? withoutPrefix(value) : null;
}
