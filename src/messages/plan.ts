import type {Language} from "../lib/language.js";
import type {Measurability, Unmeasured} from "../outline/judgement.js";
import type {TableRow} from "../tables/index.js";

type Class = TableRow<"commitments">["class"];
type Anomaly = TableRow<"anomalies">["kind"];

/** The sentences of the plan's pages, once in each language. */
export interface PlanMessages {
  // Navigation and what several pages say
  readonly goals: string;
  readonly plan: string;
  readonly commitments: string;
  readonly agencies: string;
  readonly goal: string;
  readonly target: string;
  readonly commitment: string;
  readonly commitmentNumber: (id: string) => string;
  readonly goalNumber: (goal: number) => string;
  readonly targetNumber: (target: string) => string;
  readonly goalShort: Readonly<Partial<Record<number, string>>>;
  readonly unGoal: (goal: number) => string;
  readonly unTargets: (targets: string) => string;
  readonly inPlan: (line: number) => string;
  readonly planLine: (line: number) => string;
  readonly planWords: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly tasks: string;
  readonly taskCount: (count: number) => string;
  readonly measuredBy: string;
  readonly indicators: string;
  readonly required: string;
  readonly state: string;
  readonly year: string;
  readonly noYear: string;
  readonly class: string;
  readonly classes: Readonly<Record<Class, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly everyYear: Readonly<Record<"increase" | "decrease" | "none", string>>;
  readonly notPrinted: string;
  readonly comparisonOnly: string;
  readonly wordsOnly: string;
  readonly measurable: string;
  readonly measurability: Readonly<Record<Measurability, string>>;
  readonly impliedShort: string;
  readonly states: Readonly<Record<Unmeasured, string>>;
  readonly upTo: (year: number) => string;
  // The plan
  readonly planTitle: string;
  readonly planLead: (goals: number, targets: number, tasks: number, commitments: number) => string;
  readonly planHow: string;
  readonly planLanguage: string;
  readonly contents: string;
  readonly body: string;
  readonly appendix: string;
  readonly anomaly: string;
  readonly anomalies: Readonly<Record<Anomaly, string>>;
  readonly probablyBefore: string;
  readonly anomalyCount: (count: number) => string;
  readonly owed: (from: string, to: string) => string;
  readonly before: (day: number, month: number) => string;
  readonly yearlyBefore: (day: number, month: number) => string;
  readonly whenNeeded: string;
  readonly report: string;
  readonly via: (agency: string) => string;
  // Goals
  readonly goalsTitle: string;
  readonly goalsLead: (goals: number, targets: number) => string;
  readonly goalsNumbering: string;
  readonly countTargets: (count: number) => string;
  readonly countCommitments: (count: number) => string;
  readonly countIndicators: (count: number) => string;
  readonly goalLead: (targets: number, tasks: number, commitments: number) => string;
  readonly goalAccount: (commitments: number, measured: number, judged: number) => string;
  readonly noCommitments: string;
  readonly noIndicatorForGoal: string;
  readonly otherIndicators: string;
  readonly noIndicatorForTarget: string;
  readonly stated: string;
  readonly unmeasured: string;
  readonly unmeasuredNote: string;
  readonly qualitativeBesides: (count: number) => string;
  readonly keptName: string;
  readonly withoutYear: string;
  readonly howFar: string;
  readonly previousGoal: string;
  readonly nextGoal: string;
  readonly whoLeads: string;
  readonly whoLeadsCaption: string;
  // Agencies
  readonly agenciesTitle: string;
  readonly agenciesLead: (agencies: number, leading: number, blocks: number) => string;
  readonly agenciesMerged: (date: string) => string;
  readonly leadsMost: string;
  readonly agency: string;
  readonly leadsCount: string;
  readonly cooperatesCount: string;
  readonly ledCommitments: string;
  readonly successor: string;
  readonly matrix: string;
  readonly matrixCaption: string;
  readonly leadsCell: (count: number) => string;
  readonly cooperatesCell: (count: number) => string;
  readonly groups: string;
  readonly group: string;
  readonly agencyLead: (blocks: number, targets: number, cooperates: number) => string;
  readonly mergedBefore: (date: string) => string;
  readonly carriedOn: (date: string) => string;
  readonly predecessors: string;
  readonly printedAs: string;
  readonly due: string;
  readonly dueCaption: string;
  readonly dueWhen: string;
  readonly dueWhat: string;
  readonly dueBasis: string;
  readonly asMember: (group: string) => string;
  readonly toWhom: string;
  readonly proposal: string;
  readonly endOf: (year: number) => string;
  readonly nothingDue: string;
  readonly calendar: string;
  readonly calendarHow: string;
  readonly calendarName: (agency: string) => string;
  readonly calendarNote: string;
  readonly leads: string;
  readonly leadsNothing: string;
  readonly cooperates: string;
  readonly cooperatesNothing: string;
  readonly part: string;
  readonly dataState: string;
  readonly dataStateText: (commitments: number, withIndicator: number, withData: number) => string;
  readonly latest: string;
  readonly noLedCommitments: string;
  // Commitments
  readonly commitmentsTitle: string;
  readonly commitmentsLead: (total: number) => string;
  readonly account: string;
  readonly accountCaption: (date: string) => string;
  readonly accountOf: (count: number, total: number) => string;
  readonly accountWithoutYear: string;
  readonly accountWithIndicator: string;
  readonly accountWithData: string;
  readonly accountJudged: string;
  readonly accountNote: string;
  readonly allCommitments: string;
  readonly commitmentsCaption: string;
  readonly filter: string;
  readonly all: string;
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly reset: string;
  readonly sortBy: (column: string) => string;
  readonly number: string;
}

