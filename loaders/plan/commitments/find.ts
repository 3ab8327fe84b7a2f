import {classify, type Classification} from "./classify.js";
import {clausesOf, commitmentStart, withoutDeadlines, type Clause} from "./clauses.js";
import {maskReferences} from "./masks.js";
import {notesOf} from "./notes.js";
import {phrasesOf, type Phrase} from "./phrases.js";
import type {NamedUnit} from "./units.js";
import {alignTones} from "../fold.js";
import {type FoundCommitment} from "./found-commitment.js";

/**
 * The commitments of a passage, in order. Every measurable phrase is one; in a target every clause with a deadline is one
 * too, in a task only a clause that prints its own deadline. A count without a deadline is one in a target alone: tasks count
 * much that is no aim.
 *
 * @param units the units that counts may be of
 */
export function commitmentsOf(
  text: string,
  of: "target" | "task",
  units: readonly NamedUnit[] = []
): readonly FoundCommitment[] {
  // Both spellings of a syllable have the same length, so places in the aligned text are places in the text.
  const masked = maskReferences(alignTones(text));
  const found: FoundCommitment[] = [];
  /** For each commitment whether it goes on with the one before it. */
  const onwards: boolean[] = [];
  let before: {readonly sentence: number; readonly found: FoundCommitment} | null = null;
  for (const clause of clausesOf(masked)) {
    const words = masked.slice(clause.start, clause.end);
    const counted = of === "target" || clause.years.length > 0;
    const pieces = piecesOf(
      words,
      counted ? phrasesOf(words, units) : phrasesOf(words).filter(({kind}) => kind !== "count")
    );
    for (const [index, {start, end, phrase}] of pieces.entries()) {
      if (phrase === null && !clause.dated && !(of === "target" && clause.years.length > 0)) continue;
      const own = {...clause, years: yearsOf(clause, words, pieces, index)};
      const previous: FoundCommitment | null = before?.sentence === clause.sentence ? before.found : null;
      const commitment = commitmentIn(text, masked, own, clause.start + start, clause.start + end, phrase, previous);
      if (commitment === null) continue;
      found.push(commitment.found);
      onwards.push(commitment.goesOn);
      if (commitment.found.value !== null) before = {sentence: clause.sentence, found: commitment.found};
    }
  }
  return directed(found, onwards);
}

/**
 * Levels that follow each other say themselves which way is better: 45% by 2025 and 60% by 2030 is a rise. What a comparator or
 * a verb says comes first, and one level alone says nothing.
 */
function directed(found: readonly FoundCommitment[], onwards: readonly boolean[]): readonly FoundCommitment[] {
  const chainOf = (index: number): readonly number[] => {
    let first = index;
    while (onwards[first] === true) first -= 1;
    let last = index;
    while (onwards[last + 1] === true) last += 1;
    return Array.from({length: last - first + 1}, (_, step) => first + step);
  };
  return found.map((commitment, index) => {
    const chain = chainOf(index).map((at) => found[at]!);
    const [from, to] = [chain[0]!.value, chain.at(-1)!.value];
    const isPlain = chain.every(
      ({comparator, class: kind}) => comparator === "=" && (kind === "threshold" || kind === "universal_coverage")
    );
    if (chain.length < 2 || !isPlain || from === null || to === null || from === to) return commitment;
    return {...commitment, direction: from < to ? "increase" : "decrease"};
  });
}

/** Where a clause has as many levels as deadlines ("đến năm 2025 và năm 2030 lần lượt đạt 50% và 80%"), each has its own. */
function yearsOf(clause: Clause, words: string, pieces: readonly Piece[], index: number): readonly number[] {
  const levels = pieces.filter(({phrase}) => phrase !== null);
  const paired = levels.length > 1 && levels.length === clause.years.length && /lần lượt|tương ứng/iu.test(words);
  const at = paired ? levels.indexOf(pieces[index]!) : -1;
  return at < 0 ? clause.years : [clause.years[at]!];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase | null;
}

/**
 * Cuts a clause so that each piece holds one measurable phrase: before the verb of the first commitment, and at the last
 * comma or "và" before every further one.
 */
