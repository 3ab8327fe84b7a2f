const year = String.raw`\d{4}`;
const span = String.raw`(?:giai đoạn|thời kỳ)(?: đến năm)? ${year}(?: ?[-–] ?${year})?`;
/** A period in which a level is to be reached. */
const reaching = String.raw`giai đoạn ${year} ?[-–] ?${year} (?:bình quân |phấn đấu )*(?:đạt|còn|tăng|giảm)(?!\p{L})[^.;,]*\d`;
const outlook = String.raw`(?:(?:,| và) (?:có )?(?:tầm nhìn|định hướng|tính)(?: đến)?(?: năm)? ${year})?`;

/** An aim after a comma: a deadline and what is to be reached by it. */
const aim = String.raw`, (?:đến|trước|hết)(?: hết| cuối)? năm ${year},? (?:đạt|có|còn|giảm|tăng|nâng|phấn đấu|tỷ lệ|ít nhất|trên|\d)`;

/** The title of a strategy, programme and the like runs to its period; an aim set beside it is not part of it. */
const title = new RegExp(
  String.raw`(?:chiến lược|chương trình|kế hoạch|đề án|quy hoạch|dự án)(?:(?!phấn đấu|,? và đến năm|${aim})[^;.])*?(?:${span}|đến năm ${year})${outlook}`,
  "giu"
);

/** Names and references whose numbers and words are no commitments: they belong to another document. */
const references: readonly RegExp[] = [
  /(?:quyết định|nghị quyết|thông tư|chỉ thị|chương trình|kế hoạch)? ?số \d+[\p{L}\d/-]*(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /(?:QCVN|TCVN) ?[\d:/\p{L}]+/gu,
  /\(\d{4}\)/gu,
  /\((?:mục tiêu|chỉ tiêu)[^)]*toàn cầu[^)]*\)/giu,
  /\(hiện trạng[^)]*\)/giu,
  /[“"][^”"]*[”"]/gu,
  // A period before an aim, or after a level, is its time and not part of a name.
  new RegExp(`(?<!(?:^|[.;:] |trong |\\d[^;]*|mỗi năm |bình quân ))(?!${reaching})${span}${outlook}`, "giu")
];

/** Numbers that are no levels: of laws, dates, ages, places in an order, names. */
const names: readonly RegExp[] = [
  /luật [^.;,()]*?(?:năm )?\d{4}/giu,
  /\d+(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d/-]*/gu,
  /ngày \d{1,2}(?: tháng |\/)\d{1,2}(?:(?: năm |\/)\d{4})?|tháng \d{1,2}(?: năm |\/)\d{4}/giu,
  /(?<!tuổi thọ[^.;]*)(?<!\d|[.,])\d+(?: ?[-–] ?\d+| đến \d+)? (?:tháng )?tuổi/giu,
  /(?:lần|khóa|kỳ|thứ|quý|tầng|cấp|hạng|bậc|mức độ|khoản|điều|điểm|mục|chương|phụ lục|mục tiêu|chỉ tiêu|lớp|tuyến)(?: thứ| số)? \d{1,2}(?:\.\d{1,2})*(?![\d%‰]|[.,]\d| ?[%‰]| (?:triệu|nghìn|tỷ))/giu,
  /(?:chương trình|kế hoạch|kỳ)(?: \p{L}+)? \d+ năm|chương trình nghị sự \d{4}/giu,
  /(?:chiến lược|chương trình|kế hoạch|đề án|quy hoạch) [^.;,\d]*\d{4} ?[-–] ?\d{4}/giu,
  /(?:mục tiêu|chỉ tiêu)[^.;]*? phát triển bền vững(?: của [^.;]*?)? đến năm \d{4}/giu,
  /\(\d+\)|(?<![\d.,])\d\.0(?!\d)|24\/7/gu,
  /(?<!\p{L})\p{Lu}(?:\p{L}*[-–]?|\p{Lu}+ )\d+(?:[.:]\d+)*(?!\p{L}|[\d.,]*\d| ?[%‰])/gu
];

/**
 * The text with names of laws, decisions, programmes and quoted titles blanked out, character for character, so that
 * places in it are places in the text.
 */
export function maskReferences(text: string): string {
  return [title, ...references].reduce(blank, text);
}

/** The text with every number blanked out that is no level and no deadline: what is left may be an aim. */
export function maskNames(text: string): string {
  const untitled = text.replace(title, (found) => found.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, "····"));
  return [...references, ...names].reduce(blank, untitled);
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => "·".repeat(found.length));
}
