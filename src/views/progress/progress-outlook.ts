import {briefly, paceInWords} from "../../wording/pace.js";
import type {ProgressView, ViewedMilestone} from "../../indicator/progress-view.js";
import {unitOf} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {valueWithUnit} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import {milestoneYears} from "../../model/horizon.js";
import type {Language} from "../../model/language.js";
import {progressMessages} from "../../messages/progress.js";
import {assessmentBy, type Judged} from "../../progress/judge.js";
import {satisfies} from "../../progress/commitment/commitment.js";
import type {Projected} from "../../progress/projection.js";
import type {MethodId} from "../../model/assessment.js";

/** The years in which a reader wants to know where the present pace ends: the plan's, but for the first, long past. */
const wanted: readonly number[] = milestoneYears.slice(1);

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
  const unit = unitOf(data);
  const {projected, milestoneYear} = assessmentBy(judged, method);
  const years = outlook.years.filter(({year}) => wanted.includes(year) || year === milestoneYear);
  const banded = method === "plan" || method === "dns_weather" || method === "sdsn_like" || method === "escap_current";
  return years.map((found) => {
    // The table keeps the number as computed; a share beyond its scale is shown at the end, with that number beside it.
    const beyond = found.year === milestoneYear && projected !== null && Math.abs(projected - found.value) > 1e-9;
    return [
      words.outlookIn(found.year),
      html`${valueWithUnit(found.value, unit, language)}
        <span class="quiet"
          >(${beyond ? `${words.clipped(briefly(projected, unit, language))}; ` : null}${bandOf(found)})</span
        >`
    ] as const;
  });

  function bandOf({low, high}: Projected): string {
    if (low !== null && high !== null) {
      return words.band(briefly(low, unit, language), briefly(high, unit, language));
    }
    return banded && judged.commitment.class !== "average_growth" ? words.noBand : words.noBandByMethod;
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
  const unit = unitOf(data);
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
    <p class="scenario">${sentence}: <strong>${verdict}</strong>.</p>`;
}
