import {expectations, remedies} from "../messages.js";
import {refuse, type Refusal} from "../place.js";
import {foreignPlace, type ForeignTable} from "./foreign-table.js";
import {builtIn, type Rule} from "./rule.js";

/** What a format's adapter makes of the raw table: the table itself, its own rules, and what it cannot accept. */
export interface Adapted {
  readonly table: ForeignTable;
  readonly rules: readonly Rule[];
  readonly refusals: readonly Refusal[];
  readonly decimalComma: boolean;
}

/** Columns that speak of the message, not of the observation. */
const messageColumns = ["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"];
/** Columns of free text, in which a colon is no label. */
const textColumn = /^(COMMENT_|TITLE|SOURCE_DETAIL)/;

/** The separator that an SDMX-CSV file uses: the character after its first header field. */
export function sdmxDelimiter(text: string): string {
  const match = /^"?(?:DATAFLOW|STRUCTURE(?:\[(.)\])?)"?(.)/.exec(text);
  return match?.[2] ?? ",";
}

/**
 * Adapts SDMX-CSV 1.0 and 2.x: names beside identifiers (`labels=both`, `labels=name`) are dropped, `_T` and `~` are
 * blanks, and a row that asks for a deletion is refused, because nothing here is ever deleted.
 */
export function adaptSdmxCsv(raw: ForeignTable, delimiter: string): Adapted {
  const refusals: Refusal[] = [];
  let {columns, rows} = raw;
  const mark = columns[0] ?? "";
  if (columns.includes("STRUCTURE_NAME")) {
    const start = columns.findIndex((column) => !messageColumns.includes(column.replace(/\[.*\]$/, "")));
    const kept = columns.map((_, i) => i < start || (i - start) % 2 === 0);
    const named = columns.slice(start);
    if (named.length % 2 !== 0 || named.some((column, i) => i % 2 === 0 && !/^[A-Z0-9_@$-]+(\[.*\])?$/i.test(column))) {
      const problem = {code: "mixed_labels", expected: expectations.labels, mend: remedies.askForIds};
      return {
        table: raw,
        rules: [],
        refusals: [refuse(foreignPlace(raw, 1, null), null, problem)],
        decimalComma: false
      };
    }
    rows = rows.map((row) => ({...row, cells: row.cells.filter((_, i) => kept[i])}));
    columns = columns.filter((_, i) => kept[i]);
  }
  const labelled = columns.map((column) => /^[^\s:]+: /.test(column));
  const names = columns.map((column) => (column === mark ? mark : column).replace(/: .*$/s, "").replace(/\[.*\]$/, ""));
  const table: ForeignTable = {
    file: raw.file,
    columns: names,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => {
        const name = names[i] ?? "";
        const coded = (labelled[i] === true || /^[^\s:]+: /.test(cell)) && !textColumn.test(name);
        const bare = coded && labelled.includes(true) ? cell.replace(/^([^\s:]+): .*$/s, "$1") : cell;
        return bare === "~" ? "" : bare;
      })
    }))
  };
  const action = names.indexOf("ACTION");
  const deleting = action < 0 ? undefined : table.rows.find(({cells}) => !/^([MIAR]?|Merge|Replace|Append|Information)$/.test(cells[action] ?? "")); // prettier-ignore
  if (deleting) {
    const place = foreignPlace(table, deleting.line, "ACTION");
    const problem = {code: "unsupported_action", expected: expectations.noDelete, mend: remedies.correctFile};
    refusals.push(refuse(place, deleting.cells[action] ?? null, problem));
  }
  const dimensions = names.filter((name) => !messageColumns.includes(name));
  return {
    table,
    rules: [
      ...messageColumns.map((column) => builtIn(column, "*")),
      ...dimensions.flatMap((name) => [builtIn(name, "_T"), builtIn(name, "_Z")]),
      builtIn("TIME_PERIOD", "*", "year"),
      builtIn("OBS_VALUE", "*", "value"),
      builtIn("OBS_STATUS", "A", "status", "official"),
      builtIn("OBS_STATUS", "P", "status", "preliminary"),
      builtIn("OBS_STATUS", "E", "status", "estimate"),
      builtIn("UNIT_MEASURE", "PT", "unit", "percent"),
      builtIn("UNIT_MULT", "*", "multiplier"),
      builtIn("FREQ", "A"),
      builtIn("DECIMALS", "*"),
      builtIn("COMMENT_OBS", "*", "note")
    ],
    refusals,
    decimalComma: delimiter === ";"
  };
}
