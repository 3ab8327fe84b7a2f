import type {Table} from "apache-arrow";
import {quoteName, quoteValue} from "../../engine/sql-tokens.js";

/** What the engine makes of a file of delimited text before it reads it. */
export interface Sniffed {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  /** Lines above the names of the columns. */
  readonly skip: number;
  readonly header: boolean;
  readonly columns: readonly {readonly name: string; readonly type: string}[];
  /** How its days and moments are written; empty where they are as in ISO 8601. */
  readonly dates: string;
  readonly moments: string;
  /** Whether lines that are too short are filled up. */
  readonly padded: boolean;
}

/** Something about the reading of a file that its reader should know. */
export type ReadingNote =
  | {readonly about: "encoding"; readonly encoding: string}
  | {readonly about: "skipped"; readonly lines: number}
  | {readonly about: "padded"}
  | {readonly about: "comma"; readonly columns: readonly string[]}
  | {readonly about: "nothing"; readonly texts: readonly string[]}
  | {readonly about: "text"; readonly columns: readonly string[]};

/** How a file is laid out, as its beginning shows. */
export interface Beginning {
  readonly separator: string;
  /** Lines above the names of the columns, or above the data where nothing names them. */
  readonly skip: number;
  readonly header: boolean;
}

/** Runs a statement of the engine that reads the file. */
export type Ask = (sql: string) => Promise<Table>;

/** Name of the table that a file is read into. */
export const readTable = "read_rows";

/** Lines that types are guessed from. */
const sampled = "sample_size = 100000";

/**
 * Reads a file of delimited text into a table of the engine. Types hold for every row: where one does not fit, its column
 * is text. Numbers with a decimal comma, as Vietnamese programs write them, become numbers.
 * @param source the file's name in the engine
 * @param beginning what is known of it already; null where the engine is to find out
 */
export async function readDelimitedRows(
  ask: Ask,
  source: string,
  delimiter: string | null,
  beginning: Beginning | null = null
): Promise<ReadingNote[]> {
  const sniffed =
    (beginning && (await sniffBelow(ask, source, beginning))) ?? (await sniffWell(ask, source, delimiter));
  const notes: ReadingNote[] = [];
  if (sniffed.skip > 0) notes.push({about: "skipped", lines: sniffed.skip});
  if (sniffed.padded) notes.push({about: "padded"});
  // In a file with semicolons a point may part thousands, so that `1.234` is not to be taken for a little more than one.
  const doubtful = sniffed.delimiter === "," ? [] : sniffed.columns.filter(({type}) => type === "DOUBLE");
  const typed = await ask(readStatement(source, sniffed, doubtful)).catch(() => null);
  if (!typed) await ask(readStatement(source, sniffed, "all"));
  const numbers = await numberColumns(ask, await textColumns(ask), sniffed.delimiter === ";");
  const comma = numbers.filter((column) => column.decimal === ",").map(({name}) => name);
  const casts = new Map(numbers.map(({name, decimal}) => [name, numberFrom(name, decimal)]));
  const nothing = await marksIn(ask, numbers);
  const text: string[] = [];
  // What was read as text only to be looked at gets the type that the engine saw in it, where every value has it.
  for (const {name, type} of typed ? doubtful : sniffed.columns) {
    if (type === "VARCHAR" || casts.has(name)) continue;
    const cast = castOf(name, type, sniffed);
    if (await holds(ask, `${quoteName(name)} IS NULL OR ${cast} IS NOT NULL`)) casts.set(name, cast);
    else text.push(name);
  }
  if (casts.size > 0) await retype(ask, casts);
  if (comma.length > 0) notes.push({about: "comma", columns: comma});
  if (nothing.length > 0) notes.push({about: "nothing", texts: nothing});
  if (text.length > 0) notes.push({about: "text", columns: text});
  return notes;
}

/** What the engine sees below the lines that stand above the names; null where it cannot read it so. */
async function sniffBelow(ask: Ask, source: string, {separator, skip, header}: Beginning): Promise<Sniffed | null> {
  for (const padded of [false, true]) {
    const found = await sniff(ask, source, separator, {padded, skip, header}).catch(() => null);
    // Below a line that is no row the engine may see more to be left out.
    if (found && found.columns.length > 1 && found.skip === skip) return {...found, header};
  }
  return null;
}

