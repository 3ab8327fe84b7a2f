import {comparatorOf, numberPattern, parseFraction, parseNumber, type Comparator} from "./numbers.js";

/** What a phrase says: the part of a commitment that does not depend on deadline or object. */
export interface Phrase {
  /** Place in the clause. */
  readonly start: number;
  readonly end: number;
  readonly kind: "percent" | "rate" | "multiple" | "end" | "all" | "relative" | "yearly" | "blank_share";
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  /** The unit as the text prints it, null where the number is implied. */
  readonly unitAsPrinted: string | null;
}

const number = numberPattern;
const people = String.raw`(?:mọi người|(?:các |những )?(?:người|trẻ em|thanh niên|phụ nữ|nam và nữ|nữ và nam|công dân|hộ))`;
const assure = String.raw`(?:đảm bảo|bảo đảm|cung cấp|đạt được|(?<=^|, )cấp)`;

const percent = new RegExp(String.raw`(${number})(?: ?[-–] ?(${number}))? ?([%‰](?: ?\/ ?năm)?)`, "giu");
const rate = new RegExp(String.raw`(${number}) ?(\/ ?(?:100\.?000|10\.?000|1\.?000) [\p{L} ]+?)(?=[,;.]|$)`, "giu");
const multiple = new RegExp(
  String.raw`(?:gấp|tăng|giảm)(?: lên| xuống| đi| thêm)?( ít nhất| tối thiểu| hơn| trên| khoảng)? (?:(${number}) (lần)|(một nửa|1\/2|một phần ba|một phần tư))`,
  "giu"
);
const end = /(?:cơ bản |hoàn toàn )?(?:chấm dứt|xóa bỏ|loại bỏ hoàn toàn)(?!\p{L})/giu;
const all = [
  new RegExp(
    String.raw`(?:đảm bảo|bảo đảm)(?: rằng)? (?:tất cả|toàn bộ|mọi) (?!(?:các )?(?:cấp|lĩnh vực|hình thức))`,
    "giu"
  ),
  new RegExp(String.raw`${assure} [^;.]*?(?:cho|đối với|tới) tất cả (?:các |những )?${people}`, "giu"),
  new RegExp(String.raw`${assure} [^;.]*?(?:toàn dân|phổ cập)`, "giu"),
  /(?:đảm bảo|bảo đảm) người dân ở mọi nơi/giu
];
const relative =
  /(?:(cao hơn|lớn hơn|nhanh hơn)|(thấp hơn|nhỏ hơn)|(không vượt quá)) (?=(?:tốc độ|mức|bình quân|trung bình|ngưỡng|trữ lượng|giới hạn))/giu;
const yearly =
  /hàng năm(?:(?! trung bình| bình quân)[^;.])*?(?:giảm|tăng)|(?:giảm|tăng)(?: dần)? (?:qua các năm|hàng năm|theo từng năm)/giu;
const blankShare = /đạt(?: được)? tỷ lệ (?!\d)[^;.]*/giu;

/** What stands before an aim that is only the purpose of something else, or is only striven towards. */
const purpose =
  /(?:^|\s)(?:nhằm|để|theo hướng|khuyến khích|với mục tiêu|góp phần|tiến tới|tiến đến|từng bước|hạn chế)(?=\s)/iu;

/**
 * The measurable phrases of a masked clause, in order. Where two of them overlap the printed number wins over what is
 * only implied, then the one that stands first.
 */
export function phrasesOf(clause: string): readonly Phrase[] {
  const found = [
    ...percents(clause),
    ...rates(clause),
    ...multiples(clause),
    ...implied(clause, "end", [end], 0),
    ...implied(clause, "all", all, 100),
    ...relatives(clause),
    ...yearlies(clause),
    ...blankShares(clause)
  ];
  const kept: Phrase[] = [];
  for (const phrase of found) if (!kept.some((other) => overlap(phrase, other))) kept.push(phrase);
  return kept.sort((a, b) => a.start - b.start);
}

function overlap(a: Phrase, b: Phrase): boolean {
  return a.start < b.end && b.start < a.end;
}

function percents(clause: string): Phrase[] {
  return [...clause.matchAll(percent)].map((match) => ({
    ...place(match),
    kind: "percent",
    comparator: match[2] === undefined ? comparatorAt(clause, match) : ">=",
    value: parseNumber(match[1]!),
    valueMax: match[2] === undefined ? null : parseNumber(match[2]),
    unitAsPrinted: match[3]!.replaceAll(" ", "")
  }));
}

function rates(clause: string): Phrase[] {
  return [...clause.matchAll(rate)].map((match) => ({
    ...place(match),
    kind: "rate",
    comparator: comparatorAt(clause, match),
    value: parseNumber(match[1]!),
    valueMax: null,
    unitAsPrinted: match[2]!.trim()
  }));
}

/** "Giảm 2 lần" is half of the base, "tăng 2 lần" twice the base. At least halved means at most half remains. */
function multiples(clause: string): Phrase[] {
  return [...clause.matchAll(multiple)].map((match) => {
    const falling = /^giảm/iu.test(match[0]);
    const printed = match[2] === undefined ? parseFraction(match[4]!)! : parseNumber(match[2]);
    const comparator = comparatorOf(match[1] ?? "", "");
    return {
      ...place(match),
      kind: "multiple",
      comparator: falling ? mirrored(comparator) : comparator,
      value: falling && printed > 1 ? 1 / printed : printed,
      valueMax: null,
      unitAsPrinted: match[3] ?? match[4]!
    };
  });
}

function mirrored(comparator: Comparator): Comparator {
  const mirror: Partial<Record<Comparator, Comparator>> = {">": "<", ">=": "<=", "<": ">", "<=": ">="};
  return mirror[comparator] ?? comparator;
}

function implied(clause: string, kind: "end" | "all", patterns: readonly RegExp[], value: number): Phrase[] {
  return patterns
    .flatMap((pattern) => [...clause.matchAll(pattern)])
    .filter((match) => !purpose.test(clause.slice(0, match.index)))
    .map((match) => ({
      ...place(match),
      kind,
      comparator: /^cơ bản/iu.test(match[0]) ? "~" : "=",
      value,
      valueMax: null,
      unitAsPrinted: null
    }));
}

function relatives(clause: string): Phrase[] {
  return [...clause.matchAll(relative)].map((match) => ({
    ...place(match),
    kind: "relative",
    comparator: match[1] !== undefined ? ">" : match[2] !== undefined ? "<" : "<=",
    value: null,
    valueMax: null,
    unitAsPrinted: null
  }));
}

/** A yearly direction is an index against the year before: below 100 where it is to fall, above where it is to rise. */
function yearlies(clause: string): Phrase[] {
  return [...clause.matchAll(yearly)].map((match) => ({
    ...place(match),
    kind: "yearly",
    comparator: /giảm/iu.test(match[0]) ? "<" : ">",
    value: 100,
    valueMax: null,
    unitAsPrinted: null
  }));
}

/** "To reach the share …" without the share: the plan left the number out. */
function blankShares(clause: string): Phrase[] {
  return [...clause.matchAll(blankShare)]
    .filter((match) => !/[%‰]/u.test(match[0]))
    .map((match) => ({
      ...place(match),
      kind: "blank_share",
      comparator: null,
      value: null,
      valueMax: null,
      unitAsPrinted: null
    }));
}

function place(match: RegExpExecArray): {start: number; end: number} {
  return {start: match.index, end: match.index + match[0].length};
}

function comparatorAt(clause: string, match: RegExpExecArray): Comparator {
  return comparatorOf(clause.slice(0, match.index), clause.slice(match.index + match[0].length));
}
