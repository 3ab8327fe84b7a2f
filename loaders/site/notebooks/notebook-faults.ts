import type {Problem} from "../../read/problem.js";
import type {RunQuery} from "../../../src/engine/query.js";
import {fold} from "../../../src/lib/fold.js";
import {closest} from "../../../src/lib/closest.js";

/** A notebook with as much of its file as places in it need. */
export interface PlacedNotebook {
  readonly text: string;
  readonly file: string;
  /** The line of the file in which the text begins, from 1. */
  readonly line: number;
}

/** A published analysis has no holes: what is wrong with one is an error of its file. */
export const fault = (
  {file}: PlacedNotebook,
  line: number | null,
  problem: Pick<Problem, "code" | "value" | "expected" | "mend">
): Problem => ({severity: "error", file, line, column: null, ...problem});

/** A cell whose program fails, in the words of who made it. */
export function failedCell(notebook: PlacedNotebook, line: number | null, source: string, words: string): Problem {
  return fault(notebook, line, {
    code: "failed_cell",
    value: firstLine(source),
    expected: {vi: `một ô chạy được (máy báo: ${words})`, en: `a cell that can be computed (it says: ${words})`},
    mend: {
      vi: "Sửa chương trình của ô, hoặc lời văn cần đến số liệu mà các bảng không có.",
      en: "Mend the cell's program, or the sentence that needs figures which the tables do not hold."
    }
  });
}

/** A place within a sentence at which nothing stands. */
export function emptyPlace(notebook: PlacedNotebook, line: number | null, source: string, shown: string): Problem {
  return fault(notebook, line, {
    code: "empty_cell",
    value: `\${${firstLine(source)}}`,
    expected: {
      vi: `một giá trị để câu văn có nghĩa, không phải ${shown === "" ? "chỗ trống" : `“${shown}”`}`,
      en: `a value, without which its sentence means nothing, and not ${shown === "" ? "nothing" : `“${shown}”`}`
    },
    mend: {
      vi: "Kiểm tra câu truy vấn mà chỗ này đọc, hoặc viết lại câu cho trường hợp không có số liệu.",
      en: "Check the query that this place reads, or word the sentence for when there is no figure."
    }
  });
}

/** A cell that is no program at all. */
export function unreadCell(notebook: PlacedNotebook, words: string, line: number | null): Problem {
  return fault(notebook, line, {
    code: "unread_cell",
    value: null,
    expected: {
      vi: `các ô đọc được là chương trình (máy báo: ${words})`,
      en: `cells that can be read (it says: ${words})`
    },
    mend: {vi: "Sửa cú pháp của ô.", en: "Mend the cell's syntax."}
  });
}

/** How many brackets may be open at once. Whoever nests deeper ends the process that reads the notebook, without a word of where. */
const deepest = 300;

/** The place at which a notebook has more brackets open than can be read. */
export function tooNested(notebook: PlacedNotebook): Problem[] {
  let depth = 0;
  for (const {0: bracket, index} of notebook.text.matchAll(/[()[\]{}]/g)) {
    depth = "([{".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= deepest) continue;
    const problem = {
      code: "too_nested",
      value: bracket,
      expected: {
        vi: `không quá ${String(deepest)} dấu ngoặc lồng nhau`,
        en: `no more than ${String(deepest)} brackets within each other`
      },
      mend: {
        vi: "Đóng các dấu ngoặc còn mở, hoặc chia chương trình thành nhiều phần.",
        en: "Close the brackets that are open, or part the program into several."
      }
    };
    return [fault(notebook, lineOf(notebook, index), problem)];
  }
  return [];
}

const firstLine = (source: string): string => source.trim().split("\n")[0] ?? "";

/**
 * Whether a sentence shows nothing where a value belongs. An empty text is meant where the words between the braces have one.
 * @param unknown what a number that is missing is called
 */
