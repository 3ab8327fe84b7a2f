import {observations} from "./indicators.js";
import {defineTable} from "./table.js";

/** Indicators that are computed from others: what is declared is the formula, never the numbers. */
export const derived = defineTable({
  name: "derived",
  key: ["derived"],
  origin: "data",
  vi: "Chỉ tiêu tính ra: công thức được khai báo, số không gõ tay",
  en: "Derived indicators: the formula is declared, the numbers are never typed",
  columns: {
    derived: {type: "code", vi: "Mã", en: "Derived indicator"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    formula: {
      type: "code",
      values: ["growth", "reduction", "index", "share", "ratio_to_area", "difference_to_area"],
      vi: "growth: % tăng so với năm trước; reduction: năm trước trừ năm nay; index: năm gốc = 100; share: chia cho chỉ tiêu thứ hai; ratio_to_area, difference_to_area: so với địa bàn khác cùng năm",
      en: "growth: % over the year before; reduction: year before less this year; index: base year = 100; share: over the second indicator; ratio_to_area, difference_to_area: against another area in the same year"
    },
    input: {type: "code", references: "indicators.indicator", vi: "Chỉ tiêu đầu vào", en: "Indicator it is made from"},
    input_groups: {
      type: "code",
      nullable: true,
      addedLater: true,
      vi: "Nhóm của đầu vào, như location=urban; trống là tổng số",
      en: "Groups of the input, such as location=urban; blank for the total"
    },
    divisor: {
      type: "code",
      nullable: true,
      references: "indicators.indicator",
      vi: "Chỉ tiêu làm mẫu số (share)",
      en: "Indicator to divide by (share)"
    },
    divisor_series: {
      type: "code",
      nullable: true,
      vi: "Chuỗi của mẫu số, nếu có nhiều",
      en: "Series of the divisor, if it has several"
    },
    factor: {
      type: "float64",
      nullable: true,
      vi: "Nhân kết quả với số này (share); trống là 1",
      en: "Multiplies the result (share); blank is 1"
    },
    base_year: {type: "int16", nullable: true, vi: "Năm gốc (index)", en: "Base year (index)"},
    base_area: {
      type: "code",
      nullable: true,
      references: "areas.area",
      vi: "Địa bàn đem so (ratio_to_area, difference_to_area)",
      en: "Area to compare with (ratio_to_area, difference_to_area)"
    },
    unit: {type: "code", references: "units.unit", vi: "Đơn vị", en: "Unit"},
    decimals: {type: "int16", vi: "Số chữ số thập phân khi trình bày", en: "Decimals shown"}
  }
});

export const derived_observations = defineTable({
  name: "derived_observations",
  key: ["derived", "area", "year", "series"],
  origin: "computed",
  vi: "Số tính ra, mỗi số kèm các số đầu vào",
  en: "Derived values, each with the values it was made from",
  columns: {
    derived: {type: "code", references: "derived.derived", vi: "Chỉ tiêu tính ra", en: "Derived indicator"},
    area: {type: "code", references: "areas.area", vi: "Địa bàn", en: "Area"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    series: {type: "code", nullable: true, vi: "Chuỗi của đầu vào", en: "Series of the input"},
    value: {type: "float64", unit: "derived.unit", vi: "Giá trị", en: "Value"},
    qualifier: {
      type: "code",
      nullable: true,
      values: observations.columns.qualifier.values,
      vi: "> lớn hơn; < nhỏ hơn; ~ khoảng: theo dấu của số đầu vào; số chặn không cho tốc độ tăng, mức giảm, chỉ số hay chênh lệch",
      en: "> more than; < less than; ~ about: inherited from the inputs; a bound gives no growth, reduction, index or difference"
    },
    status: {
      type: "code",
      values: observations.columns.status.values,
      vi: "Tính chất kém chắc nhất trong các đầu vào",
      en: "The least firm status of the inputs"
    },
    run: {
      type: "int16",
      vi: "Đoạn liền mạch của đầu vào",
      en: "Unbroken run of the input"
    },
    inputs: {
      type: "codes",
      vi: "Các số đầu vào: chỉ tiêu/địa bàn/năm/chuỗi/nguồn/thời điểm, và /nhóm nếu là số của một nhóm",
      en: "The values used: indicator/area/year/series/source/vintage, and /groups where it is of a group"
    }
  }
});