async function sniff(
  ask: Ask,
  source: string,
  delimiter: string | null,
  {padded, skip, header}: Pick<Sniffed, "padded" | "skip"> & {readonly header?: boolean}
): Promise<Sniffed> {
  const options = [
    sampled,
    ...(delimiter === null ? [] : [`delim = ${quoteValue(delimiter)}`]),
    ...(padded ? ["null_padding = true"] : []),
    ...(header === undefined ? [] : [`header = ${String(header)}`]),
    ...(skip > 0 ? [`skip = ${String(skip)}`] : [])
  ];
  const found = await ask(
    `SELECT Delimiter AS d, Quote AS q, Escape AS e, SkipRows AS s, HasHeader AS h, coalesce(DateFormat, '') AS f, coalesce(TimestampFormat, '') AS m, unnest(Columns, recursive := true) FROM sniff_csv(${[quoteValue(source), ...options].join(", ")})`
  );
  const at = (column: string, row = 0): unknown => found.getChild(column)?.get(row);
  return {
    delimiter: String(at("d")),
    quote: mark(at("q")),
    escape: mark(at("e")),
    skip: Math.max(skip, Number(at("s"))),
    header: at("h") === true,
    dates: String(at("f")),
    moments: String(at("m")),
    padded,
    columns: Array.from({length: found.numRows}, (_, row) => ({
      name: String(at("name", row)),
      type: String(at("type", row))
    }))
  };
}

/** The engine's own guess, or a better one where it would leave out lines that are shorter or longer than others. */
async function sniffWell(ask: Ask, source: string, delimiter: string | null): Promise<Sniffed> {
  const first = await sniff(ask, source, delimiter, {padded: false, skip: 0}).catch(() => null);
  if (first && first.columns.length > 1 && (first.skip === 0 || first.header)) return belowTitle(ask, source, first);
  const padded = await sniff(ask, source, delimiter, {padded: true, skip: 0}).catch(() => null);
  const better = padded && padded.columns.length > 1 ? padded : first;
  if (!better) throw new Error("no columns");
  return better;
}

/** Rows below a first line that are searched for the names of the columns. */
const titleRows = 12;

/** Where the first line is a title, the names of the columns are in the first line that is full. */
async function belowTitle(ask: Ask, source: string, sniffed: Sniffed): Promise<Sniffed> {
  const unnamed = sniffed.columns.filter(({name}) => /^column\d+$/.test(name)).length;
  if (!sniffed.header || sniffed.skip > 0 || unnamed * 2 <= sniffed.columns.length) return sniffed;
  const rows = await ask(
    `SELECT * FROM read_csv(${quoteValue(source)}, delim = ${quoteValue(sniffed.delimiter)}, all_varchar = true, header = false) LIMIT ${String(titleRows)}`
  );
  for (let row = 1; row < rows.numRows; row++) {
    const full = rows.schema.fields.every((_, i) => String(rows.getChildAt(i)?.get(row) ?? "") !== "");
    if (full) return sniff(ask, source, sniffed.delimiter, {padded: false, skip: row}).catch(() => sniffed);
  }
  return sniffed;
}

/** Where no value of the sample is quoted a later one may be. */
const mark = (sniffed: unknown): string => (typeof sniffed === "string" && sniffed.length === 1 ? sniffed : '"');

/** The statement that reads all rows as they were sniffed; the given columns as text, or every column. */
function readStatement(source: string, sniffed: Sniffed, asText: "all" | Sniffed["columns"]): string {
  const {delimiter, quote, escape, skip, header, padded, dates, moments, columns} = sniffed;
  const typeOf = (column: Sniffed["columns"][number]) =>
    asText === "all" || asText.includes(column) ? "VARCHAR" : column.type;
  const options = [
    "auto_detect = false",
    `delim = ${quoteValue(delimiter)}`,
    `quote = ${quoteValue(quote)}`,
    `escape = ${quoteValue(escape)}`,
    `skip = ${String(skip)}`,
    `header = ${String(header)}`,
    `null_padding = ${String(padded)}`,
    ...(dates === "" ? [] : [`dateformat = ${quoteValue(dates)}`]),
    ...(moments === "" ? [] : [`timestampformat = ${quoteValue(moments)}`]),
    `columns = {${columns.map((column) => `${quoteValue(column.name)}: ${quoteValue(typeOf(column))}`).join(", ")}}`
  ];
  return `CREATE OR REPLACE TABLE ${readTable} AS SELECT * FROM read_csv(${[quoteValue(source), ...options].join(", ")})`;
}

function castOf(name: string, type: string, {dates, moments}: Sniffed): string {
  const format = type === "DATE" ? dates : type.startsWith("TIMESTAMP") ? moments : "";
  return format === ""
    ? `TRY_CAST(${quoteName(name)} AS ${type})`
    : `CAST(try_strptime(${quoteName(name)}, ${quoteValue(format)}) AS ${type})`;
}

async function holds(ask: Ask, condition: string): Promise<boolean> {
  const answer = await ask(`SELECT coalesce(bool_and(${condition}), false) AS yes FROM ${readTable}`);
  return answer.getChild("yes")?.get(0) === true;
}

async function textColumns(ask: Ask): Promise<string[]> {
  const found = await ask(`SELECT column_name AS name FROM (DESCRIBE ${readTable}) WHERE column_type = 'VARCHAR'`);
  const names = found.getChild("name");
  return Array.from({length: found.numRows}, (_, i) => String(names?.get(i)));
}

