import {catalogue} from "./accessor.js";
import type {TableRow} from "../model/tables/index.js";
import type {ColumnType} from "../model/tables/table.js";

type State = TableRow<"coverage">["state"];
type Kind = TableRow<"sources">["kind"];

/** The sentences of the pages about the data, once in each language. */
export interface DataMessages {
  readonly data: string;
  readonly coverage: string;
  readonly sources: string;
  readonly note: string;
  // Data
  readonly dataTitle: string;
  readonly dataLead: (tables: number, observations: number) => string;
  readonly everything: string;
  readonly archive: string;
  readonly descriptions: string;
  readonly otherFormats: string;
  readonly openSdg: string;
  readonly tables: string;
  readonly table: string;
  readonly contents: string;
  readonly rows: string;
  readonly files: string;
  readonly excel: string;
  readonly byIndicator: string;
  readonly dictionary: string;
  readonly dictionaryNote: string;
  readonly column: string;
  readonly meaning: string;
  readonly type: string;
  readonly mayBeBlank: string;
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly computed: string;
  readonly oneOf: (values: string) => string;
  readonly from: (reference: string) => string;
  readonly key: (columns: string) => string;
  readonly howToRead: string;
  readonly reading: readonly string[];
  readonly changes: string;
  readonly sinceLast: string;
  // Coverage
  readonly coverageTitle: string;
  readonly coverageLead: (due: number, reported: number, from: number, to: number) => string;
  readonly coverageNote: string;
  readonly indicator: string;
  readonly before: (year: number) => string;
  readonly yearsWithFigure: (count: number) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly legend: string;
  readonly dueMark: string;
  readonly byAgency: string;
  readonly byAgencyNote: string;
  readonly agency: string;
  readonly due: string;
  readonly byGoal: string;
  readonly goalNumber: (goal: number) => string;
  readonly withoutGoal: string;
  readonly goal: string;
  readonly figures: string;
  readonly figureStates: Readonly<Record<"open" | "complete" | "none", string>>;
  readonly filter: string;
  readonly all: string;
  readonly reset: string;
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
  readonly ownReporting: string;
  readonly ownReportingGrid: string;
  readonly ownReportingText: (due: number, reported: number) => string;
  // Sources
  readonly sourcesTitle: string;
  readonly sourcesLead: (sources: number) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly usedFor: (values: number) => string;
  readonly unused: string;
  readonly conflicts: string;
  readonly conflictsNote: string;
  readonly year: string;
  readonly shownValue: string;
  readonly alsoReported: string;
}

