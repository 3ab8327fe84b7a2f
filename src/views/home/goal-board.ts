import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {goalPath} from "../../model/addresses/plan.js";
import {evidenceMessages} from "../../messages/evidence.js";
import type {CommitmentView, GoalView, PlanOutline} from "../../plan/outline.js";
import {evidenceCounts, isVerdict, stateCounts} from "../../plan/state-counts.js";
import {stateSign} from "../status/commitment-state.js";
import {evidenceSign} from "../status/evidence.js";
import {goalChip} from "../status/goal-mark.js";
import {goalName} from "../../wording/goal.js";
import {stateInWords} from "../../wording/commitment-state.js";

/** Every goal with a mark for each of its commitments, and the verdicts in words. */
export function goalBoard({goals}: PlanOutline, language: Language): Html {
  const words = homeMessages(language);
  return html`<section class="board" aria-labelledby="goals">
    <h2 id="goals">${words.goalsTitle(goals.length)}</h2>
    <ol class="goal-board">
      ${goals.map((goal) => goalRow(goal, language))}
    </ol>
    <p class="quiet">${words.goalsKey}</p>
  </section>`;
}

function goalRow({goal, targets}: GoalView, language: Language): Html {
  const commitments = targets.flatMap((target) => target.commitments);
  return html`<li>
    ${goalChip(goal)}
    <div>
      <a href="${addressIn(language, goalPath(goal.goal))}">${goalName(goal, language)}</a>
      <span class="signs" aria-hidden="true">${signsOf(commitments)}</span>
      <span class="quiet">${inWords(commitments, language)}</span>
    </div>
  </li>`;
}

/** A sign for each commitment, best first: of its verdict, or else of what the evidence shows, or else of why nothing is known. */
function signsOf(commitments: readonly CommitmentView[]): Html[] {
  const repeated = (count: number, sign: Html) => Array.from({length: count}, () => sign);
  const told = commitments.filter(({evidence}) => evidence === null || evidence.parts.length === 0);
  const silent = stateCounts(told);
  return [
    ...silent.filter(({state}) => isVerdict(state)).flatMap(({state, count}) => repeated(count, stateSign(state))),
    ...evidenceCounts(commitments).flatMap(({result, count}) =>
      result === "none" ? [] : repeated(count, evidenceSign(result))
    ),
    ...silent.filter(({state}) => !isVerdict(state)).flatMap(({state, count}) => repeated(count, stateSign(state)))
  ];
}

/** How many commitments there are, and every verdict by name; that there is none is said too. */
function inWords(commitments: readonly CommitmentView[], language: Language): string {
  const words = homeMessages(language);
  if (commitments.length === 0) return words.noCommitment;
  const judged = stateCounts(commitments).filter(({state}) => isVerdict(state));
  const parts = judged.map(({state, count}) => `${String(count)} ${stateInWords(state, language)}`);
  const known = commitments.filter(({evidence}) => evidence !== null && evidence.parts.length > 0).length;
  const evidence = known === 0 ? [] : [evidenceMessages(language).known(known)];
  const told = [...parts, ...evidence];
  return `${words.commitmentsOf(commitments.length)}: ${told.length === 0 ? words.noneJudged : told.join(", ")}`;
}
