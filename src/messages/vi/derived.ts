import type {DerivedMessages} from "../topics/derived.js";

/** The sentences in Vietnamese. */
export const vi: DerivedMessages = {
  title: "Số tính ra từ chỉ tiêu này",
  note: "Không số nào ở đây được gõ tay: mỗi số tính từ các số của cả năm ghi bên cạnh, và không chắc hơn số kém chắc nhất trong đó. Không tính qua chỗ đứt, qua năm thiếu số hay từ số của một phần năm. Từ số mà nguồn viết “trên”, “gần” hoặc “khoảng” không tính mức tăng giảm, chỉ số hay chênh lệch; tỷ lệ tính từ số đó cũng chỉ là lớn hơn, nhỏ hơn hoặc khoảng.",
  formula: {
    growth: () => "Tăng bao nhiêu phần trăm so với năm liền trước.",
    reduction: () => "Số của năm liền trước trừ số của năm đó.",
    index: ({baseYear}) => `So với năm ${baseYear}, năm ${baseYear} là 100.`,
    share: ({divisor, factor}) => `Chia cho ${divisor}${factor === "1" ? "" : `, nhân ${factor}`}.`,
    ratio_to_area: ({baseArea}) => `Chia cho số của ${baseArea} cùng năm.`,
    difference_to_area: ({baseArea}) => `Trừ số của ${baseArea} cùng năm.`
  },
  bound: {">": "lớn hơn", "<": "nhỏ hơn", "~": "khoảng"},
  madeFrom: "Tính từ",
  inputOf: (value, year) => `${value} (${String(year)})`,
  inputFrom: (value, year, of) => `${value} (${of}, ${String(year)})`,
  missing: (years) =>
    `Không tính được cho ${years}: thiếu một số đầu vào, số đầu vào là “trên”, “gần”, “khoảng”, hoặc có chỗ đứt ở giữa.`,
  download: "Mọi số tính ra, kèm các số đầu vào"
};
