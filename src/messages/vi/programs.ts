import type {ProgramMessages} from "../topics/programs.js";

/** The sentences in Vietnamese. */
export const vi: ProgramMessages = {
  editor: "Chương trình (JavaScript)",
  placeholder: 'Plot.plot({marks: [Plot.dot(ket_qua, {x: "year", y: "value"})]})',
  ran: (time) => `Đã chạy trong ${time}.`,
  noValue: (time) =>
    `Đã chạy trong ${time} và không có gì để hiển thị: hãy kết thúc bằng một biểu thức, hoặc bằng return.`,
  lines: (count) => `${String(count)} dòng đã in ra`,
  value: "Giá trị",
  drawing: "Hình vẽ",
  failures: {
    syntax: (message) => `Không đọc được như JavaScript: ${message}.`,
    thrown: (message) => `Chương trình gặp lỗi: ${message}`,
    unknown: (name) =>
      `Ở đây không có gì tên là ${name}. Có sẵn: tên của các ô và bảng khác, Plot, d3, aq, op, html, svg, width, dark và locale.`,
    network: (name) =>
      `Ô chương trình không có mạng nên ${name} không làm được gì ở đây. Hãy thả tệp vào cạnh sổ, hoặc đọc một bảng theo tên.`,
    imports:
      "Ô chương trình không có mạng nên không import được gì. Plot, d3 và arquero (aq) có sẵn, không cần import.",
    unshowable: (kind) => `Giá trị thuộc loại ${kind}, không hiển thị được.`,
    rows: (rows, most) =>
      `Chương trình trả về ${rows} dòng; một ô chỉ giữ ${most} dòng. Hãy lọc hoặc tổng hợp trước dòng cuối.`,
    cut: (name, rows) =>
      `${name} có nhiều hơn ${rows} dòng đầu mà một trang giữ được. Hãy lọc hoặc tổng hợp bằng SQL rồi đọc kết quả đó.`,
    notGiven: (name) => `Ô ${name} cho ra một hình vẽ hoặc một giá trị mà ô khác không đọc được.`,
    drawing: "Kết quả của chương trình quá lớn đối với một trang, hoặc không đọc được.",
    stopped: "Chương trình đã được dừng.",
    time: (seconds) => `Chương trình chạy quá ${String(seconds)} giây nên đã bị dừng.`,
    start: "Không tải được nơi chạy chương trình. Sổ của bạn vẫn nguyên; hãy kiểm tra kết nối rồi chạy lại ô."
  }
};
