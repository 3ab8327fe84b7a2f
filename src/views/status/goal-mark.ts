import {html, type Html} from "../../lib/html.js";
import type {TableRow} from "../../model/tables/index.js";

type Goal = TableRow<"goals">;

/** The plan's number of a goal in the UN's colour of it. */
export function goalChip({goal, un_goal}: Goal): Html {
  return html`<span class="goal-chip" data-un-goal="${un_goal ?? 0}">${goal}</span>`;
}
