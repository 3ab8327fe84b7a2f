import {catalogue} from "./accessor.js";

/** What the yearly report says, once in each language. `blank…` are what only an officer can fill in. */
export interface ReportMessages {
  // I
  readonly summary: string;
  readonly summaryText: (goals: number, targets: number, commitments: number, year: number) => string;
  readonly tallyCaption: (year: number) => string;
  readonly state: string;
  readonly atEndOf: (year: number) => string;
  readonly difference: string;
  readonly total: string;
  readonly turnsTitle: (year: number) => string;
  readonly noTurns: (year: number) => string;
  readonly turn: (before: string) => string;
  readonly indicatorText: (withValue: number, all: number, ofYear: number, year: number) => string;
  readonly changeText: (better: number, worse: number, same: number) => string;
  readonly blankContext: string;
  // II and III
  readonly byGoal: string;
  readonly byGoalCaption: (year: number) => string;
  readonly goal: string;
  readonly commitments: string;
  readonly unknown: string;
  readonly unmeasured: string;
  readonly columnsNote: string;
  readonly newOfGoal: (year: number) => string;
  readonly nothingNew: (year: number) => string;
  readonly blankGoal: string;
  readonly byAgency: string;
  readonly byAgencyText: (agencies: string, province: string) => string;
  readonly byAgencyCaption: (year: number) => string;
  readonly agency: string;
  readonly reported: string;
  readonly reportedOf: (reported: number, due: number) => string;
  readonly sent: (date: string) => string;
  readonly blankSent: string;
  // IV
  readonly byState: string;
  readonly byStateCaption: (year: number) => string;
  readonly commitment: string;
  readonly required: string;
  readonly judgedBy: string;
  readonly deadline: string;
  readonly lead: string;
  readonly groupOf: (state: string, count: number) => string;
  readonly noneInStates: (states: string) => string;
  readonly restTitle: string;
  readonly rest: (state: string, count: number) => string;
  // V to VIII
  readonly unreported: string;
  readonly unreportedText: (count: number, due: number, year: number) => string;
  readonly nothingDue: (year: number) => string;
  readonly allReported: (year: number) => string;
  readonly unreportedCaption: (year: number) => string;
  readonly noAgency: string;
  readonly indicator: string;
  readonly count: string;
  readonly withLastYear: string;
  readonly never: string;
  readonly difficulties: string;
  readonly blankDifficulties: string;
  readonly ahead: (year: number) => string;
  readonly aheadText: (year: number, count: number) => string;
  readonly nothingAhead: string;
  readonly blankAhead: string;
  readonly proposals: string;
  readonly blankProposals: string;
  // Annexes
  readonly annexIndicators: string;
  readonly annexCaption: (year: number) => string;
  readonly previous: string;
  readonly latest: string;
  readonly change: string;
  readonly milestone: string;
  readonly withoutGoal: string;
  readonly withoutValue: (count: number, names: string) => string;
  readonly noChange: Readonly<Record<"first_value" | "break", string>>;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  readonly against: (year: number) => string;
  readonly estimated: Readonly<Record<"preliminary" | "estimate", string>>;
  readonly annexNotes: string;
  readonly notes: readonly string[];
  readonly breaks: string;
  readonly annexSources: string;
}

