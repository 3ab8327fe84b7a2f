/** A part of a passage that may hold commitments, with the deadline that governs it. */
export interface Clause {
  /** Place in the passage. */
  readonly start: number;
  readonly end: number;
  /** Deadline years, printed in the clause itself or earlier in its sentence. */
  readonly years: readonly number[];
  /** Whether the clause prints its deadline itself. */
  readonly dated: boolean;
  /** Its sentence, counted from 0. */
  readonly sentence: number;
}

const years = String.raw`(\d{4}(?:(?:,| và)(?: năm)? \d{4})*)`;
/** "Đến năm 2030", "trước năm 2025", "hết năm 2030", "đến 2030": by then something is to be so, with a number or without. */
const byThen = String.raw`(?:phấn đấu )?(?:(?:đến|trước)(?: hết| cuối)?|(?<=^|[^\p{L}])hết) năm ${years}`;
const shortened = String.raw`(?<!từ [\d.]+ )(?:đến|trước) (20\d{2})(?=[,;:]|$| \p{L})(?! (?:hộ|người|ha|xã|trường|tỷ|triệu|lao động))`;
/** "Năm 2035 đạt 60%", "Năm 2025: 45%": a year beside a level. A year alone tells when something was. */
const inYear = String.raw`(?<=^ ?|[;:,.+–-] ?|và |phấn đấu )năm ${years}(?= ?:|,? (?:đạt|còn|phấn đấu|tỷ lệ|có|tăng|giảm|là|xuống|nâng) ?[^.;]*\d|, [^.;]*\d[^.;]*%)`;
const inYearWithin = String.raw`(?<!(?:cuối|đầu|với|từ|vào|của|trong) )năm ${years}(?= (?:đạt|còn|phấn đấu|sẽ)(?!\p{L})[^.;]*\d)`;
/** "Dưới 40 ca năm 2025 và dưới 35 ca năm 2030", "đạt 40% vào năm 2025": a year that ends what is said of a level. */
const afterLevel = String.raw`(?<=\d[^;]*)vào(?: cuối)? năm ${years}|(?<=\d[^;]*(?<!cuối|đầu|với|từ|vào|của|trong|hết|đến|trước) )năm ${years}(?= ?(?:$|[,;.]| và ))`;
/** "Giai đoạn 2021–2025, trồng mới 5.000 ha": the end of the period is the deadline. */
const inPeriod = String.raw`(?:trong )?giai đoạn \d{4} ?[-–] ?(\d{4})`;

const deadline = new RegExp(`${byThen}|${shortened}|${inYear}|${inYearWithin}|${afterLevel}|${inPeriod}`, "giu");
/** A deadline that makes an aim of words alone. */
const strong = new RegExp(byThen, "iu");

/** The deadline years that a masked text prints, in order, each once. */
export function deadlineYears(masked: string): readonly number[] {
  const printed = [...masked.matchAll(deadline)].flatMap((match) =>
    match.slice(1).flatMap((part: string | undefined) => part?.match(/\d{4}/gu) ?? [])
  );
  return [...new Set(printed.map(Number))].sort((a, b) => a - b);
}

/**
 * Cuts a masked passage into clauses: at full stops and semicolons, and before a deadline inside a clause. A deadline
 * governs the clauses after it to the end of its sentence or to the next deadline.
 */
export function clausesOf(masked: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const [index, sentence] of sentencesOf(masked).entries()) {
    let governing: readonly number[] = [];
    for (const part of splitKeeping(sentence, /;/gu)) {
      for (const piece of cutBeforeDeadlines(part)) {
        const own = deadlineYears(piece);
        if (own.length > 0) governing = own;
        clauses.push({start, end: start + piece.length, years: governing, dated: strong.test(piece), sentence: index});
        start += piece.length;
      }
    }
  }
  return clauses;
}