function piecesOf(clause: string, phrases: readonly Phrase[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let held: Phrase | null = null;
  for (const phrase of phrases) {
    if (held === null) {
      const cut = commitmentStart(clause, phrase.start);
      if (cut > 0) pieces.push({start, end: cut, phrase: null});
      start = cut;
    } else {
      const gap = clause.slice(held.end, phrase.start);
      const part = gap.indexOf(", trong đó");
      const cut = part < 0 ? Math.max(gap.lastIndexOf(", "), gap.lastIndexOf(" và ")) : part;
      // Two phrases about one thing ("end poverty for all people") are one commitment.
      if (cut < 0) continue;
      pieces.push({start, end: held.end + cut, phrase: held});
      start = held.end + cut;
    }
    held = phrase;
  }
  return [...pieces, {start, end: clause.length, phrase: held}];
}

function commitmentIn(
  text: string,
  masked: string,
  clause: Clause,
  from: number,
  to: number,
  phrase: Phrase | null,
  previous: FoundCommitment | null
): {readonly found: FoundCommitment; readonly goesOn: boolean} | null {
  const start = from + (/^(?:[\s,;.+–-]|và )*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  const quote = text.slice(start, to).replace(/(?:[\s,;.+–-]|(?<=\s)và)+$/u, "");
  if (quote === "") return null;
  const piece = masked.slice(start, start + quote.length);
  const shift = start - clause.start;
  const placed = phrase === null ? null : {...phrase, start: phrase.start - shift, end: phrase.end - shift};
  const baseline = /so với(?: cuối| đầu)? năm (\d{4})/iu.exec(piece)?.[1];
  const own = classify(piece, placed);
  const classified =
    placed !== null && isLater(clause, previous) && goesOn(piece, placed, previous) ? inherited(own, previous) : own;
  // An aim in words has no number, though it says "for all".
  const measured = classified.class === "qualitative_deadline" ? null : placed;
  const found: FoundCommitment = {
    quote_vi: quote,
    ...classified,
    comparator: measured?.comparator ?? null,
    value: measured?.value ?? null,
    value_max: placed?.valueMax ?? null,
    unit_as_printed: placed?.unitAsPrinted ?? null,
    years: clause.years.length > 0 ? clause.years : endYears(piece),
    baseline_year:
      baseline !== undefined ? Number(baseline) : own === classified ? null : (previous?.baseline_year ?? null),
    note_vi: null,
    note_en: null
  };
  return {found: {...found, ...notesOf(found, measured)}, goesOn: own !== classified};
}

/** "Cuối năm 2020" names the year of an aim unless it is what the aim is measured against. */
function endYears(piece: string): readonly number[] {
  return [...piece.matchAll(/(?<!so với )(?:cuối|vào) năm (\d{4})/giu)].map((match) => Number(match[1]));
}

/** What may stand before a level that goes on with what the one before it said: a deadline and a verb of reaching. */
const onward =
  /^(?:[\s,:;+–-]|và|phấn đấu|tiếp tục|sẽ|lần lượt|tương ứng|đạt|còn|là|tăng lên|nâng lên|lên|giảm xuống|giảm còn|xuống còn|xuống|ít nhất|tối thiểu|tối đa|không quá|từ|trên|dưới|khoảng|[≥≤<>=])*$/iu;

/** Whether a phrase says of the same thing as the commitment before it, in the same unit, what is reached later. */
function goesOn(piece: string, phrase: Phrase, previous: FoundCommitment | null): previous is FoundCommitment {
  return (
    phrase.unitAsPrinted !== null &&
    phrase.kind !== "multiple" &&
    previous?.unit_as_printed === phrase.unitAsPrinted &&
    onward.test(withoutDeadlines(piece.slice(0, phrase.start)))
  );
}

/** Whether a clause has another deadline than the commitment before it: two levels of one year are of two things. */
function isLater({years}: Clause, previous: FoundCommitment | null): boolean {
  return previous !== null && years.join() !== previous.years.join();
}

function inherited(own: Classification, previous: FoundCommitment): Classification {
  const levels: readonly FoundCommitment["class"][] = ["threshold", "universal_coverage"];
  const isLevel = levels.includes(previous.class) && levels.includes(own.class);
  return {
    class: isLevel ? own.class : previous.class,
    unit: previous.unit,
    implied: own.implied,
    direction: previous.direction
  };
}
