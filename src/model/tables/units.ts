import {defineTable} from "./table.js";

/** The units of indicators and milestones, with the range in which a value can lie at all. */
export const units = defineTable({
  name: "units",
  key: ["unit"],
  origin: "data",
  vi: "Đơn vị và khoảng giá trị có thể có",
  en: "Units and the range in which a value can lie",
  columns: {
    unit: {type: "code", vi: "Mã đơn vị", en: "Unit"},
    name_vi: {type: "text", vi: "Tên", en: "Name in Vietnamese"},
    name_en: {type: "text", vi: "Tên tiếng Anh", en: "Name in English"},
    min: {
      type: "float64",
      nullable: true,
      vi: "Giá trị nhỏ nhất có thể; trống là không giới hạn",
      en: "Smallest possible value; blank for no bound"
    },
    max: {
      type: "float64",
      nullable: true,
      vi: "Giá trị lớn nhất có thể; trống là không giới hạn",
      en: "Largest possible value; blank for no bound"
    },
    whole: {type: "bool", vi: "Đếm được: chỉ là số nguyên", en: "A count: whole numbers only"},
    change_in: {
      type: "code",
      values: ["points", "unit", "percent"],
      vi: "Mức thay đổi tính bằng: points điểm phần trăm; unit chính đơn vị đó; percent phần trăm của giá trị đầu",
      en: "What a change is counted in: points, percentage points; unit, the unit itself; percent of the first value"
    }
  }
});
