import {catalogue} from "./accessor.js";

/** The sentences of the search, apart from the others because the browser loads them. */
export interface SearchMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly next: string;
  readonly previous: string;
  readonly clear: string;
  readonly hits: (hits: number, lines: number) => string;
  readonly hitsExact: (exact: number, hits: number, lines: number) => string;
  readonly noHits: string;
  readonly hitNumber: (number: number, of: number) => string;
  readonly planLine: (line: number) => string;
}

const vi: SearchMessages = {
  search: "Tìm trong kế hoạch",
  searchHint: "Gõ có dấu hoặc không dấu, ví dụ: do che phu rung",
  next: "Chỗ sau",
  previous: "Chỗ trước",
  clear: "Xóa",
  hits: (hits, lines) => `${String(hits)} chỗ trong ${String(lines)} dòng.`,
  hitsExact: (exact, hits, lines) =>
    `${String(hits)} chỗ trong ${String(lines)} dòng, ${String(exact)} chỗ khớp cả dấu xếp trước.`,
  noHits: "Không thấy trong kế hoạch. Thử bớt từ hoặc gõ không dấu.",
  hitNumber: (number, of) => `Chỗ ${String(number)} trên ${String(of)}`,
  planLine: (line) => `dòng ${String(line)}`
};

const en: SearchMessages = {
  search: "Search the plan",
  searchHint: "With or without diacritics, for example: do che phu rung",
  next: "Next",
  previous: "Previous",
  clear: "Clear",
  hits: (hits, lines) =>
    `${hits === 1 ? "1 place" : `${String(hits)} places`} in ${lines === 1 ? "1 line" : `${String(lines)} lines`}.`,
  hitsExact: (exact, hits, lines) =>
    `${String(hits)} places in ${lines === 1 ? "1 line" : `${String(lines)} lines`}; the ${String(exact)} with these very diacritics come first.`,
  noHits: "Not found in the plan. Try fewer words, or leave out the diacritics.",
  hitNumber: (number, of) => `Place ${String(number)} of ${String(of)}`,
  planLine: (line) => `line ${String(line)}`
};

/** {@link SearchMessages} in a language. */
export const searchMessages = catalogue<SearchMessages>({vi, en});
