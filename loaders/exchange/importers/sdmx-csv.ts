import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {foreignPlace, type ForeignTable} from "./foreign-table.js";
import type {DecimalSign} from "./plain-number.js";
import {partLanguages} from "./language-columns.js";
import {spreadAttributes} from "./partial-keys.js";
import {builtIn, type Rule} from "./rule.js";

/** What a format's adapter makes of the raw table: the table itself, its own rules, and what it cannot accept. */
export interface Adapted {
  readonly table: ForeignTable;
  readonly rules: readonly Rule[];
  readonly rejections: readonly Rejection[];
  readonly decimal: DecimalSign;
}

/** Columns that speak of the message, not of the observation. */
const messageColumns = ["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"];
/** Attributes of the UN's, the OECD's and Eurostat's messages that describe a value or its release and change nothing in it. */
const descriptive = [
  "REPORTING_TYPE",
  "BASE_PER",
  "TIME_DETAIL",
  "TIME_COVERAGE",
  "TIME_FORMAT",
  "UPPER_BOUND",
  "LOWER_BOUND",
  "SOURCE_DETAIL",
  "COMMENT_TS",
  "GEO_INFO_URL",
  "GEO_INFO_TYPE",
  "DATA_LAST_UPDATE",
  "LAST UPDATE",
  "TITLE",
  "TITLE_COMPL",
  "DECIMALS"
];
/** Columns of free text, in which a colon is no label. */
const textColumn = /COMMENT|NOTE|TITLE|SOURCE|DESCR/;
/** An attribute that is missing on purpose, as version 2 writes it. */
const notGiven = new Set(["~", "#N/A", "NaN"]);

/** A year of yearly data, written as its first or last day (`timeFormat=normalized`), a span or a reporting year. */
const writtenAsDate = /^(\d{4})(-01-01(T00:00:00)?(\/P1Y)?|-12-31(T00:00:00)?|-A1)$/;

/** The separator that an SDMX-CSV file uses: the character after its first header field. */
export function sdmxDelimiter(text: string): string {
  const match = /^"?(?:DATAFLOW|STRUCTURE(?:\[(.)\])?)"?(.)/.exec(text);
  return match?.[2] ?? ",";
}

/**
 * Adapts SDMX-CSV 1.0 and 2.x: names beside identifiers (`labels=both`, `labels=name`) are dropped, `_T` and `~` are
 * blanks, attributes written once for many observations reach each of them, and a row that asks for a deletion is rejected,
 * because nothing here is ever deleted.
 */
export function adaptSdmxCsv(raw: ForeignTable, delimiter: string): Adapted {
  const rejections: Rejection[] = [];
  let {columns, rows} = raw;
  if (columns.includes("STRUCTURE_NAME")) {
    const start = columns.findIndex((column) => !messageColumns.includes(column.replace(/\[.*\]$/, "")));
    const kept = columns.map((_, i) => i < start || (i - start) % 2 === 0);
    const named = columns.slice(start);
    if (named.length % 2 !== 0 || named.some((column, i) => i % 2 === 0 && !/^[A-Z0-9_@$-]+(\[.*\])?$/i.test(column))) {
      const problem = {code: "mixed_labels", expected: expectations.labels, mend: remedies.askForIds};
      return {
        table: raw,
        rules: [],
        rejections: [reject(foreignPlace(raw, 1, null), null, problem)],
        decimal: "point"
      };
    }
    rows = rows.map((row) => ({...row, cells: row.cells.filter((_, i) => kept[i])}));
    columns = columns.filter((_, i) => kept[i]);
  }
  // `ID: Name`; the Bank for International Settlements leaves the space out.
  const identifiers = columns.map((column) => column.replace(/^([^\s:]+):.*$/s, "$1"));
  const labelled = new Set(identifiers.filter((_, i) => /^[^\s:]+:/.test(columns[i]!)).map(withoutBrackets));
  const parted = partLanguages({file: raw.file, columns: identifiers, rows});
  const names = parted.columns.map(withoutBrackets);
  const [time, frequency] = [names.indexOf("TIME_PERIOD"), names.findIndex((name) => /^freq$/i.test(name))];
  const flat: ForeignTable = {
    file: raw.file,
    columns: names,
    rows: parted.rows.map((row) => {
      const cells = row.cells.map((cell, i) => {
        const name = names[i] ?? "";
        const coded = (labelled.has(name) || /^[^\s:]+: /.test(cell)) && !textColumn.test(name);
        const bare = coded && labelled.size > 0 ? cell.replace(/^([^\s:]+): .*$/s, "$1") : cell;
        return notGiven.has(bare) && name !== "OBS_VALUE" ? "" : bare;
      });
      const year = cells[frequency] === "A" ? writtenAsDate.exec(cells[time] ?? "") : null;
      return {...row, cells: year ? cells.with(time, year[1]!) : cells};
    })
  };
  const {table, rejections: unspread} = spreadAttributes(flat);
  for (const rejection of unspread) rejections.push(rejection);
  const action = names.indexOf("ACTION");
  const deleting = action < 0 ? undefined : table.rows.find(({cells}) => !/^([MIAR]?|Merge|Replace|Append|Information)$/.test(cells[action] ?? "")); // prettier-ignore
  if (deleting) {
    const place = foreignPlace(table, deleting.line, "ACTION");
    const problem = {code: "unsupported_action", expected: expectations.noDelete, mend: remedies.correctFile};
    rejections.push(reject(place, deleting.cells[action] ?? null, problem));
  }
  const dimensions = names.filter((name) => !messageColumns.includes(name));
  return {
    table,
    rules: [
      ...messageColumns.map((column) => builtIn(column, "*")),
      ...dimensions.flatMap((name) => [builtIn(name, "_T"), builtIn(name, "_Z")]),
      builtIn("TIME_PERIOD", "*", "year"),
      builtIn("OBS_VALUE", "*", "value"),
      ...statusRules(names),
      builtIn("UNIT_MEASURE", "PT", "unit", "percent"),
      builtIn("UNIT_MULT", "*", "multiplier"),
      builtIn("FREQ", "A"),
      builtIn("freq", "A"),
      builtIn("CONF_STATUS", "F"),
      ...descriptive.map((column) => builtIn(column, "*")),
      builtIn("COMMENT_OBS", "*", "note"),
      builtIn("COMMENT_OBS[en]", "*", "note"),
      builtIn("COMMENT_OBS[vi]", "*", "note_vi")
    ],
    rejections,
    decimal: delimiter === "," ? "point" : "either"
  };
}

/** A component's own name: `CONTACT.NAME` of `CONTACT[].NAME[]`; a language stays, as it distinguishes columns. */
function withoutBrackets(name: string): string {
  return name.replace(/\[(?![a-z]{2,3}(-[A-Za-z0-9]+)*\]$)[^[\]]*\]/g, "");
}

/** What the attributes say of a value's status; the UN's `NATURE` says more than its `OBS_STATUS`, which is then only normal. */
function statusRules(names: readonly string[]): Rule[] {
  return [
    names.includes("NATURE") ? builtIn("OBS_STATUS", "A") : builtIn("OBS_STATUS", "A", "status", "official"),
    builtIn("OBS_STATUS", "P", "status", "preliminary"),
    builtIn("OBS_STATUS", "E", "status", "estimate"),
    builtIn("NATURE", "C", "status", "official"),
    ...["CA", "E", "G", "M"].map((code) => builtIn("NATURE", code, "status", "estimate")),
    builtIn("OBS_FLAG", "p", "status", "preliminary"),
    builtIn("OBS_FLAG", "e", "status", "estimate")
  ];
}
