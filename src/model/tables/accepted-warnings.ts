import {defineTable} from "./table.js";

/** Warnings of the checks that a person has looked at and found to be right as they are. */
export const accepted_warnings = defineTable({
  name: "accepted_warnings",
  key: ["warning", "file", "row", "column"],
  origin: "vocabulary",
  optional: true,
  vi: "Cảnh báo đã có người xem và thấy không phải sửa",
  en: "Warnings that a person has looked at and found right as they are",
  columns: {
    warning: {type: "code", vi: "Loại cảnh báo, như unlikely_jump", en: "Kind of warning, such as unlikely_jump"},
    file: {type: "text", vi: "Tệp, tính từ thư mục data", en: "File, below the folder of data"},
    row: {
      type: "text",
      nullable: true,
      vi: "Các cột khóa của dòng, cách nhau bằng dấu |; trống nếu cảnh báo về cả tệp",
      en: "The key columns of the row, parted by |; blank for a warning of a whole file"
    },
    column: {type: "text", nullable: true, vi: "Cột", en: "Column"},
    value: {
      type: "text",
      nullable: true,
      vi: "Ô khi được xem; ô đổi thì cảnh báo hiện lại",
      en: "The cell when it was looked at; once it changes the warning comes back"
    },
    who: {type: "text", vi: "Ai đã xem", en: "Who looked at it"},
    why: {type: "text", vi: "Vì sao không phải sửa", en: "Why it is right as it is"},
    seen: {type: "text", day: true, vi: "Ngày xem (ISO)", en: "Day (ISO)"}
  }
});
