import {expectations, remedies} from "./messages.js";
import {rejectFile, type Rejection} from "./place.js";

/** What a file is that holds no table whatever its name says: nothing, a PDF, or a web page that was saved in place of a file. */
type NoTable = "empty" | "pdf" | "web_page";

/** Rejects a file that can be no table, with what to do instead; null for any other. */
export function rejectNoTable(bytes: Uint8Array, file: string): Rejection | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  return rejectFile(file, null, {
    code: kind === "empty" ? "empty_file" : `no_table_${kind}`,
    expected: expectations.table,
    mend: remedies.noTable[kind]
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
