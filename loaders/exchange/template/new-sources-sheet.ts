import type {SheetOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import {heading, input} from "./cells.js";
import {newSourceCount, newSourceLabel, sourceMarks, sourceSheetMark} from "./layout.js";

/** The sheet on which an officer describes documents that are not in the list of sources yet. */
export function newSourcesSheet(kindList: string): SheetOut {
  const headings = ["", "Tên tài liệu (bắt buộc)", "Nơi công bố", "Năm", "Địa chỉ trên mạng", "Loại (bắt buộc)"];
  const marks = [sourceSheetMark, ...Object.values(sourceMarks)];
  const rows = Array.from({length: newSourceCount}, (_, i) => [
    {value: newSourceLabel(i + 1), style: {font: "bold", border: true} as const},
    ...Object.values(sourceMarks).map(() => ({value: null, style: input}))
  ]);
  return {
    name: "Nguồn mới",
    columns: [14, 60, 32, 8, 40, 20].map((width) => ({width})),
    rows: [
      {cells: marks.map((value) => ({value})), hidden: true},
      {cells: [{value: "Tài liệu chưa có trong danh sách nguồn", style: {font: "title"}}], height: 24},
      {
        cells: [
          {
            value: "Ghi mỗi tài liệu một dòng, rồi chọn “Nguồn mới 1…5” ở cột Nguồn của trang số liệu.",
            style: {font: "muted"}
          }
        ]
      },
      {cells: headings.map((value) => ({value, style: heading})), height: 20},
      ...rows.map((cells) => ({cells}))
    ],
    scrollsFrom: {row: 5, column: 2},
    validations: [
      {
        range: `F5:F${4 + newSourceCount}`,
        list: kindList,
        title: "Loại",
        prompt: "Chọn trong danh sách.",
        error: "Hãy chọn trong danh sách."
      }
    ],
    protected: true,
    landscape: true
  };
}