/** The sentences of a text, each with what separates it from the next; joined they are the text. */
export function sentencesOf(text: string): readonly string[] {
  return splitKeeping(text, /\.(?=\s|$)/gu);
}

/** A comma and one of these verbs begin a commitment of their own within a clause. */
const commitmentVerbs = /(?<=, )(?:phấn đấu|đưa|đảm bảo|bảo đảm|nâng|giảm|tăng|đạt|chấm dứt|xóa bỏ)(?= )/giu;

/** The place where the commitment that holds a phrase begins in a clause; 0 where only a deadline stands before it. */
export function commitmentStart(clause: string, phrase: number): number {
  const start = [...clause.matchAll(commitmentVerbs)].findLast((match) => match.index <= phrase)?.index ?? 0;
  return /\p{L}/u.test(withoutDeadlines(clause.slice(0, start))) ? start : 0;
}

/** A masked text without the deadlines that it prints. */
export function withoutDeadlines(masked: string): string {
  return masked.replace(deadline, "");
}

/** Splits a text after each match; the pieces joined are the text. */
function splitKeeping(text: string, separator: RegExp): readonly string[] {
  const ends = [...text.matchAll(separator)].map((match) => match.index + match[0].length);
  return slices(text, ends);
}

/**
 * A deadline begins a piece of its own, but for one that says when what stands before it is to be so: the subject of a sentence
 * ("tỷ lệ hộ khá đến năm 2030 đạt 40%"), an indicator with its colon, or a level ("40% vào năm 2030").
 */
function cutBeforeDeadlines(clause: string): readonly string[] {
  const found = [...clause.matchAll(deadline)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }));
  const between = found.map(({end}, index) => clause.slice(end, found[index + 1]?.start).replace(comparedWith, ""));
  const [first] = found;
  if (first === undefined) return [clause];
  const opening = clause.slice(0, first.start);
  const levelsFirst = /\d/u.test(opening) && between.every((words, i) => /\d/u.test(words) === i < between.length - 1);
  if (levelsFirst)
    return slices(
      clause,
      found.slice(0, -1).map(({end}) => end)
    );
  // "5.000 ha giai đoạn 2026–2030, bình quân 1.000 ha mỗi năm": the deadline ends what stands before its comma.
  const endsLevel = /\d[^,;]*(?<! và) $/u.test(opening.replace(counted, "")) && /^ ?,/u.test(between[0]!);
  const isSubject =
    !/\p{L}/u.test(opening) ||
    /:[\s+–-]*$/u.test(opening) ||
    (!/[,;\d]| và $/u.test(opening.replace(counted, "")) &&
      (isMeasure.test(opening) || reaches.test(clause.slice(first.end))));
  const cuts = found.map(({start}) => start).filter((_, index) => index > 0 || !(isSubject || endsLevel));
  return slices(clause, endsLevel ? [first.end, ...cuts] : cuts);
}

/** What a change is measured against has a year that is no deadline. */
const comparedWith = /so với[^,;]*?năm \d{4}/giu;
/** The people by whom a rate is counted are no level. */
const counted = /(?:\/|trên) ?(?:1 )?1(?:0{2,5}|0{0,2}\.000)(?!\d)/giu;
/** After its deadline a sentence goes on with the level that its subject is to reach. */
const reaches = /^ (?:phấn đấu |sẽ )?(?:đạt|còn)(?!\p{L})[^,;]*?\d/iu;

/** What is measured is called a share, a rate, a number or the like; anything else before a deadline is a sentence of its own. */
const isMeasure =
  /^\s*(?:phấn đấu )?(?:tỷ lệ|tỷ suất|tỷ trọng|tỷ số|số|tổng|diện tích|sản lượng|mức|độ|thu nhập|năng suất|chỉ số|giá trị|tốc độ|quy mô|kim ngạch|tuổi thọ|vốn|mật độ|tăng trưởng|grdp)(?!\p{L})/iu;

function slices(text: string, cuts: readonly number[]): readonly string[] {
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}
