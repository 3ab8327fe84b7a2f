import {capitalised} from "../lib/capitalised.js";
import {locales} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";
import {counted} from "../lib/counted.js";
import {catalogue} from "./accessor.js";

/** The sentences about two indicators side by side, once in each language. */
export interface RelationMessages {
  readonly title: string;
  readonly lead: string;
  readonly x: string;
  readonly y: string;
  readonly over: string;
  readonly areas: string;
  readonly years: string;
  readonly year: string;
  readonly area: string;
  readonly chart: (x: string, y: string) => string;
  readonly overAreas: (year: number) => string;
  readonly overYears: (area: string) => string;
  readonly caution: string;
  readonly cautionYears: string;
  readonly pairs: (count: number, over: "areas" | "years") => string;
  readonly missing: (count: number, over: "areas" | "years") => string;
  readonly broken: (count: number) => string;
  readonly bounded: (count: number, over: "areas" | "years") => string;
  readonly tooFew: (count: number, needed: number) => string;
  readonly coefficients: (spearman: string, pearson: string) => string;
  readonly tendency: Readonly<Record<"together" | "opposite" | "unclear", string>>;
  readonly undefinedOrder: string;
  readonly nothing: (x: string, y: string) => string;
  readonly table: string;
  readonly caption: (x: string, y: string) => string;
  readonly place: string;
  readonly spoken: (count: number) => string;
  readonly showing: (count: number) => string;
  readonly same: string;
}

const vi = (place: PlaceWords): RelationMessages => ({
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

const en = (place: PlaceWords): RelationMessages => ({
  title: "Two indicators compared",
  lead: `Each point is a ${place.area} in one year, or a year of one area. The chart shows how two numbers go together, not which brings about which.`,
  x: "Across",
  y: "Upwards",
  over: "Each point is",
  areas: `a ${place.area}, in one year`,
  years: "a year, of one area",
  year: "Year",
  area: "Area",
  chart: (x, y) => `${x} and ${y}`,
  overAreas: (year) =>
    `${capitalised(place.areas, locales.en)} in ${String(year)}. The filled, named point is ${place.name}; squares are the ${place.comparators}.`,
  overYears: (area) => `${area}, joined in the order of the years.`,
  caution: `Going together is not bringing about: populous, rich or wooded ${place.areas} differ in very many ways at once, and a ${place.area}'s average says nothing about its people one by one.`,
  cautionYears:
    "Two series that both rise with time always have a high coefficient, related or not. Do not take one over years for evidence.",
  pairs: (count, over) =>
    `n = ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")} with both figures.`,
  missing: (count, over) =>
    `One of the two is missing in ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")}.`,
  broken: (count) => `Left out: ${counted(count, "year")} beyond a break or by another methodology.`,
  bounded: (count, over) =>
    `In ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")} a source says only “more than”, “nearly” or “about”: drawn as a bar with an arrow, and counted neither in n nor in the coefficients.`,
  tooFew: (count, needed) =>
    `Figures of both: ${counted(count, "pair")}, fewer than ${String(needed)}: no coefficient is computed, because with so few points any could come about by chance.`,
  coefficients: (spearman, pearson) =>
    `Rank correlation (Spearman) ${spearman}; straight-line correlation (Pearson) ${pearson}.`,
  tendency: {
    together: "Where one is high, the other tends to be high.",
    opposite: "Where one is high, the other tends to be low.",
    unclear: "There is no clear order between the two."
  },
  undefinedOrder: "One of the two is the same at every point, so there is no correlation to compute.",
  nothing: (x, y) =>
    `“${x}” and “${y}” have no figures in common to set side by side. Choose another indicator, year or area.`,
  table: "Every point",
  caption: (x, y) => `Across: ${x}. Upwards: ${y}.`,
  place: "Area, year",
  spoken: (count) => `${counted(count, "point")}; every figure stands in the table below.`,
  showing: (count) => `Updated: ${counted(count, "point")}.`,
  same: "Both axes are the same indicator."
});

/** {@link RelationMessages} in a language. */
export const relationMessages = catalogue<RelationMessages>({vi, en});
