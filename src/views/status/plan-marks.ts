import {colon} from "../../lib/format.js";
import type {Html} from "../../lib/html.js";
import {evidenceMessages} from "../../messages/evidence.js";
import type {Language} from "../../model/language.js";
import type {CommitmentView} from "../../plan/outline.js";
import {knowledgeOf} from "../../plan/standing.js";
import {evidenceCounts, isVerdict, stateCounts} from "../../plan/state-counts.js";
import {toneOf, type Tone} from "../../progress/tone.js";
import {stateInWords} from "../../wording/commitment-state.js";
import {shapeOf} from "./commitment-state.js";
import {evidenceShape} from "./evidence.js";
import {statusShape} from "./status.js";

/** What a mark of the picture looks like and means; marks of one kind are drawn once. */
export interface MarkKind {
  readonly id: string;
  readonly shape: Html;
  readonly tone: Tone | "evidence";
  readonly words: string;
  /** What finds its commitments in the list of all. */
  readonly query: string;
  readonly count: number;
}

/** Marks look alike where verdict, evidence or the reason for neither is the same. */
export function markIdOf(view: CommitmentView): string {
  const {judgement, evidence} = view;
  return knowledgeOf(view) === "evidence" ? `evidence-${evidence!.result}` : judgement.state;
}

/** The kinds that occur, verdicts first, with how often. */
export function markKinds(commitments: readonly CommitmentView[], language: Language): ReadonlyMap<string, MarkKind> {
  const of = (known: (knowledge: string) => boolean) => commitments.filter((view) => known(knowledgeOf(view)));
  const states = (views: readonly CommitmentView[]) =>
    stateCounts(views).map(({state, count}): [string, MarkKind] => [
      state,
      {
        id: state,
        shape: statusShape(shapeOf(state) ?? state),
        tone: isVerdict(state) ? toneOf(state) : "none",
        words: stateInWords(state, language),
        query: `state=${state}`,
        count
      }
    ]);
  const evidence = evidenceCounts(of((known) => known === "evidence")).map(({result, count}): [string, MarkKind] => [
    `evidence-${result}`,
    {
      id: `evidence-${result}`,
      shape: evidenceShape(result),
      tone: "evidence",
      words: `${evidenceMessages(language).title}${colon(language)}${evidenceMessages(language).result[result]}`,
      query: `evidence=${result}`,
      count
    }
  ]);
  return new Map([
    ...states(of((known) => known === "verdict")),
    ...evidence,
    ...states(of((known) => known === "nothing" || known === "words"))
  ]);
}
