import {fittedHeight} from "../../../src/lib/xlsx/write/fitted-height.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {formatDate} from "../../../src/lib/format.js";
import {groupsInWords} from "../../../src/wording/groups.js";
import {locales} from "../../../src/model/language.js";
import {periodLabels, sourceKindLabels, statusLabels} from "../labels.js";
import {columnRange, type SheetOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import {writeWorkbook} from "../../../src/lib/xlsx/write/write-workbook.js";
import type {CellStyle} from "../../../src/lib/xlsx/write/style.js";
import {guideSheet} from "./guide-sheet.js";
import {
  columnMarks,
  keySheetMarks,
  layoutVersion,
  newSourceCount,
  newSourceLabel,
  sectionWords,
  sourceLabel
} from "./layout.js";
import {rowCells} from "./row-cells.js";
import {heading, text} from "./cells.js";
import {newSourcesSheet} from "./new-sources-sheet.js";
import {templateRows, type TemplateRequest, type TemplateRow} from "./template-rows.js";
import {largest} from "../../../src/lib/extremes.js";

const dataSheet = "Số liệu";
const keySheet = "_khoa";
const listSheet = "_danh_muc";
/** Rows above the first value: machine words, title, guidance, headings. */
const headRows = 4;
/** Widths of the columns of the data sheet in characters, so that a printed page is still legible. */
const widths = [4, 7, 24, 18, 8, 10, 9, 22, 12, 9, 11, 24, 22, 30];

/** The template of one agency and year as an .xlsx file. */
export function writeTemplate(tables: TableRows, request: TemplateRequest): Uint8Array {
  const rows = templateRows(tables, request);
  const lists = listsOf(tables, rows);
  const sheets = [
    dataSheetOf(tables, request, rows, lists),
    newSourcesSheet(columnRange(listSheet, 4, lists[3]!.length)),
    guideSheet(request.year),
    keySheetOf(request, rows),
    listSheetOf(lists)
  ];
  return writeWorkbook(sheets, new Map([[dataSheet, `$${headRows}:$${headRows}`]]));
}

/** A source by its Vietnamese name, as the form is Vietnamese. */
const titleOf = ({title, title_vi}: TableRow<"sources">): string => title_vi ?? title;

/** The drop-down lists, one a column: statuses, periods, sources, kinds of source. */
function listsOf(tables: TableRows, rows: readonly TemplateRow[]): string[][] {
  const asked = new Set(rows.map(({indicator}) => indicator.indicator));
  const used = new Set(tables.observations.flatMap((row) => (asked.has(row.indicator) ? [row.source] : [])));
  for (const {last} of rows) if (last !== null) used.add(last.source);
  for (const {indicator} of rows) if (indicator.source_default !== null) used.add(indicator.source_default);
  const sources = tables.sources.filter(({source}) => used.has(source));
  const collator = new Intl.Collator("vi");
  return [
    Object.values(statusLabels).map(({vi}) => vi),
    Object.values(periodLabels).map(({vi}) => vi),
    [
      ...Array.from({length: newSourceCount}, (_, i) => newSourceLabel(i + 1)),
      ...sources.map((row) => sourceLabel(row.source, titleOf(row))).sort((a, b) => collator.compare(a, b))
    ],
    Object.values(sourceKindLabels).map(({vi}) => vi)
  ];
}

function dataSheetOf(
  tables: TableRows,
  request: TemplateRequest,
  rows: readonly TemplateRow[],
  lists: readonly (readonly string[])[]
): SheetOut {
  const {year} = request;
  const agency = tables.agencies.find((row) => row.agency === request.agency);
  const area = tables.areas.find((row) => row.area === request.area);
  const titles = new Map(tables.sources.map((row) => [row.source, titleOf(row)]));
  const headings = [
    "Mục tiêu",
    "Chỉ tiêu",
    "Chuỗi (phương pháp tính), nhóm",
    "Đơn vị",
    "Giá trị gần nhất",
    "Năm, kỳ",
    "Nguồn của giá trị gần nhất",
    `Giá trị năm ${year}`,
    "Kỳ",
    "Tính chất",
    "Nguồn",
    "Ghi chú",
    "Định nghĩa, lưu ý"
  ];
  const marks = [
    columnMarks.row,
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    columnMarks.value,
    columnMarks.period,
    columnMarks.status,
    columnMarks.source,
    columnMarks.note,
    ""
  ];
  const body: SheetOut["rows"][number][] = [];
  let role: TemplateRow["role"] | null = null;
  rows.forEach((row, i) => {
    if (row.role !== role) {
      role = row.role;
      const words = sectionWords[role === "lead" ? 0 : 1];
      const style: CellStyle = {font: "bold", fill: "section", border: true};
      body.push({cells: [null, text(words, style), ...headings.slice(1).map(() => text(null, style))]});
    }
    const groups = groupsInWords(tables, row.groups, {code: "vi"});
    const cells = rowCells(row, {year, key: rowKey(i), titles, area, groups});
    body.push({cells, height: fittedHeight(cells, widths)});
  });
  const first = headRows + 1;
  const last = headRows + body.length;
  const over = (column: string) => `${column}${first}:${column}${last}`;
  const choose = (title: string) => ({title, prompt: "Chọn trong danh sách.", error: "Hãy chọn trong danh sách."});
  const until = area?.valid_to ? ` (địa bàn có đến ngày ${formatDate(area.valid_to, locales.vi)})` : "";
  return {
    name: dataSheet,
    columns: widths.map((width, i) => (i === 0 ? {width, hidden: true} : {width})),
    rows: [
      {cells: marks.map((mark) => (mark === "" ? null : text(mark))), hidden: true},
      {
        cells: [
          null,
          text(`Số liệu chỉ tiêu phát triển bền vững năm ${year}: ${agency?.name_vi ?? request.agency}`, {
            font: "title"
          })
        ],
        height: 24
      },
      {
        cells: [
          null,
          text(
            `Địa bàn: ${area?.name_vi ?? request.area}${until}. Chỉ điền các ô màu vàng nhạt; ô nào chưa có số liệu thì để trống.`,
            {font: "muted"}
          )
        ]
      },
      {cells: [null, ...headings.map((words) => text(words, heading))], height: 32},
      ...body
    ],
    scrollsFrom: {row: first, column: 4},
    protected: true,
    landscape: true,
    footer: `&L${agency?.name_vi.replaceAll("&", "&&") ?? request.agency}, năm ${year}&RTrang &P/&N`,
    validations:
      rows.length === 0
        ? []
        : [
            {
              range: over("I"),
              list: null,
              title: "Giá trị",
              prompt: "Gõ một con số theo đơn vị ở cột Đơn vị; lời giải thích ghi ở cột Ghi chú.",
              error: "Ô này chỉ nhận một con số."
            },
            {range: over("J"), list: columnRange(listSheet, 2, lists[1]!.length), ...choose("Kỳ")},
            {range: over("K"), list: columnRange(listSheet, 1, lists[0]!.length), ...choose("Tính chất")},
            {
              range: over("L"),
              list: columnRange(listSheet, 3, lists[2]!.length),
              title: "Nguồn",
              prompt: "Chọn nguồn đã có, hoặc “Nguồn mới 1…5” rồi ghi tên tài liệu ở trang Nguồn mới.",
              error: "Hãy chọn trong danh sách."
            }
          ]
  };
}

/** The key of a row, the same in the data sheet and in the sheet of keys. */
function rowKey(index: number): string {
  return `r${index + 1}`;
}

function keySheetOf({agency, year, area}: TemplateRequest, rows: readonly TemplateRow[]): SheetOut {
  const keys = rows.map(({indicator, series, groups}, i) => [
    rowKey(i),
    indicator.indicator,
    area,
    series?.series ?? "",
    year,
    groups
  ]);
  return {
    name: keySheet,
    state: "veryHidden",
    columns: [{width: 24}],
    rows: [[keySheetMarks[0], layoutVersion, agency, year], ...keys].map((cells) => ({
      cells: cells.map((cell) => text(cell))
    })),
    protected: true
  };
}

function listSheetOf(lists: readonly (readonly string[])[]): SheetOut {
  const length = largest(lists.map((list) => list.length));
  const rows = Array.from({length}, (_, i) => ({
    cells: lists.map((list) => (list[i] === undefined ? null : text(list[i])))
  }));
  return {name: listSheet, state: "veryHidden", columns: [{width: 24}], rows, protected: true};
}
