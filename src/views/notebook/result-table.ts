import {byteOrderMark, writeCell} from "../../lib/csv.js";
import {colon, formatDate, formatNumber} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import type {ResultRow} from "../../engine/query.js";
import {notebookMessages} from "../../messages/notebooks.js";
import type {CellValue} from "../../model/tables/table.js";

/** How rows are shown as a table. */
export interface ResultTableOptions {
  readonly caption?: string;
  /** Titles of the columns to show, by name and in their order; without them, every column under its own name. */
  readonly columns?: Readonly<Record<string, string>>;
  /**
   * How many decimals numbers that are not whole have: one count for all, or by column, where a function says it of each row; without
   * it, one or two.
   */
  readonly decimals?: number | Readonly<Record<string, number | ((row: ResultRow) => number)>>;
  /** Name of the CSV file that is offered, without its ending; null for none. */
  readonly file?: string | null;
}

/** More rows than this make a page slow and are read by nobody; the CSV has all of them. */
const shownRows = 500;

/** Rows as a table that can be read aloud, with a link to the same rows as CSV. Missing values are named as such. */
export function resultTable(rows: readonly ResultRow[], options: ResultTableOptions, language: Language): Html {
  const words = notebookMessages(language);
  const names = options.columns ? Object.keys(options.columns) : Object.keys(rows[0] ?? {});
  const title = (name: string) => options.columns?.[name] ?? name;
  const styles = new Map(
    names.map((name) => {
      const {decimals} = options;
      const own = typeof decimals === "number" ? decimals : decimals?.[name];
      const values = rows.map((row) => row[name] ?? null);
      const [ofRow, count] = typeof own === "function" ? ([own, undefined] as const) : ([null, own] as const);
      return [name, {numbers: numberStyle(values, count), dates: dateStyle(values), ofRow}] as const;
    })
  );
  // Years stand to the left, as words do.
  const numeric = new Set(
    names.filter((name) => styles.get(name)?.numbers !== "year" && rows.some((row) => typeof row[name] === "number"))
  );
  const wordy = new Set(
    names.filter((name) => rows.some((row) => typeof row[name] === "string" && row[name].length > 14))
  );
  const classOf = (name: string) =>
    numeric.has(name) ? html` class="number"` : wordy.has(name) ? html` class="words"` : null;
  const shown = rows.slice(0, shownRows);
  const caption = options.caption ?? null;
  if (rows.length === 0)
    return html`<p class="empty">${caption === null ? null : `${caption}${colon(language)}`}${words.noRows}</p>`;
  return html`<div class="table-frame" style="--rows: ${shown.length + 2}" tabindex="0" role="region" aria-label="${caption ?? words.data}"><table class="result">
${caption === null ? null : html`<caption>${caption}</caption>`}
<thead><tr>${names.map((name) => html`<th scope="col"${classOf(name)}>${title(name)}</th>`)}</tr></thead>
<tbody>${shown.map(
    (row) =>
      html`<tr>${names.map((name, i) => {
        const value = row[name] ?? null;
        const style = styles.get(name)!;
        const text =
          style.ofRow !== null && typeof value === "number"
            ? formatNumber(value, style.ofRow(row), language)
            : formatCell(value, style, language);
        const kind = value === null ? html` class="missing"` : classOf(name);
        return i === 0 ? html`<th scope="row"${kind}>${text}</th>` : html`<td${kind}>${text}</td>`;
      })}</tr>`
  )}</tbody></table></div>
${shown.length === rows.length ? null : html`<p class="quiet">${words.rows(shown.length, rows.length)}</p>`}
${options.file === null ? null : csvLink(rows, names, options.file ?? "data", language)}`;
}

/** A link that holds the rows as CSV itself, so that it works without a program and without a server. */
function csvLink(rows: readonly ResultRow[], names: readonly string[], file: string, language: Language): Html {
  const address = `data:text/csv;charset=utf-8,${encodeURIComponent(`${byteOrderMark}${toCsv(rows, names)}`)}`;
  const label = notebookMessages(language).download;
  return html`<p class="csv"><a href="${address}" download="${file}.csv">${label} (${file}.csv)</a></p>`;
}

/** Rows as CSV: a header, a comma, a decimal point, and blank cells for what is missing. */
export function toCsv(rows: readonly ResultRow[], names: readonly string[] = Object.keys(rows[0] ?? {})): string {
  const columns = names.map((name) => ({name, dates: dateStyle(rows.map((row) => row[name] ?? null))}));
  const lines = rows.map((row) =>
    columns
      .map(({name, dates}) => {
        const value = row[name] ?? null;
        return writeCell(isDate(value) ? isoText(value, dates) : value);
      })
      .join(",")
  );
  return [names.map(writeCell).join(","), ...lines, ""].join("\r\n");
}

/** How the dates of a column are written: as days, or with their time where any has one. */
type DateStyle = "day" | "moment";

function dateStyle(values: readonly (CellValue | Date)[]): DateStyle {
  return values.some((value) => isDate(value) && value.getTime() % 86_400_000 !== 0) ? "moment" : "day";
}

/** A cell that is computed when the site is built makes its dates in a world of its own, where `Date` is another. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

const isoText = (date: Date, style: DateStyle): string =>
  style === "day" ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 19).replace("T", " ");

/** How the numbers of a column are written: as years, which have no thousands, or with one count of decimals. */
type NumberStyle = "year" | number;

function numberStyle(values: readonly (CellValue | Date)[], decimals: number | undefined): NumberStyle {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.every(Number.isInteger)) return numbers.every((n) => n >= 1900 && n <= 2100) ? "year" : 0;
  return decimals ?? (numbers.every((n) => Math.abs(n * 10 - Math.round(n * 10)) < 1e-9) ? 1 : 2);
}

/** How the values of a column are written. */
interface ColumnStyle {
  readonly numbers: NumberStyle;
  readonly dates: DateStyle;
}

function formatCell(value: CellValue | Date, {numbers, dates}: ColumnStyle, language: Language): string {
  const words = notebookMessages(language);
  if (value === null) return words.missing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return value;
  if (isDate(value)) {
    const [day = "", time = ""] = isoText(value, dates).split(" ");
    return `${formatDate(day, language)} ${time}`.trimEnd();
  }
  if (typeof value !== "number") return value.join("; ");
  return numbers === "year" ? String(value) : formatNumber(value, numbers, language);
}
