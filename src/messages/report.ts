import {capitalised} from "../lib/capitalised.js";
import {locales} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";
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
  readonly indicatorText: (
    withValue: number,
    all: number,
    ofYear: {readonly all: number; readonly partly: number},
    year: number
  ) => string;
  readonly changeText: (better: number, worse: number, unclear: number, same: number) => string;
  readonly boundedText: (count: number) => string;
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
  readonly byAgencyText: (agencies: string, last: string) => string;
  readonly byAgencyCaption: (year: number) => string;
  readonly agency: string;
  readonly held: string;
  readonly heldOf: (held: number, due: number) => string;
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
  readonly lacking: string;
  readonly lackingText: (count: number, due: number, year: number) => string;
  readonly partly: (count: number, year: number) => string;
  readonly nothingDue: (year: number) => string;
  readonly nothingLacking: (year: number) => string;
  readonly lackingCaption: (year: number) => string;
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
  readonly noChange: Readonly<Record<"first_value" | "break" | "other_period" | "bounded", string>>;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  readonly unclear: string;
  readonly higher: string;
  readonly lower: string;
  readonly against: (year: number) => string;
  readonly againstPart: (year: number) => string;
  readonly estimated: Readonly<Record<"preliminary" | "estimate", string>>;
  readonly annexNotes: string;
  readonly notes: readonly string[];
  readonly breaks: string;
  readonly annexSources: string;
}