const vi: DataMessages = {
  data: "Dữ liệu mở",
  coverage: "Tình hình báo cáo",
  sources: "Nguồn",
  note: "Ghi chú",
  dataTitle: "Dữ liệu mở",
  dataLead: (tables, observations) =>
    `Toàn bộ số liệu và kế hoạch dưới dạng ${String(tables)} bảng, trong đó ${observations.toLocaleString("vi-VN")} số liệu; địa chỉ các tệp không đổi.`,
  everything: "Tải tất cả",
  archive: "Mọi bảng dạng CSV trong một tệp nén, có hướng dẫn đọc",
  descriptions: "Mô tả cho máy đọc: Data Package, danh mục DCAT; mỗi bảng có tệp CSVW",
  otherFormats: "Số liệu theo chuẩn SDMX-CSV (QUALIFIER: GT là trên, LT là gần, ABOUT là khoảng)",
  openSdg: "Từng chỉ tiêu theo cách xếp của Open SDG, bắt đầu từ",
  tables: "Các bảng",
  table: "Bảng",
  contents: "Nội dung",
  rows: "Số dòng",
  files: "Tải về",
  excel: "CSV cho Excel",
  byIndicator:
    "Tệp Excel của từng chỉ tiêu nằm ở trang của chỉ tiêu đó. Tệp Excel giữ số là số dù máy dùng dấu phẩy hay dấu chấm thập phân.",
  dictionary: "Từ điển",
  dictionaryNote: "Ý nghĩa từng cột. Ô trống nghĩa là không có giá trị, không bao giờ là số 0.",
  column: "Cột",
  meaning: "Ý nghĩa",
  type: "Kiểu",
  mayBeBlank: "có thể trống",
  types: {
    text: "chữ",
    code: "mã",
    int16: "số nguyên",
    int32: "số nguyên",
    float64: "số",
    bool: "1 hoặc 0",
    codes: "danh sách mã",
    years: "danh sách năm"
  },
  computed: "được tính ra",
  oneOf: (values) => `một trong: ${values}`,
  from: (reference) => `mã của ${reference}`,
  key: (columns) => `Mỗi dòng được xác định bởi: ${columns}`,
  howToRead: "Đọc số liệu cho đúng",
  reading: [
    "Một đường trên biểu đồ là một chỉ tiêu, một địa bàn, một chuỗi, kỳ cả năm. Không nối hai chuỗi và không nối qua chỗ đứt (cột run).",
    "Khi nhiều nguồn hoặc nhiều lần công bố nói về cùng một năm, số được hiển thị (shown) là số của lần công bố mới nhất; nếu cùng lúc thì của nguồn tin cậy hơn, rồi số chính thức hơn. Các số khác vẫn nằm cạnh đó.",
    "Số của một phần năm không dùng để tính; số sơ bộ và ước tính luôn mang dấu của nó, và một số tính ra không chắc hơn số đầu vào kém chắc nhất.",
    "Số tính ra (bảng derived_observations) ghi kèm các số đầu vào; không tính qua chỗ đứt, năm thiếu hay một phần năm.",
    "Ô chữ bắt đầu bằng dấu mà bảng tính sẽ chạy như công thức (= + - @) có thêm dấu nháy đơn ở đầu trong tệp CSV."
  ],
  changes: "Các lần phát hành",
  sinceLast: "Từ lần phát hành trước đã đổi những gì: từng số liệu, chỉ tiêu, mốc và đánh giá",
  coverageTitle: "Tình hình báo cáo",
  coverageLead: (due, reported, from, to) =>
    `Từ ${String(from)} đến ${String(to)} có ${String(due)} lượt năm phải có số; đã có ${String(reported)}.`,
  coverageNote:
    "Trang này nói về việc báo cáo, không nói về kết quả: một chỉ tiêu được báo cáo đủ vẫn có thể không đạt mốc. Năm phải có số tính từ năm của kế hoạch, cho các chỉ tiêu đo hoặc gần đúng một mục tiêu.",
  indicator: "Chỉ tiêu",
  before: (year) => `Trước ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : `${String(count)} năm`),
  states: {
    reported: "chính thức",
    estimated: "sơ bộ hoặc ước tính",
    part_year: "chỉ một phần năm",
    missing: "chưa có",
    not_due: "chưa đến hạn",
    area_ended: "tỉnh không còn"
  },
  legend: "Cách đọc",
  dueMark: "viền đậm: năm phải có số mà chưa có",
  byAgency: "Theo cơ quan chủ trì",
  byAgencyNote:
    "Số lượt năm phải có số của các chỉ tiêu mà cơ quan chủ trì mục tiêu; một chỉ tiêu có thể có nhiều cơ quan. Trang của mỗi cơ quan cho thấy từng chỉ tiêu, từng năm.",
  agency: "Cơ quan",
  due: "phải có",
  byGoal: "Từng chỉ tiêu, theo mục tiêu",
  goalNumber: (goal) => `Mục tiêu ${String(goal)}`,
  withoutGoal: "Bối cảnh chung",
  goal: "Mục tiêu",
  figures: "Số liệu phải có",
  figureStates: {open: "còn năm chưa có số", complete: "đã đủ số", none: "không có năm nào phải có số"},
  filter: "Lọc chỉ tiêu",
  all: "tất cả",
  reset: "Bỏ lọc",
  showing: (shown, total) => `Đang hiện ${String(shown)} trên ${String(total)} chỉ tiêu.`,
  noneLeft: "Không có chỉ tiêu nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  sortBy: (column) => `Xếp theo ${column}`,
  ownReporting: "Số liệu phải báo cáo",
  ownReportingGrid: "Số liệu phải báo cáo, từng chỉ tiêu và từng năm",
  ownReportingText: (due, reported) =>
    `Các chỉ tiêu của những mục tiêu mà cơ quan chủ trì: ${String(due)} lượt năm phải có số; đã có ${String(reported)}.`,
  sourcesTitle: "Nguồn số liệu",
  sourcesLead: (sources) => `${String(sources)} nguồn, xếp theo loại; mỗi số trên trang này dẫn về một nguồn dưới đây.`,
  kinds: {
    statistical_table: "Bảng thống kê",
    yearbook: "Niên giám",
    press: "Báo chí",
    portal: "Cổng thông tin của cơ quan",
    decision: "Quyết định, nghị quyết",
    survey: "Khảo sát"
  },
  usedFor: (values) => `${values.toLocaleString("vi-VN")} số liệu`,
  unused: "chỉ dùng cho mốc hoặc chỗ đứt",
  conflicts: "Chỗ các nguồn nói khác nhau",
  conflictsNote:
    "Số của Đắk Nông mà nhiều nguồn hoặc nhiều lần công bố nói khác nhau cho cùng một năm và một chuỗi. Không số nào bị bỏ. Được hiển thị là số của nguồn có nêu gốc, rồi số nêu sau khi hết kỳ, rồi số công bố muộn nhất (chỉ có năm thì tính là cuối năm).",
  year: "Năm",
  shownValue: "Số được hiển thị",
  alsoReported: "Cũng được công bố"
};

const en: DataMessages = {
  data: "Open data",
  coverage: "Reporting",
  sources: "Sources",
  note: "Note",
  dataTitle: "Open data",
  dataLead: (tables, observations) =>
    `All figures and the plan as ${String(tables)} tables, ${observations.toLocaleString("en-GB")} observations among them; the addresses of the files do not change.`,
  everything: "Download everything",
  archive: "Every table as CSV in one archive, with a readme",
  descriptions: "Descriptions for machines: Data Package, DCAT catalogue; each table has a CSVW file",
  otherFormats: "The observations as SDMX-CSV (QUALIFIER: GT more than, LT nearly, ABOUT about)",
  openSdg: "Each indicator in the layout of Open SDG, beginning at",
  tables: "Tables",
  table: "Table",
  contents: "What it holds",
  rows: "Rows",
  files: "Files",
  excel: "CSV for Excel",
  byIndicator:
    "A workbook of each indicator stands on its page. In a workbook numbers are numbers whether a computer writes a decimal comma or point.",
  dictionary: "Dictionary",
  dictionaryNote: "What each column means. A blank cell has no value; it never means zero.",
  column: "Column",
  meaning: "Meaning",
  type: "Type",
  mayBeBlank: "may be blank",
  types: {
    text: "text",
    code: "code",
    int16: "whole number",
    int32: "whole number",
    float64: "number",
    bool: "1 or 0",
    codes: "list of codes",
    years: "list of years"
  },
  computed: "computed",
  oneOf: (values) => `one of: ${values}`,
  from: (reference) => `code of ${reference}`,
  key: (columns) => `A row is identified by: ${columns}`,
  howToRead: "Reading the figures rightly",
  reading: [
    "A line on a chart is one indicator, one area, one series, full years. Series are never joined, nor is a series across a break (column run).",
    "Where several sources or editions speak of the same year, the one shown is of the latest edition; of the same date, that of the more reliable source, then the firmer figure. The others stay beside it.",
    "Nothing is computed with figures of part of a year; preliminary figures and estimates are marked as such, and a derived figure is no firmer than its weakest input.",
    "Derived figures (table derived_observations) name the figures they were made from; none is computed across a break, a missing year or from part of a year.",
    "In the CSV files a text that begins with a sign which spreadsheets run as a formula (= + - @) has an apostrophe put before it."
  ],
  changes: "Releases",
  sinceLast: "What has changed since the release before: every value, indicator, milestone and status",
  coverageTitle: "Reporting",
  coverageLead: (due, reported, from, to) =>
    `Between ${String(from)} and ${String(to)}, ${String(due)} yearly figures were due; ${String(reported)} are there.`,
  coverageNote:
    "This page is about reporting, not about results: an indicator that is fully reported may still miss its milestone. A figure is due from the plan's year on, for indicators that measure a target or stand in for it.",
  indicator: "Indicator",
  before: (year) => `Before ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : `${String(count)} ${count === 1 ? "year" : "years"}`),
  states: {
    reported: "official",
    estimated: "preliminary or estimate",
    part_year: "part of the year only",
    missing: "missing",
    not_due: "not yet due",
    area_ended: "the province no longer exists"
  },
  legend: "How to read it",
  dueMark: "bold frame: a figure is due and not there",
  byAgency: "By lead agency",
  byAgencyNote:
    "Yearly figures due of the indicators whose target an agency leads; an indicator may have several. The page of each agency shows every indicator and year.",
  agency: "Agency",
  due: "due",
  byGoal: "Every indicator, by goal",
  goalNumber: (goal) => `Goal ${String(goal)}`,
  withoutGoal: "General background",
  goal: "Goal",
  figures: "Figures due",
  figureStates: {open: "some years without a figure", complete: "complete", none: "no year is due"},
  filter: "Filter the indicators",
  all: "all",
  reset: "Clear the filter",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  ownReporting: "Figures to report",
  ownReportingGrid: "Figures to report, by indicator and year",
  ownReportingText: (due, reported) =>
    `Indicators of the targets that the agency leads: ${String(due)} yearly figures were due; ${String(reported)} are there.`,
  sourcesTitle: "Sources",
  sourcesLead: (sources) =>
    `${String(sources)} sources by kind; every figure on this site points to one of the sources below.`,
  kinds: {
    statistical_table: "Statistical tables",
    yearbook: "Yearbooks",
    press: "Press",
    portal: "Portals of authorities",
    decision: "Decisions and resolutions",
    survey: "Surveys"
  },
  usedFor: (values) => `${values.toLocaleString("en-GB")} ${values === 1 ? "figure" : "figures"}`,
  unused: "used for milestones or breaks only",
  conflicts: "Where sources disagree",
  conflictsNote:
    "Figures of Dak Nong for which several sources or editions say different things of the same year and series. None is left out. Shown is the one of a source that names its origin, then one said after the period was over, then the latest (a year alone counts as its end).",
  year: "Year",
  shownValue: "Shown",
  alsoReported: "Also reported"
};

/** {@link DataMessages} in a language. */
export const dataMessages = catalogue<DataMessages>({vi, en});
