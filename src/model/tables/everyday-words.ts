import {defineTable} from "./table.js";

/** What people say in other words than the plan; the search leads from the one to the other. */
export const everyday_words = defineTable({
  name: "everyday_words",
  key: ["word"],
  origin: "vocabulary",
  optional: true,
  vi: "Từ thường dùng và từ của kế hoạch: ô tìm kiếm dẫn từ bên này sang bên kia",
  en: "Everyday words and the words of the plan that the search leads to",
  columns: {
    word: {
      type: "text",
      vi: "Từ thường dùng, tiếng Việt hoặc tiếng Anh",
      en: "Everyday word or phrase, in Vietnamese or English"
    },
    means: {
      type: "codes",
      vi: "Từ mà kế hoạch và tên chỉ tiêu dùng, cách nhau bằng dấu ;",
      en: "The words of the plan and of names of indicators, joined by ;"
    },
    note: {type: "text", nullable: true, vi: "Ghi chú", en: "Note"}
  }
});
