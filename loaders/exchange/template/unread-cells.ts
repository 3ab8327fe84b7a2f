import {placeName, type cellAt, type Sheet} from "../../../src/lib/xlsx/sheet.js";
import {groupBy} from "../../../src/lib/group.js";
import type {Localised} from "../../../src/model/language.js";
import {say} from "../../read/messages.js";
import {textAt, type DataSheet, type TemplateSheets} from "./find-sheets.js";
import {guideSheetName} from "./guide-sheet.js";
import {sectionWords} from "./layout.js";

type SheetCell = NonNullable<ReturnType<typeof cellAt>>;

/** More than a person would look through; the rest is counted. */
const most = 20;

const messages = {
  cell: (place: string, text: string) =>
    say(
      `không đọc (ngoài bảng của biểu mẫu): ${place}: “${text}”`,
      `not read (outside the form's table): ${place}: “${text}”`
    ),
  sheet: (name: string, cells: number) =>
    say(
      `không đọc: trang “${name}” không phải của biểu mẫu, ${String(cells)} ô có nội dung`,
      `not read: the sheet “${name}” is none of the form's, ${String(cells)} cells with something in them`
    ),
  more: (cells: number) =>
    say(`… và ${String(cells)} ô khác ngoài bảng`, `… and ${String(cells)} more cells outside the table`)
};

/** The words that an officer wrote where nothing of a form is read: beside its columns, below its rows, above its headings, on other sheets. */
export function unreadCells(sheets: readonly Sheet[], template: TemplateSheets): readonly Localised[] {
  const own = new Set<Sheet>([
    ...template.data.map(({sheet}) => sheet),
    ...(template.sources ? [template.sources] : [])
  ]);
  const others = sheets.filter(
    (sheet) => !sheet.hidden && !own.has(sheet) && sheet.name !== guideSheetName && sheet.cells.size > 0
  );
  const cells = template.data.flatMap((data) => outside(data, template).map((cell) => ({sheet: data.sheet, cell})));
  return [
    ...others.map(({name, cells: found}) => messages.sheet(name, found.size)),
    ...cells.slice(0, most).map(({sheet, cell}) => messages.cell(placeName(sheet, cell.row, cell.column), shown(cell))),
    ...(cells.length > most ? [messages.more(cells.length - most)] : [])
  ];
}

function outside({sheet, marksRow, columns}: DataSheet, {keys}: TemplateSheets): SheetCell[] {
  const byRow = groupBy(
    [...sheet.cells.values()].filter(
      ({row, type, content}) => row > marksRow && type === "text" && content.trim() !== ""
    ),
    ({row}) => row
  );
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const keyed = new Set(rows.filter((row) => keys.has(textAt(sheet, row, columns.row))));
  const [first, last] = [rows.find((row) => keyed.has(row)), rows.findLast((row) => keyed.has(row))];
  if (first === undefined || last === undefined) return [];
  const cellsIn = (row: number) => byRow.get(row)!.toSorted((a, b) => a.column - b.column);
  const headRow = rows.findLast((row) => row < first && byRow.get(row)!.length > 3);
  if (headRow === undefined) return [];
  const headed = new Set([columns.row, ...cellsIn(headRow).map(({column}) => column)]);
  return rows.flatMap((row) => {
    const cells = cellsIn(row);
    if (row === headRow) return [];
    // The title and the line below it each stand in the first cell.
    if (row < headRow) return cells.slice(1);
    if (keyed.has(row)) return cells.filter(({column}) => !headed.has(column));
    // A value without a key is rejected where it stands.
    const words = cells.filter(({column}) => column !== columns.value);
    return row < last && words.every(({content}) => sectionWords.some((known) => known === content.trim()))
      ? []
      : words;
  });
}

function shown({content}: SheetCell): string {
  const text = content.trim();
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
