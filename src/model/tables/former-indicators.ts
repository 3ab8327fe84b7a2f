import {supply} from "./supply.js";
import {defineTable} from "./table.js";

/** What values were called before they were kept with others: old links, releases and queries of other people name them so. */
export const former_indicators = defineTable({
  name: "former_indicators",
  key: ["former"],
  origin: "data",
  optional: true,
  vi: "Mã chỉ tiêu cũ, nay là một nhóm hay một chuỗi của chỉ tiêu khác",
  en: "Former codes of indicators, whose values are now a group or a series of another one",
  columns: {
    former: {
      type: "code",
      vi: "Mã cũ, không dùng cho chỉ tiêu nào nữa",
      en: "Former code, which no indicator has any more"
    },
    indicator: {
      type: "code",
      references: "indicators.indicator",
      vi: "Chỉ tiêu nay giữ số liệu",
      en: "Indicator that keeps the values now"
    },
    series: supply.columns.series,
    groups: {
      type: "code",
      nullable: true,
      vi: "Nhóm, như sex=female; trống là mọi người",
      en: "Groups, such as sex=female; blank for everybody"
    }
  }
});