const vi: PlanMessages = {
  goals: "Mục tiêu",
  plan: "Kế hoạch",
  commitments: "Cam kết",
  agencies: "Cơ quan",
  goal: "Mục tiêu chung",
  target: "Mục tiêu cụ thể",
  commitment: "Cam kết",
  commitmentNumber: (id) => `Cam kết ${id}`,
  goalNumber: (goal) => `Mục tiêu ${String(goal)}`,
  targetNumber: (target) => `Mục tiêu ${target}`,
  goalShort: {
    1: "Xóa nghèo",
    2: "Không còn nạn đói",
    3: "Sức khỏe và cuộc sống tốt",
    4: "Giáo dục có chất lượng",
    5: "Bình đẳng giới",
    6: "Nước sạch và vệ sinh",
    7: "Năng lượng sạch, giá hợp lý",
    8: "Việc làm tốt và tăng trưởng kinh tế",
    9: "Công nghiệp, sáng tạo và hạ tầng",
    10: "Giảm bất bình đẳng",
    11: "Đô thị, nông thôn bền vững",
    12: "Sản xuất và tiêu dùng có trách nhiệm",
    13: "Hành động về khí hậu",
    14: "Biển và đại dương",
    15: "Rừng, đa dạng sinh học và đất",
    16: "Hòa bình, công lý và thể chế vững mạnh",
    17: "Quan hệ đối tác"
  },
  unGoal: (goal) => `mục tiêu ${String(goal)} của Liên Hợp Quốc`,
  unTargets: (targets) => `Tương ứng với ${targets} của Liên Hợp Quốc`,
  inPlan: (line) => `Xem trong kế hoạch, dòng ${String(line)}`,
  planLine: (line) => `dòng ${String(line)}`,
  planWords: "Lời văn của kế hoạch",
  lead: "Cơ quan chủ trì",
  cooperating: "Cơ quan phối hợp",
  tasks: "Nhiệm vụ",
  taskCount: (count) => `${String(count)} nhiệm vụ`,
  measuredBy: "Chỉ tiêu đo",
  indicators: "Chỉ tiêu",
  required: "Mức phải đạt",
  state: "Tình trạng",
  year: "Năm",
  noYear: "không in năm",
  class: "Loại cam kết",
  classes: {
    threshold: "mức phải đạt",
    universal_coverage: "bao phủ toàn bộ",
    multiple_of_baseline: "bội số của mức năm gốc",
    reduction_range: "giảm theo tỷ lệ",
    average_growth: "tăng bình quân",
    yearly_direction: "tăng hoặc giảm hằng năm",
    relative_to_comparator: "so với mức khác",
    qualitative_deadline: "định tính, có thời hạn"
  },
  units: {
    percent: "%",
    ratio_to_baseline: "lần năm gốc",
    percent_reduction_from_baseline: "% giảm so với năm gốc",
    per_100000_live_births: "trên 100.000 trẻ đẻ sống",
    per_1000_live_births: "‰ trẻ đẻ sống",
    ha: "ha"
  },
  everyYear: {increase: "tăng hằng năm", decrease: "giảm hằng năm", none: "hằng năm"},
  notPrinted: "bỏ trống trong kế hoạch",
  comparisonOnly: "so sánh, không in số",
  wordsOnly: "không nêu số",
  measurable: "Đo được bằng số",
  measurability: {
    printed: "có in con số",
    implied: "số suy từ lời văn",
    comparison: "so sánh hoặc bỏ trống, không có số",
    qualitative: "định tính, không đo được"
  },
  impliedShort: "suy từ lời văn",
  states: {
    qualitative: "không đo được (định tính)",
    no_indicator: "chưa có chỉ tiêu đo",
    no_data: "chưa có số liệu"
  },
  upTo: (year) => `số liệu đến năm ${String(year)}`,
  planTitle: "Kế hoạch của tỉnh, nguyên văn",
  planLead: (goals, targets, tasks, commitments) =>
    `Toàn văn kế hoạch thực hiện Quyết định 622/QĐ-TTg: ${String(goals)} mục tiêu chung, ${String(targets)} mục tiêu cụ thể, ${String(tasks)} nhiệm vụ. Dưới mỗi câu là điều trang này đọc được từ đó: ${String(commitments)} cam kết, chỉ tiêu đo, cơ quan chịu trách nhiệm.`,
  planHow: "Số ở lề là dòng của văn bản gốc; bấm vào để có địa chỉ của đúng dòng đó.",
  planLanguage: "",
  contents: "Mục lục",
  body: "Phần thân",
  appendix: "Phụ lục",
  anomaly: "Có vẻ sai",
  anomalies: {
    unit_error: "đơn vị",
    missing_number: "thiếu số thứ tự",
    missing_value: "thiếu mức phải đạt",
    blank_reference: "để trống",
    wrong_reference: "dẫn chiếu",
    stray_text: "chữ thừa",
    truncated_sentence: "câu bị cắt",
    misspelling: "lỗi chính tả",
    look_alike_letter: "chữ trông giống",
    mixed_spelling: "viết không thống nhất",
    missing_word: "thiếu chữ",
    wrong_word: "nhầm chữ",
    repeated_words: "lặp chữ",
    repeated_text: "lặp câu",
    misplaced_text: "đặt nhầm chỗ",
    name_mismatch: "tên không khớp",
    wrong_agency_level: "nhầm cấp cơ quan",
    wrong_agency_name: "nhầm tên cơ quan",
    duplicate_agency: "lặp cơ quan",
    lead_also_cooperates: "vừa chủ trì vừa phối hợp",
    missing_separator: "thiếu dấu ngăn cách"
  },
  probablyBefore: "có lẽ là",
  anomalyCount: (count) => `${String(count)} chỗ có vẻ sai của văn bản được giữ nguyên và đánh dấu.`,
  owed: (from, to) => `${from} báo cáo ${to}`,
  before: (day, month) => `trước ngày ${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`,
  yearlyBefore: (day, month) =>
    `Hằng năm, trước ngày ${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`,
  whenNeeded: "Khi cần",
  report: "Báo cáo kết quả thực hiện các mục tiêu",
  via: (agency) => `thông qua ${agency}`,
  goalsTitle: "Các mục tiêu chung",
  goalsLead: (goals, targets) =>
    `Kế hoạch có ${String(goals)} mục tiêu chung, ${String(targets)} mục tiêu cụ thể. Mỗi thẻ cho biết có bao nhiêu cam kết và bao nhiêu trong số đó đã có chỉ tiêu đo.`,
  goalsNumbering:
    "Tỉnh không có biển nên kế hoạch bỏ mục tiêu về biển: từ mục tiêu 14 trở đi số của kế hoạch nhỏ hơn số của Liên Hợp Quốc một đơn vị. Màu theo số của Liên Hợp Quốc.",
  countTargets: (count) => `${String(count)} mục tiêu cụ thể`,
  countCommitments: (count) => `${String(count)} cam kết`,
  countIndicators: (count) => `${String(count)} có chỉ tiêu đo`,
  goalLead: (targets, tasks, commitments) =>
    `${String(targets)} mục tiêu cụ thể, ${String(tasks)} nhiệm vụ, ${String(commitments)} cam kết đo được hoặc có thời hạn.`,
  goalAccount: (commitments, measured, judged) =>
    `Trong ${String(commitments)} cam kết, ${String(measured)} có chỉ tiêu đo và ${String(judged)} đánh giá được đến nay.`,
  noCommitments: "Mục tiêu này không có cam kết nào đo được hoặc có thời hạn.",
  otherIndicators: "Chỉ tiêu khác của mục tiêu này",
  noIndicatorForGoal: "Chưa có chỉ tiêu nào có số liệu của tỉnh đo cam kết của mục tiêu này.",
  noIndicatorForTarget: "Chưa có chỉ tiêu đo.",
  stated: "Mục tiêu nói gì",
  unmeasured: "Chưa có chỉ tiêu đo hoặc chưa có số liệu",
  qualitativeBesides: (count) => `${String(count)} cam kết là định tính, không đo được bằng số.`,
  keptName: "giữ tên, nhận thêm chức năng",
  withoutYear: "Cam kết không in năm thời hạn",
  unmeasuredNote: "Những cam kết sau chưa ai biết đã đạt hay chưa:",
  howFar: "Đã đến đâu",
  previousGoal: "Mục tiêu trước",
  nextGoal: "Mục tiêu sau",
  whoLeads: "Ai chủ trì",
  whoLeadsCaption: "Cơ quan chủ trì các phần của mục tiêu này",
  agenciesTitle: "Ai chịu trách nhiệm việc gì",
  agenciesLead: (agencies, leading, blocks) =>
    `Phụ lục giao ${String(blocks)} phần việc; ${String(leading)} cơ quan chủ trì ít nhất một phần, ${String(agencies)} cơ quan và nhóm cơ quan có tên trong kế hoạch.`,
  agenciesMerged: (date) =>
    `Từ ngày ${date} nhiều sở được sắp xếp lại; tên trong kế hoạch được giữ, cơ quan kế thừa ghi bên cạnh.`,
  leadsMost: "Cơ quan trong kế hoạch",
  agency: "Cơ quan",
  leadsCount: "Chủ trì (phần việc)",
  cooperatesCount: "Phối hợp (phần việc)",
  ledCommitments: "Cam kết phải lo",
  successor: "Cơ quan kế thừa",
  matrix: "Theo từng mục tiêu",
  matrixCaption:
    "Số phần việc theo cơ quan và mục tiêu. Số đậm trên nền màu: chủ trì; số thường: phối hợp; ô trống: không được giao.",
  leadsCell: (count) => `chủ trì ${String(count)}`,
  cooperatesCell: (count) => `phối hợp ${String(count)}`,
  groups: "Nhóm cơ quan",
  group: "nhóm cơ quan",
  agencyLead: (blocks, targets, cooperates) =>
    `Chủ trì ${String(blocks)} phần việc thuộc ${String(targets)} mục tiêu cụ thể; phối hợp ở ${String(cooperates)} phần việc khác.`,
  mergedBefore: (date) => `Từ ngày ${date}, chức năng chuyển sang`,
  carriedOn: (date) => `Sau đợt sắp xếp ngày ${date}, cơ quan giữ tên này và nhận thêm chức năng của cơ quan khác.`,
  predecessors: "Nhận chức năng của",
  printedAs: "Cách ghi trong kế hoạch",
  due: "Đến hạn",
  dueCaption: "Báo cáo hằng năm và thời hạn của các cam kết do cơ quan chủ trì, theo thứ tự thời gian",
  dueWhen: "Thời hạn",
  dueWhat: "Việc",
  dueBasis: "Căn cứ",
  asMember: (group) => `với tư cách thuộc “${group}”`,
  toWhom: "gửi",
  proposal: "Đề xuất sửa đổi, bổ sung kế hoạch",
  endOf: (year) => `Hết năm ${String(year)}`,
  nothingDue: "Kế hoạch không đặt thời hạn nào cho cơ quan này.",
  calendar: "Tệp lịch (.ics)",
  calendarHow:
    "Sao chép địa chỉ của tệp vào mục “thêm lịch theo địa chỉ” của ứng dụng lịch để theo dõi; mở tệp để nhập một lần.",
  calendarName: (agency) => `Kế hoạch 2030 Đắk Nông: ${agency}`,
  calendarNote: "Theo kế hoạch của UBND tỉnh Đắk Nông thực hiện Quyết định 622/QĐ-TTg",
  leads: "Chủ trì",
  leadsNothing: "Không chủ trì phần việc nào.",
  cooperates: "Phối hợp",
  cooperatesNothing: "Không được ghi là cơ quan phối hợp ở phần việc nào.",
  part: "Phần việc",
  dataState: "Tình trạng số liệu",
  dataStateText: (commitments, withIndicator, withData) =>
    `Trong ${String(commitments)} cam kết do cơ quan chủ trì, ${String(withIndicator)} có chỉ tiêu đo, ${String(withData)} đã có số liệu của tỉnh.`,
  latest: "Số liệu gần nhất",
  noLedCommitments: "Không có cam kết đo được hoặc có thời hạn nào trong phần việc cơ quan chủ trì.",
  commitmentsTitle: "Mọi cam kết của kế hoạch",
  commitmentsLead: (total) =>
    `${String(total)} lời hứa đo được hoặc có thời hạn, đọc từ mục tiêu và nhiệm vụ của kế hoạch. Trước khi hỏi đã đạt chưa, cần biết bao nhiêu lời hứa đo được.`,
  account: "Đo được đến đâu",
  accountCaption: (date) => `Đếm từ các bảng của trang này, ngày phát hành ${date}`,
  accountOf: (count, total) => `${String(count)} trên ${String(total)}`,
  accountWithoutYear: "không in năm thời hạn",
  accountWithIndicator: "có chỉ tiêu đo",
  accountWithData: "có số liệu của tỉnh",
  accountJudged: "đánh giá được đến nay",
  accountNote:
    "“Đánh giá được” nghĩa là phương pháp theo lời văn kế hoạch cho ra kết luận: đạt, đang tiến tới, chậm hoặc không đạt. Các cam kết còn lại chưa biết, không phải là không đạt.",
  allCommitments: "Danh sách",
  commitmentsCaption: "Cam kết theo thứ tự trong kế hoạch",
  filter: "Lọc cam kết",
  all: "tất cả",
  showing: (shown, total) => `Đang hiện ${String(shown)} trên ${String(total)} cam kết.`,
  noneLeft: "Không có cam kết nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  reset: "Đặt lại",
  sortBy: (column) => `Sắp xếp theo ${column}`,
  number: "Số"
};