export const isNothing = (shown: string, unknown: string, source: string): boolean =>
  (shown.trim() === "" && !/""|''|``/.test(source)) ||
  shown.trim() === unknown ||
  /(?:^|[^\p{L}\p{N}])(?:NaN|undefined|Infinity)(?:$|[^\p{L}\p{N}])|\[object /u.test(shown);

/** Names indicators of the tables in SQL (`indicator = 'x'`, `IN (…)`, a list) and in JavaScript (`indicator === "x"`). */
const compared = /\bindicator"?\s*(?:={1,3}|!==?|<>)\s*(['"])([\w-]+)\1/g;
const listed = /\bindicator"?\s+(?:not\s+)?in\s*\(((?:\s*'[\w-]+'\s*,?)+)\)/gi;
const contained = /list_contains\(\s*\[((?:\s*'[\w-]+'\s*,?)+)\]\s*,\s*(?:\w+\.)?indicator\b/gi;

/** The cells of a text that run, and what stands in them besides comments. */
export function liveCode(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  let at = 0;
  let code = "";
  for (const {0: whole, 1: info = "", index} of text.matchAll(/^```[^\S\n]*([^\n]*)\n[^]*?^```[^\S\n]*$/gm)) {
    code += blank(text.slice(at, index));
    const live = /^(?:sql|js|ts)\b/.test(info) && !/\b(?:run=["']?false|echo)\b/.test(info);
    code += live ? whole.replace(/--[^\n]*|(?<!:)\/\/[^\n]*/g, blank) : blank(whole);
    at = index + whole.length;
  }
  return code + blank(text.slice(at));
}

/** The indicators that the cells of a notebook name and the tables do not know. */
export async function unknownIndicators(notebook: PlacedNotebook, run: RunQuery): Promise<Problem[]> {
  const code = liveCode(notebook.text);
  const named: {readonly name: string; readonly at: number}[] = [];
  for (const {2: name = "", index, 0: whole} of code.matchAll(compared))
    named.push({name, at: index + whole.lastIndexOf(name)});
  for (const pattern of [listed, contained]) {
    for (const {0: whole, 1: list = "", index} of code.matchAll(pattern)) {
      const from = index + whole.indexOf(list);
      for (const {1: name = "", index: within} of list.matchAll(/'([\w-]+)'/g))
        named.push({name, at: from + within + 1});
    }
  }
  if (named.length === 0) return [];
  const rows = await run({sql: "SELECT indicator FROM indicators", parameters: []});
  const known = new Set(rows.map(({indicator}) => String(indicator)));
  return named
    .filter(({name}) => !known.has(name))
    .toSorted((a, b) => a.at - b.at)
    .map(({name, at}) => {
      const meant = closest(name, known, fold);
      return fault(notebook, lineOf(notebook, at), {
        code: "unknown_indicator",
        value: name,
        expected: {vi: "một chỉ tiêu có trong bảng indicators", en: "an indicator of the table of indicators"},
        mend: {
          vi: meant === null ? "Sửa tên chỉ tiêu." : `Có phải là “${meant}”?`,
          en: meant === null ? "Mend the name of the indicator." : `Is it “${meant}”?`
        }
      });
    });
}

/** The line of a notebook's file in which a place of its text stands. */
export const lineOf = ({text, line}: PlacedNotebook, at: number): number =>
  line + text.slice(0, at).split("\n").length - 1;

/**
 * Where cells stand in the file of their notebook, in the order in which they are read; null for what is not found, as for what
 * the notebook did not write itself.
 */
export function linesOfCells(
  notebook: PlacedNotebook,
  programs: readonly {readonly inline: boolean; readonly source: string}[]
): (number | null)[] {
  const {text} = notebook;
  let cursor = 0;
  return programs.map(({inline, source}) => {
    const at = inline ? text.indexOf(`\${${source}}`, cursor) : blockAt(text, source, cursor);
    if (at < 0) return null;
    cursor = at + 1;
    return lineOf(notebook, at);
  });
}

/** Where the next block of code begins that a program was made of. */
function blockAt(text: string, source: string, from: number): number {
  const fences = /^```[^\S\n]*(?:sql|js|ts)\b[^\n]*\n([^]*?)^```[^\S\n]*$/gm;
  fences.lastIndex = from;
  for (let found = fences.exec(text); found; found = fences.exec(text)) {
    const code = (found[1] ?? "").trim();
    if (code !== "" && source.includes(code)) return found.index;
  }
  return -1;
}
