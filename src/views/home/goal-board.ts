import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {goalPath} from "../../model/addresses/plan.js";
import type {CommitmentState} from "../../plan/judgement.js";
import type {CommitmentView, GoalView, PlanOutline} from "../../plan/outline.js";
import {isVerdict, stateCounts} from "../../plan/state-counts.js";
import {stateSign} from "../status/commitment-state.js";
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
      <span class="signs" aria-hidden="true">${inOrder(commitments).map(stateSign)}</span>
      <span class="quiet">${inWords(commitments, language)}</span>
    </div>
  </li>`;
}

/** The states of commitments, best first. */
function inOrder(commitments: readonly CommitmentView[]): CommitmentState[] {
  return stateCounts(commitments).flatMap(({state, count}) => Array.from({length: count}, () => state));
}

/** How many commitments there are, and every verdict by name; that there is none is said too. */
function inWords(commitments: readonly CommitmentView[], language: Language): string {
  const words = homeMessages(language);
  if (commitments.length === 0) return words.noCommitment;
  const judged = stateCounts(commitments).filter(({state}) => isVerdict(state));
  const parts = judged.map(({state, count}) => `${String(count)} ${stateInWords(state, language)}`);
  return `${words.commitmentsOf(commitments.length)}: ${parts.length === 0 ? words.noneJudged : parts.join(", ")}`;
}
