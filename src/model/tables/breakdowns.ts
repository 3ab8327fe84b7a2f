import {observations} from "./indicators.js";
import {milestones} from "./milestones.js";
import {defineTable} from "./table.js";

// What some places hold besides: values of groups by any breakdown, and what the office says of its indicators. A place that keeps
// none of these files is a place without them: nothing of them is shown or published.

const indicator = {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu", en: "Indicator"} as const;
const name = {
  name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
  name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"}
} as const;
const series = {type: "code", nullable: true, vi: "Chuỗi; trống là mọi chuỗi", en: "Series; blank for all"} as const;

export const breakdowns = defineTable({
  name: "breakdowns",
  key: ["breakdown"],
  origin: "data",
  optional: true,
  vi: "Cách phân tổ: mỗi dòng một đặc điểm mà số liệu được tách theo",
  en: "Breakdowns: what values are divided by, such as sex or level of education",
  columns: {
    breakdown: {type: "code", vi: "Mã phân tổ", en: "Breakdown"},
    ...name,
    position: {type: "int32", vi: "Thứ tự", en: "Order"}
  }
});

export const breakdown_values = defineTable({
  name: "breakdown_values",
  key: ["breakdown", "value"],
  origin: "data",
  optional: true,
  vi: "Các nhóm của mỗi cách phân tổ",
  en: "The groups of each breakdown",
  columns: {
    breakdown: {type: "code", references: "breakdowns.breakdown", vi: "Mã phân tổ", en: "Breakdown"},
    value: {type: "code", vi: "Mã nhóm", en: "Group"},
    ...name,
    position: {type: "int32", vi: "Thứ tự", en: "Order"}
  }
});

export const group_observations = defineTable({
  name: "group_observations",
  key: ["indicator", "area", "year", "period", "series", "source", "vintage", "groups"],
  origin: "data",
  optional: true,
  vi: "Số liệu của các nhóm",
  en: "Observations of groups; those of everybody stand in observations",
  columns: {
    indicator,
    area: observations.columns.area,
    year: observations.columns.year,
    period: observations.columns.period,
    series: observations.columns.series,
    groups: {
      type: "code",
      vi: "Các nhóm, như sex=female;age=15-24, theo thứ tự của breakdowns",
      en: "The groups, such as sex=female;age=15-24, in the order of breakdowns"
    },
    value: observations.columns.value,
    qualifier: observations.columns.qualifier,
    status: observations.columns.status,
    source: observations.columns.source,
    vintage: observations.columns.vintage,
    note: observations.columns.note,
    note_vi: {...observations.columns.note_vi, addedLater: true},
    shown: observations.columns.shown,
    run: observations.columns.run,
    printed_decimals: observations.columns.printed_decimals,
    before_end: observations.columns.before_end
  }
});

export const group_milestones = defineTable({
  name: "group_milestones",
  key: ["indicator", "area", "year", "series", "groups", "comparator", "value"],
  origin: "data",
  optional: true,
  vi: "Mốc phải đạt của các nhóm",
  en: "Milestones of groups; those of everybody stand in milestones, and they alone are judged",
  columns: {
    indicator,
    area: milestones.columns.area,
    year: milestones.columns.year,
    series: milestones.columns.series,
    groups: group_observations.columns.groups,
    comparator: milestones.columns.comparator,
    value: milestones.columns.value,
    unit: milestones.columns.unit,
    source: milestones.columns.source
  }
});

export const start_values = defineTable({
  name: "start_values",
  key: ["indicator", "series", "groups"],
  origin: "data",
  optional: true,
  vi: "Các nhóm được trình bày trước tiên",
  en: "Groups that are shown first, where there are no values of everybody or the office so chooses",
  columns: {indicator, series, groups: {type: "code", vi: "Nhóm, như sex=female", en: "Group, such as sex=female"}}
});

export const charts = defineTable({
  name: "charts",
  key: ["indicator", "series"],
  origin: "data",
  optional: true,
  vi: "Cách vẽ biểu đồ của các chỉ tiêu",
  en: "How the charts of indicators are drawn",
  columns: {
    indicator,
    series,
    type: {type: "code", nullable: true, values: ["line", "bar", "binary"], vi: "Loại biểu đồ", en: "Type"},
    stacked: {
      type: "code",
      nullable: true,
      references: "breakdowns.breakdown",
      vi: "Cách phân tổ mà các nhóm chồng lên nhau",
      en: "Breakdown whose groups are stacked"
    },
    min: {type: "float64", nullable: true, vi: "Đầu dưới của trục", en: "Lower end of the axis"},
    max: {type: "float64", nullable: true, vi: "Đầu trên của trục", en: "Upper end of the axis"},
    title_vi: {type: "text", nullable: true, vi: "Tên biểu đồ", en: "Title in Vietnamese"},
    title_en: {type: "text", nullable: true, vi: "Tên biểu đồ bằng tiếng Anh", en: "Title in English"}
  }
});

export const metadata_fields = defineTable({
  name: "metadata_fields",
  key: ["field"],
  origin: "data",
  optional: true,
  vi: "Các mục siêu dữ liệu",
  en: "What metadata say, field by field",
  columns: {
    field: {type: "code", vi: "Mã mục, như SDMX đặt", en: "Field, by its code in SDMX where it has one"},
    ...name,
    position: {type: "int32", vi: "Thứ tự", en: "Order"}
  }
});

export const metadata = defineTable({
  name: "metadata",
  key: ["indicator", "field"],
  origin: "data",
  optional: true,
  vi: "Siêu dữ liệu của các chỉ tiêu",
  en: "Metadata of indicators",
  columns: {
    indicator,
    field: {type: "code", references: "metadata_fields.field", vi: "Mục", en: "Field"},
    text_vi: {type: "text", vi: "Lời văn, Markdown hoặc HTML", en: "Text in Vietnamese, Markdown or HTML"},
    text_en: {type: "text", vi: "Lời văn bằng tiếng Anh", en: "Text in English, Markdown or HTML"}
  }
});

export const reporting = defineTable({
  name: "reporting",
  key: ["indicator"],
  origin: "data",
  optional: true,
  vi: "Tình trạng báo cáo của các chỉ tiêu theo cơ quan thống kê",
  en: "What the office says of the reporting of each indicator",
  columns: {
    indicator,
    status: {
      type: "code",
      nullable: true,
      vi: "Tình trạng: complete, inprogress, notstarted, notapplicable",
      en: "Reporting status: complete, inprogress, notstarted, notapplicable"
    },
    statistical: {type: "bool", vi: "Có số liệu thống kê", en: "Measured by statistics"},
    progress: {
      type: "code",
      nullable: true,
      vi: "Tiến độ theo cơ quan thống kê",
      en: "Progress as the office has it"
    },
    score: {type: "float64", nullable: true, vi: "Điểm tiến độ", en: "Score of its progress"},
    automatic: {type: "bool", vi: "Tiến độ tính từ số liệu", en: "Whether the progress is reckoned from data"},
    address: {type: "text", vi: "Địa chỉ của trang Open SDG", en: "Address of its page on the Open SDG site"},
    standalone: {type: "bool", vi: "Không thuộc mục tiêu nào", en: "Stands outside of the goals"},
    archived: {type: "bool", vi: "Đã lưu trữ", en: "Archived"}
  }
});