const vi: ReportMessages = {
  summary: "Đánh giá chung",
  summaryText: (goals, targets, commitments, year) =>
    `Kế hoạch có ${String(goals)} mục tiêu chung, ${String(targets)} mục tiêu cụ thể và ${String(commitments)} cam kết đo được hoặc có thời hạn. Bảng 1 cho biết các cam kết đứng ở đâu vào cuối năm ${String(year)}, theo lời văn của kế hoạch.`,
  tallyCaption: (year) => `Bảng 1. Cam kết theo tình trạng vào cuối năm ${String(year)}`,
  state: "Tình trạng",
  atEndOf: (year) => `Cuối năm ${String(year)}`,
  difference: "Tăng, giảm",
  total: "Tổng số",
  turnsTitle: (year) => `Cam kết có tình trạng khác cuối năm ${String(year - 1)}:`,
  noTurns: (year) => `Không cam kết nào đổi tình trạng so với cuối năm ${String(year - 1)}.`,
  turn: (before) => `trước đó: ${before}`,
  indicatorText: (withValue, all, ofYear, year) =>
    `Trong ${String(all)} chỉ tiêu theo dõi, ${String(withValue)} có số liệu của tỉnh đến năm ${String(year)}, trong đó ${String(ofYear)} có số liệu cả năm của chính năm ${String(year)}.`,
  changeText: (better, worse, same) =>
    `So với lần có số liệu trước theo cùng phương pháp tính: ${String(better)} chỉ tiêu có số của năm tốt lên, ${String(worse)} xấu đi, ${String(same)} không đổi hoặc không xét chiều tốt xấu.`,
  blankContext: "bối cảnh, công tác chỉ đạo, điều hành và lồng ghép trong năm",
  byGoal: "Kết quả theo mục tiêu",
  byGoalCaption: (year) => `Bảng 2. Cam kết theo mục tiêu và tình trạng vào cuối năm ${String(year)}`,
  goal: "Mục tiêu",
  commitments: "Cam kết",
  unknown: "Chưa biết",
  unmeasured: "Chưa đo được",
  columnsNote:
    "Chưa biết: có số liệu nhưng chưa đủ để kết luận. Chưa đo được: chưa có số liệu, chưa có chỉ tiêu hoặc cam kết không có con số.",
  newOfGoal: (year) => `Chỉ tiêu có số liệu năm ${String(year)}:`,
  nothingNew: (year) => `Chưa có chỉ tiêu nào của mục tiêu này có số liệu cả năm ${String(year)}.`,
  blankGoal: "cơ quan chủ trì bổ sung: nhiệm vụ đã thực hiện, kết quả, tồn tại",
  byAgency: "Kết quả theo cơ quan chủ trì",
  byAgencyText: (agencies, province) =>
    `Theo mục IV của kế hoạch, các cơ quan gửi báo cáo ${agencies} hằng năm, báo cáo của tỉnh lập ${province}. Một cam kết có nhiều cơ quan chủ trì được tính cho từng cơ quan.`,
  byAgencyCaption: (year) => `Bảng 3. Cam kết và số liệu theo cơ quan chủ trì, năm ${String(year)}`,
  agency: "Cơ quan",
  reported: "Chỉ tiêu có số / phải có",
  reportedOf: (reported, due) => `${String(reported)}/${String(due)}`,
  sent: (date) => `Gửi báo cáo ${date}`,
  blankSent: "…",
  byState: "Cam kết đã đạt, không đạt, đang thực hiện và chưa biết",
  byStateCaption: (year) => `Bảng 4. Cam kết có số liệu, theo tình trạng vào cuối năm ${String(year)}`,
  commitment: "Cam kết",
  required: "Mức phải đạt",
  judgedBy: "Số liệu đã xét",
  deadline: "Thời hạn",
  lead: "Chủ trì:",
  groupOf: (state, count) => `${capital(state)}: ${String(count)} cam kết`,
  noneInStates: (states) => `Không có cam kết nào ở tình trạng: ${states}.`,
  restTitle: "Cam kết chưa đo được:",
  rest: (state, count) => `${capital(state)} (${String(count)}):`,
  unreported: "Số liệu chưa có",
  unreportedText: (count, due, year) =>
    `Trong ${String(due)} chỉ tiêu phải có số của năm ${String(year)}, ${String(count)} chưa có số liệu cả năm. Bảng 5 xếp theo cơ quan chủ trì ghi đầu tiên của mục tiêu.`,
  nothingDue: (year) => `Không chỉ tiêu nào phải có số cả năm ${String(year)} của tỉnh.`,
  allReported: (year) => `Mọi chỉ tiêu phải có số của năm ${String(year)} đều đã có.`,
  unreportedCaption: (year) => `Bảng 5. Chỉ tiêu chưa có số liệu cả năm ${String(year)}`,
  noAgency: "Kế hoạch không nêu cơ quan",
  indicator: "Chỉ tiêu",
  count: "Số",
  withLastYear: "Chỉ tiêu và năm gần nhất có số",
  never: "chưa có",
  difficulties: "Tồn tại, hạn chế và nguyên nhân",
  blankDifficulties: "tồn tại, hạn chế, nguyên nhân khách quan và chủ quan",
  ahead: (year) => `Nhiệm vụ năm ${String(year)}`,
  aheadText: (year, count) =>
    `Mốc thời hạn kế tiếp của kế hoạch là hết năm ${String(year)}, với ${String(count)} cam kết. Các cam kết đó chưa được kết luận là đã đạt:`,
  nothingAhead: "Kế hoạch không còn mốc thời hạn nào sau năm báo cáo.",
  blankAhead: "nhiệm vụ trọng tâm, cơ quan thực hiện, nguồn lực",
  proposals: "Đề xuất, kiến nghị",
  blankProposals: "nội dung cần sửa đổi, bổ sung kế hoạch; kiến nghị với cấp trên",
  annexIndicators: "Phụ lục 1. Chỉ tiêu",
  annexCaption: (year) => `Giá trị gần nhất đến năm ${String(year)} và giá trị liền trước theo cùng phương pháp tính`,
  previous: "Trước đó",
  latest: "Gần nhất",
  change: "Thay đổi",
  milestone: "Mốc kế tiếp",
  withoutGoal: "Bối cảnh chung",
  withoutValue: (count, names) => `Chưa có số liệu của tỉnh (${String(count)} chỉ tiêu): ${names}.`,
  noChange: {first_value: "giá trị đầu tiên", break: "đổi phương pháp tính"},
  better: "tốt lên",
  worse: "xấu đi",
  same: "không đổi",
  against: (year) => `so với năm ${String(year)}`,
  estimated: {preliminary: "sơ bộ", estimate: "ước tính"},
  annexNotes: "Phụ lục 2. Ghi chú",
  notes: [
    "Tình trạng xét theo lời văn của kế hoạch. Mốc đã qua chỉ xét bằng số liệu của chính năm đó; mốc phía trước xét bằng nhịp thay đổi của những năm gần nhất.",
    "Chưa biết không phải là không đạt.",
    "Không nội suy, không tính chênh lệch qua chỗ đổi phương pháp tính hay đổi địa giới; số một phần năm không dùng để đánh giá.",
    "“Trước đó” là lần có số liệu liền trước, không nhất thiết là năm trước; năm ghi trong ngoặc, kèm “sơ bộ” hoặc “ước tính” nếu số chưa chính thức.",
    "Một cam kết có nhiều chỉ tiêu thì chỉ tiêu kém nhất quyết định."
  ],
  breaks: "Chỗ đổi phương pháp tính hoặc địa giới của các chỉ tiêu đo cam kết:",
  annexSources: "Phụ lục 3. Nguồn số liệu"
};

