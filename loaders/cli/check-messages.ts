import type {InterfaceShare} from "../check/interface.js";
import {say} from "../read/messages.js";

// What the check says beside the problems that it finds.

export const checkMessages = {
  usage: say(
    `cách dùng: npm run check -- [--place THƯ-MỤC] [--lang vi|en]
           npm run check -- --accept [CHỮ…] --who TÊN --why LÝ-DO   (ghi các cảnh báo đã xem; CHỮ: chỉ những dòng có chữ ấy)
           npm run check -- --looked   (in cả các cảnh báo đã xem)`,
    `usage: npm run check -- [--place DIR] [--lang vi|en]
       npm run check -- --accept [WORD…] --who NAME --why REASON   (records the warnings that were looked at; WORD: only lines with it)
       npm run check -- --looked   (prints those that were looked at, too)`
  ),
  found: (errors: number, warnings: number) =>
    say(`${errors} lỗi, ${warnings} cảnh báo`, `${errors} errors, ${warnings} warnings`),
  looked: (warnings: number) =>
    say(
      `${warnings} cảnh báo khác đã có người xem (data/accepted_warnings.csv; --looked để in ra)`,
      `${warnings} other warnings have been looked at (data/accepted_warnings.csv; --looked prints them)`
    ),
  stale: (rows: number) =>
    say(
      `${rows} dòng của accepted_warnings.csv không còn ứng với cảnh báo nào, hoặc ô đã đổi; lần --accept tới sẽ bỏ`,
      `${rows} rows of accepted_warnings.csv answer to no warning any more, or their cell has changed; the next --accept removes them`
    ),
  whoAndWhy: say(
    "--accept cần --who (ai đã xem) và --why (vì sao không phải sửa)",
    "--accept needs --who (who looked) and --why (why it is right)"
  ),
  onlyWithAccept: say("--who, --why và các chữ chỉ đi cùng --accept", "--who, --why and words go with --accept only"),
  nothingToAccept: say(
    "không có cảnh báo mới nào như thế; không ghi gì",
    "there is no such new warning; nothing was written"
  ),
  acceptedNow: (warnings: number, file: string) =>
    say(`đã ghi ${warnings} cảnh báo đã xem vào ${file}`, `${warnings} warnings recorded as looked at in ${file}`),
  unread: (sentences: number) =>
    say(
      `${sentences} câu của kế hoạch có số hoặc năm mà không cam kết nào nhận (không phải lỗi); nếu là cam kết hoặc đã xem, hãy thêm một dòng add hoặc remove vào data/plan/commitments.csv:`,
      `${sentences} sentences of the plan have a number or a year that no commitment took (not an error); where one is a commitment, or has been looked at, add a row add or remove to data/plan/commitments.csv:`
    ),
  sentence: (file: string, line: number, text: string) =>
    say(`  ${file}, dòng ${line}: ${text}`, `  ${file}, line ${line}: ${text}`),
  interface: ({name, code, said, all, lacking}: InterfaceShare) =>
    say(
      `${name} (${code}): giao diện có lời riêng cho ${said} trên ${all} câu, các câu khác hiện bằng tiếng Anh; cách thêm: “Add a language” trong CONTRIBUTING.md, còn thiếu ở src/messages/${code}/: ${lacking.join(", ")}`,
      `${name} (${code}): the interface has ${said} of ${all} sentences, the others are shown in English; how to add them: "Add a language" in CONTRIBUTING.md, lacking in src/messages/${code}/: ${lacking.join(", ")}`
    ),
  stopped: say("Có lỗi nên chưa xem được còn thiếu gì.", "What is missing can be listed once the errors are mended.")
} as const;
