import {tableOf, type TableName} from "../model/tables/index.js";
import type {Column} from "../model/tables/table.js";
import {keptColumns, type KeptRow, type KeptTable, type Snapshot} from "./snapshot.js";

// A snapshot as text: a line a row, so that Git shows and stores what changed from one to the next. The values of one
// series stand on one line, which keeps the file at a fraction of the table.

/** A snapshot that cannot be read: what is wrong, and on which line. */
export class SnapshotError extends Error {
  /** 1-based line. */
  readonly line: number;
  /** What is wrong with it. */
  readonly problem: string;

  constructor(line: number, problem: string) {
    super(`line ${String(line)}: ${problem}`);
    this.name = "SnapshotError";
    this.line = line;
    this.problem = problem;
  }
}

/** The name of the format; the second was written before there were several places. */
const formats = ["sdg-plan release 1", "daknong-sdg release 1"] as const;

type Scalar = string | number | boolean | null;

/** The columns of an observation that name its series; the others are its own. */
const headColumns = keptColumns.observations.filter(
  (name): name is Exclude<(typeof keptColumns.observations)[number], "year" | "value" | "status" | "qualifier"> =>
    !["year", "value", "status", "qualifier"].includes(name)
);

const plainTables = (Object.keys(keptColumns) as KeptTable[]).filter((name) => name !== "observations");

/** Writes a snapshot as lines of JSON; the same snapshot gives the same text. */
export function encodeSnapshot(snapshot: Snapshot): string {
  const lines: unknown[] = [{format: formats[0], release: snapshot.release, rules: snapshot.rules}];
  for (const name of plainTables) {
    for (const row of snapshot[name]) lines.push([name, ...valuesOf(name, row)]);
  }
  const series = new Map<string, {readonly head: readonly Scalar[]; readonly values: Scalar[][]}>();
  for (const row of snapshot.observations) {
    const {year, value, status, qualifier} = row;
    // Nothing that can be typed stands for what is not there.
    let key = "";
    for (const name of headColumns) key += `${row[name] ?? "\u0000"}\u0001`;
    let found = series.get(key);
    if (found === undefined) series.set(key, (found = {head: headColumns.map((name) => row[name]), values: []}));
    // Most values are official and exact.
    found.values.push(
      qualifier !== null
        ? [year, value, status, qualifier]
        : status === "official"
          ? [year, value]
          : [year, value, status]
    );
  }
  for (const {head, values} of series.values()) lines.push(["observations", ...head, values]);
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}

function valuesOf<N extends KeptTable>(name: N, row: KeptRow<N>): Scalar[] {
  const cells: Readonly<Record<string, unknown>> = {...row};
  return keptColumns[name].map((column) => (cells[column] ?? null) as Scalar);
}

/**
 * Reads a snapshot back.
 * @throws SnapshotError at the first line that is not as it was written
 */
export function decodeSnapshot(text: string): Snapshot {
  const rows: Record<KeptTable, unknown[]> = {
    indicators: [],
    areas: [],
    breaks: [],
    series: [],
    commitments: [],
    milestones: [],
    progress: [],
    observations: []
  };
  const [first = "", ...others] = text.replace(/\n$/, "").split("\n");
  const {release, rules} = readHead(first);
  others.forEach((line, i) => {
    const number = i + 2;
    const [name, ...cells] = readArray(line, number);
    if (typeof name !== "string" || !isKept(name)) throw new SnapshotError(number, "it names no table that is kept");
    if (name === "observations") for (const row of readSeries(cells, number)) rows.observations.push(row);
    else rows[name].push(readRow(name, cells, number));
  });
  return {release, rules, ...rows} as unknown as Snapshot;
}

function isKept(name: string): name is KeptTable {
  return Object.hasOwn(keptColumns, name);
}

function readHead(line: string): Pick<Snapshot, "release" | "rules"> {
  const head = parse(line, 1);
  const isObject = typeof head === "object" && head !== null;
  if (!isObject || !("format" in head) || !formats.some((format) => format === head.format))
    throw new SnapshotError(1, `it is no file of the format "${formats[0]}"`);
  const release = "release" in head ? head.release : null;
  const rules = "rules" in head ? head.rules : null;
  if (typeof release !== "string" || !/^\d{4}-\d\d-\d\d$/.test(release))
    throw new SnapshotError(1, "its release is no date");
  if (typeof rules !== "object" || rules === null) throw new SnapshotError(1, "it names no rules");
  return {release, rules: Object.fromEntries(Object.entries(rules).map(([id, version]) => [id, String(version)]))};
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SnapshotError(number, "it is not JSON");
  }
}

function readArray(line: string, number: number): unknown[] {
  const parsed = parse(line, number);
  if (!Array.isArray(parsed)) throw new SnapshotError(number, "it is no list");
  return parsed;
}

function readSeries(cells: readonly unknown[], number: number): object[] {
  const values = cells.at(-1);
  if (!Array.isArray(values)) throw new SnapshotError(number, "it has no list of values");
  const head = cells.slice(0, -1);
  let first: object | null = null;
  return values.map((value: unknown) => {
    if (!Array.isArray(value)) throw new SnapshotError(number, "a value is no list");
    const [year, amount, status = "official", qualifier = null] = value as unknown[];
    // What names the series was read with its first value.
    if (first !== null && isValue(year, amount, status, qualifier))
      return {...first, year, value: amount, status, qualifier};
    return (first = readRow("observations", [...head, year, amount, status, qualifier], number));
  });
}

function isValue(year: unknown, value: unknown, status: unknown, qualifier: unknown): boolean {
  const isText = typeof status === "string" && (qualifier === null || typeof qualifier === "string");
  return Number.isInteger(year) && typeof value === "number" && isText;
}

function readRow(name: KeptTable, cells: readonly unknown[], number: number): object {
  const columns: readonly string[] = keptColumns[name];
  // A release that was kept before a column was added has nothing to say of it.
  const added = columns.slice(cells.length);
  if (cells.length > columns.length || !added.every((column) => columnOf(name, column).nullable === true)) {
    throw new SnapshotError(number, `it has ${String(cells.length)} cells where ${name} has ${String(columns.length)}`);
  }
  return Object.fromEntries(
    columns.map((column, i) => {
      const cell = cells[i] ?? null;
      if (!fits(cell, columnOf(name, column))) {
        throw new SnapshotError(number, `${JSON.stringify(cell)} cannot be the ${column} of ${name}`);
      }
      return [column, cell];
    })
  );
}

function columnOf(name: TableName, column: string): Column {
  return tableOf(name).columns[column]!;
}

/** Whether a cell is of its column's type. Words of a vocabulary are not checked: an older release may have had others. */
function fits(cell: unknown, {type, nullable}: Column): boolean {
  if (cell === null) return nullable === true;
  if (type === "int16" || type === "int32") return Number.isInteger(cell);
  if (type === "float64") return typeof cell === "number";
  return type === "bool" ? typeof cell === "boolean" : typeof cell === "string";
}
