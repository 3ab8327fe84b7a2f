import {agencyOptions} from "../form/agency-options.js";
import type {Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {commitmentStates} from "../../plan/judgement.js";
import {evidenceCounts} from "../../plan/state-counts.js";
import type {CommitmentView} from "../../plan/outline.js";
import {filterField, filterForm, type FilterOption} from "../form/filter-form.js";
import {goalName} from "../../wording/goal.js";
import {stateInWords} from "../../wording/commitment-state.js";
import {isOverdue} from "../../plan/overdue.js";
import {measurabilities} from "../../model/assessment.js";

/** Stands among the years of a row whose deadline has passed without its being known to be kept. */
export const overdue = "overdue";

/** The fields that narrow the table; each offers only what occurs in it. */
export function commitmentFilter(commitments: readonly CommitmentView[], asOf: string, language: Language): Html {
  const words = planMessages(language);
  const collator = new Intl.Collator(language.tag);
  const goals = new Map(commitments.map(({goal}) => [goal.goal, goal]));
  const agencies = new Map(commitments.flatMap(({leads}) => leads.map((lead) => [lead.agency, lead] as const)));
  const classes = new Set(commitments.map(({commitment}) => commitment.class));
  const years = new Set(commitments.flatMap(({commitment}) => commitment.years));
  const measurable = new Set(commitments.map(({judgement}) => judgement.measurability));
  const states = new Set(commitments.map(({judgement}) => judgement.state));
  const byText = (options: readonly FilterOption[]) => [...options].sort((a, b) => collator.compare(a[1], b[1]));
  return filterForm(
    [
      filterField(
        "goal",
        words.goal,
        [...goals.values()].map((goal) => [String(goal.goal), `${String(goal.goal)}. ${goalName(goal, language)}`]),
        words
      ),
      filterField("class", words.class, byText([...classes].map((kind) => [kind, words.classes[kind]])), words),
      filterField(
        "year",
        words.year,
        [
          ...[...years].sort((a, b) => a - b).map((year): FilterOption => [String(year), String(year)]),
          ...(commitments.some((view) => isOverdue(view, asOf))
            ? [[overdue, words.overdue] satisfies FilterOption]
            : []),
          ["none", words.noYear]
        ],
        words
      ),
      filterField("agency", words.lead, agencyOptions(agencies.values(), language), words),
      filterField(
        "measurable",
        words.measurable,
        measurabilities.filter((kind) => measurable.has(kind)).map((kind) => [kind, words.measurability[kind]]),
        words
      ),
      filterField(
        "state",
        words.state,
        commitmentStates.filter((state) => states.has(state)).map((state) => [state, stateInWords(state, language)]),
        words
      ),
      filterField(
        "evidence",
        evidenceMessages(language).title,
        evidenceCounts(commitments).map(({result}) => [result, evidenceMessages(language).result[result]]),
        words
      )
    ],
    commitments.length,
    words,
    language
  );
}