const en: PlanMessages = {
  goals: "Goals",
  plan: "The plan",
  commitments: "Commitments",
  agencies: "Agencies",
  goal: "Goal",
  target: "Target",
  commitment: "Commitment",
  commitmentNumber: (id) => `Commitment ${id}`,
  goalNumber: (goal) => `Goal ${String(goal)}`,
  targetNumber: (target) => `Target ${target}`,
  goalShort: {},
  unGoal: (goal) => `UN goal ${String(goal)}`,
  unTargets: (targets) => `Corresponds to UN target ${targets}`,
  inPlan: (line) => `In the plan, line ${String(line)}`,
  planLine: (line) => `line ${String(line)}`,
  planWords: "The plan's words",
  lead: "Lead",
  cooperating: "Cooperating",
  tasks: "Tasks",
  taskCount: (count) => (count === 1 ? "1 task" : `${String(count)} tasks`),
  measuredBy: "Measured by",
  indicators: "Indicators",
  required: "To reach",
  state: "Status",
  year: "Year",
  noYear: "no year printed",
  class: "Class",
  classes: {
    threshold: "level to reach",
    universal_coverage: "coverage of all",
    multiple_of_baseline: "multiple of a base year",
    reduction_range: "reduction by a range",
    average_growth: "average growth",
    yearly_direction: "change every year",
    relative_to_comparator: "relative to another level",
    qualitative_deadline: "in words, with a deadline"
  },
  units: {
    percent: "%",
    ratio_to_baseline: "times the base year",
    percent_reduction_from_baseline: "% less than the base year",
    per_100000_live_births: "per 100,000 live births",
    per_1000_live_births: "per 1,000 live births",
    ha: "ha"
  },
  everyYear: {increase: "rising every year", decrease: "falling every year", none: "every year"},
  notPrinted: "left blank in the plan",
  comparisonOnly: "a comparison without a number",
  wordsOnly: "no number stated",
  measurable: "Number",
  measurability: {
    printed: "a number is printed",
    implied: "a number follows from the words",
    comparison: "a comparison or a blank, no number",
    qualitative: "qualitative, cannot be measured"
  },
  impliedShort: "implied by the words",
  states: {
    qualitative: "cannot be measured (qualitative)",
    no_indicator: "no indicator yet",
    no_data: "no data yet"
  },
  upTo: (year) => `values up to ${String(year)}`,
  planTitle: "The province's plan in full",
  planLead: (goals, targets, tasks, commitments) =>
    `The whole plan carrying out Decision 622/QĐ-TTg: ${String(goals)} goals, ${String(targets)} targets, ${String(tasks)} tasks. Below each passage stands what this site made of it: ${String(commitments)} commitments, the indicators that measure them, the bodies responsible.`,
  planHow: "The number in the margin is the line of the source text; follow it for the address of that line.",
  planLanguage: "The text is in Vietnamese, as published; the short English titles were written for this site.",
  contents: "Contents",
  body: "Body",
  appendix: "Appendix",
  anomaly: "Apparent error",
  anomalies: {
    unit_error: "unit",
    missing_number: "number left out",
    missing_value: "level left out",
    blank_reference: "left blank",
    wrong_reference: "reference",
    stray_text: "stray text",
    truncated_sentence: "sentence cut off",
    misspelling: "misspelling",
    look_alike_letter: "look-alike letter",
    mixed_spelling: "mixed spelling",
    missing_word: "word left out",
    wrong_word: "wrong word",
    repeated_words: "words repeated",
    repeated_text: "sentence repeated",
    misplaced_text: "out of place",
    name_mismatch: "names differ",
    wrong_agency_level: "level of agency",
    wrong_agency_name: "name of agency",
    duplicate_agency: "agency repeated",
    lead_also_cooperates: "lead also cooperates",
    missing_separator: "separator left out"
  },
  probablyBefore: "probably",
  anomalyCount: (count) => `${String(count)} apparent errors of the document are kept as printed and marked.`,
  owed: (from, to) => `${from} report to ${to}`,
  before: (day, month) => `before ${dayMonth(day, month)}`,
  yearlyBefore: (day, month) => `Every year, before ${dayMonth(day, month)}`,
  whenNeeded: "When needed",
  report: "Report on progress towards the goals",
  via: (agency) => `by way of ${agency}`,
  goalsTitle: "The goals",
  goalsLead: (goals, targets) =>
    `The plan has ${String(goals)} goals and ${String(targets)} targets. Each card tells how many commitments there are and how many of them an indicator measures.`,
  goalsNumbering:
    "The province has no coast, so the plan leaves out the goal on oceans: from goal 14 on its numbers are one lower than the UN's. Colours follow the UN's numbers.",
  countTargets: (count) => (count === 1 ? "1 target" : `${String(count)} targets`),
  countCommitments: (count) => (count === 1 ? "1 commitment" : `${String(count)} commitments`),
  countIndicators: (count) => `${String(count)} with an indicator`,
  goalLead: (targets, tasks, commitments) =>
    `${targets === 1 ? "1 target" : `${String(targets)} targets`}, ${tasks === 1 ? "1 task" : `${String(tasks)} tasks`}, ${commitments === 1 ? "1 commitment" : `${String(commitments)} commitments`} that can be measured or have a deadline.`,
  goalAccount: (commitments, measured, judged) =>
    `Of ${commitments === 1 ? "1 commitment" : `${String(commitments)} commitments`}, ${String(measured)} ${measured === 1 ? "has" : "have"} an indicator and ${String(judged)} can be judged so far.`,
  noCommitments: "This target makes no promise that can be measured or has a deadline.",
  otherIndicators: "Other indicators of this goal",
  noIndicatorForGoal: "No indicator with values for the province measures a commitment of this goal yet.",
  noIndicatorForTarget: "No indicator yet.",
  stated: "What the targets say",
  unmeasured: "Without an indicator or without data",
  qualitativeBesides: (count) =>
    count === 1
      ? "1 commitment is qualitative: no number could measure it."
      : `${String(count)} commitments are qualitative: no number could measure them.`,
  keptName: "keeps its name, with more functions",
  withoutYear: "Commitments that print no deadline",
  unmeasuredNote: "Nobody knows yet whether these are kept:",
  howFar: "How far it is",
  previousGoal: "Previous goal",
  nextGoal: "Next goal",
  whoLeads: "Who leads",
  whoLeadsCaption: "Bodies that lead parts of this goal",
  agenciesTitle: "Who is responsible for what",
  agenciesLead: (agencies, leading, blocks) =>
    `The appendix assigns ${String(blocks)} blocks of tasks; ${String(leading)} bodies lead at least one, ${String(agencies)} bodies and groups of bodies are named in the plan.`,
  agenciesMerged: (date) =>
    `Several departments were merged on ${date}; the plan's names are kept, with the successor beside them.`,
  leadsMost: "Bodies named in the plan",
  agency: "Agency",
  leadsCount: "Leads (blocks)",
  cooperatesCount: "Cooperates (blocks)",
  ledCommitments: "Commitments led",
  successor: "Successor",
  matrix: "By goal",
  matrixCaption:
    "Blocks of tasks by agency and goal. Bold on a tint: leads; plain: cooperates; empty: nothing assigned.",
  leadsCell: (count) => `leads ${String(count)}`,
  cooperatesCell: (count) => `cooperates on ${String(count)}`,
  groups: "Groups of bodies",
  group: "group of bodies",
  agencyLead: (blocks, targets, cooperates) =>
    `Leads ${blocks === 1 ? "1 block" : `${String(blocks)} blocks`} of tasks under ${targets === 1 ? "1 target" : `${String(targets)} targets`}; cooperates on ${String(cooperates)} other ${cooperates === 1 ? "block" : "blocks"}.`,
  mergedBefore: (date) => `On ${date} its functions passed to`,
  carriedOn: (date) => `After the merger of ${date} it kept its name and took over functions of other departments.`,
  predecessors: "It took over functions of",
  printedAs: "As printed in the plan",
  due: "What falls due",
  dueCaption: "Yearly reports and deadlines of the commitments it leads, in the order of time",
  dueWhen: "Due",
  dueWhat: "What",
  dueBasis: "Basis",
  asMember: (group) => `as one of “${group}”`,
  toWhom: "to",
  proposal: "Proposal to amend the plan",
  endOf: (year) => `End of ${String(year)}`,
  nothingDue: "The plan sets no date for this body.",
  calendar: "Calendar file (.ics)",
  calendarHow:
    "To subscribe, copy the file's address into “add calendar by address” of your calendar; open the file to import it once.",
  calendarName: (agency) => `Đắk Nông 2030 plan: ${agency}`,
  calendarNote: "By the plan of the People's Committee of Đắk Nông carrying out Decision 622/QĐ-TTg",
  leads: "Leads",
  leadsNothing: "It leads no block of tasks.",
  cooperates: "Cooperates",
  cooperatesNothing: "It is not named as cooperating on any block of tasks.",
  part: "Block of tasks",
  dataState: "State of its data",
  dataStateText: (commitments, withIndicator, withData) =>
    `Commitments it leads: ${String(commitments)}; with an indicator: ${String(withIndicator)}; with values for the province: ${String(withData)}.`,
  latest: "Latest value",
  noLedCommitments: "None of the blocks it leads makes a promise that can be measured or has a deadline.",
  commitmentsTitle: "Every commitment of the plan",
  commitmentsLead: (total) =>
    `${String(total)} promises that can be measured or have a deadline, read from the plan's targets and tasks. Before asking whether they are kept it must be known how many can be measured.`,
  account: "How much can be measured",
  accountCaption: (date) => `Counted from the tables of this site, release of ${date}`,
  accountOf: (count, total) => `${String(count)} of ${String(total)}`,
  accountWithoutYear: "print no deadline",
  accountWithIndicator: "have an indicator",
  accountWithData: "have values for the province",
  accountJudged: "can be judged so far",
  accountNote:
    "“Can be judged” means that the method in the plan's own terms gives a verdict: reached, on the way, too slow or missed. The others are not known, which does not mean missed.",
  allCommitments: "The list",
  commitmentsCaption: "Commitments in the order of the plan",
  filter: "Filter commitments",
  all: "all",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} commitments.`,
  noneLeft: "No commitment meets all of this. Take one condition away.",
  reset: "Reset",
  sortBy: (column) => `Sort by ${column}`,
  number: "Number"
};

function dayMonth(day: number, month: number): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  return new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "long", timeZone: "UTC"}).format(date);
}

const catalogue: Readonly<Record<Language, PlanMessages>> = {vi, en};

/** The catalogue of one language. */
export function planMessagesIn(language: Language): PlanMessages {
  return catalogue[language];
}
