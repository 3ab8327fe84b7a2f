import {followed, followedFirst} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {TableRow} from "../model/tables/index.js";

/** What a goal's page says of its commitments and of the indicators that tell of it. */
export interface GoalMessages {
  readonly inSum: (commitments: number, parts: string) => string;
  readonly nothingPromised: string;
  readonly noVerdict: string;
  readonly verdict: (count: number, state: string) => string;
  readonly withEvidence: (count: number, results: string) => string;
  readonly evidenceOf: (count: number, result: string) => string;
  readonly cannotTell: (count: number) => string;
  readonly notMeasured: (count: number) => string;
  readonly onlyWords: (count: number) => string;
  readonly accountTitle: string;
  readonly account: Readonly<Record<"cannotTell" | "notMeasured" | "onlyWords", string>>;
  readonly indicatorsTitle: string;
  readonly groups: Readonly<
    Record<TableRow<"indicators">["relation"], {readonly title: string; readonly note: string}>
  >;
  readonly inYear: (year: string) => string;
  readonly serves: string;
  readonly rose: (before: string, from: string, after: string, to: string) => string;
  readonly fell: (before: string, from: string, after: string, to: string) => string;
  readonly unclear: (change: string) => string;
  readonly oneValue: string;
  readonly onlyBounds: string;
  readonly silentSince: (year: number) => string;
  readonly missingTitle: string;
  readonly missingNote: string;
  readonly noLead: string;
  readonly figureMissing: string;
  readonly commitmentMissing: string;
  readonly onlyEvidence: string;
  readonly forCommitments: (commitments: string) => string;
  readonly background: string;
  readonly behindTarget: (tasks: number, leads: string) => string;
  readonly readingKey: string;
}

const vi = (place: PlaceWords): GoalMessages => ({
  inSum: (commitments, parts) => `Trong ${String(commitments)} cam kết của mục tiêu này: ${parts}.`,
  nothingPromised: `${followedFirst(place).vi} không đặt cam kết nào đo được hoặc có thời hạn cho mục tiêu này.`,
  noVerdict: "chưa cam kết nào có kết luận",
  verdict: (count, state) => `${String(count)} ${state}`,
  withEvidence: (count, results) => `${String(count)} chưa kết luận được nhưng có bằng chứng (${results})`,
  evidenceOf: (count, result) => `${String(count)} ${result}`,
  cannotTell: (count) => `${String(count)} có số liệu nhưng chưa đủ để nói`,
  notMeasured: (count) => `${String(count)} chưa ai đo hoặc chưa có số liệu của ${place.home}`,
  onlyWords: (count) => `${String(count)} chỉ bằng lời, không có số để đo`,
  accountTitle: "Từng cam kết",
  account: {
    cannotTell: "có số liệu, chưa đủ để nói",
    notMeasured: "chưa ai đo hoặc chưa có số liệu",
    onlyWords: "chỉ bằng lời"
  },
  indicatorsTitle: "Số liệu cho thấy gì",
  groups: {
    measures: {title: "Đo cam kết", note: `Chỉ tiêu đo đúng điều ${followed(place).vi} hứa.`},
    proxy: {title: "Bằng chứng gần đúng", note: "Không đo đúng lời hứa nên không dùng để kết luận."},
    context: {title: "Bối cảnh", note: "Để hiểu tình hình, không dùng để đánh giá."}
  },
  inYear: (year) => `năm ${year}`,
  serves: "cho",
  rose: (before, from, after, to) => `Tăng từ ${before} (${from}) lên ${after} (${to})`,
  fell: (before, from, after, to) => `Giảm từ ${before} (${from}) xuống ${after} (${to})`,
  unclear: (change) => `Chưa thay đổi rõ rệt: ${change}`,
  oneValue: "Mới có một giá trị nên chưa biết thay đổi thế nào.",
  onlyBounds: "Nguồn chỉ cho biết cận nên chưa so được.",
  silentSince: (year) => `Sau ${String(year)} không có số: quá cũ để kết luận.`,
  missingTitle: "Chưa có số, và ai chủ trì",
  missingNote: `Khung nét đứt: chỉ tiêu chưa có số liệu của ${place.home} trong bộ sưu tập này, hoặc cam kết chưa có chỉ tiêu nào đo, xếp theo cơ quan mà ${followed(place).vi} giao chủ trì.`,
  noLead: `${followedFirst(place).vi} không giao cơ quan nào chủ trì`,
  figureMissing: "chưa có số liệu",
  commitmentMissing: "chưa có chỉ tiêu đo",
  onlyEvidence: "chưa có chỉ tiêu đo, chỉ có bằng chứng gần đúng",
  forCommitments: (commitments) => `cho cam kết ${commitments}`,
  background: "bối cảnh",
  behindTarget: (tasks, leads) => `${String(tasks)} nhiệm vụ, chủ trì: ${leads}`,
  readingKey: `Các hình dùng chung trục năm. Vạch đỏ: mốc của ${followed(place).vi}; đường đứng chấm: đổi phương pháp tính hoặc ${place.area} sáp nhập; vùng xám: những năm không có số; điểm rỗng: số sơ bộ hoặc ước tính; xám: phương pháp tính khác. Gốc trục nét đứt: không bắt đầu từ 0.`
});

