import {withoutDeadlines} from "./clauses.js";
import {rateUnit, unitAfter, type NamedUnit} from "./units.js";
import {comparatorOf, numberPattern, parseFraction, parseNumber, type Comparator} from "./numbers.js";

/** What a phrase says: the part of a commitment that does not depend on deadline or object. */
export interface Phrase {
  /** Place in the clause. */
  readonly start: number;
  readonly end: number;
  readonly kind: "percent" | "rate" | "count" | "multiple" | "end" | "all" | "relative" | "yearly" | "blank_share";
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  /** The unit as the text prints it, null where the number is implied. */
  readonly unitAsPrinted: string | null;
  /** The unit of a rate or a count, where it is known. */
  readonly unit?: string | null;
}

const number = numberPattern;
const people = String.raw`(?:mọi người|(?:các |những )?(?:người|trẻ em|thanh niên|phụ nữ|nam và nữ|nữ và nam|công dân|hộ))`;
const assure = String.raw`(?:đảm bảo|bảo đảm|cung cấp|đạt được|(?<=^|, )cấp)`;

const bound = String.raw`(?: ít nhất| tối thiểu| trên| dưới| khoảng)?`;
/** What joins two numbers: a dash or "đến" between the ends of a range, "lên" and "xuống" where one comes after the other. */
const joiner = String.raw`(?: ·+| \(?(?:(?:vào |cuối )?năm )?\d{4}\)?)?( ?[-–] ?| (?:đến|lên|xuống)(?: còn| mức)?${bound} )`;
const percent = new RegExp(String.raw`(?:(${number})(?: ?[%‰])?${joiner})?(${number}) ?([%‰](?: ?\/ ?năm)?)`, "giu");
const of = String.raw`(?:trẻ (?:đẻ|sinh)(?: ra)? sống|(?:ca|trường hợp) (?:đẻ|sinh) sống|dân số|dân|người|\p{L}+(?: \p{L}+)?)`;
const base = String.raw`100\.?000|10\.?000|1\.?000|(?<=\/ ?)100|100(?= ?dân(?!\p{L}))|vạn|nghìn`;
const rate = new RegExp(
  String.raw`(?:(${number})${joiner})?(${number}) ?((?:\p{L}+ ?){0,4}?(?:\/|(?<= )(?:tính )?trên) ?(?:1 )?(${base}) ?(${of}))(?!\p{L})`,
  "giu"
);
/** "Số bác sĩ trên 10.000 dân đạt 12": so many people are named first, the level of the rate after its verb. */
const namedRate = new RegExp(
  String.raw`((?:\/|(?<= )(?:tính )?trên) ?(?:1 )?(${base}) ?(${of}?))(?!\p{L})((?: [^,;:.\d]*?)?(?: ?:| (?:đến |vào )?(?:cuối )?năm \d{4},?)?(?: [^,;:.\d]*?)?(?: (?:đạt|lên|là|còn|xuống|bằng)(?!\p{L})|:)[^,;:.\d]*?)(?<!năm |[\d.,])(${number})(?! ?[%‰]|[\d/])`,
  "giu"
);
const multiple = new RegExp(
  String.raw`(?:(?:gấp|tăng|giảm)(?: lên| xuống| đi| thêm)?( ít nhất| tối thiểu| hơn| trên| khoảng)? (?:(${number}) (lần)|(một nửa|1\/2|một phần ba|một phần tư))|gấp( ít nhất| tối thiểu| hơn)? (đôi|rưỡi)(?!\p{L}))`,
  "giu"
);
/** A number is a count where a verb or a comparator leads to it and something that can be counted follows. */
const countLead =
  /(?:^|[\s:])(?:ít nhất|tối thiểu|tối đa|không quá|không dưới|trên|hơn|dưới|khoảng|đạt|có|còn|xuống|lên|mới|dựng|thành lập|tạo|được|đào tạo|thu hút|nâng cấp|trồng|xây|sửa|cấp|mở|hỗ trợ|cho|phục hồi|chuyển đổi|cải tạo|đầu tư|huy động|bố trí|công nhận|là|gồm|≥|≤|>=|<=|>|<) ?$/iu;
