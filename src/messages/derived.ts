import {catalogue} from "./accessor.js";
import type {TableRow} from "../model/tables/index.js";

type Formula = TableRow<"derived">["formula"];

/** What a formula is made from, as its sentence names it. */
export interface FormulaParts {
  readonly divisor: string;
  readonly factor: string;
  readonly baseYear: string;
  readonly baseArea: string;
}

/** The sentences of the figures that are computed from an indicator, once in each language. */
export interface DerivedMessages {
  readonly title: string;
  readonly note: string;
  readonly formula: Readonly<Record<Formula, (parts: FormulaParts) => string>>;
  readonly bound: Readonly<Record<NonNullable<TableRow<"derived_observations">["qualifier"]>, string>>;
  readonly madeFrom: string;
  readonly inputOf: (value: string, year: number) => string;
  readonly inputFrom: (value: string, year: number, of: string) => string;
  readonly missing: (years: string) => string;
  readonly download: string;
}

const vi: DerivedMessages = {
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

const en: DerivedMessages = {
  title: "Figures computed from this indicator",
  note: "No figure here is typed in: each is computed from the full-year figures beside it, and is no firmer than the weakest of them. Nothing is computed across a break, over a year without a figure, or from part of a year. Where a source says “more than”, “nearly” or “about”, there is no growth, index or difference, and a ratio is only more than, less than or about what is written.",
  formula: {
    growth: () => "The change in per cent over the year before.",
    reduction: () => "The year before less the year itself.",
    index: ({baseYear}) => `Against ${baseYear}, which is 100.`,
    share: ({divisor, factor}) => `Over ${divisor}${factor === "1" ? "" : `, times ${factor}`}.`,
    ratio_to_area: ({baseArea}) => `Over the figure of ${baseArea} for the same year.`,
    difference_to_area: ({baseArea}) => `Less the figure of ${baseArea} for the same year.`
  },
  bound: {">": "more than", "<": "less than", "~": "about"},
  madeFrom: "Made from",
  inputOf: (value, year) => `${value} (${String(year)})`,
  inputFrom: (value, year, of) => `${value} (${of}, ${String(year)})`,
  missing: (years) =>
    `Not computed for ${years}: an input is missing or is “more than”, “nearly” or “about”, or a break lies between.`,
  download: "All computed figures with their inputs"
};

/** {@link DerivedMessages} in a language. */
export const derivedMessages = catalogue<DerivedMessages>({vi, en});