/** Marks of footnotes and a percent sign behind a number. */
const behind = "([ \u00a0]*(%|\\(\\*+\\)|\\(\\d{1,2}\\)|[¹²³⁰⁴-⁹*†‡]+))*";
/** A number as people write it: thousands parted by points or spaces, a decimal sign, and what may stand behind it. */
const numberForm = `[-+\u2212]?(\\d{1,3}([. \u00a0\u202f\u2009]\\d{3})+|\\d+)([.,]\\d+)?${behind}`;
/** Marks by which offices say that there is no figure. */
const nothingForm = "(\\.{2,3}|…|-{1,2}|[–—xX:]|[nN]/[aA]|\\(\\*+\\))";
/** Three places behind a comma might be thousands in the English manner; any other number of them cannot. */
const commaProof = `,(\\d{1,2}|\\d{4,})${behind}$`;
/** A point before three digits parts thousands where commas are decimal, and does not where they are not. */
const pointForm = `[-+\u2212]?\\d{1,3}(\\.\\d{3})+${behind}`;

interface NumberColumn {
  readonly name: string;
  readonly decimal: "," | ".";
}

/** The columns of text in which every value is a number or the mark of none, with the sign that begins its decimals. */
async function numberColumns(ask: Ask, texts: readonly string[], semicolons: boolean): Promise<NumberColumn[]> {
  const found: {readonly name: string; readonly comma: boolean; readonly commas: boolean; readonly pointed: boolean; readonly point: boolean}[] = []; // prettier-ignore
  for (const name of texts) {
    const value = `trim(${quoteName(name)})`;
    // Most columns of text show by their first values that they are no numbers; `01` is a code.
    const form = `${value} IS NULL OR ${value} = '' OR regexp_full_match(${value}, '${nothingForm}') OR (regexp_full_match(${value}, '${numberForm}') AND NOT regexp_matches(${value}, '^0\\d'))`;
    const first = await ask(
      `SELECT coalesce(bool_and(${form}), false) AS yes FROM (FROM ${readTable} WHERE ${quoteName(name)} IS NOT NULL LIMIT 1000)`
    );
    if (first.getChild("yes")?.get(0) !== true || !(await holds(ask, form))) continue;
    const some = (test: string, as: string) => `coalesce(bool_or(${test}), false) AS ${as}`;
    const seen = await ask(
      `SELECT ${[
        some(`regexp_matches(${value}, '${commaProof}')`, "comma"),
        some(`contains(${value}, ',')`, "commas"),
        some(`regexp_full_match(${value}, '${pointForm}')`, "pointed"),
        some(`regexp_matches(${value}, '\\.(\\d{1,2}|\\d{4,})${behind}$')`, "point"),
        some(`regexp_matches(${value}, '\\d')`, "numbers")
      ].join(", ")} FROM ${readTable}`
    );
    const is = (what: string) => seen.getChild(what)?.get(0) === true;
    if (is("numbers")) {
      found.push({name, comma: is("comma"), commas: is("commas"), pointed: is("pointed"), point: is("point")});
    }
  }
  // What proves the manner for one column of a file proves it for the others.
  const proven = found.some(({comma, point}) => comma && !point);
  return found.flatMap(({name, comma, commas, pointed, point}): NumberColumn[] => {
    if (comma ? !point : pointed && !point && (proven || semicolons)) return [{name, decimal: ","}];
    return commas ? [] : [{name, decimal: "."}];
  });
}

/** The marks that were read as nothing, a few of them. */
async function marksIn(ask: Ask, columns: readonly NumberColumn[]): Promise<string[]> {
  const marks = new Set<string>();
  for (const {name} of columns) {
    const value = `trim(${quoteName(name)})`;
    const found = await ask(
      `SELECT DISTINCT ${value} AS mark FROM ${readTable} WHERE regexp_full_match(${value}, '${nothingForm}') LIMIT 6`
    );
    for (let row = 0; row < found.numRows; row++) marks.add(String(found.getChild("mark")?.get(row)));
  }
  return [...marks];
}

function numberFrom(name: string, decimal: "," | "."): string {
  const bare = `regexp_replace(trim(${quoteName(name)}), '${behind}$', '')`;
  const spaceless = `regexp_replace(${bare}, '[ \u00a0\u202f\u2009]', '', 'g')`;
  const pointed = decimal === "," ? `replace(replace(${spaceless}, '.', ''), ',', '.')` : spaceless;
  return `TRY_CAST(replace(${pointed}, '\u2212', '-') AS DOUBLE)`;
}

/** Writes columns anew, each from an expression; they keep their places and names. */
async function retype(ask: Ask, expressions: ReadonlyMap<string, string>): Promise<void> {
  const replaced = [...expressions].map(([name, expression]) => `${expression} AS ${quoteName(name)}`);
  await ask(`CREATE OR REPLACE TABLE ${readTable} AS SELECT * REPLACE (${replaced.join(", ")}) FROM ${readTable}`);
}
