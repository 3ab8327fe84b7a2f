import {colon} from "../../lib/format.js";
import {briefly, paceInWords} from "../../wording/pace.js";
import type {ProgressView, ViewedMilestone} from "../../indicator/progress-view.js";
import {unitOfSeries} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {valueWithUnit} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {progressMessages} from "../../messages/progress.js";
import {assessmentBy, type Judged} from "../../progress/judge.js";
import {satisfies} from "../../progress/commitment/commitment.js";
import type {OutlookYear} from "../../progress/trajectory.js";
import type {MethodId} from "../../model/assessment.js";

/** Where the present pace ends in those years and in the milestone's, each with its band or why it has none. */
export function outlookFacts(
  data: TrendData,
  {outlook}: ProgressView,
  judged: Judged,
  method: MethodId,
  language: Language
): (readonly [string, Html])[] {
  if (outlook === null) return [];
  const words = progressMessages(language);
  const unit = unitOfSeries(data, judged.prepared.methodology);
  const {milestoneYear} = assessmentBy(judged, method);
  // A reader wants to know where the present pace ends: in the plan's years, but for the first, long past.
  const wanted = data.terms.milestone_years.slice(1);
  const years = outlook.years.filter(({year}) => wanted.includes(year) || year === milestoneYear);
  return years.map((found) => {
    return [
      words.outlookIn(found.year),
      html`${valueWithUnit(found.value, unit, language)}
        <span class="quiet"
          >(${bandOf(found)})</span
        >`
    ] as const;
  });

  function bandOf({low, high}: OutlookYear): string {
    if (low !== null && high !== null) {
      return words.band(briefly(low, unit, language), briefly(high, unit, language));
    }
    return words.noBandByMethod;
  }
}

/** What follows from the reader's scenario, and how far the band of the present pace can be trusted. */
export function scenarioNote(
  data: TrendData,
  {choice, whatIf, outlook}: ProgressView,
  {judged}: ViewedMilestone,
  language: Language
): Html | null {
  const words = progressMessages(language);
  const note =
    outlook?.years.some(({low}) => low !== null) === true ? html`<p class="quiet">${words.bandNote}</p>` : null;
  if (choice.pace === null) return note;
  if (judged.commitment.class === "average_growth") return html`${note}<p class="scenario">${words.noScenario}</p>`;
  const end = whatIf?.years.find(({year}) => year === judged.milestone.year);
  if (end === undefined) return note;
  const unit = unitOfSeries(data, judged.prepared.methodology);
  const target = judged.level?.value ?? null;
  const {comparator, direction} = judged.commitment;
  const verdict =
    target === null
      ? words.scenarioWithoutLevel
      : satisfies(end.value, target, comparator, direction)
        ? words.scenarioReaches
        : words.scenarioFalls;
  const pace = paceInWords(choice.pace, "amount", unit, language);
  const sentence = words.scenario(pace, end.year, valueWithUnit(end.value, unit, language));
  return html`${note}
    <p class="scenario">${sentence}${colon(language)}<strong>${verdict}</strong>.</p>`;
}
