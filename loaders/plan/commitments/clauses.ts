/** A part of a passage that may hold commitments, with the deadline that governs it. */
export interface Clause {
  /** Place in the passage. */
  readonly start: number;
  readonly end: number;
  /** Deadline years, printed in the clause itself or earlier in its sentence. */
  readonly years: readonly number[];
  /** Whether the clause prints its deadline itself. */
  readonly dated: boolean;
}

const deadline = /(?:phấn đấu )?(?:đến|trước)(?: hết| cuối)? năm (\d{4})/giu;

/** The deadline years that a masked text prints, in order, each once. */
export function deadlineYears(masked: string): readonly number[] {
  return [...new Set([...masked.matchAll(deadline)].map((match) => Number(match[1])))].sort((a, b) => a - b);
}

/**
 * Cuts a masked passage into clauses: at full stops and semicolons, and before a deadline inside a clause. A deadline
 * governs the clauses after it to the end of its sentence or to the next deadline.
 */
export function clausesOf(masked: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const sentence of splitKeeping(masked, /\.(?=\s|$)/gu)) {
    let years: readonly number[] = [];
    for (const part of splitKeeping(sentence, /;/gu)) {
      for (const piece of cutBeforeDeadlines(part)) {
        const own = deadlineYears(piece);
        if (own.length > 0) years = own;
        clauses.push({start, end: start + piece.length, years, dated: own.length > 0});
        start += piece.length;
      }
    }
  }
  return clauses;
}

/** A comma and one of these verbs begin a commitment of their own within a clause. */
const commitmentVerbs = /(?<=, )(?:phấn đấu|đưa|đảm bảo|bảo đảm|nâng|giảm|tăng|đạt|chấm dứt|xóa bỏ)(?= )/giu;

/** The place where the commitment that holds a phrase begins in a clause; 0 where only a deadline stands before it. */
export function commitmentStart(clause: string, phrase: number): number {
  const start = [...clause.matchAll(commitmentVerbs)].findLast((match) => match.index <= phrase)?.index ?? 0;
  return /\p{L}/u.test(clause.slice(0, start).replace(deadline, "")) ? start : 0;
}

/** Splits a text after each match; the pieces joined are the text. */
function splitKeeping(text: string, separator: RegExp): readonly string[] {
  const ends = [...text.matchAll(separator)].map((match) => match.index + match[0].length);
  return slices(text, ends);
}

function cutBeforeDeadlines(clause: string): readonly string[] {
  const starts = [...clause.matchAll(deadline)].map((match) => match.index);
  return slices(
    clause,
    starts.filter((start) => /\p{L}/u.test(clause.slice(0, start)))
  );
}

function slices(text: string, cuts: readonly number[]): readonly string[] {
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}
