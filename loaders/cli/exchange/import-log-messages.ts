import type {ImportEntry} from "../../exchange/merge/import-log.js";
import {say} from "../../read/messages.js";

// What the import says of imports that were written before.

export const importLogMessages = {
  empty: say("chưa có lần nhập nào được ghi", "no import has been written yet"),
  entry: ({at, files, vintage, new: added, revised, undone}: ImportEntry) => {
    const when = at.slice(0, 16).replace("T", " ");
    const names = files.join(", ");
    return say(
      `${when} UTC: ${names}; thời điểm ${vintage}; ${String(added)} mới, ${String(revised)} sửa${undone === null ? "" : `; đã rút lại ${undone.slice(0, 10)}`}`,
      `${when} UTC: ${names}; vintage ${vintage}; ${String(added)} new, ${String(revised)} revised${undone === null ? "" : `; taken back on ${undone.slice(0, 10)}`}`
    );
  },
  nothingToUndo: say("không có lần nhập nào để rút lại", "there is no import to take back"),
  changedSince: (file: string, lines: number) =>
    say(
      `${file}: ${String(lines)} dòng của lần nhập ấy đã bị sửa hoặc xóa; hãy sửa tay, không rút lại gì`,
      `${file}: ${String(lines)} lines of the import were changed or removed since; mend it by hand, nothing was taken back`
    ),
  wouldBreak: say(
    "rút lại thì phần còn lại không qua được kiểm tra (có chỗ dùng đến); không rút lại gì",
    "what would be left does not pass the checks (something depends on it); nothing was taken back"
  ),
  more: (lines: number) => say(`  … và ${String(lines)} dòng khác`, `  … and ${String(lines)} more lines`),
  undone: (lines: number, files: number) =>
    say(
      `đã rút lại lần nhập: bỏ ${String(lines)} dòng trong ${String(files)} tệp; số cũ được hiển thị trở lại`,
      `the import was taken back: ${String(lines)} lines of ${String(files)} files are gone; the values before are shown again`
    ),
  sourcesStay: say("nguồn đi cùng được giữ: nay có số khác dùng đến", "its sources stay: other values name them by now")
} as const;
