import {say} from "../../read/messages.js";

// What is said when letters to agencies are written.

export const remindersMessages = {
  usage: say(
    "cách dùng: npm run reminders -- [--out THƯ-MỤC] [--agency CƠ-QUAN] [--force] [--place THƯ-MỤC] [--lang vi|en]",
    "usage: npm run reminders -- [--out DIR] [--agency AGENCY] [--force] [--place DIR] [--lang vi|en]"
  ),
  letterFile: (agency: string) => say(`thu-${agency}.docx`, `letter-${agency}.docx`),
  formFile: (agency: string, year: number) =>
    say(`bieu-mau-${agency}-${String(year)}.xlsx`, `template-${agency}-${String(year)}.xlsx`),
  nothing: say("không có cơ quan nào còn thiếu số", "no agency owes a figure"),
  written: (file: string, indicators: number, figures: number) =>
    say(
      `${file}: ${String(figures)} số còn thiếu của ${String(indicators)} chỉ tiêu`,
      `${file}: ${String(figures)} figures lacking of ${String(indicators)} indicators`
    ),
  published: say(
    "Không phải hỏi ai: biểu của cơ quan thống kê đã biết số, tải về rồi chạy (xem trang /data/supply/):",
    "Nobody need be asked: tables of the statistical office whose numbers are known; fetch, then run (see /data/supply/):"
  )
} as const;
