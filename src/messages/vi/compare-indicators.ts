import type {PlaceWords} from "../../model/place-words.js";
import type {RelationMessages} from "../topics/compare-indicators.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): RelationMessages => ({
  title: "So sánh hai chỉ tiêu",
  lead: `Mỗi điểm là một ${place.area} trong một năm, hoặc một năm của một địa bàn. Hình này cho thấy hai con số đi cùng nhau thế nào, không cho biết con số nào gây ra con số nào.`,
  x: "Trục ngang",
  y: "Trục đứng",
  over: "Mỗi điểm là",
  areas: `một ${place.area}, trong một năm`,
  years: "một năm, của một địa bàn",
  year: "Năm",
  area: "Địa bàn",
  chart: (x, y) => `${x} và ${y}`,
  overAreas: (year) =>
    `Các ${place.areas} năm ${String(year)}. Điểm đặc có tên: ${place.name}; vuông: ${place.comparators}.`,
  overYears: (area) => `${area}, nối theo thứ tự các năm.`,
  caution: `Đi cùng nhau không phải là gây ra nhau: ${place.area} đông dân, giàu hay nhiều rừng khác nhau ở rất nhiều mặt cùng lúc, và số trung bình của ${place.area} không nói gì về từng người.`,
  cautionYears:
    "Hai chuỗi cùng tăng theo thời gian thì hệ số nào cũng cao, dù chúng không liên quan. Đừng coi hệ số theo năm là bằng chứng.",
  pairs: (count, over) => `n = ${String(count)} ${over === "areas" ? place.areas : "năm"} có cả hai số.`,
  missing: (count, over) => `Thiếu một trong hai số: ${String(count)} ${over === "areas" ? place.areas : "năm"}.`,
  broken: (count) => `Bỏ ${String(count)} năm nằm bên kia chỗ đứt của chuỗi hoặc theo phương pháp tính khác.`,
  bounded: (count, over) =>
    `${String(count)} ${over === "areas" ? place.areas : "năm"} có số mà nguồn chỉ viết “trên”, “gần” hoặc “khoảng”: vẽ bằng vạch có mũi tên, không tính vào n và hệ số.`,
  tooFew: (count, needed) =>
    `Chỉ có ${String(count)} cặp số, ít hơn ${String(needed)}: không tính hệ số tương quan, vì với ít điểm như vậy hệ số nào cũng có thể do tình cờ.`,
  coefficients: (spearman, pearson) =>
    `Tương quan hạng (Spearman) ${spearman}; tương quan đường thẳng (Pearson) ${pearson}.`,
  tendency: {
    together: "Nơi số này cao thì số kia thường cũng cao.",
    opposite: "Nơi số này cao thì số kia thường thấp.",
    unclear: "Không thấy thứ tự rõ rệt giữa hai số."
  },
  undefinedOrder: "Một trong hai số giống nhau ở mọi điểm nên không có tương quan để tính.",
  nothing: (x, y) =>
    `“${x}” và “${y}” không có số liệu chung nào để đặt cạnh nhau. Hãy chọn chỉ tiêu, năm hoặc địa bàn khác.`,
  table: "Từng điểm",
  caption: (x, y) => `Trục ngang: ${x}. Trục đứng: ${y}.`,
  place: "Địa bàn, năm",
  spoken: (count) => `${String(count)} điểm; từng số nằm trong bảng bên dưới.`,
  showing: (count) => `Đã cập nhật: ${String(count)} điểm.`,
  same: "Hai trục đang là cùng một chỉ tiêu."
});
