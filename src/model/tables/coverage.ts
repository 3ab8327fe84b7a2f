import {defineTable} from "./table.js";

/** What has been reported of each indicator in each year: the reporting itself, whatever the values say. */
export const coverage = defineTable({
  name: "coverage",
  key: ["indicator", "year"],
  origin: "computed",
  vi: "Tình hình báo cáo theo chỉ tiêu và năm",
  en: "What has been reported, by indicator and year",
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
      vi: "Năm phải có số: từ năm của kế hoạch, cho chỉ tiêu đo hoặc gần đúng, đến năm cuối đã trọn",
      en: "Whether the year is due: from the plan's year on, for indicators that measure or stand in, up to the last whole year"
    },
    state: {
      type: "code",
      values: ["reported", "estimated", "part_year", "missing", "not_due", "area_ended"],
      vi: "reported: chính thức; estimated: sơ bộ hoặc ước tính; part_year: chỉ một phần năm; missing: chưa có; not_due: chưa đến hạn; area_ended: địa bàn không còn",
      en: "reported: official; estimated: preliminary or estimate; part_year: part of the year only; missing; not_due: not yet due; area_ended: the area no longer exists"
    }
  }
});
