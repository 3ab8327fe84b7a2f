import {classify} from "./classify.js";
import {clausesOf, commitmentStart, type Clause} from "./clauses.js";
import {maskReferences} from "./masks.js";
import {notesOf} from "./notes.js";
import {phrasesOf, type Phrase} from "./phrases.js";
import {alignTones} from "../fold.js";
import {type FoundCommitment} from "./found-commitment.js";

/**
 * The commitments of a passage, in order. Every measurable phrase is one; in a target every clause with a deadline is one
 * too, in a task only a clause that prints its own deadline.
 */
export function commitmentsOf(text: string, of: "target" | "task"): readonly FoundCommitment[] {
  // Both spellings of a syllable have the same length, so places in the aligned text are places in the text.
  const masked = maskReferences(alignTones(text));
  return clausesOf(masked).flatMap((clause) => {
    const pieces = piecesOf(masked.slice(clause.start, clause.end));
    return pieces
      .filter(({phrase}) => phrase !== null || clause.dated || (of === "target" && clause.years.length > 0))
      .map(({start, end, phrase}) =>
        commitmentIn(text, masked, clause, clause.start + start, clause.start + end, phrase)
      )
      .filter((found) => found !== null);
  });
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
function piecesOf(clause: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let held: Phrase | null = null;
  for (const phrase of phrasesOf(clause)) {
    if (held === null) {
      const cut = commitmentStart(clause, phrase.start);
      if (cut > 0) pieces.push({start, end: cut, phrase: null});
      start = cut;
    } else {
      const gap = clause.slice(held.end, phrase.start);
      const cut = Math.max(gap.lastIndexOf(", "), gap.lastIndexOf(" và "));
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
  phrase: Phrase | null
): FoundCommitment | null {
  const start = from + (/^(?:[\s,;.]|và )*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  const quote = text.slice(start, to).replace(/[\s,;.]+(?:và)?$/u, "");
  if (quote === "") return null;
  const piece = masked.slice(start, start + quote.length);
  const shift = start - clause.start;
  const placed = phrase === null ? null : {...phrase, start: phrase.start - shift, end: phrase.end - shift};
  const baseline = /so với(?: cuối| đầu)? năm (\d{4})/iu.exec(piece)?.[1];
  const classified = classify(piece, placed);
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
    baseline_year: baseline === undefined ? null : Number(baseline),
    note_vi: null,
    note_en: null
  };
  return {...found, ...notesOf(found, measured)};
}

/** "Cuối năm 2020" names the year of an aim unless it is what the aim is measured against. */
function endYears(piece: string): readonly number[] {
  return [...piece.matchAll(/(?<!so với )(?:cuối|vào) năm (\d{4})/giu)].map((match) => Number(match[1]));
}
