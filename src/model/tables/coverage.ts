import {defineTable} from "./table.js";

/**
 * What this collection holds of each indicator in each year, whatever the values say. It does not tell what agencies reported to each
 * other: nobody here knows. Names and codes of an earlier reading stay.
 */
export const coverage = defineTable({
  name: "coverage",
  key: ["indicator", "year"],
  origin: "computed",
  vi: "Số liệu mà bộ sưu tập này có, theo chỉ tiêu và năm",
  en: "What this collection holds, by indicator and year",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    target: {
      type: "code",
      nullable: true,
      references: "targets.target",
      vi: "Mục tiêu cụ thể mà chỉ tiêu phục vụ",
      en: "Target that the indicator serves"
    },
    leads: {
      type: "codes",
      vi: "Các cơ quan chủ trì của mục tiêu đó",
      en: "Agencies that lead that target"
    },
    due: {
      type: "bool",
      vi: "Năm cần có số để theo dõi: từ năm của kế hoạch, cho chỉ tiêu đo hoặc gần đúng, đến năm cuối đã trọn; khi đã qua số năm ghi ở indicators.every từ số gần nhất",
      en: "Whether a figure is needed to follow the plan: from the plan's year on, for indicators that measure or stand in, up to the last whole year, once the years of indicators.every have passed since the last figure"
    },
    state: {
      type: "code",
      values: ["reported", "estimated", "part_year", "missing", "not_due", "area_ended"],
      vi: "Bộ sưu tập này có gì. reported: số chính thức; estimated: sơ bộ hoặc ước tính; part_year: chỉ một phần năm; missing: chưa có; not_due: chưa đến hạn; area_ended: địa bàn không còn",
      en: "What this collection holds. reported: an official figure; estimated: preliminary or estimate; part_year: part of the year only; missing: none; not_due: not yet due; area_ended: the area no longer exists"
    }
  }
});
