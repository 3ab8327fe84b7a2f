import type {SearchMessages} from "../topics/search.js";

/** The sentences in Vietnamese. */
export const vi: SearchMessages = {
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