const en = (place: PlaceWords): GoalMessages => ({
  inSum: (commitments, parts) =>
    `Of the ${String(commitments)} ${commitments === 1 ? "commitment" : "commitments"} of this goal: ${parts}.`,
  nothingPromised: `${followedFirst(place).en} makes no commitment for this goal that can be measured or has a deadline.`,
  noVerdict: "none has a verdict",
  verdict: (count, state) => `${String(count)} ${state}`,
  withEvidence: (count, results) => `${String(count)} without a verdict but with evidence (${results})`,
  evidenceOf: (count, result) => `${String(count)} ${result}`,
  cannotTell: (count) => `${String(count)} with figures that do not suffice to tell`,
  notMeasured: (count) => `${String(count)} that nobody measures, or without figures for ${place.home}`,
  onlyWords: (count) => `${String(count)} in words alone, with no number to measure`,
  accountTitle: "Each commitment",
  account: {
    cannotTell: "figures that do not suffice to tell",
    notMeasured: "not measured, or no figures",
    onlyWords: "in words alone"
  },
  indicatorsTitle: "What the figures show",
  groups: {
    measures: {title: "Measures a commitment", note: `Indicators of exactly what ${followed(place).en} promises.`},
    proxy: {title: "Evidence that stands in", note: "Near to the promise but not the promise: it gives no verdict."},
    context: {title: "Background", note: "To understand the situation; nothing is judged by it."}
  },
  inYear: (year) => `in ${year}`,
  serves: "for",
  rose: (before, from, after, to) => `Rose from ${before} (${from}) to ${after} (${to})`,
  fell: (before, from, after, to) => `Fell from ${before} (${from}) to ${after} (${to})`,
  unclear: (change) => `No clear change: ${change}`,
  oneValue: "One value only: how it changes is not known.",
  onlyBounds: "The sources give bounds only, which cannot be compared.",
  silentSince: (year) => `Nothing after ${String(year)}: too old to judge.`,
  missingTitle: "Not measured, and who leads",
  missingNote: `Dashed: an indicator of which this collection holds no value for ${place.home}, or a commitment that no indicator measures, by the agency that ${followed(place).en} puts in charge.`,
  noLead: `${followedFirst(place).en} puts no agency in charge`,
  figureMissing: "no figure",
  commitmentMissing: "no indicator",
  onlyEvidence: "no indicator, only evidence that stands in",
  forCommitments: (commitments) => `for commitment ${commitments}`,
  background: "background",
  behindTarget: (tasks, leads) => `${String(tasks)} ${tasks === 1 ? "task" : "tasks"}, led by ${leads}`,
  readingKey: `The drawings share one axis of years. Red: ${followed(place).en}'s milestone; dotted upright: another methodology, or the end of ${place.home}; shaded: years without a value; hollow point: preliminary or estimated; grey: other methodologies. Dashed foot: the axis does not begin at 0.`
});

/** {@link GoalMessages} in a language. */
export const goalMessages = catalogue<GoalMessages>({vi, en});
