import type {TableRow} from "../tables/index.js";
import type {Language} from "./language.js";

type Observation = TableRow<"observations">;
type Milestone = TableRow<"milestones">;

/** Every sentence that readers see, once in each language; values are put in by small functions. */
export interface Messages {
  readonly siteTitle: string;
  readonly siteShort: string;
  readonly otherLanguage: string;
  readonly skipToContent: string;
  readonly home: string;
  readonly indicators: string;
  readonly methods: string;
  readonly indicatorsLead: (count: number) => string;
  readonly homeTitle: string;
  readonly homeLead: (goals: number, targets: number, commitments: number) => string;
  readonly homeCoverage: (indicators: number, years: string) => string;
  readonly areaEnded: (area: string, lastDay: string, successor: string) => string;
  readonly answerTitle: string;
  readonly answerCaption: (asOf: string) => string;
  readonly chartsTitle: string;
  readonly chartTitle: string;
  readonly document: string;
  readonly indicator: string;
  readonly latestValue: string;
  readonly distance: string;
  readonly milestone: string;
  readonly planWords: string;
  readonly planLine: (line: number) => string;
  readonly requirement: string;
  readonly atYear: (year: number) => string;
  readonly notSet: (year: number) => string;
  readonly noValueOfYear: (year: number) => string;
  readonly valueOfYear: (year: number, value: string) => string;
  readonly latestIs: (year: number, value: string) => string;
  readonly noValue: string;
  readonly yearNotPrinted: string;
  readonly implied: string;
  readonly noBaseline: string;
  readonly baseYear: string;
  readonly averageOnly: string;
  readonly aboutOnly: string;
  readonly short: (amount: string) => string;
  readonly beyond: (amount: string) => string;
  readonly exactlyThere: string;
  readonly pointsOf: (amount: string) => string;
  readonly onAverage: (requirement: string) => string;
  readonly otherMilestones: string;
  readonly otherMilestonesNote: string;
  readonly basis: Readonly<Record<Milestone["basis"], string>>;
  readonly milestoneUnit: Readonly<Partial<Record<string, string>>>;
  readonly qualifier: Readonly<Record<NonNullable<Observation["qualifier"]>, string>>;
  readonly period: Readonly<Record<Observation["period"], string>>;
  readonly status: Readonly<Record<Observation["status"], string>>;
  readonly axisNotFromZero: string;
  readonly legendTitle: string;
  readonly legendOfficial: string;
  readonly legendEstimate: string;
  readonly legendPartial: string;
  readonly legendGap: string;
  readonly legendBreak: string;
  readonly legendMilestone: string;
  readonly legendAverage: string;
  readonly controls: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly compareWith: string;
  readonly nobody: string;
  readonly allYears: string;
  readonly country: string;
  readonly regions: string;
  readonly neighbours: string;
  readonly otherProvinces: string;
  readonly seriesShown: string;
  readonly reset: string;
  readonly engineStarting: string;
  readonly engineReady: (rows: number) => string;
  readonly engineFailed: string;
  readonly tableFailed: (table: string) => string;
  readonly retry: string;
  readonly emptySelection: string;
  readonly noFigureKnown: (area: string) => string;
  readonly figuresElsewhere: (areas: string) => string;
  readonly otherAreas: (count: number) => string;
  readonly valuesTitle: string;
  readonly valuesCaption: (indicator: string, unit: string) => string;
  readonly year: string;
  readonly value: string;
  readonly area: string;
  readonly series: string;
  readonly valueStatus: string;
  readonly source: string;
  readonly note: string;
  readonly alsoReported: string;
  readonly breakRow: (year: number, reason: string) => string;
  readonly breaksTitle: string;
  readonly breaksNote: string;
  readonly definitionTitle: string;
  readonly unit: string;
  readonly direction: string;
  readonly directions: Readonly<Record<TableRow<"indicators">["direction"], string>>;
  readonly relation: string;
  readonly relations: Readonly<Record<TableRow<"indicators">["relation"], string>>;
  readonly target: string;
  readonly targetNumber: (target: string) => string;
  readonly sourcesTitle: string;
  readonly confidence: Readonly<Record<TableRow<"sources">["confidence"], string>>;
  readonly downloadsTitle: string;
  readonly downloadIndicator: (rows: number) => string;
  readonly downloadTable: (table: string, rows: number) => string;
  readonly updated: (date: string) => string;
  readonly footerPlan: string;
  readonly sourceLine: (publishers: string) => string;
  readonly sourceCount: (count: number) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
}

