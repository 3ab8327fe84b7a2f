import {defineTable} from "./table.js";

// The territories that values are of, which people keep in data/areas.csv.

export const areas = defineTable({
  name: "areas",
  key: ["area"],
  origin: "data",
  vi: "Địa bàn theo thời gian",
  en: "Territories in a span of time",
  columns: {
    area: {type: "code", vi: "Mã địa bàn (ISO 3166-2 nếu có)", en: "Area code (ISO 3166-2 where there is one)"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    kind: {
      type: "code",
      vi: "Cấp: country, region, province, district, commune, city … ; place.yaml đặt tên cho cấp khác",
      en: "Level: country, region, province, district, commune, city …; `place.yaml` names others"
    },
    parent: {type: "code", nullable: true, references: "areas.area", vi: "Thuộc", en: "Part of"},
    valid_from: {
      type: "text",
      day: true,
      nullable: true,
      vi: "Có từ ngày (ISO), nếu chắc",
      en: "Exists from (ISO), where sure"
    },
    valid_to: {type: "text", day: true, nullable: true, vi: "Có đến ngày (ISO)", en: "Exists until (ISO)"},
    successor: {type: "code", nullable: true, references: "areas.area", vi: "Địa bàn kế thừa", en: "Successor"},
    code_basis: {
      type: "code",
      values: ["iso_3166_1", "iso_3166_2", "local"],
      vi: "Gốc của mã",
      en: "Where the code comes from"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú", en: "Note"}
  }
});
