import {tableOf, tables, type TableName, type TableRow} from "../../src/model/tables/index.js";
import type {CellValue} from "../../src/model/tables/table.js";
import {filesOf, type Records} from "../read/folder.js";
import type {Inputs} from "../read/inputs.js";
import type {Problem} from "../read/problem.js";
import type {AnyRow, Located} from "../read/records.js";

export type AcceptedWarning = TableRow<"accepted_warnings">;

/** What of some warnings people have looked at already. */
export interface Looked {
  /** The warnings that are new, or whose cell has changed since. */
  readonly fresh: readonly Problem[];
  /** Those that somebody has looked at. */
  readonly accepted: readonly Problem[];
  /** Rows of the table that no warning answers to any more. */
  readonly stale: readonly AcceptedWarning[];
}

/** Where a warning stands, in words that stay when rows are inserted above it. */
export type WarningPlace = Pick<AcceptedWarning, "warning" | "file" | "row" | "column" | "value">;

/** Parts warnings by the table of those that were accepted; errors are always fresh. */
export function partLookedAt(problems: readonly Problem[], records: Records, inputs: Inputs): Looked {
  const rows = records.of("accepted_warnings").map(({row}) => row);
  if (rows.length === 0) return {fresh: problems, accepted: [], stale: []};
  const placeOf = warningPlaces(records, inputs);
  const known = new Map(rows.map((row) => [keyOf(row), row]));
  const used = new Set<AcceptedWarning>();
  const accepted = problems.filter((problem) => {
    const place = problem.severity === "warning" ? placeOf(problem) : null;
    const row = place === null ? undefined : known.get(keyOf(place));
    if (row === undefined || row.value !== place!.value) return false;
    used.add(row);
    return true;
  });
  const looked = new Set(accepted);
  return {
    fresh: problems.filter((problem) => !looked.has(problem)),
    accepted,
    stale: rows.filter((row) => !used.has(row))
  };
}

/** Finds the place of warnings: the row of each is named by its key, not by its line. */
export function warningPlaces(records: Records, inputs: Inputs): (problem: Problem) => WarningPlace {
  const tableOfFile = new Map(
    (Object.keys(tables) as TableName[]).flatMap((name) => filesOf(name, inputs).map((path) => [path, name] as const))
  );
  const located = new Map<TableName, ReadonlyMap<string, AnyRow>>();
  const rowAt = (path: string, line: number): string => {
    const name = tableOfFile.get(path);
    if (name === undefined) return String(line);
    const byLine =
      located.get(name) ??
      new Map(
        (records.of(name) as readonly Located<AnyRow>[]).map(({row, file, line: at}) => [`${file} ${String(at)}`, row])
      );
    located.set(name, byLine);
    const row = byLine.get(`${inputs.data.get(path)?.file ?? path} ${String(line)}`);
    return row === undefined
      ? String(line)
      : tableOf(name)
          .key.map((column) => cellText(row[column] ?? null))
          .join("|");
  };
  return ({code, file, line, column, value}) => {
    const path = below(inputs, file);
    return {
      warning: code,
      file: path,
      row: line === null ? null : rowAt(path, line),
      column: column === null ? null : String(column),
      value
    };
  };
}

/** The table once some more warnings have been looked at; rows that answer to none of the warnings go. */
export function withAccepted(
  present: readonly AcceptedWarning[],
  {stale}: Looked,
  added: readonly AcceptedWarning[]
): readonly AcceptedWarning[] {
  const gone = new Set(stale);
  const again = new Set(added.map(keyOf));
  const rows = [...present.filter((row) => !gone.has(row) && !again.has(keyOf(row))), ...added];
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function below({dataFolder}: Inputs, file: string): string {
  return file.startsWith(`${dataFolder}/`) ? file.slice(dataFolder.length + 1) : file;
}

function keyOf({warning, file, row, column}: Omit<WarningPlace, "value">): string {
  return [warning, file, row, column].join("\u001f");
}

function cellText(value: CellValue): string {
  return value === null ? "" : Array.isArray(value) ? value.join(";") : String(value);
}
