import type {Language} from "../lib/language.js";

/** The sentences of the overview, once in each language. */
export interface HomeMessages {
  readonly standingTitle: string;
  readonly standingLead: (commitments: number, goals: number, date: string) => string;
  readonly standingNote: string;
  readonly wholePlan: string;
  readonly commitmentsOf: (count: number) => string;
  readonly noCommitment: string;
  readonly changedTitle: string;
  readonly turns: (count: number, year: number) => string;
  readonly noTurn: (year: number) => string;
  readonly reportLink: (year: number) => string;
  readonly dueTitle: string;
  readonly reportBefore: (day: string) => string;
  readonly reportsOf: (bodies: string, recipient: string) => string;
  readonly via: (body: string) => string;
  readonly deadlineAt: (year: number, count: number) => string;
  readonly unmeasuredTitle: string;
  readonly unmeasuredLead: (count: number, total: number) => string;
  readonly unmeasured: Readonly<
    Record<"unknown" | "qualitative" | "no_indicator" | "no_data" | "insufficient_data", string>
  >;
  readonly coverageLink: string;
}

const vi: HomeMessages = {
  standingTitle: "Kế hoạch đã đi đến đâu",
  standingLead: (commitments, goals, date) =>
    `${String(commitments)} cam kết của kế hoạch theo ${String(goals)} mục tiêu, đánh giá tại ngày phát hành ${date} bằng số liệu đã công bố. Mỗi ký hiệu là một cam kết.`,
  standingNote: "Không gộp thành một điểm chung: điều chưa biết vẫn ghi là chưa biết.",
  wholePlan: "Toàn kế hoạch",
  commitmentsOf: (count) => `${String(count)} cam kết`,
  noCommitment: "không có cam kết đo được hoặc có thời hạn",
  changedTitle: "Thay đổi gần nhất",
  turns: (count, year) => `${String(count)} cam kết đổi tình trạng trong năm ${String(year)}:`,
  noTurn: (year) => `Không cam kết nào đổi tình trạng trong năm ${String(year)}.`,
  reportLink: (year) => `Báo cáo năm ${String(year)}`,
  dueTitle: "Sắp đến hạn",
  reportBefore: (day) => `Trước ngày ${day}`,
  reportsOf: (bodies, recipient) => `${bodies} báo cáo ${recipient}`,
  via: (body) => `qua ${body}`,
  deadlineAt: (year, count) => `Hết năm ${String(year)}: đến hạn ${String(count)} cam kết`,
  unmeasuredTitle: "Chưa đo được",
  unmeasuredLead: (count, total) =>
    `${String(count)} trên ${String(total)} cam kết chưa có kết luận. Chưa biết không có nghĩa là không đạt.`,
  unmeasured: {
    unknown: "đã qua hạn mà không có số liệu của năm đến hạn",
    qualitative: "chỉ bằng lời, không có số để đo",
    no_indicator: "có số nhưng chưa có chỉ tiêu thống kê nào đo",
    no_data: "có chỉ tiêu nhưng chưa có số liệu của tỉnh",
    insufficient_data: "có số liệu nhưng chưa đủ để kết luận"
  },
  coverageLink: "Chỉ tiêu nào thiếu số liệu năm nào"
};

const en: HomeMessages = {
  standingTitle: "Where the plan stands",
  standingLead: (commitments, goals, date) =>
    `The plan's ${String(commitments)} commitments by its ${String(goals)} goals, judged at the release of ${date} by published figures. Each mark is one commitment.`,
  standingNote: "They are not made into one score: what is not known is shown as not known.",
  wholePlan: "The whole plan",
  commitmentsOf: (count) => (count === 1 ? "1 commitment" : `${String(count)} commitments`),
  noCommitment: "no commitment that can be measured or has a deadline",
  changedTitle: "What changed last",
  turns: (count, year) =>
    count === 1
      ? `1 commitment changed its state in ${String(year)}:`
      : `${String(count)} commitments changed their state in ${String(year)}:`,
  noTurn: (year) => `No commitment changed its state in ${String(year)}.`,
  reportLink: (year) => `The report for ${String(year)}`,
  dueTitle: "Due next",
  reportBefore: (day) => `Before ${day}`,
  reportsOf: (bodies, recipient) => `${bodies} report to ${recipient}`,
  via: (body) => `through ${body}`,
  deadlineAt: (year, count) => `End of ${String(year)}: ${String(count)} commitments fall due`,
  unmeasuredTitle: "What cannot be measured yet",
  unmeasuredLead: (count, total) =>
    `${String(count)} of ${String(total)} commitments have no verdict. Not known does not mean missed.`,
  unmeasured: {
    unknown: "are past their year, for which there is no value",
    qualitative: "are words only, with no number to measure",
    no_indicator: "have a number, but no statistic that measures them",
    no_data: "have an indicator, but no value for the province",
    insufficient_data: "have values, but too few for a verdict"
  },
  coverageLink: "Which indicator lacks which year"
};

export function homeMessages(language: Language): HomeMessages {
  return language === "vi" ? vi : en;
}
