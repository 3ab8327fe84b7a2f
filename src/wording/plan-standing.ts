import {formatList} from "../lib/format.js";
import {pick, type Language} from "../model/language.js";
import {evidenceMessages} from "../messages/evidence.js";
import {goalMessages} from "../messages/goal.js";
import {homeMessages} from "../messages/home.js";
import {planMessages} from "../messages/plan.js";
import type {CommitmentView} from "../plan/outline.js";
import {decidedCount, type PlanStanding} from "../plan/standing.js";
import {agencyName} from "./commitment.js";
import {stateInWords} from "./commitment-state.js";

/** A sentence that begins with a number, which may be shown large. */
export interface Statement {
  readonly figure: number;
  /** The rest, from the space after the number on. */
  readonly rest: string;
}

/** Up to how many decided commitments are named; more are only counted. */
const mostNamed = 6;

/**
 * The whole plan in three sentences, made by rule from any tables: what is decided, what the evidence says all the same, and what
 * nobody can tell, with who leads most of it.
 */
export function planStatements(standing: PlanStanding, language: Language): readonly Statement[] {
  const words = homeMessages(language);
  const {total, evidence, sure, beforePlan, silent, measurable, owing} = standing;
  const decided = decidedCount(standing);
  const shown = evidence.reduce((sum, {count}) => sum + count, 0);
  const rest = silent.reduce((sum, {count}) => sum + count, 0);
  const list = (parts: readonly string[]) => formatList([...parts], language);
  const {result, grade} = evidenceMessages(language);
  const verdicts = standing.decided.map(
    ({state, views}) =>
      `${goalMessages(language).verdict(views.length, stateInWords(state, language))}${decided > mostNamed ? "" : ` (${list(views.map((view) => subjectOf(view, language)))})`}`
  );
  const reasons = silent.map(({state, count}) => `${String(count)} ${words.silent[state]}`);
  return [
    {figure: decided, rest: words.decided(decided, total, list(verdicts))},
    {
      figure: shown,
      rest: `${words.shown(
        shown,
        list(evidence.map(({result: found, count}) => `${String(count)} ${result[found]}`)),
        list(sure.map((one) => words.graded(grade[one.grade], one.count)))
      )}${beforePlan === 0 ? "" : ` ${words.beforePlan(beforePlan)}`}`
    },
    {
      figure: rest,
      rest:
        words.unknown(rest, list(reasons)) +
        (owing[0] === undefined
          ? ""
          : ` ${words.owing(list(owing.map(({agency}) => agencyName(agency, language))), owing.length, owing[0].count, measurable)}`)
    }
  ];
}

/** What a commitment is about, as short as a list needs: what measures it, or else its number. */
function subjectOf({judgement, indicators, commitment}: CommitmentView, language: Language): string {
  const decisive = indicators.find(({indicator}) => indicator === judgement.progress?.indicator) ?? indicators[0];
  return decisive === undefined
    ? planMessages(language).commitmentNumber(commitment.commitment)
    : pick(decisive, "name", language);
}