const vi = (place: PlaceWords): ReportMessages => ({
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
    `Trong ${String(all)} chỉ tiêu theo dõi, ${String(withValue)} có số liệu của ${place.home} đến năm ${String(year)}, trong đó ${String(ofYear.all)} có số liệu của chính năm ${String(year)}${ofYear.partly === 0 ? "" : ` (${String(ofYear.partly)} chỉ của một phần năm)`}.`,
  changeText: (better, worse, unclear, same) =>
    `So với lần có số liệu trước theo cùng phương pháp tính: ${String(better)} chỉ tiêu có số của năm tốt lên, ${String(worse)} xấu đi, ${String(unclear)} chưa thay đổi rõ rệt, ${String(same)} không đổi hoặc không xét chiều tốt xấu.`,
  boundedText: (count) =>
    `${String(count)} chỉ tiêu không tính được thay đổi vì nguồn chỉ viết “trên”, “gần” hoặc “khoảng”.`,
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
  nothingNew: (year) => `Chưa có chỉ tiêu nào của mục tiêu này có số liệu năm ${String(year)}.`,
  blankGoal: "cơ quan chủ trì bổ sung: nhiệm vụ đã thực hiện, kết quả, tồn tại",
  byAgency: "Kết quả theo cơ quan chủ trì",
  byAgencyText: (agencies, last) =>
    `Theo ${place.plan?.reporting ?? "kế hoạch"}, các cơ quan gửi báo cáo ${agencies} hằng năm, báo cáo của ${place.home} lập ${last}. Một cam kết có nhiều cơ quan chủ trì được tính cho từng cơ quan.`,
  byAgencyCaption: (year) => `Bảng 3. Cam kết và số liệu theo cơ quan chủ trì, năm ${String(year)}`,
  agency: "Cơ quan",
  held: "Chỉ tiêu có số / cần có",
  heldOf: (held, due) => `${String(held)}/${String(due)}`,
  sent: (date) => `Gửi báo cáo ${date}`,
  blankSent: "…",
  byState: "Cam kết đã đạt, không đạt, đang thực hiện và chưa biết",
  byStateCaption: (year) => `Bảng 4. Cam kết có số liệu, theo tình trạng vào cuối năm ${String(year)}`,
  commitment: "Cam kết",
  required: "Mức phải đạt",
  judgedBy: "Số liệu đã xét",
  deadline: "Thời hạn",
  lead: "Chủ trì:",
  groupOf: (state, count) => `${capitalised(state, locales.vi)}: ${String(count)} cam kết`,
  noneInStates: (states) => `Không có cam kết nào ở tình trạng: ${states}.`,
  restTitle: "Cam kết chưa đo được:",
  rest: (state, count) => `${capitalised(state, locales.vi)} (${String(count)}):`,
  lacking: "Số liệu mà bộ sưu tập này chưa có",
  lackingText: (count, due, year) =>
    `Trong ${String(due)} chỉ tiêu cần có số của năm ${String(year)} để theo dõi kế hoạch, bộ sưu tập này chưa có số của ${String(count)}; cơ quan có thể đã báo cáo mà ở đây chưa biết. Bảng 5 xếp theo cơ quan chủ trì ghi đầu tiên của mục tiêu.`,
  partly: (count, year) => `Chỉ có số của một phần năm ${String(year)} (${String(count)} chỉ tiêu):`,
  nothingDue: (year) => `Không chỉ tiêu nào của ${place.home} cần có số của năm ${String(year)}.`,
  nothingLacking: (year) => `Bộ sưu tập này có số của mọi chỉ tiêu cần theo dõi trong năm ${String(year)}.`,
  lackingCaption: (year) => `Bảng 5. Chỉ tiêu mà bộ sưu tập này chưa có số của năm ${String(year)}`,
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
  withoutValue: (count, names) => `Chưa có số liệu của ${place.home} (${String(count)} chỉ tiêu): ${names}.`,
  noChange: {
    first_value: "giá trị đầu tiên",
    break: "đổi phương pháp tính",
    other_period: "chưa có số cùng kỳ trước đó",
    bounded: "chỉ biết cận, không tính được"
  },
  better: "tốt lên",
  worse: "xấu đi",
  same: "không đổi",
  unclear: "chưa thay đổi rõ rệt",
  higher: "tăng, không rõ bao nhiêu",
  lower: "giảm, không rõ bao nhiêu",
  against: (year) => `so với năm ${String(year)}`,
  againstPart: (year) => `so với cùng kỳ năm ${String(year)}`,
  estimated: {preliminary: "sơ bộ", estimate: "ước tính"},
  annexNotes: "Phụ lục 2. Ghi chú",
  notes: [
    `Tình trạng xét theo lời văn của kế hoạch. Mốc đã qua chỉ xét bằng số liệu của chính năm đó; mốc phía trước xét bằng nhịp thay đổi, khi số liệu còn mới và đủ và khoảng dự báo 80% không chứa mốc. Sau khi ${place.home} kết thúc, mốc về sau chỉ nói ở thì quá khứ.`,
    "Chưa biết không phải là không đạt. Bằng chứng ghi cạnh cam kết chưa kết luận được không phải là kết luận.",
    "Không nội suy, không tính chênh lệch qua chỗ đổi phương pháp tính hay đổi địa giới; số một phần năm ghi rõ là phần nào, và chỉ so với cùng kỳ của năm khác.",
    "“Chưa thay đổi rõ rệt”: số làm tròn chỉ chênh một đơn vị của chữ số cuối mà nguồn in, hoặc nằm trong sai số thường gặp của điều tra mẫu và khảo sát ý kiến. Số “trên”, “gần”, “khoảng” không dùng để tính chênh lệch; chỉ nói tốt lên hay xấu đi khi mọi cách hiểu đều như nhau.",
    "“Trước đó” là lần có số liệu liền trước, không nhất thiết là năm trước; năm ghi trong ngoặc, kèm “sơ bộ” hoặc “ước tính” nếu số chưa chính thức.",
    "Một cam kết có nhiều chỉ tiêu thì chỉ tiêu kém nhất quyết định."
  ],
  breaks: "Chỗ đổi phương pháp tính hoặc địa giới của các chỉ tiêu đo cam kết:",
  annexSources: "Phụ lục 3. Nguồn số liệu"
});

