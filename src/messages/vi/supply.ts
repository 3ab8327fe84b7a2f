import type {SupplyMessages} from "../topics/supply.js";

/** The sentences in Vietnamese. */
export const vi: SupplyMessages = {
  title: "Tải số liệu còn thiếu ở đâu",
  lead: (wanted, withTable) =>
    `${String(wanted)} chỉ tiêu còn năm chưa có số; với ${String(withTable)} chỉ tiêu trong đó đã biết số biểu của cơ quan thống kê, ai có trình duyệt cũng tải về được.`,
  steps: [
    "Mở trang của cơ quan thống kê, tìm biểu theo số biểu hoặc tên.",
    "Chọn mọi địa bàn, mọi năm và mọi mục, rồi lưu dưới dạng PX (hay JSON-stat, CSV, Excel).",
    "Chạy lệnh ghi ở dòng ấy với tên tệp vừa tải: bỏ --write để chỉ xem sẽ thêm và sửa gì. Đơn vị, ngày cập nhật, nguồn và chú thích lấy từ tệp."
  ],
  numbered: "Đã biết số biểu",
  titled: "Biết tên biểu, chưa biết số",
  titledNote: "Ở đây chưa ai xem được số biểu nên không ghi đoán; tệp tải về được nhận ra theo tên biểu.",
  nowhere: "Chưa biết biểu nào công bố",
  nowhereNote:
    "Số của các chỉ tiêu này phải do cơ quan chủ trì cung cấp; lệnh tạo biểu mẫu cho năm gần nhất còn thiếu.",
  indicator: "Chỉ tiêu",
  latest: "Số mới nhất",
  none: "chưa có",
  lacking: "Còn thiếu",
  table: "Biểu",
  numberUnknown: "chưa biết số biểu",
  titleUnknown: "chưa biết tên biểu",
  take: (category) => `mục: ${category}`,
  where: "Nơi công bố",
  command: "Lệnh",
  agency: "Cơ quan chủ trì",
  form: "Biểu mẫu",
  noAgency: "không có"
};
