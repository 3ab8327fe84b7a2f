import {gathered} from "../../pieces.js";
import {cellName, columnLetters} from "../reference.js";
import type {CellStyle, StyleBook} from "./style.js";

/** A cell to be written; text is never taken for a formula. */
export interface CellOut {
  readonly value: string | number | boolean | null;
  readonly style?: CellStyle;
}

export interface ValidationOut {
  /** The cells it holds for, such as `I5:I40`. */
  readonly range: string;
  /** The formula of a drop-down list, or null where any number is right. */
  readonly list: string | null;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

/** A row to be written; a null cell is left out. */
export interface RowOut {
  readonly cells: readonly (CellOut | null)[];
  readonly hidden?: boolean;
  readonly height?: number;
}

/** A sheet whose rows are made as they are written. */
export type LongSheetOut = Omit<SheetOut, "rows"> & {
  readonly rows: Iterable<RowOut>;
  /** How many there are. */
  readonly rowCount: number;
};

export interface SheetOut {
  readonly name: string;
  readonly state?: "veryHidden";
  readonly columns: readonly {readonly width: number; readonly hidden?: boolean}[];
  /** Rows from the first one on. */
  readonly rows: readonly RowOut[];
  /** The first cell that scrolls. */
  readonly scrollsFrom?: {readonly row: number; readonly column: number};
  readonly validations?: readonly ValidationOut[];
  readonly protected?: boolean;
  /** Lines between the cells, as on a sheet to compute on. */
  readonly gridLines?: boolean;
  /** Buttons in the first row that filter by its column. */
  readonly filtered?: boolean;
  readonly landscape?: boolean;
  readonly footer?: string;
}

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One sheet as the XML of its part. */
export function sheetXml(sheet: SheetOut, styles: StyleBook): string {
  return [...sheetPieces({...sheet, rowCount: sheet.rows.length}, styles)].join("");
}

/** The same text piece by piece: that of half a million rows is longer than a text can be. */
export function sheetPieces(sheet: LongSheetOut, styles: StyleBook): Iterable<string> {
  return gathered(sheetTexts(sheet, styles));
}

function* sheetTexts(sheet: LongSheetOut, styles: StyleBook): Generator<string, undefined> {
  const {columns, rows, rowCount, scrollsFrom, validations = [], landscape = false, footer} = sheet;
  const cols = columns.map(
    ({width, hidden}, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ""}/>`
  );
  yield (
    `<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="${sheet.gridLines ? 1 : 0}" workbookViewId="0">${scrollsFrom ? paneXml(scrollsFrom) : ""}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join("")}</cols><sheetData>`
  );
  const write = rowWriter(styles);
  let number = 0;
  for (const row of rows) yield write(row, ++number);
  yield (
    "</sheetData>" +
    // Without a password: it keeps headers from slips of the hand, not from a will. Columns may still be widened.
    (sheet.protected ? `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>` : "") +
    (sheet.filtered ? `<autoFilter ref="A1:${cellName(rowCount, columns.length)}"/>` : "") +
    (validations.length === 0
      ? ""
      : `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`) +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
    (footer === undefined ? "" : `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`) +
    `</worksheet>`
  );
}

function paneXml({row, column}: {readonly row: number; readonly column: number}): string {
  const split = `${column > 1 ? ` xSplit="${column - 1}"` : ""}${row > 1 ? ` ySplit="${row - 1}"` : ""}`;
  const pane = column > 1 ? (row > 1 ? "bottomRight" : "topRight") : "bottomLeft";
  return `<pane${split} topLeftCell="${cellName(row, column)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Writes the rows of a sheet; the letters of its columns and what its texts become are found once. */
function rowWriter(styles: StyleBook): (row: RowOut, number: number) => string {
  const letters: string[] = [];
  const escaped = new Map<string, string>();
  const escape = (text: string): string => {
    let xml = escaped.get(text);
    if (xml === undefined) {
      xml = escapeXml(text);
      if (escaped.size < mostRemembered) escaped.set(text, xml);
    }
    return xml;
  };
  return ({cells, height, hidden}, number) => {
    const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    let xml = `<row r="${number}"${high}${hidden ? ' hidden="1"' : ""}>`;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (!cell) continue;
      const column = (letters[i] ??= columnLetters(i + 1));
      const {value, style} = cell;
      const begin = `<c r="${column}${number}"${style === undefined ? "" : ` s="${styles.of(style)}"`}`;
      if (value === null) xml += `${begin}/>`;
      else if (typeof value === "number") xml += `${begin}><v>${value}</v></c>`;
      else if (typeof value === "boolean") xml += `${begin} t="b"><v>${value ? 1 : 0}</v></c>`;
      else xml += `${begin} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
    }
    return `${xml}</row>`;
  };
}

/** How many texts are remembered: codes and names come again in every row. */
const mostRemembered = 2000;

function validationXml({range, list, title, prompt, error}: ValidationOut): string {
  const words =
    ` showInputMessage="1" showErrorMessage="1" errorTitle="${escapeXml(title)}" error="${escapeXml(error)}"` +
    ` promptTitle="${escapeXml(title)}" prompt="${escapeXml(prompt)}" sqref="${range}"`;
  return list === null
    ? `<dataValidation type="decimal" operator="between" allowBlank="1"${words}><formula1>-1E+15</formula1><formula2>1E+15</formula2></dataValidation>`
    : `<dataValidation type="list" allowBlank="1"${words}><formula1>${escapeXml(list)}</formula1></dataValidation>`;
}

/** A column of a sheet as an absolute range, for the lists of validations. */
export function columnRange(sheet: string, column: number, count: number): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${count}`;
}

/** Text within XML; control characters, which XML cannot hold, are left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  );
}
