import {fittedHeight} from "../../../src/lib/xlsx/write/fitted-height.js";
import type {SheetOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import {fixed, text} from "./cells.js";

export const guideSheetName = "Hướng dẫn";

const widths = [20, 100];

const lines = (year: number): readonly (readonly [string, string])[] => [
  ["Ô để điền", "Chỉ các ô màu vàng nhạt. Các ô khác được khóa để tránh sửa nhầm; chưa có số liệu thì để trống."],
  ["Giá trị", `Số của năm ${year}, theo đúng đơn vị ghi ở cột Đơn vị (12,5% ghi là 12,5). Không kèm chữ; không dùng ngày tháng, không gộp ô.`],
  ["Công thức", "Nếu dùng công thức, hãy lưu tệp bằng Excel để kết quả được lưu cùng; bản nhập lấy kết quả đã lưu và báo lại."],
  ["Kỳ", "Cả năm, 6 tháng hoặc 9 tháng."],
  ["Tính chất", "Chính thức, sơ bộ hoặc ước tính. Bắt buộc khi có giá trị."],
  ["Nguồn", "Chọn tài liệu công bố con số. Tài liệu chưa có trong danh sách: ghi ở trang Nguồn mới rồi chọn “Nguồn mới 1…5”."],
  ["Ghi chú", "Điều người đọc cần biết: phạm vi, cách tính, lý do điều chỉnh."],
  ["Sửa số năm trước", "Xin biểu mẫu của năm đó; số cũ không bị xóa mà được lưu kèm thời điểm."],
  ["Đổi tên, sắp xếp", "Được đổi tên trang tính, đổi độ rộng cột. Không xóa các trang ẩn, không chép riêng trang tính sang tệp khác."]
]; // prettier-ignore

/** The sheet that explains to an officer how to fill in the others. */
export function guideSheet(year: number): SheetOut {
  return {
    name: guideSheetName,
    columns: widths.map((width) => ({width})),
    rows: [
      {cells: [{value: "Hướng dẫn điền", style: {font: "title"}}], height: 24},
      ...lines(year).map(([word, meaning]) => {
        const cells = [text(word, {...fixed, font: "bold"}), text(meaning, fixed)];
        return {cells, height: fittedHeight(cells, widths)};
      })
    ],
    protected: true,
    landscape: true
  };
}
