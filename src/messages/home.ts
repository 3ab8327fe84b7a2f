import {catalogue} from "./accessor.js";

/** The sentences of the overview, once in each language. */
export interface HomeMessages {
  readonly standing: (date: string, commitments: number, verdicts: string, open: number) => string;
  readonly standingNote: string;
  readonly judgedTitle: string;
  readonly openTitle: string;
  readonly noneJudged: string;
  readonly goalsTitle: (count: number) => string;
  readonly goalsKey: string;
  readonly headlinesTitle: string;
  readonly headlinesKey: string;
  readonly noMilestone: string;
  readonly commitmentsOf: (count: number) => string;
  readonly noCommitment: string;
  readonly changedTitle: string;
  readonly turns: (count: number, year: number) => string;
  readonly noTurn: (year: number) => string;
  readonly reportLink: (year: number) => string;
  readonly dueTitle: string;
  readonly reportBefore: (day: string) => string;
  readonly reportsOf: (agencies: string, recipient: string) => string;
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
  standing: (date, commitments, verdicts, open) =>
    `Đến ${date}, trong ${String(commitments)} cam kết: ${verdicts}; ${String(open)} chưa kết luận được.`,
  standingNote:
    "Không gộp thành một điểm chung: điều chưa biết vẫn ghi là chưa biết, và chưa biết không có nghĩa là không đạt.",
  judgedTitle: "Đã kết luận được:",
  openTitle: "Chưa kết luận được:",
  noneJudged: "chưa kết luận",
  goalsTitle: (count) => `${String(count)} mục tiêu`,
  goalsKey: "Mỗi ký hiệu là một cam kết, theo chú giải ở trên.",
  headlinesTitle: "Chỉ tiêu chủ yếu",
  headlinesKey: "Đỏ: mốc, đường đến mốc. Màu khác: mỗi màu một phương pháp tính.",
  noMilestone: "kế hoạch không đặt mốc bằng số",
  commitmentsOf: (count) => `${String(count)} cam kết`,
  noCommitment: "không có cam kết đo được hoặc có thời hạn",
  changedTitle: "Thay đổi gần nhất",
  turns: (count, year) => `${String(count)} cam kết đổi tình trạng trong năm ${String(year)}:`,
  noTurn: (year) => `Không cam kết nào đổi tình trạng trong năm ${String(year)}.`,
  reportLink: (year) => `Báo cáo năm ${String(year)}`,
  dueTitle: "Sắp đến hạn",
  reportBefore: (day) => `Trước ngày ${day}`,
  reportsOf: (agencies, recipient) => `${agencies} báo cáo ${recipient}`,
  via: (agency) => `qua ${agency}`,
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
  coverageLink: "Bộ sưu tập này có và thiếu số liệu nào, của năm nào"
};

const en: HomeMessages = {
  standing: (date, commitments, verdicts, open) =>
    `On ${date}, of ${String(commitments)} commitments: ${verdicts}; ${String(open)} cannot be judged yet.`,
  standingNote:
    "The states are not made into one score: what is not known is shown as not known, which does not mean missed.",
  judgedTitle: "Can be judged:",
  openTitle: "Cannot be judged yet:",
  noneJudged: "not judged yet",
  goalsTitle: (count) => `The ${String(count)} goals`,
  goalsKey: "Each mark is one commitment; the list above tells what it means.",
  headlinesTitle: "Headline indicators",
  headlinesKey:
    "Red: the plan's milestones and the path to them. Other colours: values, a colour for each methodology.",
  noMilestone: "the plan sets no number",
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
  reportsOf: (agencies, recipient) => `${agencies} report to ${recipient}`,
  via: (agency) => `through ${agency}`,
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
  coverageLink: "Which figures this collection holds and lacks, by year"
};

/** {@link HomeMessages} in a language. */
export const homeMessages = catalogue<HomeMessages>({vi, en});
