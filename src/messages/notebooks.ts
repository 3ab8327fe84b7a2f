import {catalogue} from "./accessor.js";

/** The sentences of notebooks and of their list, once in each language. */
export interface NotebookMessages {
  readonly notebooks: string;
  readonly notebooksTitle: string;
  readonly notebooksLead: string;
  readonly makeOne: string;
  readonly none: string;
  readonly otherLanguageOnly: string;
  readonly writtenOn: (date: string) => string;
  readonly by: (author: string) => string;
  readonly openInExplorer: string;
  readonly query: (name: string) => string;
  readonly code: string;
  readonly needsScript: string;
  readonly asBuilt: string;
  readonly run: string;
  readonly starting: string;
  readonly running: string;
  readonly queryFailed: (reason: string) => string;
  readonly data: string;
  readonly download: string;
  readonly noRows: string;
  readonly missing: string;
  readonly unknown: string;
  readonly rows: (shown: number, all: number) => string;
  readonly yes: string;
  readonly no: string;
}

const vi: NotebookMessages = {
  notebooks: "Sổ tay phân tích",
  notebooksTitle: "Sổ tay phân tích",
  notebooksLead:
    "Những bài phân tích viết trên chính các bảng số liệu của trang này. Mỗi bài nêu một điều tìm thấy, điều còn chưa chắc và nguyên câu truy vấn; bấm chạy là máy của bạn tính lại từ đầu.",
  makeOne: "Muốn viết thêm một bài, xem hướng dẫn trong kho mã: một tệp Markdown trong thư mục src/notebooks.",
  none: "Chưa có bài nào.",
  otherLanguageOnly: "chỉ có bản tiếng Anh",
  writtenOn: (date) => `Viết ngày ${date}`,
  by: (author) => `Người viết: ${author}`,
  openInExplorer: "Mở các câu truy vấn của bài này trên bàn phân tích",
  query: (name) => `Câu truy vấn ${name}`,
  code: "Mã của ô này",
  needsScript: "Ô này được tính trong trình duyệt nên cần JavaScript. Câu lệnh của nó ở ngay dưới đây.",
  asBuilt: "Biểu đồ và con số dưới đây được tính sẵn khi phát hành.",
  run: "Chạy lại trong trình duyệt",
  starting: "Đang khởi động bộ máy truy vấn trong trình duyệt (tải một lần, khoảng 6–8 MB)…",
  running: "Mọi ô đang chạy trong trình duyệt của bạn.",
  queryFailed: (reason) => `Câu truy vấn không chạy được. ${reason}`,
  data: "Số liệu của biểu đồ",
  download: "Tải CSV",
  noRows: "Không có dòng nào.",
  missing: "không có số",
  unknown: "chưa biết",
  rows: (shown, all) => `${shown.toLocaleString("vi-VN")} trong ${all.toLocaleString("vi-VN")} dòng; tệp CSV có đủ.`,
  yes: "có",
  no: "không"
};

const en: NotebookMessages = {
  notebooks: "Notebooks",
  notebooksTitle: "Notebooks",
  notebooksLead:
    "Analyses written on this site's own tables. Each states a finding, its doubt and the very queries; press run and your computer works it all out again.",
  makeOne: "To write another, see the repository's guide: it is one Markdown file in the folder src/notebooks.",
  none: "There are none yet.",
  otherLanguageOnly: "in Vietnamese only",
  writtenOn: (date) => `Written on ${date}`,
  by: (author) => `By ${author}`,
  openInExplorer: "Open the queries of this notebook in the explorer",
  query: (name) => `Query ${name}`,
  code: "Code of this cell",
  needsScript: "This cell is computed in the browser and needs JavaScript. Its code stands right below.",
  asBuilt: "The charts and numbers below were computed for this release.",
  run: "Run it in the browser",
  starting: "Starting the query engine in your browser (loaded once, about 6–8 MB)…",
  running: "Every cell now runs in your browser.",
  queryFailed: (reason) => `The query could not be run. ${reason}`,
  data: "Data of this chart",
  download: "Download CSV",
  noRows: "No rows.",
  missing: "no figure",
  unknown: "unknown",
  rows: (shown, all) => `${shown.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} rows; the CSV has all.`,
  yes: "yes",
  no: "no"
};

/** {@link NotebookMessages} in a language. */
export const notebookMessages = catalogue<NotebookMessages>({vi, en});
