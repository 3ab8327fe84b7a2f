import {tableOf, type TableRow} from "../../../src/model/tables/index.js";
import type {Inputs, InputFile} from "../../read/inputs.js";
import type {Problem} from "../../read/problem.js";
import {writeCell} from "../../read/encode-csv.js";
import {readRecords} from "../../read/folder.js";
import {typedColumns, type AnyRow} from "../../read/records.js";
import {applyRules, staleRules} from "../importers/apply-rules.js";
import type {ForeignTable} from "../importers/foreign-table.js";
import {readMapping} from "../importers/rule.js";
import {knownOf, type Known} from "../known.js";
import {connectionErrors, expectations, remedies} from "../messages.js";
import {reject, rejectFile, type Rejection} from "../place.js";
import {ConnectionError} from "./connection-error.js";
import {readClickHouse} from "./read-clickhouse.js";
import {readGlobs} from "./read-globs.js";
import {readPostgres} from "./read-postgres.js";

type Connection = TableRow<"connections">;

/**
 * Adds to the inputs what the connections of `data/connections.csv` lead to: the observations of each as one more file,
 * so that every check of files holds for them too. What cannot be read becomes a problem that stops publication.
 */
export async function readConnections(
  inputs: Inputs,
  root: string,
  environment: Readonly<Record<string, string | undefined>>
): Promise<Inputs> {
  // Whatever else is wrong with the files will be said when the tables are built.
  const {records} = readRecords(inputs);
  const known = knownOf({
    indicators: records.of("indicators").map(({row}) => row),
    areas: records.of("areas").map(({row}) => row),
    sources: records.of("sources").map(({row}) => row),
    series: records.of("series").map(({row}) => row),
    units: records.of("units").map(({row}) => row),
    breakdowns: records.of("breakdowns").map(({row}) => row),
    breakdown_values: records.of("breakdown_values").map(({row}) => row),
    observations: [],
    group_observations: records.of("group_observations").map(({row}) => row)
  });
  const data = new Map(inputs.data);
  const problems: Problem[] = [...inputs.problems];
  for (const {row, file, line} of records.of("connections")) {
    const place = (column: string) => ({file, line, column, cell: null});
    const mapping = inputs.data.get(`mappings/${row.mapping}`);
    if (!mapping) {
      const problem = {code: "missing_mapping", expected: expectations.mappingFile, mend: remedies.checkPath};
      problems.push(reject(place("mapping"), row.mapping, problem));
      data.set(...nothingOf(row));
      continue;
    }
    try {
      const table = await readTable(row, root, environment);
      const read = observationsOf(row, table, mapping, known);
      for (const rejection of read.rejections) problems.push(rejection);
      if (read.withheld > 0) {
        const fewer = row.fewer_than!;
        problems.push({
          ...reject(place("fewer_than"), `${row.connection}: ${String(read.withheld)}`, {
            code: "withheld_counts",
            expected: expectations.fewerThan(fewer),
            mend: remedies.withheld
          }),
          severity: "warning"
        });
      }
      data.set(`observations/${table.file}.csv`, {file: table.file, bytes: read.bytes});
      if (read.groups !== null)
        data.set(`group_observations/${table.file}.csv`, {file: table.file, bytes: read.groups});
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      const problem = {code: error.code, expected: connectionErrors[error.code], mend: remedies.connection};
      problems.push(reject(place("location"), `${row.connection}: ${error.message}`, problem));
      data.set(...nothingOf(row));
    }
  }
  return {...inputs, data, problems};
}

function readTable(
  row: Connection,
  root: string,
  environment: Readonly<Record<string, string | undefined>>
): Promise<ForeignTable> {
  switch (row.kind) {
    case "postgres":
      return readPostgres(row, environment);
    case "clickhouse":
      return readClickHouse(row, environment);
    case "csv_glob":
    case "parquet_glob":
      return readGlobs(row, root);
  }
}

/** A connection that failed is one fault: that its rows are not there is no other. */
function nothingOf({connection}: Connection): [path: string, file: InputFile] {
  const file = `connection ${connection}`;
  return [
    `observations/${file}.csv`,
    {file, bytes: Buffer.from(`${typedColumns(tableOf("observations")).join(",")}\n`)}
  ];
}

/** The unit of counts of persons, by which few of them could be known. */
const persons = "persons";

interface ConnectionRead {
  readonly bytes: Uint8Array;
  /** A file of observations of groups, where a breakdown is no column of the other; null where there are none. */
  readonly groups: Uint8Array | null;
  readonly rejections: readonly Rejection[];
  readonly withheld: number;
}

/**
 * The rows of a connection as a file of observations in which every row keeps its line; counts of fewer persons than the connection lets
 * be known are left out.
 */
function observationsOf(
  {connection, fewer_than}: Connection,
  table: ForeignTable,
  mapping: InputFile,
  known: Known
): ConnectionRead {
  const {rules, rejections: wrongRules} = readMapping(mapping.bytes, mapping.file, known);
  const all = new LinesOfRows("observations");
  const ofGroups = new LinesOfRows("group_observations");
  if (wrongRules.length > 0) return {bytes: all.bytes(), groups: null, rejections: wrongRules, withheld: 0};
  const isWithheld = ({observation: {indicator, value}}: (typeof candidates)[number]): boolean =>
    fewer_than !== null && known.indicators.get(indicator)?.unit === persons && Math.abs(value) < fewer_than;
  const {candidates, vintages, rejections, used} = applyRules(table, rules, known);
  const stale = rejections.length > 0 || table.rows.length === 0 ? [] : staleRules(rules, used);
  const undated = vintages.some((vintage) => vintage === null);
  const problem = {code: "missing_vintage", expected: expectations.vintageRule, mend: remedies.addRule};
  if (!undated) {
    candidates.forEach((candidate, i) => {
      if (isWithheld(candidate)) return;
      const {observation, place} = candidate;
      const file = observation.groups === undefined ? all : ofGroups;
      file.add({...observation, groups: observation.groups ?? null, vintage: vintages[i] ?? null}, place.line);
    });
  }
  return {
    bytes: all.bytes(),
    groups: ofGroups.count === 0 ? null : ofGroups.bytes(),
    withheld: candidates.filter(isWithheld).length,
    rejections: [...rejections, ...stale, ...(undated ? [rejectFile(`connection ${connection}`, null, problem)] : [])]
  };
}

/** A file in which each row stands on the line that it has in the table it comes from. */
class LinesOfRows {
  readonly #columns: readonly string[];
  readonly #lines: string[];
  count = 0;

  constructor(table: "observations" | "group_observations") {
    this.#columns = typedColumns(tableOf(table));
    this.#lines = [this.#columns.join(",")];
  }

  add(row: AnyRow, line: number | null): void {
    const cells = this.#columns.map((name) => writeCell(oneLine(row[name] ?? null)));
    this.#lines[(line ?? this.#lines.length + 1) - 1] = cells.join(",");
    this.count++;
  }

  bytes(): Uint8Array {
    return Buffer.from(`${Array.from(this.#lines, (line: string | undefined) => line ?? "").join("\n")}\n`);
  }
}

/** A line break within a note would move the lines of all rows after it. */
function oneLine(value: AnyRow[string]): AnyRow[string] {
  return typeof value === "string" ? value.replace(/\s*\n\s*/g, " ") : value;
}
