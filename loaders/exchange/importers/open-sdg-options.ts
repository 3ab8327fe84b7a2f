import {parseAllDocuments} from "yaml";
import {expectations, remedies} from "../messages.js";
import {refuse, type Refusal} from "../place.js";
import {indicatorOfFile, withoutPrefix} from "./open-sdg.js";
import type {ForeignTable} from "./foreign-table.js";

/** A configuration or metadata file of Open SDG; a `.md` one holds its YAML between `---` lines. */
export interface OptionsFile {
  readonly file: string;
  readonly text: string;
}

interface Named {
  readonly path: string;
  /** The column that must be there. */
  readonly column: string;
  /** The value that must occur in it, or null where only the column is named. */
  readonly value: string | null;
}

/**
 * Checks that every column, series, unit and value that the options of an indicator name occurs in its data. Open SDG
 * itself passes over an option that names nothing: the chart loses its line or its start values and nobody is told.
 */
export function checkOptions({file, text}: OptionsFile, tables: readonly ForeignTable[]): Refusal[] {
  const indicator = indicatorOfFile(file);
  const place = (column: string | null) => ({file, line: null, column, cell: null});
  const table = tables.find((candidate) => indicatorOfFile(candidate.file) === indicator);
  if (!table) {
    const problem = {code: "missing_data", expected: expectations.metadataOf(indicator), mend: remedies.giveBoth};
    return [refuse(place(null), null, problem)];
  }
  const options = parseOptions(text);
  if (options === null) {
    return [refuse(place(null), null, {code: "broken_yaml", expected: expectations.yaml, mend: remedies.correctFile})];
  }
  const values = new Map(
    table.columns.map((column, i) => [column, new Set(table.rows.map(({cells}) => cells[i] ?? ""))])
  );
  return namedIn(options, "").flatMap(({path, column, value}) => {
    const there = values.get(column);
    if (there && (value === null || there.has(value))) return [];
    const what = value === null ? column : `${column} = ${value}`;
    const problem = {code: "stale_option", expected: expectations.presentOption(what), mend: remedies.staleOption};
    return [refuse(place(path), value ?? column, problem)];
  });
}

function parseOptions(text: string): unknown {
  // The text below the second `---` of an .md file is a document of its own, and no options.
  const [document] = parseAllDocuments(text);
  if (!document || !("toJS" in document) || document.errors.length > 0) return null;
  try {
    // A hundred aliases of aliases would grow without bound otherwise.
    const value: unknown = document.toJS({maxAliasCount: 20});
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/** Everything in the options that names a column or a value of the data. */
function namedIn(node: unknown, path: string): Named[] {
  if (Array.isArray(node)) return node.flatMap((item, i) => namedIn(item, `${path}[${i}]`));
  if (typeof node !== "object" || node === null) return [];
  const entries = Object.entries(node as Record<string, unknown>);
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const text = (key: string) => {
    const value = entries.find(([name]) => name === key)?.[1];
    return typeof value === "string" && value !== "" ? withoutPrefix(value) : null;
  };
  const named: Named[] = [];
  // At the top level these words are descriptions; within a list of options they choose rows.
  if (path.includes("[")) {
    const [series, unit, field] = [text("series"), text("unit"), text("field")];
    if (series !== null) named.push({path: at("series"), column: "Series", value: series});
    if (unit !== null) named.push({path: at("unit"), column: "Units", value: unit});
    if (field !== null) named.push({path: at("field"), column: field, value: text("value")});
  }
  for (const [key, value] of entries) {
    if (["proxy_series", "expected_disaggregations"].includes(key) && Array.isArray(value)) {
      for (const item of value) {
        if (typeof item !== "string") continue;
        const name = withoutPrefix(item);
        const column = key === "proxy_series" ? "Series" : name;
        named.push({path: at(key), column, value: key === "proxy_series" ? name : null});
      }
    } else named.push(...namedIn(value, at(key)));
  }
  return named;
}
