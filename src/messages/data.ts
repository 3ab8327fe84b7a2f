import {followed} from "./followed.js";
import type {PlaceWords} from "../model/place-words.js";
import {catalogue} from "./accessor.js";
import type {TableRow} from "../model/tables/index.js";
import type {ColumnType} from "../model/tables/table.js";

type State = TableRow<"coverage">["state"];
type Kind = TableRow<"sources">["kind"];

/** How many of the figures that are needed this collection holds, those of a part of the year among them. */
export interface HeldFigures {
  readonly all: number;
  readonly partYear: number;
}

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
  readonly coverageLead: (due: number, held: HeldFigures, from: number, to: number) => string;
  readonly coverageNote: string;
  readonly indicator: string;
  readonly before: (year: number) => string;
  readonly yearsWithFigure: (count: number) => string;
  readonly states: Readonly<Record<State, string>>;
  readonly legend: string;
  readonly dueMark: string;
  readonly every: (years: number) => string;
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
  readonly ownReportingText: (due: number, held: HeldFigures) => string;
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

const vi = (place: PlaceWords): DataMessages => ({
  data: "Dữ liệu mở",
  coverage: "Số liệu hiện có",
  sources: "Nguồn",
  note: "Ghi chú",
  dataTitle: "Dữ liệu mở",
  dataLead: (tables, observations) =>
    `Toàn bộ số liệu và ${followed(place).vi} dưới dạng ${String(tables)} bảng, trong đó ${observations.toLocaleString("vi-VN")} số liệu; địa chỉ các tệp không đổi.`,
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
    "Số có dấu ở cột qualifier là một giới hạn, không phải một điểm: không lấy nó để tính chênh lệch, tốc độ tăng hay thứ hạng.",
    "Số tính ra (bảng derived_observations) ghi kèm các số đầu vào; không tính qua chỗ đứt, năm thiếu hay một phần năm, và tỷ lệ tính từ một giới hạn cũng chỉ là giới hạn.",
    "Ô chữ bắt đầu bằng dấu mà bảng tính sẽ chạy như công thức (= + - @) có thêm dấu nháy đơn ở đầu trong tệp CSV."
  ],
  changes: "Các lần phát hành",
  sinceLast: "Từ lần phát hành trước đã đổi những gì: từng số liệu, chỉ tiêu, mốc và đánh giá",
  coverageTitle: "Bộ sưu tập này có những số liệu nào",
  coverageLead: (due, held, from, to) =>
    `Để theo dõi ${followed(place).vi} từ ${String(from)} đến ${String(to)} cần ${String(due)} số liệu, mỗi số của một chỉ tiêu trong một năm; ${heldInVietnamese(held)}.`,
  coverageNote: `Trang này nói bộ sưu tập này có số liệu nào, không nói cơ quan nào đã báo cáo hay chưa: ở đây không ai biết các cơ quan đã gửi gì cho nhau. Trang cũng không nói về kết quả: một chỉ tiêu đủ số vẫn có thể không đạt mốc. Cần có số từ năm của ${followed(place).vi}, cho các chỉ tiêu đo hoặc gần đúng một mục tiêu; điều tra mấy năm một lần thì chỉ cần mấy năm một số, như ghi cạnh tên chỉ tiêu.`,
  indicator: "Chỉ tiêu",
  before: (year) => `Trước ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : `${String(count)} năm`),
  states: {
    reported: "chính thức",
    estimated: "sơ bộ hoặc ước tính",
    part_year: "chỉ một phần năm",
    missing: "chưa có",
    not_due: "chưa đến hạn",
    area_ended: `${place.area} không còn`
  },
  legend: "Cách đọc",
  dueMark: "viền đậm: cần có số để theo dõi mà chưa có",
  every: (years) => `${String(years)} năm một lần`,
  byAgency: "Theo cơ quan chủ trì",
  byAgencyNote:
    "Số liệu cần có của các chỉ tiêu mà cơ quan chủ trì mục tiêu, và bộ sưu tập này có gì trong đó; một chỉ tiêu có thể có nhiều cơ quan. Trang của mỗi cơ quan cho thấy từng chỉ tiêu, từng năm.",
  agency: "Cơ quan",
  due: "cần có",
  byGoal: "Từng chỉ tiêu, theo mục tiêu",
  goalNumber: (goal) => `Mục tiêu ${String(goal)}`,
  withoutGoal: "Bối cảnh chung",
  goal: "Mục tiêu",
  figures: "Số liệu cần có",
  figureStates: {open: "còn năm chưa có số", complete: "đã đủ số", none: "không năm nào cần có số"},
  filter: "Lọc chỉ tiêu",
  all: "tất cả",
  reset: "Bỏ lọc",
  showing: (shown, total) => `Đang hiện ${String(shown)} trên ${String(total)} chỉ tiêu.`,
  noneLeft: "Không có chỉ tiêu nào hợp với các điều kiện này. Hãy bỏ bớt một điều kiện.",
  sortBy: (column) => `Xếp theo ${column}`,
  ownReporting: "Số liệu để theo dõi",
  ownReportingGrid: "Số liệu để theo dõi, từng chỉ tiêu và từng năm",
  ownReportingText: (due, held) =>
    `Để theo dõi các chỉ tiêu của những mục tiêu mà cơ quan chủ trì cần ${String(due)} số liệu, mỗi số của một chỉ tiêu trong một năm; ${heldInVietnamese(held)}. Số mà cơ quan đã báo cáo ở nơi khác, bộ sưu tập này có thể chưa biết.`,
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
  conflictsNote: `Số của ${place.name} mà nhiều nguồn hoặc nhiều lần công bố nói khác nhau cho cùng một năm và một chuỗi. Không số nào bị bỏ. Được hiển thị là số của nguồn có nêu gốc, rồi số nêu sau khi hết kỳ, rồi số công bố muộn nhất (chỉ có năm thì tính là cuối năm).`,
  year: "Năm",
  shownValue: "Số được hiển thị",
  alsoReported: "Cũng được công bố"
});

function heldInVietnamese({all, partYear}: HeldFigures): string {
  const held = `bộ sưu tập này có ${String(all)}`;
  return partYear === 0 ? held : `${held}, trong đó ${String(partYear)} chỉ của một phần năm`;
}

function heldInEnglish({all, partYear}: HeldFigures): string {
  const held = `this collection holds ${String(all)}`;
  return partYear === 0 ? held : `${held}, ${String(partYear)} of them for a part of the year only`;
}

const en = (place: PlaceWords): DataMessages => ({
  data: "Open data",
  coverage: "Figures held",
  sources: "Sources",
  note: "Note",
  dataTitle: "Open data",
  dataLead: (tables, observations) =>
    `All figures and ${followed(place).en} as ${String(tables)} tables, ${observations.toLocaleString("en-GB")} observations among them; the addresses of the files do not change.`,
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
    "A figure with a sign in the column qualifier is a bound, not a point: no difference, growth or rank is taken from it.",
    "Derived figures (table derived_observations) name the figures they were made from; none is computed across a break, a missing year or from part of a year, and a ratio made from a bound is one itself.",
    "In the CSV files a text that begins with a sign which spreadsheets run as a formula (= + - @) has an apostrophe put before it."
  ],
  changes: "Releases",
  sinceLast: "What has changed since the release before: every value, indicator, milestone and status",
  coverageTitle: "What this collection holds",
  coverageLead: (due, held, from, to) =>
    `To follow ${followed(place).en} from ${String(from)} to ${String(to)} takes ${String(due)} figures, each of one indicator in one year; ${heldInEnglish(held)}.`,
  coverageNote: `This page tells which figures this collection holds, not which agency has reported: nobody here knows what agencies have sent to each other. Nor does it tell results: an indicator with all its figures may still miss its milestone. A figure is needed from ${followed(place).en}'s year on, for indicators that measure a target or stand in for it; a survey held every few years is needed only so often, as written beside the indicator.`,
  indicator: "Indicator",
  before: (year) => `Before ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : `${String(count)} ${count === 1 ? "year" : "years"}`),
  states: {
    reported: "official",
    estimated: "preliminary or estimate",
    part_year: "part of the year only",
    missing: "not held",
    not_due: "not yet due",
    area_ended: `${place.home} no longer exists`
  },
  legend: "How to read it",
  dueMark: `bold frame: a figure is needed to follow ${followed(place).en} and not held`,
  every: (years) => `every ${String(years)} years`,
  byAgency: "By lead agency",
  byAgencyNote:
    "Figures needed of the indicators whose target an agency leads, and what this collection holds of them; an indicator may have several agencies. The page of each agency shows every indicator and year.",
  agency: "Agency",
  due: "needed",
  byGoal: "Every indicator, by goal",
  goalNumber: (goal) => `Goal ${String(goal)}`,
  withoutGoal: "General background",
  goal: "Goal",
  figures: "Figures needed",
  figureStates: {open: "some years without a figure", complete: "complete", none: "none is needed"},
  filter: "Filter the indicators",
  all: "all",
  reset: "Clear the filter",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  ownReporting: "Figures to follow it by",
  ownReportingGrid: "Figures to follow it by, by indicator and year",
  ownReportingText: (due, held) =>
    `To follow the indicators of the targets that the agency leads takes ${String(due)} figures, each of one indicator in one year; ${heldInEnglish(held)}. What the agency has reported elsewhere may not be known here.`,
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
  conflictsNote: `Figures of ${place.name} for which several sources or editions say different things of the same year and series. None is left out. Shown is the one of a source that names its origin, then one said after the period was over, then the latest (a year alone counts as its end).`,
  year: "Year",
  shownValue: "Shown",
  alsoReported: "Also reported"
});

/** {@link DataMessages} in a language. */
export const dataMessages = catalogue<DataMessages>({vi, en});
