import {html, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {planMessagesIn} from "../messages/plan.js";
import {commitmentStates, measurabilities} from "../outline/judgement.js";
import type {CommitmentView} from "../outline/outline.js";
import {agencyName} from "../outline/words.js";
import {stateInWords} from "./commitment-state.js";
import {goalName} from "./goal-mark.js";

/** An option: its value in the address, and its words. */
type Option = readonly [value: string, text: string];

/** The fields that narrow the table; each offers only what occurs in it. */
export function commitmentFilter(commitments: readonly CommitmentView[], language: Language): Html {
  const words = planMessagesIn(language);
  const collator = new Intl.Collator(language);
  const goals = new Map(commitments.map(({goal}) => [goal.goal, goal]));
  const agencies = new Map(commitments.flatMap(({leads}) => leads.map((lead) => [lead.agency, lead] as const)));
  const classes = new Set(commitments.map(({commitment}) => commitment.class));
  const years = new Set(commitments.flatMap(({commitment}) => commitment.years));
  const measurable = new Set(commitments.map(({judgement}) => judgement.measurability));
  const states = new Set(commitments.map(({judgement}) => judgement.state));
  const byText = (options: readonly Option[]) => [...options].sort((a, b) => collator.compare(a[1], b[1]));
  return html`<form class="controls" data-filter aria-label="${words.filter}">
${field(
  "goal",
  words.goal,
  [...goals.values()].map((goal) => [String(goal.goal), `${String(goal.goal)}. ${goalName(goal, language)}`]),
  language
)}
${field("class", words.class, byText([...classes].map((kind) => [kind, words.classes[kind]])), language)}
${field(
  "year",
  words.year,
  [...[...years].sort((a, b) => a - b).map((year): Option => [String(year), String(year)]), ["none", words.noYear]],
  language
)}
${field("agency", words.lead, byText([...agencies].map(([id, agency]) => [id, agencyName(agency, language)])), language)}
${field(
  "measurable",
  words.measurable,
  measurabilities.filter((kind) => measurable.has(kind)).map((kind) => [kind, words.measurability[kind]]),
  language
)}
${field(
  "state",
  words.state,
  commitmentStates.filter((state) => states.has(state)).map((state) => [state, stateInWords(state, language)]),
  language
)}
<button type="reset">${words.reset}</button>
<p class="engine-status" role="status" data-part="status" data-showing="${words.showing(-1, commitments.length)}" data-none="${words.noneLeft}" data-sort-by="${words.sortBy("{}")}"></p>
</form>`;
}

function field(name: string, label: string, options: readonly Option[], language: Language): Html {
  return html`<label>${label}
<select name="${name}"><option value="">${planMessagesIn(language).all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