const vi: Messages = {
  siteTitle: "Đắk Nông và Chương trình nghị sự 2030",
  siteShort: "Đắk Nông 2030",
  otherLanguage: "English",
  skipToContent: "Đến nội dung chính",
  home: "Tổng quan",
  indicators: "Chỉ tiêu",
  methods: "Phương pháp",
  indicatorsLead: (count) => `${String(count)} chỉ tiêu theo các mục tiêu của kế hoạch, với giá trị gần nhất của tỉnh.`,
  homeTitle: "Đắk Nông trên đường đến 2030",
  homeLead: (goals, targets, commitments) =>
    `Kế hoạch của tỉnh thực hiện Quyết định 622/QĐ-TTg có ${String(goals)} mục tiêu chung, ${String(targets)} mục tiêu cụ thể và ${String(commitments)} cam kết đo được hoặc có thời hạn. Trang này đặt số liệu hằng năm cạnh các mốc 2020, 2025 và 2030 của kế hoạch.`,
  homeCoverage: (indicators, years) =>
    `Bản này theo dõi ${String(indicators)} chỉ tiêu, số liệu ${years}. Chỗ nguồn không có số thì ghi rõ là chưa biết; không có giá trị nào được nội suy.`,
  areaEnded: (area, lastDay, successor) =>
    `Tỉnh ${area} tồn tại đến hết ngày ${lastDay}, sau đó nhập vào ${successor}. Số liệu của tỉnh mới là của địa bàn khác nên không nối vào đây.`,
  answerTitle: "Kế hoạch cần gì, đã biết gì",
  answerCaption: (asOf) =>
    `Mốc của kế hoạch và giá trị gần nhất của tỉnh, đánh giá tại ngày phát hành ${asOf}. Mốc đã qua chỉ xét bằng số liệu của chính năm đó.`,
  chartsTitle: "Các chỉ tiêu qua các năm",
  chartTitle: "Diễn biến và các mốc",
  document: "Văn bản",
  indicator: "Chỉ tiêu",
  latestValue: "Giá trị gần nhất",
  distance: "Khoảng cách đến mốc",
  milestone: "Mốc",
  planWords: "Lời văn của kế hoạch",
  planLine: (line) => `dòng ${String(line)}`,
  requirement: "Kế hoạch yêu cầu",
  atYear: (year) => `Năm ${String(year)}`,
  notSet: (year) => `Kế hoạch không đặt mốc bằng số cho năm ${String(year)}.`,
  noValueOfYear: (year) => `Chưa có số liệu năm ${String(year)}.`,
  valueOfYear: (year, value) => `Năm ${String(year)}: ${value}.`,
  latestIs: (year, value) => `Gần nhất, năm ${String(year)}: ${value}`,
  noValue: "chưa có số liệu",
  yearNotPrinted: "Kế hoạch không in năm; lấy chân trời 2030.",
  implied: "Con số suy từ lời văn, không in trong kế hoạch.",
  noBaseline: "Kế hoạch không nêu năm gốc nên không tính được mức phải đạt.",
  baseYear: "năm gốc",
  averageOnly: "Kế hoạch nói mức bình quân nhiều năm; giá trị một năm chỉ để tham khảo.",
  aboutOnly: "Kế hoạch viết “khoảng” hoặc “cơ bản”, không nêu sai số cho phép.",
  short: (amount) => `còn cách ${amount}`,
  beyond: (amount) => `vượt ${amount}`,
  exactlyThere: "đúng bằng mốc",
  pointsOf: (amount) => `${amount}\u00a0điểm\u00a0%`,
  onAverage: (requirement) => `bình quân ${requirement} mỗi năm`,
  otherMilestones: "Mốc trong các văn bản khác",
  otherMilestonesNote: "Không dùng để đánh giá kế hoạch này; ghi lại để đối chiếu.",
  basis: {
    plan: "Kế hoạch này",
    provincial_resolution: "Nghị quyết, kế hoạch của tỉnh",
    government_resolution: "Nghị quyết của Chính phủ",
    master_plan: "Quy hoạch tỉnh",
    national_roadmap: "Lộ trình quốc gia",
    national_programme: "Chương trình quốc gia"
  },
  milestoneUnit: {
    ratio_to_baseline: "lần mức của năm gốc",
    percent: "%",
    percentage_points: "điểm %",
    percent_reduction_from_baseline: "% giảm so với năm gốc",
    percent_reduction_per_year: "% giảm mỗi năm",
    index_prev_year_100: "(năm trước = 100)"
  },
  qualifier: {">": "trên", "<": "gần", "~": "khoảng"},
  period: {
    year: "cả năm",
    h1: "6 tháng đầu năm",
    "9m": "9 tháng",
    to_12_15: "đến 15/12",
    to_10: "đến tháng 10",
    at_05: "tháng 5",
    at_06: "tháng 6"
  },
  status: {official: "chính thức", preliminary: "sơ bộ", estimate: "ước tính"},
  axisNotFromZero: "trục không bắt đầu từ 0",
  legendTitle: "Cách đọc",
  legendOfficial: "số chính thức",
  legendEstimate: "số sơ bộ hoặc ước tính",
  legendPartial: "một phần năm",
  legendGap: "giữa hai điểm có năm thiếu số liệu",
  legendBreak: "đổi thước đo, không nối",
  legendMilestone: "mốc của kế hoạch",
  legendAverage: "mức bình quân năm của kế hoạch",
  controls: "Chọn phần hiển thị",
  fromYear: "Từ năm",
  toYear: "Đến năm",
  compareWith: "So với",
  nobody: "không so sánh",
  allYears: "tất cả",
  country: "Cả nước",
  regions: "Vùng",
  neighbours: "Các tỉnh Tây Nguyên",
  otherProvinces: "Tỉnh, thành khác",
  seriesShown: "Chuỗi số liệu",
  reset: "Đặt lại",
  engineStarting: "Đang khởi động bộ máy truy vấn trong trình duyệt (tải một lần, khoảng 6–8 MB)…",
  engineReady: (rows) => `Đã cập nhật: ${String(rows)} giá trị.`,
  engineFailed: "Không khởi động được bộ máy truy vấn. Biểu đồ và bảng đang hiện vẫn đúng như khi phát hành.",
  tableFailed: (table) =>
    `Tệp dữ liệu “${table}” bị hỏng hoặc không tải được. Biểu đồ và bảng đang hiện vẫn đúng như khi phát hành.`,
  retry: "Thử lại",
  noFigureKnown: (area) => `Chưa biết số liệu nào của ${area} cho chỉ tiêu này.`,
  figuresElsewhere: (areas) => `Có số liệu của ${areas}; hãy chọn để so sánh.`,
  otherAreas: (count) => `${String(count)} địa bàn khác`,
  emptySelection: "Không có giá trị nào trong phần đã chọn. Hãy mở rộng khoảng năm hoặc chọn thêm chuỗi.",
  valuesTitle: "Bảng số liệu",
  valuesCaption: (indicator, unit) => `${indicator}, đơn vị: ${unit}`,
  year: "Năm",
  value: "Giá trị",
  area: "Địa bàn",
  series: "Chuỗi",
  valueStatus: "Tính chất",
  source: "Nguồn",
  note: "Ghi chú",
  alsoReported: "cũng được công bố",
  breakRow: (year, reason) => `Từ năm ${String(year)} đổi thước đo: ${reason}`,
  breaksTitle: "Chỗ đứt của chuỗi",
  breaksNote: "Không vẽ đường nối, không tính chênh lệch qua các năm này.",
  definitionTitle: "Định nghĩa",
  unit: "Đơn vị",
  direction: "Chiều tốt lên",
  directions: {increase: "tăng là tốt", decrease: "giảm là tốt", none: "không xét"},
  relation: "Quan hệ với kế hoạch",
  relations: {
    measures: "đo trực tiếp cam kết",
    proxy: "gần đúng, chỉ dùng kèm cảnh báo",
    context: "bối cảnh, không dùng để đánh giá"
  },
  target: "Mục tiêu cụ thể",
  targetNumber: (target) => `Mục tiêu ${target}`,
  sourcesTitle: "Nguồn",
  confidence: {high: "độ tin cậy cao", medium: "độ tin cậy trung bình", low: "độ tin cậy thấp"},
  downloadsTitle: "Tải dữ liệu",
  downloadIndicator: (rows) => `Chỉ tiêu này, mọi địa bàn và nguồn: CSV mở được bằng Excel (${String(rows)} dòng)`,
  downloadTable: (table, rows) => `Bảng ${table} (${String(rows)} dòng)`,
  updated: (date) => `Phát hành ngày ${date}`,
  footerPlan: "Lời văn trích nguyên từ kế hoạch của UBND tỉnh Đắk Nông thực hiện Quyết định 622/QĐ-TTg.",
  sourceLine: (publishers) => `Nguồn: ${publishers}`,
  sourceCount: (count) => `${String(count)} nơi công bố, xem trang chi tiết`,
  notFoundTitle: "Không tìm thấy trang",
  notFoundText: "Địa chỉ này không có trên trang. Hãy bắt đầu lại từ trang tổng quan."
};

