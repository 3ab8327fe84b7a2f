import {writeTemplate} from "../../../loaders/exchange/template/template-sheets.js";
import {defaultLimits} from "../../../src/lib/xlsx/limits.js";
import {escapeXml} from "../../../src/lib/xlsx/write/sheet-xml.js";
import {unzip} from "../../../src/lib/xlsx/unzip.js";
import {zip} from "../../../src/lib/zip.js";
import {buildSmall, smallInputs} from "../../small-data.js";

// Templates as officers send them back: written by the product, then edited as XML where Excel would have done so.

export const {tables} = buildSmall(await smallInputs());

const request = {agency: "so_cong_thuong", year: 2024, area: "VN-72", withCooperation: false};
export const template = writeTemplate(tables, request);

/** The parts of a workbook as text, changed and packed again. */
export function editParts(bytes: Uint8Array, edit: (xml: string, name: string) => string): Uint8Array {
  const parts = unzip(bytes, () => true, defaultLimits);
  return zip(new Map([...parts].map(([name, part]) => [name, edit(new TextDecoder().decode(part), name)])));
}

/** What is put into a cell: a number, text, or raw content with its attributes. */
export type Filling = number | string | {readonly attributes: string; readonly content: string};

/** The template with cells of the data sheet filled in, by name; a style is kept where the filling gives none. */
export function fill(cells: Readonly<Record<string, Filling>>, bytes = template, sheet = "sheet1"): Uint8Array {
  return editParts(bytes, (xml, name) =>
    name !== `xl/worksheets/${sheet}.xml`
      ? xml
      : Object.entries(cells).reduce((text, [cell, filling]) => {
          const pattern = new RegExp(`<c r="${cell}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`);
          if (!pattern.test(text)) throw new Error(`no cell ${cell} in the template`);
          return text.replace(pattern, (_match, style: string) => cellXml(cell, filling, style));
        }, xml)
  );
}

function cellXml(cell: string, filling: Filling, style: string): string {
  if (typeof filling === "number") return `<c r="${cell}"${style}><v>${String(filling)}</v></c>`;
  if (typeof filling === "string") {
    return `<c r="${cell}"${style} t="inlineStr"><is><t>${escapeXml(filling)}</t></is></c>`;
  }
  return `<c r="${cell}" ${filling.attributes}>${filling.content}</c>`;
}

/** Adds a piece to the data sheet before its end, such as merged cells. */
export function addToSheet(bytes: Uint8Array, piece: string): Uint8Array {
  return editParts(bytes, (xml, name) =>
    name === "xl/worksheets/sheet1.xml" ? xml.replace("</sheetData>", `</sheetData>${piece}`) : xml
  );
}