const en: ReportMessages = {
  summary: "Overview",
  summaryText: (goals, targets, commitments, year) =>
    `The plan has ${String(goals)} goals, ${String(targets)} targets and ${String(commitments)} commitments that can be measured or have a deadline. Table 1 tells where the commitments stood at the end of ${String(year)}, in the plan's own terms.`,
  tallyCaption: (year) => `Table 1. Commitments by status at the end of ${String(year)}`,
  state: "Status",
  atEndOf: (year) => `End of ${String(year)}`,
  difference: "Difference",
  total: "All",
  turnsTitle: (year) => `Commitments whose status is not that of the end of ${String(year - 1)}:`,
  noTurns: (year) => `No commitment has changed its status since the end of ${String(year - 1)}.`,
  turn: (before) => `before: ${before}`,
  indicatorText: (withValue, all, ofYear, year) =>
    `Of ${String(all)} indicators, ${String(withValue)} have a value for the province up to ${String(year)}, ${String(ofYear)} of them a full-year value of ${String(year)} itself.`,
  changeText: (better, worse, same) =>
    `Against the value before by the same methodology, of those with a value of the year ${String(better)} got better, ${String(worse)} got worse, and ${String(same)} did not change or have no better direction.`,
  blankContext: "context, direction and mainstreaming during the year",
  byGoal: "Results by goal",
  byGoalCaption: (year) => `Table 2. Commitments by goal and status at the end of ${String(year)}`,
  goal: "Goal",
  commitments: "All",
  unknown: "Not known",
  unmeasured: "No measure",
  columnsNote:
    "Not known: there are values, but not enough to conclude. No measure: no value, no indicator, or a commitment without a number.",
  newOfGoal: (year) => `Indicators with a value of ${String(year)}:`,
  nothingNew: (year) => `No indicator of this goal has a full-year value of ${String(year)} yet.`,
  blankGoal: "lead agencies to add: tasks carried out, results, shortcomings",
  byAgency: "Results by lead agency",
  byAgencyText: (agencies, province) =>
    `By section IV of the plan, agencies report ${agencies} every year and the province's report is made ${province}. A commitment led by several agencies is counted for each.`,
  byAgencyCaption: (year) => `Table 3. Commitments and values by lead agency, ${String(year)}`,
  agency: "Agency",
  reported: "Values / due",
  reportedOf: (reported, due) => `${String(reported)}/${String(due)}`,
  sent: (date) => `Reported ${date}`,
  blankSent: "…",
  byState: "Commitments reached, missed, on the way and not known",
  byStateCaption: (year) => `Table 4. Commitments with values, by status at the end of ${String(year)}`,
  commitment: "Commitment",
  required: "To reach",
  judgedBy: "Value judged",
  deadline: "Deadline",
  lead: "Lead:",
  groupOf: (state, count) => `${capital(state)}: ${String(count)}`,
  noneInStates: (states) => `No commitment is: ${states}.`,
  restTitle: "Commitments that are not measured:",
  rest: (state, count) => `${capital(state)} (${String(count)}):`,
  unreported: "What has not been reported",
  unreportedText: (count, due, year) =>
    `Of ${String(due)} indicators due for ${String(year)}, ${String(count)} have no full-year value. Table 5 lists them by the agency named first as lead of their target.`,
  nothingDue: (year) => `No indicator is due for the province for the whole of ${String(year)}.`,
  allReported: (year) => `Every indicator due for ${String(year)} has a value.`,
  unreportedCaption: (year) => `Table 5. Indicators without a full-year value of ${String(year)}`,
  noAgency: "The plan names no agency",
  indicator: "Indicator",
  count: "Number",
  withLastYear: "Indicators with their last year of a value",
  never: "never",
  difficulties: "Shortcomings and causes",
  blankDifficulties: "shortcomings, limits and their causes",
  ahead: (year) => `Tasks for ${String(year)}`,
  aheadText: (year, count) =>
    `The plan's next deadline is the end of ${String(year)}, for ${count === 1 ? "1 commitment" : `${String(count)} commitments`}. Of these, not concluded as reached:`,
  nothingAhead: "The plan has no deadline after the year of the report.",
  blankAhead: "main tasks, who carries them out, resources",
  proposals: "Proposals",
  blankProposals: "amendments to the plan; proposals to higher levels",
  annexIndicators: "Annex 1. Indicators",
  annexCaption: (year) => `Latest value up to ${String(year)} and the value before by the same methodology`,
  previous: "Before",
  latest: "Latest",
  change: "Change",
  milestone: "Next milestone",
  withoutGoal: "General context",
  withoutValue: (count, names) => `Without a value for the province (${String(count)}): ${names}.`,
  noChange: {first_value: "first value", break: "other methodology"},
  better: "better",
  worse: "worse",
  same: "no change",
  against: (year) => `against ${String(year)}`,
  estimated: {preliminary: "prel.", estimate: "est."},
  annexNotes: "Annex 2. Notes",
  notes: [
    "Statuses are in the plan's own terms. A milestone that is past is judged only by the value of its own year; one ahead by the pace of the latest years.",
    "Not known does not mean missed.",
    "Nothing is interpolated and no difference is computed across a change of methodology or of territory; values of part of a year are not judged.",
    "“Before” is the value before the latest, not always of the year before; years are in brackets. “prel.” marks preliminary values, “est.” estimates.",
    "Where a commitment has several indicators, the worst decides."
  ],
  breaks: "Changes of methodology or territory in the indicators that measure commitments:",
  annexSources: "Annex 3. Sources"
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** {@link ReportMessages} in a language. */
export const reportMessages = catalogue<ReportMessages>({vi, en});