const en: Messages = {
  siteTitle: "Đắk Nông and the 2030 Agenda",
  siteShort: "Đắk Nông 2030",
  otherLanguage: "Tiếng Việt",
  skipToContent: "Skip to content",
  home: "Overview",
  indicators: "Indicators",
  methods: "Methods",
  indicatorsLead: (count) => `${String(count)} indicators by the goals of the plan, with the province's latest value.`,
  homeTitle: "Đắk Nông on the way to 2030",
  homeLead: (goals, targets, commitments) =>
    `The province's plan to carry out Decision 622/QĐ-TTg has ${String(goals)} goals, ${String(targets)} targets and ${String(commitments)} commitments that can be measured or have a deadline. This site sets yearly figures beside the plan's milestones of 2020, 2025 and 2030.`,
  homeCoverage: (indicators, years) =>
    `This release follows ${String(indicators)} indicators with values for ${years}. Where the sources give no figure it says so; no value is interpolated.`,
  areaEnded: (area, lastDay, successor) =>
    `The province of ${area} existed until ${lastDay} and then became part of ${successor}. Figures of the new province are another territory's and are not joined to these.`,
  answerTitle: "What the plan requires, what is known",
  answerCaption: (asOf) =>
    `Milestones of the plan and the latest value of the province, judged on the release date ${asOf}. A past milestone is judged by the figure of its own year alone.`,
  chartsTitle: "The indicators over the years",
  chartTitle: "Course and milestones",
  document: "Document",
  indicator: "Indicator",
  latestValue: "Latest value",
  distance: "Distance to the milestone",
  milestone: "Milestone",
  planWords: "The plan's words",
  planLine: (line) => `line ${String(line)}`,
  requirement: "The plan requires",
  atYear: (year) => String(year),
  notSet: (year) => `The plan sets no number for ${String(year)}.`,
  noValueOfYear: (year) => `No figure for ${String(year)} is known.`,
  valueOfYear: (year, value) => `${String(year)}: ${value}.`,
  latestIs: (year, value) => `Latest, ${String(year)}: ${value}`,
  noValue: "no figure",
  yearNotPrinted: "The plan prints no year; its horizon 2030 stands in.",
  implied: "The number follows from the words; the plan does not print it.",
  noBaseline: "The plan states no base year, so the level to reach cannot be computed.",
  baseYear: "base year",
  averageOnly: "The plan speaks of an average over years; the value of one year is only a guide.",
  aboutOnly: "The plan says “about” or “basically” and gives no tolerance.",
  short: (amount) => `${amount} short`,
  beyond: (amount) => `${amount} beyond`,
  exactlyThere: "exactly at the milestone",
  pointsOf: (amount) => `${amount}\u00a0percentage points`,
  onAverage: (requirement) => `${requirement} a year on average`,
  otherMilestones: "Milestones in other documents",
  otherMilestonesNote: "Not used to judge this plan; recorded for comparison.",
  basis: {
    plan: "This plan",
    provincial_resolution: "Resolution or plan of the province",
    government_resolution: "Government resolution",
    master_plan: "Provincial master plan",
    national_roadmap: "National roadmap",
    national_programme: "National programme"
  },
  milestoneUnit: {
    ratio_to_baseline: "times the level of the base year",
    percent: "%",
    percentage_points: "percentage points",
    percent_reduction_from_baseline: "% less than in the base year",
    percent_reduction_per_year: "% less every year",
    index_prev_year_100: "(previous year = 100)"
  },
  qualifier: {">": "more than", "<": "nearly", "~": "about"},
  period: {
    year: "full year",
    h1: "January to June",
    "9m": "January to September",
    to_12_15: "up to 15 December",
    to_10: "up to October",
    at_05: "in May",
    at_06: "in June"
  },
  status: {official: "official", preliminary: "preliminary", estimate: "estimate"},
  axisNotFromZero: "axis does not start at 0",
  legendTitle: "How to read it",
  legendOfficial: "official value",
  legendEstimate: "preliminary or estimated value",
  legendPartial: "part of a year",
  legendGap: "years without a figure in between",
  legendBreak: "change of ruler, not joined",
  legendMilestone: "milestone of the plan",
  legendAverage: "yearly average that the plan asks for",
  controls: "Choose what is shown",
  fromYear: "From",
  toYear: "To",
  compareWith: "Compare with",
  nobody: "nobody",
  allYears: "all",
  country: "Whole country",
  regions: "Regions",
  neighbours: "Central Highlands provinces",
  otherProvinces: "Other provinces and cities",
  seriesShown: "Series",
  reset: "Reset",
  engineStarting: "Starting the query engine in your browser (loaded once, about 6–8 MB)…",
  engineReady: (rows) => `Updated: ${String(rows)} values.`,
  engineFailed: "The query engine could not start. The charts and tables shown are still those of the release.",
  tableFailed: (table) =>
    `The data file “${table}” is damaged or could not be loaded. The charts and tables shown are still those of the release.`,
  retry: "Try again",
  noFigureKnown: (area) => `No figure is known for ${area} on this indicator.`,
  figuresElsewhere: (areas) => `There are figures for ${areas}; choose one to compare with.`,
  otherAreas: (count) => `${String(count)} other areas`,
  emptySelection: "Nothing lies within this selection. Widen the years or choose more series.",
  valuesTitle: "Table of values",
  valuesCaption: (indicator, unit) => `${indicator}, unit: ${unit}`,
  year: "Year",
  value: "Value",
  area: "Area",
  series: "Series",
  valueStatus: "Status",
  source: "Source",
  note: "Note",
  alsoReported: "also reported",
  breakRow: (year, reason) => `New ruler from ${String(year)}: ${reason}`,
  breaksTitle: "Breaks in the series",
  breaksNote: "No line is drawn and no change computed across these years.",
  definitionTitle: "Definition",
  unit: "Unit",
  direction: "Better when",
  directions: {increase: "it rises", decrease: "it falls", none: "not judged"},
  relation: "Relation to the plan",
  relations: {
    measures: "measures the commitment",
    proxy: "stands in for it, with caution",
    context: "background, not used to judge"
  },
  target: "Target",
  targetNumber: (target) => `Target ${target}`,
  sourcesTitle: "Sources",
  confidence: {high: "high confidence", medium: "medium confidence", low: "low confidence"},
  downloadsTitle: "Download the data",
  downloadIndicator: (rows) => `This indicator, every area and source: CSV that opens in Excel (${String(rows)} rows)`,
  downloadTable: (table, rows) => `Table ${table} (${String(rows)} rows)`,
  updated: (date) => `Released on ${date}`,
  footerPlan:
    "Quoted words are those of the plan of the People's Committee of Đắk Nông carrying out Decision 622/QĐ-TTg.",
  sourceLine: (publishers) => `Source: ${publishers}`,
  sourceCount: (count) => `${String(count)} publishers, see the full page`,
  notFoundTitle: "Page not found",
  notFoundText: "There is no page at this address. Start again from the overview."
};

const catalogue: Readonly<Record<Language, Messages>> = {vi, en};

/** The catalogue of one language. */
export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
