import type {Localised} from "../../src/model/language.js";
import {say} from "../read/messages.js";
import {rejectFile, type Rejection} from "./place.js";

/** What a file is that holds no table whatever its name says: nothing, a PDF, or a web page that was saved in place of a file. */
type NoTable = "empty" | "pdf" | "web_page";

const expected = say("một bảng: PX, JSON-stat, CSV hoặc Excel", "a table: PX, JSON-stat, CSV or Excel");
const mends: Readonly<Record<NoTable, Localised>> = {
  empty: say("Tệp rỗng; hãy tải hoặc xin lại tệp.", "The file is empty; download it or ask for it again."),
  pdf: say(
    "Tệp là PDF; hãy xin bảng Excel, hoặc điền số vào biểu mẫu của npm run template.",
    "The file is a PDF; ask for the table in Excel, or fill its figures into the form of npm run template."
  ),
  web_page: say(
    "Tệp là một trang web được lưu; hãy tải lại bằng nút tải về của trang, hoặc mở bằng Excel rồi lưu thành .xlsx.",
    "The file is a web page that was saved; download it anew by the page's own button, or open it in Excel and save it as .xlsx."
  )
};

/** Rejects a file that can be no table, with what to do instead; null for any other. */
export function rejectNoTable(bytes: Uint8Array, file: string): Rejection | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  return rejectFile(file, null, {
    code: kind === "empty" ? "empty_file" : `no_table_${kind}`,
    expected,
    mend: mends[kind]
  });
}

function kindOf(bytes: Uint8Array): NoTable | null {
  // The mark of UTF-8 may stand before either.
  const start = Buffer.from(bytes.subarray(0, 1000))
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (start === "" && bytes.length < 1000) return "empty";
  if (start.startsWith("%PDF-")) return "pdf";
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(start) ? "web_page" : null;
}
