import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {counted} from "../lib/counted.js";
import {catalogue} from "./accessor.js";
import type {InsufficientData, Knowledge, Unmeasured} from "../model/assessment.js";

/** The sentences of the overview, once in each language. */
export interface HomeMessages {
  /** What follows the number of decided commitments; `verdicts` is empty where there are none. */
  readonly decided: (decided: number, total: number, verdicts: string) => string;
  readonly shown: (shown: number, results: string, grades: string) => string;
  readonly graded: (grade: string, count: number) => string;
  /** How many of the evidence rest on values from before the plan alone. */
  readonly beforePlan: (count: number) => string;
  readonly unknown: (unknown: number, reasons: string) => string;
  readonly owing: (agencies: string, level: number, count: number, measurable: number) => string;
  readonly silent: Readonly<Record<InsufficientData | Unmeasured | "unknown", string>>;
  /** What follows the number of indicators with a figure. */
  readonly indicatorsKnown: (known: number, all: number) => string;
  /** What follows the number of indicators with a milestone that is followed. */
  readonly indicatorsFollowed: (followed: number, states: string) => string;
  readonly byGoalTitle: string;
  readonly noIndicator: string;
  readonly ofIndicators: (known: number, all: number) => string;
  readonly standingNote: string;
  readonly pictureTitle: (commitments: number, goals: number) => string;
  /** The picture in one line: how many can be judged, have evidence, are not known. */
  readonly pictureSum: (counts: {
    readonly decided: number;
    readonly shown: number;
    readonly unknown: number;
    readonly total: number;
  }) => string;
  readonly pictureHint: string;
  /** What a reader of the report's tables must know of the picture. */
  readonly pictureBeside: string;
  /** Where long words of the goals' short names may be broken in the narrow columns of the picture; `|` is the place. */
  readonly wordBreaks: readonly string[];
  readonly known: string;
  readonly knowledge: Readonly<Record<Knowledge, string>>;
  readonly keyTitle: string;
  readonly headlinesTitle: string;
  readonly headlinesNote: string;
  readonly noMilestone: string;
  readonly noCommitment: string;
  readonly owedTitle: string;
  readonly owedNote: (agencies: number, lacking: number) => string;
  readonly lackingColumn: string;
  readonly unknownColumn: string;
  readonly ofAll: (count: number, all: number) => string;
  readonly allAgencies: string;
  readonly changedTitle: string;
  readonly turns: (count: number, year: number) => string;
  readonly noTurn: (year: number) => string;
  readonly reportLink: (year: number) => string;
  readonly dueTitle: string;
  readonly reportBefore: (day: string) => string;
  readonly reportsOf: (agencies: string, recipient: string) => string;
  readonly via: (agency: string) => string;
  readonly deadlineAt: (year: number, count: number) => string;
  readonly coverageLink: string;
  readonly whereTitle: string;
}

