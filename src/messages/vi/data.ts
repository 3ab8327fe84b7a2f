import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {HeldFigures, DataMessages} from "../topics/data.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): DataMessages => ({
  data: "Dữ liệu mở",
  coverage: "Số liệu hiện có",
  sources: "Nguồn",
  note: "Ghi chú",
  dataTitle: "Dữ liệu mở",
  dataLead: (tables, observations) =>
    `Toàn bộ số liệu và ${followed(place)} dưới dạng ${String(tables)} bảng, trong đó ${observations.toLocaleString("vi-VN")} số liệu; địa chỉ các tệp không đổi.`,
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
  inParts: ({whole, workbook}) =>
    `Bảng có hơn ${whole} dòng nên không có tệp Arrow và JSON chứa cả bảng${workbook === null ? "" : `; một trang tính Excel chỉ chứa được ${workbook} dòng`}. Trang của mỗi chỉ tiêu có Excel, CSV và Arrow của chỉ tiêu đó; với tệp Parquet, chương trình có thể chỉ tải các dòng của một chỉ tiêu.`,
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
    `Để theo dõi ${followed(place)} từ ${String(from)} đến ${String(to)} cần ${String(due)} số liệu, mỗi số của một chỉ tiêu trong một năm; ${heldInWords(held)}.`,
  coverageWithoutPlan: (held, all) =>
    `Bộ sưu tập này có số liệu của ${String(held)} trên ${String(all)} chỉ tiêu, theo năm hoặc một phần của năm.`,
  coverageNote: `Trang này nói bộ sưu tập này có số liệu nào, không nói cơ quan nào đã báo cáo hay chưa: ở đây không ai biết các cơ quan đã gửi gì cho nhau. Trang cũng không nói về kết quả: một chỉ tiêu đủ số vẫn có thể không đạt mốc. Cần có số từ năm của ${followed(place)}, cho các chỉ tiêu đo hoặc gần đúng một mục tiêu; điều tra mấy năm một lần thì chỉ cần mấy năm một số, như ghi cạnh tên chỉ tiêu.`,
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
    `Để theo dõi các chỉ tiêu của những mục tiêu mà cơ quan chủ trì cần ${String(due)} số liệu, mỗi số của một chỉ tiêu trong một năm; ${heldInWords(held)}. Số mà cơ quan đã báo cáo ở nơi khác, bộ sưu tập này có thể chưa biết.`,
  sourcesTitle: "Nguồn số liệu",
  sourcesLead: (sources) => `${String(sources)} nguồn, xếp theo loại; mỗi số trên trang này dẫn về một nguồn dưới đây.`,
  kinds: {
    statistical_table: "Bảng thống kê",
    yearbook: "Niên giám",
    press: "Báo chí",
    portal: "Cổng thông tin của cơ quan",
    decision: "Quyết định, nghị quyết",
    survey: "Khảo sát",
    aggregator: "Trang tổng hợp, trang du lịch",
    unstated: "Không nêu loại"
  },
  usedFor: (values) => `${values.toLocaleString("vi-VN")} số liệu`,
  unused: "chỉ dùng cho mốc, chỗ đứt hoặc tên gọi",
  conflicts: "Chỗ các nguồn nói khác nhau",
  conflictsNote: `Số của ${place.name} mà nhiều nguồn hoặc nhiều lần công bố nói khác nhau cho cùng một năm và một chuỗi. Không số nào bị bỏ. Được hiển thị là số của nguồn có nêu gốc, rồi số nêu sau khi hết kỳ, rồi số công bố muộn nhất (chỉ có năm thì tính là cuối năm).`,
  year: "Năm",
  shownValue: "Số được hiển thị",
  alsoReported: "Cũng được công bố"
});

function heldInWords({all, partYear}: HeldFigures): string {
  const held = `bộ sưu tập này có ${String(all)}`;
  return partYear === 0 ? held : `${held}, trong đó ${String(partYear)} chỉ của một phần năm`;
}
