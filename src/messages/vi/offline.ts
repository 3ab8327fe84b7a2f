import type {OfflineMessages} from "../topics/offline.js";

/** The sentences in Vietnamese. */
export const vi: OfflineMessages = {
  title: "Đọc khi không có mạng",
  text: "Những trang đã mở được giữ trên máy này nên mở lại được khi không có mạng; số liệu và bộ máy truy vấn được giữ khi dùng lần đầu. Mọi thứ luôn thuộc cùng một bản.",
  keepAll: (megabytes) => `Giữ toàn bộ trang (${megabytes} MB trên máy, tải về ít hơn nhiều)`,
  state: (kept, files, megabytes) => `Đang giữ ${kept} trên ${files} tệp, ${megabytes} MB.`,
  keeping: (kept, files) => `Đang tải: ${kept} trên ${files} tệp…`,
  whole: (files, megabytes) => `Đã giữ toàn bộ ${files} tệp, ${megabytes} MB: mọi trang mở được khi không có mạng.`,
  failed: "Chưa giữ được hết: mạng đứt hoặc máy hết chỗ. Nhấn lại để làm tiếp.",
  forget: "Quên hết trên máy này",
  forgotten: "Không giữ gì trên máy này; mỗi trang lại hỏi máy chủ.",
  again: "Giữ lại những trang đã mở",
  unsupported: "Trình duyệt này không giữ được trang, hoặc trang được mở qua địa chỉ không bảo mật (không phải https).",
  newer: "Đã có bản mới của trang này.",
  reload: "Tải lại",
  later: "Để sau",
  missingTitle: "Trang này chưa được giữ trên máy",
  missingText: "Hiện không có mạng, và trang này chưa từng được mở nên máy chưa giữ. Hãy thử lại khi có mạng.",
  missingKept: "Những trang đọc được ngay:",
  fromFile:
    "Trang được mở từ tệp nên chỉ để đọc: trình duyệt không chạy chương trình từ tệp. Để chọn, lọc và truy vấn, hãy chạy npm run serve hoặc mở trang trên mạng."
};
