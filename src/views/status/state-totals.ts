import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {homeMessages} from "../../messages/home.js";
import {commitmentsPath} from "../../model/addresses/plan.js";
import {commitmentStates, type CommitmentState} from "../../plan/judgement.js";
import type {CommitmentView} from "../../plan/outline.js";
import {evidenceCounts, isVerdict, stateCounts} from "../../plan/state-counts.js";
import {toneOf} from "../../progress/tone.js";
import {stateSign} from "./commitment-state.js";
import {evidenceSign} from "./evidence.js";
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
      ${group(
        words.judgedTitle,
        commitmentStates.filter((state) => isVerdict(state) && (!pastTense.has(state) || countOf(state) > 0))
      )}
      ${group(
        words.openTitle,
        counts.flatMap(({state}) => (isVerdict(state) ? [] : [state]))
      )}
      ${evidenceGroup(commitments, language)}
    </div>`;
}

/** Verdicts of a territory that has ended; where none has, their absence says nothing. */
const pastTense: ReadonlySet<CommitmentState> = new Set(["had_been_reached", "was_on_the_way", "was_too_slow"]);

/** What the evidence shows of those without a verdict. It is no verdict, and stands in a group of its own. */
function evidenceGroup(commitments: readonly CommitmentView[], language: Language): Html | null {
  const counts = evidenceCounts(commitments).filter(({result}) => result !== "none");
  if (counts.length === 0) return null;
  const words = evidenceMessages(language);
  return html`<div>
    <h2>${words.totals} <span class="number">${counts.reduce((sum, {count}) => sum + count, 0)}</span></h2>
    <ul>
      ${counts.map(
        ({result, count}) =>
          html`<li>
            <a href="${addressIn(language, commitmentsPath)}?evidence=${result}"
              ><strong class="number">${count}</strong> ${evidenceSign(result)} ${words.result[result]}</a
            >
          </li>`
      )}
    </ul>
  </div>`;
}