const count = new RegExp(
  String.raw`(?<![\d.,/])(?:(${number})${joiner})?(${number}) ?(?=\p{L})((?!(?:(?<!tuổi thọ[^.;]*)tuổi|năm|tháng|ngày|giờ|phút|lần|bước|khâu|cấp|loại|nhóm|mặt|lĩnh vực|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|khóa|quý|kỳ|đợt|tầng|bậc|hạng|chiều|điểm phần trăm|trong|trên|đến|và|của|tỉnh|nước)(?!\p{L}))(?:k?m[23](?![\p{L}\d])|[\p{L}²³]+)(?:[ /][\p{L}²³]+){0,2})`,
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
export function phrasesOf(clause: string, units: readonly NamedUnit[] = []): readonly Phrase[] {
  const found = [
    ...percents(clause),
    ...rates(clause),
    ...namedRates(clause),
    ...multiples(clause),
    ...implied(clause, "end", [end], 0),
    ...implied(clause, "all", all, 100),
    ...relatives(clause),
    ...yearlies(clause),
    ...blankShares(clause),
    ...counts(clause, units)
  ];
  const kept: Phrase[] = [];
  for (const phrase of found) if (!kept.some((other) => overlap(phrase, other))) kept.push(phrase);
  return kept.sort((a, b) => a.start - b.start);
}

function overlap(a: Phrase, b: Phrase): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Two numbers or one, as they are meant. */
interface Level {
  readonly start: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueMax: number | null;
}

/**
 * What a match of one or two numbers says: a range from the first to the second, or the second alone, which is to come after the
 * first. "Tăng từ 10% đến 15%" may be either: null.
 */
function levelOf(clause: string, match: RegExpExecArray, end: number): Level | null {
  const [, first, join, second] = match;
  const value = parseNumber(second!);
  const following = clause.slice(end);
  if (first === undefined || join === undefined)
    return {
      start: match.index,
      comparator: comparatorOf(clause.slice(0, match.index), following),
      value,
      valueMax: null
    };
  const from = parseNumber(first);
  if (/lên|xuống/iu.test(join))
    return {start: match.index, comparator: comparatorOf(join, following), value, valueMax: null};
  const before = clause.slice(0, match.index);
  const since = /từ $/iu.test(before);
  const start = since ? match.index - "từ ".length : match.index;
  const moving =
    since && /đến/iu.test(join) ? /(tăng|nâng|đưa|giảm)[^,;]*$/iu.exec(before)?.[1]?.toLowerCase() : undefined;
  const falls = moving === "giảm" && value < from;
  if (falls) return {start: match.index, comparator: comparatorOf(join, following), value, valueMax: null};
  if (moving !== undefined && moving !== "giảm" && !/năm/iu.test(following)) return null;
  return {start, comparator: ">=", value: from, valueMax: value};
}

function percents(clause: string): Phrase[] {
  return [...clause.matchAll(percent)].flatMap((match): Phrase[] => {
    const end = match.index + match[0].length;
    const level = levelOf(clause, match, end);
    if (level === null) return [];
    const unitAsPrinted = match[4]!.replaceAll(" ", "");
    const rise = risesBy.exec(clause.slice(0, level.start));
    if (rise === null || unitAsPrinted !== "%" || yearlyWords.test(clause))
      return [{...level, end, kind: "percent", unitAsPrinted}];
    // A share that rises by 5 % may rise by points or by a part of itself: nobody can tell.
    if (/tỷ lệ/iu.test(rise[1]!)) return [];
    const times = (percent: number): number => (100 + percent) / 100;
    const [value, valueMax] = [times(level.value), level.valueMax === null ? null : times(level.valueMax)];
    return [{...level, value, valueMax, end, kind: "multiple", unitAsPrinted}];
  });
}

/** "Tăng 15%" is 1.15 times what was there; "tăng lên 15%" is a level. */
const risesBy = /(?:^|[,;])([^,;]*?)tăng(?: thêm)?(?: ít nhất| tối thiểu| khoảng| trên| hơn)? ?$/iu;
const yearlyWords = /(?:hàng|hằng|mỗi) năm|bình quân|trung bình|\/ ?năm/iu;

function rates(clause: string): Phrase[] {
  return [...clause.matchAll(rate)].flatMap((match): Phrase[] => {
    const end = match.index + match[0].length;
    const level = levelOf(clause, match, end);
    if (level === null) return [];
    const unit = rateUnit(baseOf(match[5]!), match[6]!);
    const found: Phrase = {...level, end, kind: "rate", unitAsPrinted: match[4]!.trim(), unit};
    return [...sharing(clause, match.index, match[4]!, unit), found];
  });
}

function namedRates(clause: string): Phrase[] {
  return [...clause.matchAll(namedRate)].map((match) => {
    const [all, printed = "", base = "", of = "", words = "", value = ""] = match;
    const end = match.index + all.length;
    return {
      start: match.index,
      end,
      kind: "rate",
      comparator: comparatorOf(words, clause.slice(end)),
      value: parseNumber(value),
      valueMax: null,
      unitAsPrinted: printed,
      unit: rateUnit(baseOf(base), of)
    };
  });
}

function baseOf(printed: string): number {
  const word = printed.toLowerCase();
  return word === "vạn" ? 10_000 : word === "nghìn" ? 1000 : parseNumber(word);
}

/** "10 bác sĩ, 30 giường bệnh trên 10.000 dân": the first is a rate of the same people. */
function sharing(clause: string, next: number, printed: string, unit: string | null): Phrase[] {
  const match = beside.exec(clause.slice(0, next));
  if (match === null) return [];
  const [, value = "", name = ""] = match;
  const per = /(?:\/|(?:tính )?trên ).*$/iu.exec(printed)?.[0] ?? "";
  return [
    {
      start: match.index,
      end: match.index + value.length + 1 + name.length,
      kind: "rate",
      comparator: comparatorOf(clause.slice(0, match.index), ""),
      value: parseNumber(value),
      valueMax: null,
      unitAsPrinted: `${name}${per.startsWith("/") ? "" : " "}${per}`,
      unit
    }
  ];
}

const beside = new RegExp(
  String.raw`(?<![\d.,])(${number}) (\p{L}+(?: \p{L}+){0,2})(?:,| và) (?:có )?(?:ít nhất |trên |khoảng )?$`,
  "iu"
);

/** How many words a name has where no unit of the place tells where it ends: "doanh nghiệp", "căn nhà". */
const namedByWords = 2;
/** Where the name of what is counted ends. */
const afterName =
  / (?:đạt|được|có|còn|trong|ở|tại|vào|cho|và|theo|trên|của|so|là|bằng|với|đến|trước|mỗi|mới|khi|bị|do|nhằm|để)(?!\p{L}).*$/iu;

/** Of so many people or births nobody makes an aim: a rate is counted by them. */
const isBase = /^1(?:0{2,5}|0{0,2}\.000) ?(?:dân(?! tộc)|(?:trẻ|ca|trường hợp) ?(?:đẻ|sinh))/iu;

/** "Ít nhất 50 trường", "trồng mới 5.000 ha": the unit is one of the place's where its name follows. */
function counts(clause: string, units: readonly NamedUnit[]): Phrase[] {
  return [...clause.matchAll(count)].flatMap((match): Phrase[] => {
    const before = clause.slice(0, match.index).replace(/từ $/iu, "");
    const following = match[4]!;
    const named = unitAfter(following, units);
    const isYear = /^(?:19|20)\d\d$/u.test(match[3]!);
    // What has been done is no aim, and the people that a rate is counted by are no count.
    if (
      isYear ||
      (/(?:\/|trên) ?(?:1 )?$/iu.test(before) && isBase.test(match[0])) ||
      /(?:^|\s)đã(?=\s)/iu.test(before) ||
      !(leadsToCount(before) || (named !== null && named.words.length > 1))
    )
      return [];
    const printed =
      named === null
        ? firstWords(following.replace(afterName, ""), namedByWords)
        : firstWords(following, named.words.length);
    const end = match.index + match[0].length - following.length + printed.length;
    const level = levelOf(clause, match, end);
    if (level === null) return [];
    // So many a year is no level that is reached in one.
    const yearly = /hàng năm|hằng năm|mỗi năm|bình quân năm/iu.test(clause) || /^ ?\/ ?năm/iu.test(clause.slice(end));
    const unit = yearly ? null : (named?.unit ?? null);
    return [{...level, end, kind: "count", unitAsPrinted: yearly ? `${printed}/năm` : printed, unit}];
  });
}

/** Whether a number may begin here: after a verb or a comparator, or right after the deadline. */
function leadsToCount(before: string): boolean {
  return countLead.test(before) || !/\p{L}/u.test(withoutDeadlines(before));
}

function firstWords(text: string, count: number): string {
  return text.split(" ").slice(0, count).join(" ");
}

/** "Giảm 2 lần" is half of the base, "tăng 2 lần" twice the base. At least halved means at most half remains. */
function multiples(clause: string): Phrase[] {
  return [...clause.matchAll(multiple)].map((match) => {
    const falling = /^giảm/iu.test(match[0]);
    const fraction = match[4] ?? match[6];
    const printed = match[2] === undefined ? parseFraction(fraction!)! : parseNumber(match[2]);
    const comparator = comparatorOf(match[1] ?? match[5] ?? "", "");
    return {
      ...place(match),
      kind: "multiple",
      comparator: falling ? mirrored(comparator) : comparator,
      value: falling && printed > 1 ? 1 / printed : printed,
      valueMax: null,
      unitAsPrinted: match[3] ?? fraction!
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
