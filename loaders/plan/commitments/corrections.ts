import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";
import type {Problem} from "../../read/problem.js";
import {normaliseText} from "../lines.js";
import {planProblem, type PlanProblemCode} from "../problems.js";
import type {CommitmentCorrection, Placed} from "../vocabulary.js";
import type {FoundCommitment} from "./found-commitment.js";

/** A passage of the plan that may hold commitments. */
export interface Passage {
  readonly target: string;
  readonly task: string | null;
  readonly line: number;
  readonly text: string;
  readonly found: readonly FoundCommitment[];
  /** Words that a person has looked at: what a correction names. */
  readonly settled?: readonly string[];
  /** Whether no rule reads it: the name of a goal or a part, a point of the body. It can only be looked at. */
  readonly unruled?: boolean;
}

/**
 * Applies what people corrected or added. A row is found by its target or task and its words, never by a line. Where the
 * plan has the words elsewhere (it was numbered anew) they are followed with a warning; where it has no such target the
 * row belongs to another edition and is left out with a warning; where it has the target without the words, that is an
 * error at the row.
 */
export function applyCorrections(
  passages: readonly Passage[],
  corrections: readonly Placed<CommitmentCorrection>[]
): {passages: readonly Passage[]; problems: readonly Problem[]} {
  const corrected = [...passages];
  const problems: Problem[] = [];
  for (const {row: correction, file, line} of corrections) {
    const quote = normaliseText(correction.quote_vi);
    const report = (code: PlanProblemCode) => problems.push(planProblem(code, file, line, correction.quote_vi));
    const fitting = [...corrected.entries()].flatMap(([index, passage]) => {
      const found = correctCommitments(passage, correction, quote);
      return found === null ? [] : [{index, passage, found}];
    });
    const named = fitting.find(({passage}) => keyOf(passage) === keyOf(correction));
    const place = named ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (place !== undefined) {
      if (place !== named) report("words_moved");
      const settled = [...(place.passage.settled ?? []), quote];
      corrected[place.index] = {...place.passage, found: place.found, settled};
    } else if (passages.some((passage) => passage.target === correction.target)) report("words_not_found");
    else report("words_of_another_plan");
  }
  return {passages: corrected, problems};
}

function keyOf(place: {readonly target: string; readonly task: string | null}): string {
  return `${place.target} ${place.task ?? ""}`;
}

function correctCommitments(
  passage: Passage,
  correction: CommitmentCorrection,
  quote: string
): readonly FoundCommitment[] | null {
  if (quote === "" || !passage.text.includes(quote)) return null;
  if (passage.unruled === true) return correction.action === "remove" ? passage.found : null;
  if (correction.action === "add") {
    const added = [...passage.found, {...merge(empty, correction), quote_vi: quote}];
    return added.sort((a, b) => passage.text.indexOf(a.quote_vi) - passage.text.indexOf(b.quote_vi));
  }
  const concerned = passage.found.filter((commitment) => commitment.quote_vi.includes(quote));
  // Nothing to remove: the row says that these words are no commitment.
  if (correction.action === "remove" && concerned.length === 0) return passage.found;
  if (concerned.length !== 1) return null;
  if (correction.action === "remove") return passage.found.filter((commitment) => commitment !== concerned[0]);
  return passage.found.map((commitment) => (commitment === concerned[0] ? merge(commitment, correction) : commitment));
}

const empty: FoundCommitment = {
  quote_vi: "",
  class: "qualitative_deadline",
  comparator: null,
  value: null,
  value_max: null,
  unit: null,
  unit_as_printed: null,
  years: [],
  baseline_year: null,
  implied: false,
  direction: null,
  note_vi: null,
  note_en: null
};

/**
 * The commitment with every cell of the row that is filled in its place. The automatic note tells what the rule did not find; where a
 * person says it, the note is gone.
 */
function merge(commitment: FoundCommitment, row: CommitmentCorrection): FoundCommitment {
  const noted = row.note_vi !== null || row.note_en !== null;
  const said = [row.class, row.comparator, row.value, row.value_max, row.unit, row.implied].some(
    (cell) => cell !== null
  );
  const cleared = !noted && (said || row.years.length > 0);
  return {
    ...commitment,
    class: row.class ?? commitment.class,
    comparator: row.comparator ?? commitment.comparator,
    value: row.value ?? commitment.value,
    value_max: row.value_max ?? commitment.value_max,
    unit: row.unit ?? commitment.unit,
    years: row.years.length > 0 ? row.years : commitment.years,
    direction: row.direction ?? commitment.direction,
    implied: row.implied ?? commitment.implied,
    note_vi: cleared ? null : (row.note_vi ?? commitment.note_vi),
    note_en: cleared ? null : (row.note_en ?? commitment.note_en)
  };
}

/** Rows of the table, numbered within their target or task in the order in which they stand there. */
export function commitmentRows(passages: readonly Passage[]): readonly Row<typeof commitments>[] {
  const counts = new Map<string, number>();
  return passages.flatMap(({target, task, line, found}) =>
    found.map((commitment) => {
      const place = task ?? target;
      const number = (counts.get(place) ?? 0) + 1;
      counts.set(place, number);
      return {commitment: `${place}#${number}`, target, task, line, ...commitment};
    })
  );
}
