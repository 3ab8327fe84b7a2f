import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReminderMessages} from "../topics/reminder.js";

/** The sentences in Vietnamese. */
export const vi = (place: PlaceWords): ReminderMessages => ({
  kind: "Thư đề nghị",
  subject: (year) => `Đề nghị cung cấp số liệu chỉ tiêu phát triển bền vững đến năm ${String(year)}`,
  remark: "Dự thảo, chưa gửi",
  addressed: "Kính gửi:",
  successor: (name, since) => ` (nay là ${name}${since === null ? "" : `, từ ngày ${since}`})`,
  ask: (figures, indicators, until) =>
    `Để theo dõi ${followed(place)}, bộ số liệu còn thiếu ${String(figures)} số của ${String(indicators)} chỉ tiêu thuộc các mục tiêu mà quý cơ quan chủ trì, tính đến năm ${String(until)}. Đề nghị quý cơ quan cung cấp các số dưới đây, kèm tên tài liệu công bố.`,
  due: (before) => `Theo kế hoạch, các cơ quan gửi báo cáo ${before} hằng năm.`,
  caption: "Các số liệu đề nghị cung cấp",
  indicator: "Chỉ tiêu (đơn vị)",
  target: "Mục tiêu",
  latest: "Số mới nhất đang có",
  lacking: "Năm còn thiếu",
  published: "Nơi công bố đã biết",
  table: (number) => `biểu ${number}`,
  titled: (title) => `biểu “${title}” (chưa biết số biểu)`,
  none: "chưa biết",
  publishedNote:
    "Số đã công bố ở biểu của cơ quan thống kê thì chỉ cần cho biết đã dùng được hay chưa; người giữ bộ số liệu sẽ tải biểu ấy về.",
  form: (files) =>
    `Biểu mẫu Excel kèm theo, mỗi năm một tệp: ${files.join(", ")}. Xin điền các ô màu vàng nhạt và gửi lại tệp; năm nào chưa có số thì để trống.`,
  unknownHere: "Ở đây chỉ biết những số đã nhập vào bộ số liệu; số mà quý cơ quan đã gửi nơi khác có thể chưa đến.",
  notes: "Chú thích của số liệu",
  asOf: (date) => `Theo bản phát hành ngày ${date}.`
});
