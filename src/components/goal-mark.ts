import {html, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {planMessagesIn} from "../messages/plan.js";
import type {TableRow} from "../tables/index.js";

type Goal = TableRow<"goals">;

/** The short name of a goal: the UN's, by its number; the plan's own words where there is none. */
export function goalName({un_goal, name_en, name_vi}: Goal, language: Language): string {
  const short = un_goal === null ? undefined : planMessagesIn(language).goalShort[un_goal];
  return language === "vi" ? (short ?? name_vi) : (name_en ?? name_vi);
}

/** The plan's number of a goal in the UN's colour of it. */
export function goalChip({goal, un_goal}: Goal): Html {
  return html`<span class="goal-chip" data-un-goal="${un_goal ?? 0}">${goal}</span>`;
}
