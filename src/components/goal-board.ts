import {formatDate} from "../lib/format.js";
import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {homeMessages} from "../messages/home.js";
import {commitmentsPath, goalPath} from "../outline/addresses.js";
import type {CommitmentState} from "../outline/judgement.js";
import type {CommitmentView, GoalView, PlanOutline} from "../outline/outline.js";
import {stateCounts} from "../outline/state-counts.js";
import {stateInWords, stateSign} from "./commitment-state.js";
import {goalChip, goalName} from "./goal-mark.js";

/** Where the plan stands: every goal with a mark for each of its commitments, and the sum over all. */
export function goalBoard({goals, commitments}: PlanOutline, asOf: string, language: Language): Html {
  const words = homeMessages(language);
  return html`<section class="standing" aria-labelledby="standing">
    <h2 id="standing">${words.standingTitle}</h2>
    <p>${words.standingLead(commitments.length, goals.length, formatDate(asOf, language))} ${words.standingNote}</p>
    <ul class="state-totals" aria-label="${words.wholePlan}">
      ${stateCounts(commitments).map(
        ({state, count}) =>
          html`<li>
            <a href="${addressIn(language, commitmentsPath)}?state=${state}"
              ><strong class="number">${count}</strong> ${stateSign(state)} ${stateInWords(state, language)}</a
            >
          </li>`
      )}
    </ul>
    <ol class="goal-board">
      ${goals.map((goal) => goalRow(goal, language))}
    </ol>
  </section>`;
}

function goalRow({goal, targets}: GoalView, language: Language): Html {
  const commitments = targets.flatMap((target) => target.commitments);
  return html`<li>
    <span class="name"
      >${goalChip(goal)} <a href="${addressIn(language, goalPath(goal.goal))}">${goalName(goal, language)}</a></span
    >
    <span class="signs" aria-hidden="true">${inOrder(commitments).map(stateSign)}</span>
    <span class="quiet">${inWords(commitments, language)}</span>
  </li>`;
}

/** The states of commitments, best first. */
function inOrder(commitments: readonly CommitmentView[]): CommitmentState[] {
  return stateCounts(commitments).flatMap(({state, count}) => Array.from({length: count}, () => state));
}

function inWords(commitments: readonly CommitmentView[], language: Language): string {
  const words = homeMessages(language);
  if (commitments.length === 0) return words.noCommitment;
  const counts = stateCounts(commitments).map(({state, count}) => `${String(count)} ${stateInWords(state, language)}`);
  return `${words.commitmentsOf(commitments.length)}: ${counts.join(", ")}`;
}
