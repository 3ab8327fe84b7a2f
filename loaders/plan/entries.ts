import type {PlanLine} from "../../src/plan/lines.js";
import type {Problem} from "../read/problem.js";
import {cellsOf, isRule, type Cells} from "./cells.js";
import {columnsOf, columnsOfTabs, withYears, type Column} from "./columns.js";
import type {Entry} from "./entry.js";
import {caption, classifyLine, closing} from "./headings.js";
import {planProblem} from "./problems.js";
import {rowEntries, selfDescribing} from "./rows.js";

/** A table whose columns are known, and whether its last line was its head. */
interface OpenTable {
  readonly columns: readonly Column[];
  readonly atHead: boolean;
}

/**
 * Tells what every line of a text is. A line of a table becomes what its cells say, by the head of the table; a table whose head
 * names no known columns is a problem at its first line that cannot be read without it.
 *
 * @param lines the lines in normal form
 * @param raw the same lines as they stand in the text
 */
export function readEntries(
  lines: readonly PlanLine[],
  raw: readonly string[],
  file: string
): {entries: readonly Entry[]; problems: readonly Problem[]} {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let table: OpenTable | null = null;
  let refused = false;
  for (const [index, {number, text}] of lines.entries()) {
    const cells = cellsOf(raw[index] ?? "");
    if (cells === null) {
      entries.push({line: number, text, read: classifyLine(text)});
      // Tables of pipes end with the first other line; of tables of tabs merged cells stand on lines without one.
      if (text !== "") refused = false;
      continue;
    }
    if (isRule(cells)) continue;
    if (cells.cells.flat().some((line) => closing.test(line))) {
      entries.push({line: number, text, read: {kind: "paragraph", text}});
      continue;
    }
    const head = headOf(cells, table);
    if (head !== null) {
      table = head;
      labelCaption(entries);
      for (const column of head.columns)
        if (column.holds === "unknown") problems.push(planProblem("unknown_column", file, number, column.head));
      continue;
    }
    if (table === null && cells.by === "tabs") {
      entries.push({line: number, text, read: classifyLine(text)});
      continue;
    }
    if (table === null && !selfDescribing(cells)) {
      if (!refused) problems.push(planProblem("unknown_table", file, number, text));
      refused = true;
      continue;
    }
    for (const entry of rowEntries(cells, table?.columns ?? null)) entries.push({line: number, ...entry});
    if (table !== null) table = {...table, atHead: false};
  }
  return {entries, problems};
}

/** A title right above the head of a table says nothing itself, and is no task. */
function labelCaption(entries: Entry[]): void {
  const above = entries.findLastIndex(({read}) => read.kind !== "blank");
  const title = entries[above];
  if (title?.read.kind === "paragraph" && caption.test(title.text)) entries[above] = {...title, read: {kind: "label"}};
}

function headOf({by, cells}: Cells, table: OpenTable | null): OpenTable | null {
  const heads = cells.map((lines) => lines.join(" "));
  const named = by === "tabs" ? columnsOfTabs(heads) : columnsOf(heads);
  const columns = named ?? (table?.atHead === true ? withYears(table.columns, heads) : null);
  return columns === null ? null : {columns, atHead: true};
}
