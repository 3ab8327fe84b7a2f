const year = String.raw`\d{4}`;
const span = String.raw`(?:giai đoạn|thời kỳ)(?: đến năm)? ${year}(?: ?[-–] ?${year})?`;
const outlook = String.raw`(?:(?:,| và) (?:có )?(?:tầm nhìn|định hướng|tính)(?: đến)?(?: năm)? ${year})?`;

/** An aim after a comma: a deadline and what is to be reached by it. */
const aim = String.raw`, (?:đến|trước|hết)(?: hết| cuối)? năm ${year},? (?:đạt|có|còn|giảm|tăng|nâng|phấn đấu|tỷ lệ|ít nhất|trên|\d)`;

/** Names and references whose numbers and words are no commitments: they belong to another document. */
const foreign: readonly RegExp[] = [
  // The title of a strategy, programme and the like runs to its period; an aim set beside it is not part of it.
  new RegExp(
    String.raw`(?:chiến lược|chương trình|kế hoạch|đề án|quy hoạch|dự án)(?:(?!phấn đấu|,? và đến năm|${aim})[^;.])*?(?:${span}|đến năm ${year})${outlook}`,
    "giu"
  ),
  // A period before an aim, or after a rate of change, is its time and not part of a name.
  new RegExp(`(?<!(?:^|[.;:] |trong |/ ?năm |% |mỗi năm ))${span}${outlook}`, "giu"),
  /(?:quyết định|nghị quyết|thông tư|chỉ thị|chương trình|kế hoạch)? ?số \d+[\p{L}\d/-]*(?: ngày \d{1,2}\/\d{1,2}\/\d{4})?/giu,
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /(?:QCVN|TCVN) ?[\d:/\p{L}]+/gu,
  /\(\d{4}\)/gu,
  /\((?:mục tiêu|chỉ tiêu)[^)]*toàn cầu[^)]*\)/giu,
  /\(hiện trạng[^)]*\)/giu,
  /[“"][^”"]*[”"]/gu
];

/**
 * The text with names of laws, decisions, programmes and quoted titles blanked out, character for character, so that
 * places in it are places in the text.
 */
export function maskReferences(text: string): string {
  return foreign.reduce((masked, pattern) => masked.replace(pattern, (found) => "·".repeat(found.length)), text);
}
