/** What a column of a table of tasks or indicators holds, as its head says. */
export type Column =
  | {readonly holds: "number" | "heading" | "task" | "indicator" | "lead" | "cooperation" | "responsible" | "unit"}
  /** The level to be reached by a year. */
  | {readonly holds: "level"; readonly year: number}
  /** The level from which the way begins; a year where the head prints one. */
  | {readonly holds: "base"; readonly year: number | null}
  | {readonly holds: "aside"}
  | {readonly holds: "unknown"; readonly head: string};

const words: readonly (readonly [RegExp, Exclude<Column["holds"], "level" | "base" | "unknown">])[] = [
  [/^(?:tt|stt|số tt|số thứ tự|mã|mã số|số)$/u, "number"],
  [/^(?:ghi chú|lộ trình.*|nguồn.*|thời gian.*|tiến độ.*|kinh phí.*|kỳ (?:báo cáo|công bố)|sản phẩm.*)$/u, "aside"],
  [
    /chủ trì.*phối hợp|^phân công|^cơ quan$|^(?:cơ quan|đơn vị|trách nhiệm)(?:,? (?:cơ quan|đơn vị))? (?:thực hiện|chịu trách nhiệm|báo cáo|cung cấp)/u,
    "responsible"
  ],
  [/chủ trì/u, "lead"],
  [/phối hợp/u, "cooperation"],
  [/^(?:đơn vị|đơn vị tính|đvt)$/u, "unit"],
  [/^(?:tên )?(?:các )?(?:mục tiêu(?: ?\/ ?|,? (?:và )?))?(?:chỉ tiêu|chỉ số)(?: .*)?$/u, "indicator"],
  [
    /^(?:mục tiêu(?: ?\/ ?|,? (?:và )?))?(?:các )?(?:nhiệm vụ|giải pháp|hoạt động|nội dung|công việc)(?:(?: |,).*)?$/u,
    "task"
  ],
  [/^(?:các )?mục tiêu(?: (?:chung|cụ thể|phát triển bền vững|ptbv))?$/u, "heading"]
];

const baseHead = /hiện trạng|thực hiện|năm gốc|năm cơ sở|^ước|\((?:th|ht)\)/u;
const levelHead = /^(?:(?:đến|hết|mục tiêu|lộ trình|kế hoạch|chỉ tiêu|cuối) )*(?:năm )?(\d{4})$/u;

/** The longest head of a column; what is longer is a row of the table. */
const longestHead = 80;

function columnOf(head: string): Column {
  const text = head.toLowerCase();
  const level = levelHead.exec(text);
  if (level) return {holds: "level", year: Number(level[1])};
  const year = /\d{4}/u.exec(text)?.[0];
  if (baseHead.test(text) && (year !== undefined || /^(?:hiện trạng|năm gốc|năm cơ sở)/u.test(text)))
    return {holds: "base", year: year === undefined ? null : Number(year)};
  const known = words.find(([pattern]) => pattern.test(text));
  if (known) return {holds: known[1]};
  return head === "" ? {holds: "aside"} : {holds: "unknown", head};
}

const says: ReadonlySet<Column["holds"]> = new Set([
  "heading",
  "task",
  "indicator",
  "lead",
  "cooperation",
  "responsible"
]);

/**
 * The columns that the cells of a line name, or null where the line is no head of a table: at least two are known words, and one
 * of them says what is done or by whom.
 */
export function columnsOf(cells: readonly string[]): readonly Column[] | null {
  if (cells.some((cell) => cell.length > longestHead)) return null;
  const columns = cells.map(columnOf);
  const known = columns.filter(({holds}) => holds !== "unknown" && holds !== "aside");
  if (known.length < 2 || !known.some(({holds}) => says.has(holds))) return null;
  const hasWords = columns.some(({holds}) => holds === "heading" || holds === "task" || holds === "indicator");
  if (hasWords) return columns;
  const first = columns.findIndex(({holds}) => holds === "unknown");
  return first < 0 ? null : columns.map((column, index) => (index === first ? {holds: "task"} : column));
}

/**
 * The columns that a line of tabs names. Tabs stand between words too, so each cell must begin as a head does, and most must be
 * known; of a line in capitals, where every word begins so, all of them.
 */
export function columnsOfTabs(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.every((cell) => cell === "" || /^(?:\p{Lu}|\d{4}$)/u.test(cell)) ? columnsOf(cells) : null;
  const unknown = columns?.filter(({holds}) => holds === "unknown").length ?? 0;
  const inCapitals = !cells.some((cell) => /\p{Ll}/u.test(cell));
  if (inCapitals && cells.some((cell) => columnOf(cell).holds === "unknown")) return null;
  return unknown * 2 < cells.filter((cell) => cell !== "").length ? columns : null;
}

/** The columns with the years that a second line of the head gives them, or null where the line gives none. */
export function withYears(columns: readonly Column[], cells: readonly string[]): readonly Column[] | null {
  const second = cells.map(columnOf);
  const dated = second.filter(({holds}) => holds === "level" || holds === "base");
  if (dated.length === 0 || dated.length < cells.filter((cell) => cell !== "").length) return null;
  const count = Math.max(columns.length, second.length);
  return Array.from({length: count}, (_, index) => {
    const below = second[index];
    return below?.holds === "level" || below?.holds === "base" ? below : (columns[index] ?? {holds: "aside"});
  });
}
