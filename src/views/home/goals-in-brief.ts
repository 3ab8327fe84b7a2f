import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {goalPath} from "../../model/addresses/plan.js";
import {goalMessages} from "../../messages/goal.js";
import {homeMessages} from "../../messages/home.js";
import type {IndicatorStanding, PlaceStanding} from "../../plan/indicator-standing.js";
import {goalName} from "../../wording/goal.js";
import type {Statement} from "../../wording/plan-standing.js";
import {formatList} from "../../lib/format.js";
import {statusWord} from "../../messages/status.js";
import {goalChip} from "../status/goal-mark.js";
import {statusMark} from "../status/status.js";

/** How the indicators of a place stand in two sentences, for one that keeps no commitments. */
export function indicatorStatements(
  {indicators, withValues, states}: PlaceStanding,
  language: Language
): readonly Statement[] {
  const words = homeMessages(language);
  const followed = states.filter(({state}) => state !== "not_set");
  const count = followed.reduce((sum, one) => sum + one.count, 0);
  const told = followed.map((one) =>
    goalMessages(language).verdict(one.count, statusWord(one.state, "plan", language))
  );
  return [
    {figure: withValues, rest: words.indicatorsKnown(withValues, indicators)},
    ...(count === 0 ? [] : [{figure: count, rest: words.indicatorsFollowed(count, formatList(told, language))}])
  ];
}

/** The goals with how their indicators stand, each with its marks in words. */
export function goalsInBrief({goals}: PlaceStanding, language: Language): Html | null {
  if (goals.length === 0) return null;
  const words = homeMessages(language);
  return html`<section aria-labelledby="by-goal">
    <h2 id="by-goal">${words.byGoalTitle}</h2>
    <ul class="goals-in-brief">
      ${goals.map(
        ({goal, ...standing}) => html`<li>
          <a href="${addressIn(language, goalPath(goal.goal))}">${goalChip(goal)} ${goalName(goal, language)}</a>
          <span class="quiet">${standing.indicators === 0 ? words.noIndicator : words.ofIndicators(standing.withValues, standing.indicators)}</span>
          ${marksOf(standing, language)}
        </li>`
      )}
    </ul>
  </section>`;
}

function marksOf({states}: IndicatorStanding, language: Language): Html | null {
  const followed = states.filter(({state}) => state !== "not_set");
  if (followed.length === 0) return null;
  return html`<span class="marks-in-brief"
    >${followed.map(({state, count}) => html`<span>${count} ${statusMark(state, language)}</span> `)}</span
  >`;
}
