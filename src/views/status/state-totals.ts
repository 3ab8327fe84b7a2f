import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {commitmentsPath} from "../../model/addresses/plan.js";
import {commitmentStates, type CommitmentState} from "../../plan/judgement.js";
import type {CommitmentView} from "../../plan/outline.js";
import {isVerdict, stateCounts} from "../../plan/state-counts.js";
import {toneOf} from "../../progress/tone.js";
import {stateSign} from "./commitment-state.js";
import {stateInWords} from "../../wording/commitment-state.js";

/**
 * Where all commitments stand: a bar in which each takes the same room, and below it every state with its sign, its word and
 * how often. That none is kept or missed is said too; what is not known stands in a group of its own.
 */
export function stateTotals(commitments: readonly CommitmentView[], language: Language): Html {
  const words = homeMessages(language);
  const counts = stateCounts(commitments);
  const countOf = (state: CommitmentState) => counts.find((one) => one.state === state)?.count ?? 0;
  const group = (title: string, states: readonly CommitmentState[]) => html`<div>
    <h2>${title} <span class="number">${states.reduce((sum, state) => sum + countOf(state), 0)}</span></h2>
    <ul>
      ${states.map(
        (state) =>
          html`<li>
            <a href="${addressIn(language, commitmentsPath)}?state=${state}"
              ><strong class="number">${countOf(state)}</strong> ${stateSign(state)} ${stateInWords(state, language)}</a
            >
          </li>`
      )}
    </ul>
  </div>`;
  return html`<div class="state-bar" aria-hidden="true">
      ${counts.map(
        ({state, count}) =>
          html`<span class="tone-${isVerdict(state) ? toneOf(state) : "none"}" data-state="${state}" style="flex-grow: ${count}"></span>`
      )}
    </div>
    <div class="state-totals">
      ${group(words.judgedTitle, commitmentStates.filter(isVerdict))}
      ${group(
        words.openTitle,
        counts.flatMap(({state}) => (isVerdict(state) ? [] : [state]))
      )}
    </div>`;
}
