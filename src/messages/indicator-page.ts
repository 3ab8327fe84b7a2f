import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {Collection} from "../model/assessment.js";

/** What an indicator's page answers first, and how sure that is. */
export interface IndicatorPageMessages {
  readonly evidence: (grade: string) => string;
  readonly background: string;
  readonly standsIn: string;
  readonly noFigure: (area: string) => string;
  readonly inCharge: (agencies: string) => string;
  readonly howToRead: string;
  readonly sureTitle: string;
  readonly source: string;
  readonly error: string;
  readonly freshness: string;
  readonly collection: Readonly<Record<Collection | "unknown", string>>;
  readonly counted: string;
  readonly errorUnknown: string;
  readonly usualError: (amount: string) => string;
  readonly recent: (year: string) => string;
  readonly old: (year: string, age: number) => string;
  readonly oldBeforeEnd: (year: string, age: number) => string;
  readonly mostly: (part: number, all: number) => string;
  readonly bounded: (count: number) => string;
  readonly successor: (name: string) => string;
  readonly successorNone: string;
  readonly successorKnown: (values: string) => string;
  readonly groupsTitle: string;
  readonly groupsNote: string;
}

const vi = (place: PlaceWords): IndicatorPageMessages => ({
  evidence: (grade) => `Bằng chứng (${grade})`,
  background: "Bối cảnh, không dùng để đánh giá cam kết nào",
  standsIn: `Gần đúng với điều ${followed(place).vi} nói, không dùng để kết luận`,
  noFigure: (area) => `Chưa có số liệu nào của ${area} trong bộ sưu tập này`,
  inCharge: (agencies) => `cơ quan chủ trì: ${agencies}`,
  howToRead: "Cách đọc hình",
  sureTitle: "Chắc đến đâu",
  source: "Nguồn",
  error: "Sai số",
  freshness: "Độ mới",
  collection: {
    register: "đếm từ sổ sách, hồ sơ hành chính",
    survey: "điều tra mẫu hộ gia đình",
    opinion_survey: "khảo sát ý kiến",
    accounts: "tính từ tài khoản, thống kê tổng hợp",
    unknown: "nguồn không nói thu thập thế nào"
  },
  counted: "Không có sai số mẫu; sai sót khi ghi chép không rõ.",
  errorUnknown: "Không rõ: nguồn không nói thu thập thế nào, nên một chênh lệch nhỏ không chắc là thay đổi.",
  usualError: (amount) =>
    `Hai giá trị cách nhau chưa đến ${amount} có thể chỉ do ngẫu nhiên (ước theo loại nguồn, vì nguồn không công bố).`,
  recent: (year) => `Số mới nhất là của năm ${year}, còn đủ mới để đánh giá.`,
  old: (year, age) => `Số mới nhất là của năm ${year}, đã ${String(age)} năm: quá cũ để kết luận.`,
  oldBeforeEnd: (year, age) =>
    `Số mới nhất là của năm ${year}, ${String(age)} năm trước khi ${place.area} sáp nhập: quá cũ để kết luận.`,
  mostly: (part, all) => `${String(part)} trên ${String(all)} giá trị là sơ bộ hoặc ước tính.`,
  bounded: (count) => `${String(count)} giá trị chỉ là cận (“trên”, “gần”, “khoảng”).`,
  successor: (name) => name,
  successorNone: `Chưa có số liệu nào của ${place.area} mới trong bộ sưu tập này.`,
  successorKnown: (values) => `${values}. Đây là địa bàn khác nên không nối vào chuỗi của ${place.area} cũ.`,
  groupsTitle: "Theo nhóm",
  groupsNote: "Các chỉ tiêu riêng của từng nhóm, trên cùng trục năm."
});

const en = (place: PlaceWords): IndicatorPageMessages => ({
  evidence: (grade) => `Evidence (${grade})`,
  background: "Background: no commitment is judged by it",
  standsIn: `Near to what ${followed(place).en} says, and no verdict rests on it`,
  noFigure: (area) => `This collection holds no figure for ${area}`,
  inCharge: (agencies) => `in charge: ${agencies}`,
  howToRead: "How to read the chart",
  sureTitle: "How sure are we",
  source: "Source",
  error: "Error",
  freshness: "Freshness",
  collection: {
    register: "counted in registers and administrative records",
    survey: "a sample survey of households",
    opinion_survey: "a survey of opinions",
    accounts: "computed from accounts and compiled statistics",
    unknown: "the source does not say how it collects"
  },
  counted: "No sampling error; errors of recording are not known.",
  errorUnknown: "Not known: the source does not say how it collects, so a small difference is not surely a change.",
  usualError: (amount) =>
    `Two values less than ${amount} apart may differ by chance (estimated by the kind of source, which publishes no error).`,
  recent: (year) => `The latest value is of ${year}, recent enough to judge by.`,
  old: (year, age) => `The latest value is of ${year}, ${String(age)} years old: too old to judge by.`,
  oldBeforeEnd: (year, age) =>
    `The latest value is of ${year}, ${String(age)} years before ${place.home} was merged: too old to judge by.`,
  mostly: (part, all) => `${String(part)} of ${String(all)} values are preliminary or estimates.`,
  bounded: (count) =>
    count === 1
      ? "1 value is only a bound (more than, nearly or about)."
      : `${String(count)} values are only bounds (more than, nearly or about).`,
  successor: (name) => name,
  successorNone: `This collection holds no figure for the new ${place.area} yet.`,
  successorKnown: (values) =>
    `${values}. It is another territory, and not joined to the series of the former ${place.area}.`,
  groupsTitle: "By group",
  groupsNote: "Indicators of each group of their own, on one axis of years."
});

/** {@link IndicatorPageMessages} in a language. */
export const indicatorPageMessages = catalogue<IndicatorPageMessages>({vi, en});