const en = (place: PlaceWords): ReportMessages => ({
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
    `Of ${String(all)} indicators, ${String(withValue)} have a value for ${place.home} up to ${String(year)}, ${String(ofYear.all)} of them of ${String(year)} itself${ofYear.partly === 0 ? "" : ` (${String(ofYear.partly)} for a part of the year only)`}.`,
  changeText: (better, worse, unclear, same) =>
    `Against the value before by the same methodology, of those with a value of the year ${String(better)} got better, ${String(worse)} got worse, ${String(unclear)} have not clearly changed, and ${String(same)} did not change or have no better direction.`,
  boundedText: (count) =>
    `No change can be told of ${String(count)}, where a source says only “more than”, “nearly” or “about”.`,
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
  nothingNew: (year) => `No indicator of this goal has a value of ${String(year)} yet.`,
  blankGoal: "lead agencies to add: tasks carried out, results, shortcomings",
  byAgency: "Results by lead agency",
  byAgencyText: (agencies, last) =>
    `By ${place.plan?.reporting ?? "the plan"}, agencies report ${agencies} every year and the report of ${place.home} is made ${last}. A commitment led by several agencies is counted for each.`,
  byAgencyCaption: (year) => `Table 3. Commitments and values by lead agency, ${String(year)}`,
  agency: "Agency",
  held: "Values / needed",
  heldOf: (held, due) => `${String(held)}/${String(due)}`,
  sent: (date) => `Reported ${date}`,
  blankSent: "…",
  byState: "Commitments reached, missed, on the way and not known",
  byStateCaption: (year) => `Table 4. Commitments with values, by status at the end of ${String(year)}`,
  commitment: "Commitment",
  required: "To reach",
  judgedBy: "Value judged",
  deadline: "Deadline",
  lead: "Lead:",
  groupOf: (state, count) => `${capitalised(state, locales.en)}: ${String(count)}`,
  noneInStates: (states) => `No commitment is: ${states}.`,
  restTitle: "Commitments that are not measured:",
  rest: (state, count) => `${capitalised(state, locales.en)} (${String(count)}):`,
  lacking: "What this collection lacks",
  lackingText: (count, due, year) =>
    `To follow the plan takes figures of ${String(due)} indicators for ${String(year)}; this collection holds none of ${String(count)}, which agencies may have reported without its being known here. Table 5 lists them by the agency named first as lead of their target.`,
  partly: (count, year) =>
    `Known for a part of ${String(year)} only (${count === 1 ? "1 indicator" : `${String(count)} indicators`}):`,
  nothingDue: (year) => `No indicator of ${place.home} is needed for ${String(year)}.`,
  nothingLacking: (year) => `This collection holds a value of every indicator needed for ${String(year)}.`,
  lackingCaption: (year) => `Table 5. Indicators of which this collection holds no value of ${String(year)}`,
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
  withoutValue: (count, names) => `Without a value for ${place.home} (${String(count)}): ${names}.`,
  noChange: {
    first_value: "first value",
    break: "other methodology",
    other_period: "no earlier value of the same part",
    bounded: "only a bound known"
  },
  better: "better",
  worse: "worse",
  same: "no change",
  unclear: "no clear change",
  higher: "higher, not known by how much",
  lower: "lower, not known by how much",
  against: (year) => `against ${String(year)}`,
  againstPart: (year) => `against the same part of ${String(year)}`,
  estimated: {preliminary: "prel.", estimate: "est."},
  annexNotes: "Annex 2. Notes",
  notes: [
    `Statuses are in the plan's own terms. A milestone that is past is judged only by the value of its own year; one ahead by the pace, where values are fresh and enough and the 80% prediction interval does not hold the milestone. Once ${place.home} has ended, later milestones are told in the past tense.`,
    "Not known does not mean missed. Evidence beside a commitment that is undecided is no verdict.",
    "Nothing is interpolated and no difference is computed across a change of methodology or of territory; a value of a part of a year says which part, and is compared only with the same part of another year.",
    "“No clear change”: rounded figures differ by no more than one unit of the last printed digit, or within the usual error of a survey. “More than”, “nearly” and “about” give no difference; better or worse is said of them only where every number that they can mean agrees.",
    "“Before” is the value before the latest, not always of the year before; years are in brackets. “prel.” marks preliminary values, “est.” estimates.",
    "Where a commitment has several indicators, the worst decides."
  ],
  breaks: "Changes of methodology or territory in the indicators that measure commitments:",
  annexSources: "Annex 3. Sources"
});

/** {@link ReportMessages} in a language. */
export const reportMessages = catalogue<ReportMessages>({vi, en});
