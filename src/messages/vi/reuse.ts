import type {PlaceWords} from "../../model/place-words.js";
import type {ReuseMessages} from "../topics/reuse.js";

/** The sentences in Vietnamese. */
export const vi = ({plan}: PlaceWords): ReuseMessages => ({
  title: "Dùng lại hình và số liệu",
  picture: "Tải hình",
  shownValues: "Tải số liệu đang hiện (Excel)",
  cite: "Trích dẫn",
  byPlan: (verdict) =>
    plan === undefined ? `Theo lời của mốc phải đạt: ${verdict}.` : `Theo lời kế hoạch: ${verdict}.`,
  embed: "Nhúng vào trang khác",
  embedNote: "Khung nhỏ gồm hình, đơn vị và nguồn; không tải gì từ máy chủ khác.",
  copy: "Sao chép",
  copied: "Đã sao chép",
  copyPicture: "Sao chép hình",
  pictureCopied: "Đã sao chép hình: dán vào Word hoặc PowerPoint bằng Ctrl+V.",
  pictureRefused: "Trình duyệt không cho sao chép hình. Hãy tải PNG rồi chèn vào tài liệu.",
  failed: "Không tạo được tệp. Hãy tải lại trang rồi thử lại.",
  citation: ({name, place, publishers, release}) =>
    `${place}, “${name}”, bản phát hành ${release}. Số liệu gốc: ${publishers}.`,
  planCitation: ({title, place, plan, release}) => `${place}, “${title}”, bản phát hành ${release}. ${plan}`,
  from: "Từ",
  frameTitle: (name) => `Biểu đồ: ${name}`,
  whole: "Xem đầy đủ: bảng, cách đánh giá, nguồn"
});
