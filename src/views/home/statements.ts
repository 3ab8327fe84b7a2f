import {html, type Html} from "../../lib/html.js";
import type {Statement} from "../../wording/plan-standing.js";

/** Sentences side by side, each with its first number large. */
export function statementList(statements: readonly Statement[]): Html {
  return html`<div class="statements">
    ${statements.map(({figure, rest}) => html`<p><strong class="figure-number">${figure}</strong>${rest}</p>`)}
  </div>`;
}
