import type {InputMessages} from "../topics/inputs.js";

/** The sentences in Vietnamese. */
export const vi: InputMessages = {
  stem: "tham_so",
  controls: {
    slider: "thanh trượt",
    number: "số",
    choice: "chọn một",
    choices: "chọn nhiều",
    years: "khoảng năm",
    date: "ngày",
    dates: "khoảng ngày",
    text: "văn bản",
    checkbox: "có hay không"
  },
  settings: "Thiết lập",
  control: "Loại",
  label: "Nhãn",
  min: "Nhỏ nhất",
  max: "Lớn nhất",
  step: "Bước",
  optionsFrom: "Các lựa chọn lấy từ",
  fixed: "danh sách",
  queried: "câu truy vấn",
  options: "Các lựa chọn, mỗi dòng một giá trị",
  query: "Câu truy vấn: cột đầu là giá trị, cột thứ hai (nếu có) là tên hiển thị",
  use: (places) => `Trong SQL, ghi chép và tên biểu đồ, viết ${places} để dùng giá trị này.`,
  unnamed: "Hãy đặt tên để các ô khác dùng được giá trị này.",
  from: "từ",
  to: "đến",
  all: "Chọn hết",
  none: "Bỏ hết",
  yes: "có",
  no: "không",
  nothingChosen: "không chọn gì",
  optionsWait: "Các lựa chọn được hỏi khi ô này chạy.",
  optionsChanged: "Câu truy vấn đã sửa; hãy chạy lại ô này.",
  optionsRunning: "Đang hỏi các lựa chọn…",
  tooMany: (most) => `Chỉ ${most} lựa chọn đầu được đưa ra; hãy lọc câu truy vấn.`,
  notInRange: (low, high) => `Hãy nhập một số từ ${low} đến ${high}; giá trị trước vẫn giữ.`,
  notNumber: "Hãy nhập một số; giá trị trước vẫn giữ.",
  notDay: "Hãy nhập một ngày; giá trị trước vẫn giữ.",
  wrongOrder: "Đầu khoảng phải đứng trước cuối khoảng; giá trị trước vẫn giữ.",
  gone: (values, held) => `Không còn lựa chọn ${values}; đang dùng ${held}.`,
  problems: {
    noOptions: "Chưa có lựa chọn nào: hãy ghi các lựa chọn trong phần Thiết lập.",
    noRows: "Câu truy vấn không cho lựa chọn nào; hãy sửa câu truy vấn trong phần Thiết lập.",
    notOneQuery: "Các lựa chọn cần đúng một câu SELECT.",
    span: "Giá trị nhỏ nhất lớn hơn giá trị lớn nhất."
  },
  uses: {
    unknown: (name) => `Không có tham số nào tên “${name}” trong sổ này.`,
    quoted: (name) =>
      `\${${name}} nằm trong dấu nháy nên chỉ là chữ. Hãy để nó ngoài nháy; muốn ghép vào văn bản, viết '%' || \${${name}} || '%'.`,
    part: (name) => `“${name}” là một khoảng: hãy viết \${${name}.from} và \${${name}.to}.`,
    noPart: (name) => `“${name}” chỉ có một giá trị: hãy viết \${${name}}.`,
    result: (name) => `“${name}” là kết quả của một ô: hãy đọc nó bằng FROM ${name}.`
  },
  waiting: "(chưa chạy)",
  failed: "(lỗi)",
  noRows: "(không có dòng nào)",
  empty: "(trống)",
  unknownValue: (place) => `Không có ô nào cho ${place}.`,
  noColumn: (place) => `Ô ấy không có phần ${place}: với kết quả viết tên cột, với khoảng viết .from hoặc .to.`
};
