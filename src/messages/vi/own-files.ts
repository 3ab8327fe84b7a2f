import type {OwnFilesMessages} from "../topics/own-files.js";

/** The sentences in Vietnamese. */
export const vi: OwnFilesMessages = {
  addedSeveral: (tables) => `Đã thêm ${String(tables.length)} bảng, chỉ trong trình duyệt này: ${tables.join(", ")}.`,
  addedOne: (table, rows) => `${table} (${rows} dòng)`,
  without: (sheets) => `Không lấy trang tính ẩn hoặc không có bảng: ${sheets}.`,
  done: {
    above: (rows, text) => `Đã bỏ ${String(rows)} dòng ở trên tên cột (“${text}”).`,
    below: (rows, text) => `Đã bỏ ${String(rows)} dòng ở dưới bảng (“${text}”).`,
    joined: (rows) => `Tên cột được ghép từ ${String(rows)} dòng.`,
    numbering: "Đã bỏ dòng đánh số cột.",
    noHead: "Không có dòng tên cột: các cột được đánh số.",
    doubtfulHead: "Dòng đầu được hiểu là tên cột, nhưng cũng có thể là số liệu.",
    repeated: (rows) => `Đã bỏ ${String(rows)} dòng lặp lại tên cột.`,
    merged: (cells) => `Đã điền xuống ${String(cells)} ô bị gộp.`,
    mergedNumbers: (cells) => `Số trong ô gộp chỉ nằm ở dòng đầu (${String(cells)} ô để trống).`,
    named: (columns) => `Tên cột trống hoặc trùng được đặt lại: ${columns}.`,
    thousands: (columns) => `Đã bỏ dấu phân cách hàng nghìn ở: ${columns}.`,
    numbers: (columns) => `Số ghi dạng chữ được đọc thành số ở: ${columns}.`,
    days: (columns) => `Ngày được đọc theo thứ tự ngày/tháng, trừ khi chỉ có thể là tháng/ngày, ở: ${columns}.`,
    percent: (columns) => `Phần trăm được đọc như hiển thị, 12,5% là 12,5, ở: ${columns}.`,
    nothing: (marks) => `Được hiểu là không có số liệu: ${marks}.`,
    footnotes: (marks) => `Đã bỏ dấu chú thích cạnh số: ${marks}.`,
    words: (words) => `Đã bỏ lời ghi cạnh số: ${words}.`,
    keptText: (columns, example) => `Giữ dạng chữ vì có giá trị như “${example}”: ${columns}.`,
    keptBound: (columns, example) => `Giữ dạng chữ vì “${example}” là giới hạn, không phải giá trị: ${columns}.`,
    keptOpen: (columns, example) => `Giữ dạng chữ vì “${example}” có thể đọc hai cách: ${columns}.`
  },
  undo: "Hoàn tác: lấy đúng như trong tệp",
  redo: "Đọc lại thành bảng",
  written: (file) => `${file} đúng như trong tệp: dòng đầu là tên cột, không bỏ gì và không đọc chữ thành số.`,
  years: (table) => `Chuyển các năm của ${table} thành dòng`,
  yearsAdded: "Đã thêm một ô chuyển các năm thành dòng; hãy chạy và sửa tùy ý."
};
