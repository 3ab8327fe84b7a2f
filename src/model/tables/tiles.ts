import {defineTable} from "./table.js";

const column = {
  type: "int16",
  vi: "Cột, đếm từ tây sang đông, bắt đầu từ 0",
  en: "Column, from west to east, from 0"
} as const;
const row = {
  type: "int16",
  vi: "Hàng, đếm từ bắc xuống nam, bắt đầu từ 0",
  en: "Row, from north to south, from 0"
} as const;

/** Where the provinces lie on the map of equal tiles. */
export const tiles = defineTable({
  name: "tiles",
  key: ["area"],
  origin: "data",
  vi: "Vị trí của các tỉnh trên bản đồ ô vuông bằng nhau",
  en: "Where the provinces lie on the map of equal tiles",
  columns: {
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    column,
    row,
    label_vi: {
      type: "text",
      vi: "Tên ghi trên ô; dấu | là xuống dòng",
      en: "Name on the tile in Vietnamese; | ends a line"
    },
    label_en: {type: "text", vi: "Tên tiếng Anh ghi trên ô; dấu | là xuống dòng", en: "Name on the tile; | ends a line"}
  }
});

/** The archipelagos of the East Sea, which a map of the country shows with the provinces that they belong to. */
export const archipelagos = defineTable({
  name: "archipelagos",
  key: ["archipelago"],
  origin: "data",
  vi: "Các quần đảo trên Biển Đông: thuộc tỉnh nào và nằm ở đâu trên bản đồ ô vuông",
  en: "The archipelagos of the East Sea: the province of each and its place on the map of tiles",
  columns: {
    archipelago: {type: "code", vi: "Mã quần đảo", en: "Code of the archipelago"},
    area: {type: "code", references: "areas.area", vi: "Tỉnh, thành phố mà quần đảo thuộc về", en: "Its province"},
    column,
    row,
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    label_vi: {
      type: "text",
      vi: "Tên ghi trên bản đồ; dấu | là xuống dòng",
      en: "Name on the map in Vietnamese; | ends a line"
    },
    label_en: {
      type: "text",
      vi: "Tên tiếng Anh ghi trên bản đồ; dấu | là xuống dòng",
      en: "Name on the map; | ends a line"
    }
  }
});
