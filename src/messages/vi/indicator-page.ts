import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorPageMessages} from "../topics/indicator-page.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): IndicatorPageMessages => ({
  evidence: (grade) => `Bằng chứng (${grade})`,
  background: "Bối cảnh, không dùng để đánh giá cam kết nào",
  standsIn: `Gần đúng với điều ${followed(place)} nói, không dùng để kết luận`,
  noFigure: (area) => `Chưa có số liệu nào của ${area} trong bộ sưu tập này`,
  inCharge: (agencies) => `cơ quan chủ trì: ${agencies}`,
  howToRead: "Cách đọc hình",
  sureTitle: "Chắc đến đâu",
  source: "Nguồn",
  error: "Sai số",
  freshness: "Độ mới",
  collection: {
    register: "đếm từ sổ sách, hồ sơ hành chính",
    survey: "điều tra mẫu hộ gia đình",
    opinion_survey: "khảo sát ý kiến",
    accounts: "tính từ tài khoản, thống kê tổng hợp",
    unknown: "nguồn không nói thu thập thế nào"
  },
  counted: "Không có sai số mẫu; sai sót khi ghi chép không rõ.",
  errorUnknown: "Không rõ: nguồn không nói thu thập thế nào, nên một chênh lệch nhỏ không chắc là thay đổi.",
  usualError: (amount) =>
    `Hai giá trị cách nhau chưa đến ${amount} có thể chỉ do ngẫu nhiên (ước theo loại nguồn, vì nguồn không công bố).`,
  recent: (year) => `Số mới nhất là của năm ${year}, còn đủ mới để đánh giá.`,
  old: (year, age) => `Số mới nhất là của năm ${year}, đã ${String(age)} năm: quá cũ để kết luận.`,
  oldBeforeEnd: (year, age) =>
    `Số mới nhất là của năm ${year}, ${String(age)} năm trước khi ${place.area} sáp nhập: quá cũ để kết luận.`,
  mostly: (part, all) => `${String(part)} trên ${String(all)} giá trị là sơ bộ hoặc ước tính.`,
  bounded: (count) => `${String(count)} giá trị chỉ là cận (“trên”, “gần”, “khoảng”).`,
  successor: (name) => name,
  successorNone: `Chưa có số liệu nào của ${place.area} mới trong bộ sưu tập này.`,
  successorKnown: (values) => `${values}. Đây là địa bàn khác nên không nối vào chuỗi của ${place.area} cũ.`,
  groupsTitle: "Theo nhóm",
  groupsNote: "Các chỉ tiêu riêng của từng nhóm, trên cùng trục năm."
});
