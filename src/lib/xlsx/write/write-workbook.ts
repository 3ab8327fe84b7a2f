import type {Pieces} from "../../pieces.js";
import {escapeXml, sheetPieces, sheetXml, type LongSheetOut, type SheetOut} from "./sheet-xml.js";
import {StyleBook} from "./style.js";
import {zip, zipPieces, type Packing} from "../../zip.js";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What stands on every printed page: rows repeated at the top, by sheet name. */
export type PrintTitles = ReadonlyMap<string, string>;

/** Writes sheets as an .xlsx workbook; the same sheets always give the same bytes. */
export function writeWorkbook(
  sheets: readonly SheetOut[],
  printTitles: PrintTitles = new Map(),
  packing: Packing = "usual"
): Uint8Array {
  const styles = new StyleBook();
  const texts = sheets.map((sheet) => sheetXml(sheet, styles));
  const parts = {
    ...framePartsOf(sheets, printTitles),
    "xl/styles.xml": styles.toXml(),
    ...Object.fromEntries(texts.map((xml, i) => [sheetPart(i), xml]))
  };
  return zip(new Map(Object.entries(parts).map(([name, xml]) => [name, declaration + xml])), packing);
}

/** The same of sheets whose rows are made as they are written, piece by piece. */
export function workbookPieces(
  sheets: readonly LongSheetOut[],
  printTitles: PrintTitles = new Map()
): Iterable<Uint8Array> {
  const styles = new StyleBook();
  const parts = function* (): Generator<readonly [string, Pieces], undefined> {
    for (const [name, xml] of Object.entries(framePartsOf(sheets, printTitles))) yield [name, [declaration, xml]];
    for (const [i, sheet] of sheets.entries()) yield [sheetPart(i), declared(sheetPieces(sheet, styles))];
    // Last, when the sheets have named all of them.
    yield ["xl/styles.xml", [declaration, styles.toXml()]];
  };
  return zipPieces(parts());
}

function* declared(pieces: Pieces): Generator<string | Uint8Array, undefined> {
  yield declaration;
  yield* pieces;
}

const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

/** What a workbook consists of besides its sheets and styles. */
function framePartsOf(
  sheets: readonly Pick<SheetOut, "name" | "state">[],
  printTitles: PrintTitles
): Readonly<Record<string, string>> {
  const titles = sheets.flatMap(({name}, i) => {
    const rows = printTitles.get(name);
    return rows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escapeXml(name.replaceAll("'", "''"))}'!${rows}</definedName>`
        ];
  });
  const workbook =
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
    sheets
      .map(
        ({name, state}, i) =>
          `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`
      )
      .join("") +
    `</sheets>${titles.length > 0 ? `<definedNames>${titles.join("")}</definedNames>` : ""}</workbook>`;
  const targets = [...sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`), "styles.xml"];
  const relation = (target: string, i: number) => {
    const type = target === "styles.xml" ? "styles" : "worksheet";
    return `<Relationship Id="rId${i + 1}" Type="${relationships}/${type}" Target="${target}"/>`;
  };
  const types =
    `<Types xmlns="${packageNamespace}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
    sheets
      .map(
        (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${contentType}.worksheet+xml"/>`
      )
      .join("") +
    `</Types>`;
  const root =
    `<Relationships xmlns="${packageNamespace}/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  return {
    "[Content_Types].xml": types,
    "_rels/.rels": root,
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships">${targets.map(relation).join("")}</Relationships>`
  };
}
