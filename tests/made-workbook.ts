import {strToU8, zipSync} from "fflate";

/** A cell: nothing, a number, a text; one with a format of its own; a text in runs; or a piece of XML as it is. */
export type MadeCell =
  | null
  | number
  | string
  | boolean
  | {readonly value: number; readonly format: string}
  | {readonly formula: string}
  | {readonly runs: readonly (readonly [text: string, raised?: "superscript" | "subscript"])[]; readonly inline?: true};

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merged?: readonly string[];
  readonly state?: "hidden";
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";

/** A workbook with the given sheets, as Excel would write it, in as few parts as it may have. */
export function madeWorkbook(sheets: readonly MadeSheet[], {date1904 = false} = {}): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const part = ({rows, merged = []}: MadeSheet) => {
    const data = rows.map((cells, row) => {
      const written = cells.map((cell, column) =>
        cellXml(cell, `${letter(column)}${String(row + 1)}`, strings, formats)
      );
      return `<row r="${String(row + 1)}">${written.join("")}</row>`;
    });
    const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return `<worksheet ${main}><sheetData>${data.join("")}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
  };
  const parts = sheets.map(part);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `<Relationships xmlns="${pack}/relationships">${all.join("")}</Relationships>`;
  const list = sheets.map(
    ({name, state}, i) =>
      `<sheet name="${escape(name)}" sheetId="${String(i + 1)}"${state ? ` state="${state}"` : ""} r:id="s${String(i)}"/>`
  );
  const files = {
    "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("r", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, i) => relation(`s${String(i)}`, "worksheet", `worksheets/sheet${String(i + 1)}.xml`)),
      relation("t", "sharedStrings", "sharedStrings.xml"),
      relation("f", "styles", "styles.xml")
    ),
    "xl/sharedStrings.xml": `<sst ${main}>${strings.join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${String(200 + i)}" formatCode="${escape(code)}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${String(200 + i)}"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map((xml, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, xml]))
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const letter = (column: number) => String.fromCharCode(65 + column);
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function cellXml(cell: MadeCell, place: string, strings: string[], formats: string[]): string {
  if (cell === null) return `<c r="${place}"/>`;
  if (typeof cell === "number") return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? "1" : "0"}</v></c>`;
  if (typeof cell === "object" && "format" in cell) {
    if (!formats.includes(cell.format)) formats.push(cell.format);
    return `<c r="${place}" s="${String(formats.indexOf(cell.format) + 1)}"><v>${String(cell.value)}</v></c>`;
  }
  if (typeof cell === "object" && "formula" in cell) return `<c r="${place}"><f>${escape(cell.formula)}</f></c>`;
  const text = (words: string) => `<t xml:space="preserve">${escape(words)}</t>`;
  const content =
    typeof cell === "string"
      ? text(cell)
      : cell.runs
          .map(([words, at]) => `<r>${at ? `<rPr><vertAlign val="${at}"/></rPr>` : ""}${text(words)}</r>`)
          .join("");
  if (typeof cell === "object" && cell.inline) return `<c r="${place}" t="inlineStr"><is>${content}</is></c>`;
  strings.push(`<si>${content}</si>`);
  return `<c r="${place}" t="s"><v>${String(strings.length - 1)}</v></c>`;
}
