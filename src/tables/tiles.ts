import {defineTable} from "./table.js";

/** Where the provinces lie on the map of equal tiles. */
export const tiles = defineTable({
  name: "tiles",
  key: ["area"],
  origin: "data",
  vi: "Vị trí của các tỉnh trên bản đồ ô vuông bằng nhau",
  en: "Where the provinces lie on the map of equal tiles",
  columns: {
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    column: {type: "int16", vi: "Cột, đếm từ tây sang đông, bắt đầu từ 0", en: "Column, from west to east, from 0"},
    row: {type: "int16", vi: "Hàng, đếm từ bắc xuống nam, bắt đầu từ 0", en: "Row, from north to south, from 0"},
    label_vi: {
      type: "text",
      vi: "Tên ghi trên ô; dấu | là xuống dòng",
      en: "Name on the tile in Vietnamese; | ends a line"
    },
    label_en: {type: "text", vi: "Tên tiếng Anh ghi trên ô; dấu | là xuống dòng", en: "Name on the tile; | ends a line"}
  }
});