const vi = (place: PlaceWords): HomeMessages => ({
  decided: (decided, total, verdicts) =>
    decided === 0
      ? ` trong ${String(total)} cam kết kết luận được.`
      : ` trong ${String(total)} cam kết kết luận được: ${verdicts}.`,
  shown: (shown, results, grades) =>
    shown === 0
      ? " cam kết khác có bằng chứng."
      : ` cam kết khác chưa kết luận được nhưng có bằng chứng: ${results}. Bằng chứng ${grades}.`,
  graded: (grade, count) => `${grade} ở ${String(count)}`,
  beforePlan: (count) => `${String(count)} chỉ dựa vào số liệu có từ trước ${followed(place).vi}.`,
  unknown: (unknown, reasons) =>
    unknown === 0 ? " cam kết không có kết luận hay bằng chứng." : ` cam kết chưa biết đến đâu: ${reasons}.`,
  owing: (agencies, level, count, measurable) =>
    `Trong ${String(measurable)} cam kết đo được mà ở đây chưa có số, ${agencies} chủ trì nhiều nhất (${level > 1 ? "mỗi cơ quan " : ""}${String(count)}).`,
  silent: {
    unknown: "đã qua hạn mà không có số liệu của năm đến hạn",
    insufficient_data: "có số liệu nhưng chưa đủ",
    no_data: "chưa có số liệu",
    no_indicator: "chưa có chỉ tiêu nào đo",
    qualitative: "chỉ nêu bằng lời"
  },
  indicatorsKnown: (_known, all) => ` trong ${String(all)} chỉ tiêu có số liệu cả năm.`,
  indicatorsFollowed: (followed, states) =>
    followed === 0 ? " chỉ tiêu có mốc phải đạt." : ` chỉ tiêu có mốc phải đạt: ${states}.`,
  byGoalTitle: "Theo mục tiêu",
  noIndicator: "chưa có chỉ tiêu",
  ofIndicators: (known, all) => `${String(known)} trên ${String(all)} chỉ tiêu có số liệu`,
  standingNote:
    "Không gộp thành một điểm chung: điều chưa biết vẫn ghi là chưa biết, và chưa biết không có nghĩa là không đạt.",
  pictureTitle: (commitments, goals) => `${String(commitments)} cam kết của ${String(goals)} mục tiêu`,
  pictureSum: ({decided, shown, unknown, total}) =>
    `${String(total)} cam kết: ${String(decided)} kết luận được, ${String(shown)} có bằng chứng, ${String(unknown)} chưa biết đến đâu`,
  pictureHint: `Mỗi ô là một cam kết, theo thứ tự trong ${followed(place).vi}. Di chuột, chạm hoặc dùng phím Tab để đọc; chạm lần nữa để mở.`,
  pictureBeside: "Hình tách riêng những cam kết có bằng chứng; các bảng xếp chúng theo lý do chưa kết luận được.",
  wordBreaks: [],
  known: "Biết được nhờ",
  knowledge: {
    verdict: "kết luận",
    evidence: "bằng chứng",
    nothing: "chưa có số liệu ở đây",
    words: "chỉ bằng lời"
  },
  keyTitle: "Chú giải",
  headlinesTitle: "Chỉ tiêu chủ yếu",
  headlinesNote: `Đỏ: mốc và đường đến mốc của ${followed(place).vi}. Mỗi màu khác là một phương pháp tính; đường chấm dọc là chỗ chuỗi bị đứt, hình thoi rỗng là số của một phần năm.`,
  noMilestone: `${followed(place).vi} không đặt mốc bằng số`,
  noCommitment: "không có",
  owedTitle: "Còn thiếu số liệu của ai",
  owedNote: (agencies, lacking) =>
    `${String(agencies)} cơ quan chủ trì các mục tiêu còn thiếu ${String(lacking)} số liệu hằng năm trong bộ sưu tập này. Không ai ở đây biết cơ quan nào đã gửi gì cho cơ quan nào.`,
  lackingColumn: "Số liệu còn thiếu",
  unknownColumn: "Cam kết chưa có số",
  ofAll: (count, all) => `${String(count)} trên ${String(all)}`,
  allAgencies: "Tất cả các cơ quan",
  changedTitle: "Thay đổi gần nhất",
  turns: (count, year) => `${String(count)} cam kết đổi tình trạng trong năm ${String(year)}:`,
  noTurn: (year) => `Không cam kết nào đổi tình trạng trong năm ${String(year)}.`,
  reportLink: (year) => `Báo cáo năm ${String(year)}`,
  dueTitle: "Sắp đến hạn",
  reportBefore: (day) => `Trước ngày ${day}`,
  reportsOf: (agencies, recipient) => `${agencies} báo cáo ${recipient}`,
  via: (agency) => `qua ${agency}`,
  deadlineAt: (year, count) => `Hết năm ${String(year)}: đến hạn ${String(count)} cam kết`,
  coverageLink: "Bộ sưu tập này có và thiếu số liệu nào, của năm nào",
  whereTitle: "Ở đâu"
});

