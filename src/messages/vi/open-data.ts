import type {OpenDataMessages} from "../topics/open-data.js";

/** The sentences in Vietnamese. */
export const vi: OpenDataMessages = {
  written: `Cách viết: UTF-8, dấu phẩy, dấu chấm thập phân, ô trống là không có giá trị, danh sách nối bằng dấu chấm phẩy, 1 và 0 là có
và không. Ý nghĩa từng cột: datapackage.json. Một ô chữ bắt đầu bằng dấu mà bảng tính sẽ chạy như công thức (= + - @) có thêm
dấu nháy đơn (') ở đầu.`,
  reading: `Đọc bảng observations: một đường = một chỉ tiêu, một địa bàn, một chuỗi (series), kỳ (period) là year, và shown là 1; không
nối hai đoạn (run) khác nhau. Các dòng có shown là 0 là số của nguồn khác hoặc lần công bố khác cho cùng năm.`,
  list: "Danh sách, các phần tử nối bằng ; (trong JSON và Arrow là mảng)",
  rights: "Số liệu thuộc về nơi công bố, ghi trong sources.csv; xin dẫn nguồn đó.",
  licence: "Giấy phép",
  publisher: "Đơn vị công bố",
  contact: "Liên hệ",
  address: "Địa chỉ"
};
