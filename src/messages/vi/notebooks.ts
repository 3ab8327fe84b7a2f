import type {NotebookMessages} from "../topics/notebooks.js";

/** The sentences in Vietnamese. */
export const vi: NotebookMessages = {
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
  lacking: (name) =>
    `Trang này không có “${name}”, và không tải gì từ máy chủ khác. Có sẵn: sql, table, plot, number, Plot, aq, d3, html, svg, Inputs, FileAttachment.`,
  queryFailed: (reason) => `Câu truy vấn không chạy được. ${reason}`,
  data: "Số liệu của biểu đồ",
  download: "Tải CSV (dấu chấm thập phân)",
  noRows: "Không có dòng nào.",
  missing: "không có số",
  unknown: "chưa biết",
  rows: (shown, all) => `${shown.toLocaleString("vi-VN")} trong ${all.toLocaleString("vi-VN")} dòng; tệp CSV có đủ.`,
  yes: "có",
  no: "không"
};