const en = (place: PlaceWords): HomeMessages => ({
  decided: (decided, total, verdicts) =>
    decided === 0
      ? ` of ${String(total)} commitments can be judged.`
      : ` of ${String(total)} commitments can be judged: ${verdicts}.`,
  shown: (shown, results, grades) =>
    shown === 0
      ? " others have evidence beside them."
      : ` ${shown === 1 ? "other has" : "others have"} evidence though no verdict: ${results}. The evidence is ${grades}.`,
  graded: (grade, count) => `${grade} for ${String(count)}`,
  beforePlan: (count) =>
    count === 1
      ? `1 rests on values from before ${followed(place).en} alone.`
      : `${String(count)} rest on values from before ${followed(place).en} alone.`,
  unknown: (unknown, reasons) =>
    unknown === 0
      ? " are without verdict and evidence."
      : ` ${unknown === 1 ? "is" : "are"} not known at all: ${reasons}.`,
  owing: (agencies, level, count, measurable) =>
    `Of the ${String(measurable)} that could be measured and of which nothing is held here, most are led by the ${agencies} (${String(count)}${level > 1 ? " each" : ""}).`,
  silent: {
    unknown: "past their year without a value of it",
    insufficient_data: "with values, but too few",
    no_data: "without a value",
    no_indicator: "without a statistic that measures them",
    qualitative: "in words alone"
  },
  indicatorsKnown: (_known, all) => ` of ${counted(all, "indicator")} have a figure of a whole year.`,
  indicatorsFollowed: (followed, states) =>
    followed === 0
      ? " have a milestone to reach."
      : ` ${followed === 1 ? "has" : "have"} a milestone to reach: ${states}.`,
  byGoalTitle: "By goal",
  noIndicator: "no indicator yet",
  ofIndicators: (known, all) => `${String(known)} of ${counted(all, "indicator")} with figures`,
  standingNote:
    "The states are not made into one score: what is not known is shown as not known, which does not mean missed.",
  pictureTitle: (commitments, goals) => `${String(commitments)} commitments of ${String(goals)} goals`,
  pictureSum: ({decided, shown, unknown, total}) =>
    `${String(total)} commitments: ${String(decided)} can be judged, ${String(shown)} ${shown === 1 ? "has" : "have"} evidence, ${String(unknown)} not known`,
  pictureHint: `Each mark is a commitment, in the order of ${followed(place).en}. Point, touch or press Tab to read it; touch again to open it.`,
  pictureBeside:
    "The picture sets commitments with evidence apart; the tables have them under the reason why there is no verdict.",
  wordBreaks: [
    "infra|structure",
    "innova|tion",
    "produc|tion",
    "Afford|able",
    "consump|tion",
    "commu|nities",
    "Partner|ships",
    "bio|diversity",
    "insti|tutions",
    "Respon|sible",
    "Sustain|able",
    "inequal|ities"
  ],
  known: "Known by",
  knowledge: {
    verdict: "verdict",
    evidence: "evidence",
    nothing: "nothing held here",
    words: "words alone"
  },
  keyTitle: "Key",
  headlinesTitle: "Headline indicators",
  headlinesNote: `Red: ${followed(place).en}'s milestones and the path to them. Other colours: a colour for each methodology; a dotted upright line is a break in series, a hollow diamond a figure of part of a year.`,
  noMilestone: `${followed(place).en} sets no number`,
  noCommitment: "none",
  owedTitle: "Whose figures are lacking",
  owedNote: (agencies, lacking) =>
    `${String(agencies)} leading agencies: this collection lacks ${String(lacking)} of their yearly figures. Who sent what to whom is not known here.`,
  lackingColumn: "Figures lacking",
  unknownColumn: "Commitments not measured",
  ofAll: (count, all) => `${String(count)} of ${String(all)}`,
  allAgencies: "All agencies",
  changedTitle: "What changed last",
  turns: (count, year) =>
    count === 1
      ? `1 commitment changed its state in ${String(year)}:`
      : `${String(count)} commitments changed their state in ${String(year)}:`,
  noTurn: (year) => `No commitment changed its state in ${String(year)}.`,
  reportLink: (year) => `The report for ${String(year)}`,
  dueTitle: "Due next",
  reportBefore: (day) => `Before ${day}`,
  reportsOf: (agencies, recipient) => `${agencies} report to ${recipient}`,
  via: (agency) => `through ${agency}`,
  deadlineAt: (year, count) => `End of ${String(year)}: ${String(count)} commitments fall due`,
  coverageLink: "Which figures this collection holds and lacks, by year",
  whereTitle: "Where"
});

/** {@link HomeMessages} in a language. */
export const homeMessages = catalogue<HomeMessages>({vi, en});
