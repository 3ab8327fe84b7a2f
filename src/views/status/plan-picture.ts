import {colon} from "../../lib/format.js";
import {largest} from "../../lib/extremes.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {knowledges} from "../../model/assessment.js";
import {homeMessages} from "../../messages/home.js";
import {planMessages} from "../../messages/plan.js";
import {commitmentPath, commitmentsPath, goalPath} from "../../model/addresses/plan.js";
import type {CommitmentView, GoalCommitments, PlanOutline} from "../../plan/outline.js";
import {knowledgeOf} from "../../plan/standing.js";
import {agencyOptions} from "../form/agency-options.js";
import {filterField, filterForm, type FilterOption} from "../form/filter-form.js";
import {requiredInWords} from "../../wording/commitment.js";
import {goalName} from "../../wording/goal.js";
import {goalChip} from "./goal-mark.js";
import {briefQuote} from "./plan-quote.js";
import {markIdOf, markKinds, type MarkKind} from "./plan-marks.js";

/** How many marks stand side by side above a goal, on a wide window. */
const marksInRow = 2;

/**
 * The whole plan in one picture: every commitment is a mark that leads to it, in the order of the plan by goal. A filled square
 * is a verdict, a diamond with an arrow is evidence, a hollow circle says that nobody measures it. Plain links that need no
 * program; `plan-picture-live` lets a form narrow them.
 */
export function planPicture(goals: readonly GoalCommitments[], language: Language): Html {
  const kinds = markKinds(
    goals.flatMap(({commitments}) => commitments),
    language
  );
  const words = homeMessages(language);
  // Known before the last goal has come, so that none of them moves.
  const tallest = largest(
    goals.map(({commitments}) => Math.ceil(commitments.length / marksInRow)),
    0
  );
  return html`<div class="plan-picture" data-picture>
    <svg class="sprite" aria-hidden="true">
      ${[...kinds.values()].map(({id, shape}) => html`<symbol id="mark-${id}" viewBox="0 0 16 16"><g class="shape">${shape}</g></symbol>`)}
    </svg>
    <ol class="picture-goals" style="--goals: ${goals.length}; --tallest: ${tallest}">
      ${goals.map((goal) => goalColumn(goal, kinds, language))}
    </ol>
    <ul class="picture-key" aria-label="${words.keyTitle}">
      ${[...kinds.values()].map(
        (kind) =>
          html`<li>
            <a href="${addressIn(language, commitmentsPath)}?${kind.query}"
              >${drawn(kind)} <span>${kind.words}</span> <b class="number">${kind.count}</b></a
            >
          </li>`
      )}
    </ul>
    <p class="picture-hint">${words.pictureHint}</p>
  </div>`;
}

/** The form that narrows the picture by what is known, by agency and by year. */
export function pictureFilter({commitments}: Pick<PlanOutline, "commitments">, language: Language): Html {
  const words = planMessages(language);
  const {known, knowledge} = homeMessages(language);
  const occurring = new Set(commitments.map(knowledgeOf));
  const leads = new Map(commitments.flatMap(({leads}) => leads.map((lead) => [lead.agency, lead] as const)));
  const years = [...new Set(commitments.flatMap(({commitment}) => commitment.years))].sort((a, b) => a - b);
  return filterForm(
    [
      filterField(
        "known",
        known,
        knowledges.filter((one) => occurring.has(one)).map((one): FilterOption => [one, knowledge[one]]),
        words
      ),
      filterField("agency", words.lead, agencyOptions(leads.values(), language), words),
      filterField(
        "year",
        words.year,
        [...years.map((year): FilterOption => [String(year), String(year)]), ["none", words.noYear]],
        words
      )
    ],
    commitments.length,
    words,
    language
  );
}

function goalColumn(
  {goal, commitments}: GoalCommitments,
  kinds: ReadonlyMap<string, MarkKind>,
  language: Language
): Html {
  return html`<li data-un-goal="${goal.un_goal ?? 0}">
    <a class="picture-goal" href="${addressIn(language, goalPath(goal.goal))}"
      >${goalChip(goal)} <span>${breakable(goalName(goal, language), language)}</span></a
    >
    <div class="marks">
      ${
        commitments.length === 0
          ? html`<span class="quiet">${homeMessages(language).noCommitment}</span>`
          : commitments.map((view) => mark(view, kinds.get(markIdOf(view))!, language))
      }
    </div>
  </li>`;
}

/** A name with soft hyphens where its long words may be broken. */
export function breakable(name: string, language: Language): string {
  return homeMessages(language).wordBreaks.reduce(
    (text, broken) => text.replace(broken.replace("|", ""), broken.replace("|", "\u00AD")),
    name
  );
}

function mark(view: CommitmentView, kind: MarkKind, language: Language): Html {
  const {commitment, leads} = view;
  const {commitment: id, years} = commitment;
  return html`<a
    class="plan-mark"
    href="${addressIn(language, commitmentPath(id))}"
    data-known="${knowledgeOf(view)}"
    data-agency="${leads.map(({agency}) => agency).join(" ")}"
    data-year="${years.length === 0 ? "none" : years.join(" ")}"
    >${drawn(kind)}<span class="words">${wordsOf(view, kind, language)}</span></a
  >`;
}

const drawn = ({id, tone}: MarkKind): Html =>
  html`<svg class="sign tone-${tone}" aria-hidden="true"><use href="#mark-${id}" /></svg>`;

/** What a mark says when it is pointed at: number, what is required of what by when, and what is known. */
function wordsOf(view: CommitmentView, {words}: MarkKind, language: Language): Html {
  const {
    commitment,
    indicators: [indicator]
  } = view;
  const {commitment: id, years} = commitment;
  const required =
    indicator === undefined
      ? briefQuote(view, language)
      : html`${pick(indicator, "name", language)}${colon(language)}${requiredInWords(commitment, language)}`;
  return html`${id} · ${required}${years.length === 0 ? null : ` (${years.join(", ")})`} · ${words}`;
}
