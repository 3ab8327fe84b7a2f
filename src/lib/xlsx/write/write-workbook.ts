import {escapeXml, sheetXml, type SheetOut} from "./sheet-xml.js";
import {StyleBook} from "./style.js";
import {zip} from "../../zip.js";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What stands on every printed page: rows repeated at the top, by sheet name. */
export type PrintTitles = ReadonlyMap<string, string>;

/** Writes sheets as an .xlsx workbook; the same sheets always give the same bytes. */
export function writeWorkbook(sheets: readonly SheetOut[], printTitles: PrintTitles = new Map()): Uint8Array {
  const styles = new StyleBook();
  const parts = sheets.map((sheet) => sheetXml(sheet, styles));
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
  return zip(
    new Map(
      Object.entries({
        "[Content_Types].xml": types,
        "_rels/.rels": root,
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageNamespace}/relationships">${targets.map(relation).join("")}</Relationships>`,
        "xl/styles.xml": styles.toXml(),
        ...Object.fromEntries(parts.map((part, i) => [`xl/worksheets/sheet${i + 1}.xml`, part]))
      }).map(([name, xml]) => [name, declaration + xml])
    )
  );
}
