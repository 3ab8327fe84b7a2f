import type {Problem} from "../../read/problem.js";
import {foreign} from "./foreign-imports.js";
import {syntaxFault} from "./framework-cells.js";
import {fault, lineOf, liveCode, unreadCell, type PlacedNotebook} from "./notebook-faults.js";

/** The imports of a notebook that would ask another host, each with its line. */
export function foreignImports(notebook: PlacedNotebook): Problem[] {
  // Addresses hold what elsewhere begins a comment.
  return [...notebook.text.matchAll(foreign)].flatMap((found) => {
    const at = found.index;
    if (!/^import\b/.test(liveCode(notebook.text).slice(at))) return [];
    return [
      fault(notebook, lineOf(notebook, at), {
        code: "foreign_import",
        value: found.groups!.from!,
        expected: {
          vi: "một thư viện có sẵn; trang này không tải gì từ máy chủ khác",
          en: "a library that is at hand; the site fetches nothing from another host"
        },
        mend: {
          vi: "Có sẵn, không cần import: Plot, aq, d3, html, svg, Inputs, FileAttachment; hoặc chép tệp vào cạnh bài và import “./tệp.js”.",
          en: "At hand without an import are Plot, aq, d3, html, svg, Inputs and FileAttachment; or put a file beside the analysis and import “./file.js”."
        }
      })
    ];
  });
}

/** The cells of JavaScript that are no program, each with the line on which reading ends. */
export async function unreadCells(notebook: PlacedNotebook): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const {0: whole, 1: info = "", 2: code = "", index} of notebook.text.matchAll(
    /^```[^\S\n]*(js[^\n]*)\n([^]*?)^```[^\S\n]*$/gm
  )) {
    if (/\b(?:run=["']?false|echo)\b/.test(info)) continue;
    const found = await syntaxFault(code);
    if (!found) continue;
    const first = lineOf(notebook, index + whole.indexOf("\n") + 1);
    problems.push(unreadCell(notebook, found.words.replace(/ \(\d+:\d+\)$/, ""), first + found.line - 1));
  }
  return problems;
}
