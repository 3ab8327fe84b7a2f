import {capitalised} from "../../lib/capitalised.js";
import {assessmentBy} from "../../progress/judge.js";
import {paceInWords, paceKinds} from "../../wording/pace.js";
import {progressView, type ProgressView, type ViewedMilestone} from "../../indicator/progress-view.js";
import {unitOf, unitOfSeries} from "../../wording/indicator.js";
import type {TrendData, TrendObservation} from "../../indicator/trend-data.js";
import {milestoneInWords, observedInWords, valueWithUnit, yearWithRemarks} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import {pick, type Language} from "../../model/language.js";
import {initialChoice, type ProgressChoice} from "../../progress/choice.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import {knownPoints} from "../../progress/trajectory.js";
import {exactPoints, surelySatisfies} from "../../progress/bound.js";
import {isHeadline} from "../../model/headline.js";
import {isOfYears} from "../../progress/assessment.js";
import {paceOver, presentPace} from "../../progress/pace.js";
import type {MethodId} from "../../model/assessment.js";
import {historyStrip} from "./history-strip.js";
import {methodTable, remarksOf} from "./method-table.js";
import {outlookFacts, scenarioNote} from "./progress-outlook.js";
import {progressPath} from "./progress-path.js";
import {endedBeside, statusMark} from "../status/status.js";

/** The progress of an indicator in full: judgement, paces, outlook, path, history and methods; complete as it stands. */
export function progressSection(data: TrendData, choice: ProgressChoice, language: Language): Html {
  const words = progressMessages(language);
  const view = progressView(data, choice);
  const {focus} = view;
  if (focus === null) return html`<p>${words.noMilestone}</p>`;
  // A method that does not judge this kind of commitment gives way to the plan's own terms.
  const method: MethodId = focus.judged.methods.has(choice.method) ? choice.method : "plan";
  // Without a single value there is a reason, and nothing to draw, to remember or to compute.
  if (knownPoints(focus.judged).length === 0) {
    return html`${headline(data, view, focus, method, language)}${methodTable(data, focus.judged, language)}`;
  }
  return html`${headline(data, view, focus, method, language)} ${facts(data, view, focus, method, language)}
  ${scenarioNote(data, view, focus, language)} ${progressPath(data, view, language)}
  ${historyStrip(data, focus.judged.milestone, choice, method, language)}
  ${methodTable(data, focus.judged, language)}`;
}

function headline(
  data: TrendData,
  {choice}: ProgressView,
  {judged}: ViewedMilestone,
  method: MethodId,
  language: Language
): Html {
  const words = progressMessages(language);
  const assessment = assessmentBy(judged, method);
  const name = statusMessages(language).method[choice.method];
  const untouched = Object.entries(initialChoice).every(
    ([key, value]) => choice[key as keyof ProgressChoice] === value
  );
  const remarks = remarksOf(assessment, language);
  const methodology = data.record.find((o) => o.area === data.area.area && o.series === judged.prepared.methodology);
  const methodologyName = pick(methodology, "series", language);
  return html`<p class="quiet">
      ${untouched ? words.byDefault : words.byChoice(name)}
      ${untouched && knownPoints(judged).length > 0 ? words.otherMethods : null}
      ${method === choice.method ? null : words.fallback(name)}
    </p>
    <p class="verdict" data-method="${method}" data-status="${assessment.status}">
      <strong>${words.milestoneOf(judged.milestone.year, milestoneInWords(judged.milestone, unitOf(data), language))}</strong>
      ${statusMark(assessment.status, language, method, assessment.reason)}${endedBeside(assessment.status, judged.ended, language)}
    </p>
    ${remarks === "" ? null : html`<p class="remarks">${capitalised(remarks, language)}.</p>`}
    ${methodologyName == null ? null : html`<p class="quiet">${words.methodology(methodologyName)}</p>`}`;
}

/** The value of a year that was judged, as its source gives it; null where what was judged is no single value. */
function observedIn(
  {record, area}: TrendData,
  series: string | null,
  year: number | null,
  value: number | null
): TrendObservation | null {
  const found = record.find(
    (o) => o.area === area.area && o.series === series && o.year === year && o.value === value && isHeadline(o)
  );
  return found ?? null;
}

function facts(
  data: TrendData,
  view: ProgressView,
  {judged}: ViewedMilestone,
  method: MethodId,
  language: Language
): Html {
  const words = progressMessages(language);
  const unit = unitOfSeries(data, judged.prepared.methodology);
  const assessment = assessmentBy(judged, method);
  const kinds = paceKinds(judged, method);
  const averaged = judged.commitment.class === "average_growth";
  const points = exactPoints(knownPoints(judged));
  const since = paceOver(points);
  const recent = presentPace(points);
  const {latest, latestYear, milestone, requiredPace} = assessment;
  const observed = observedIn(data, judged.prepared.methodology, latestYear, latest);
  const met =
    judged.level?.value != null &&
    latest !== null &&
    surelySatisfies(
      {year: latestYear ?? 0, value: latest, ...(observed?.qualifier != null && {qualifier: observed.qualifier})},
      judged.level.value,
      null,
      judged.level.direction
    ) === true;
  const rate = isOfYears(judged.prepared.series);
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const pace = (value: number | null, kind: "amount" | "fraction" | "percent") =>
    value === null ? words.noPace : paceInWords(value, kind, unit, language);
  return html`<dl class="paces">
    ${
      latest === null || latestYear === null
        ? null
        : fact(
            words.latest,
            observed === null
              ? html`${valueWithUnit(latest, unit, language)} <span class="quiet">(${String(latestYear)})</span>`
              : html`${observedInWords(observed, unit, language)} <span class="quiet">(${yearWithRemarks(observed, language)})</span>`
          )
    }
    ${milestone === null || averaged ? null : fact(words.toReach, valueWithUnit(milestone, unit, language))}
    ${averaged ? fact(words.averageSoFar, pace(assessment.actualPace, kinds.actual)) : null}
    ${fact(averaged ? words.averageNeeded : words.paceNeeded, met ? words.noneNeeded : pace(requiredPace, kinds.required))}
    ${rate || since === null ? null : fact(words.paceSinceStart(since.from.year, since.to.year), pace(since.change, "amount"))}
    ${
      rate || recent === null
        ? null
        : fact(words.recentPace(recent.from.year, recent.to.year), pace(recent.change, "amount"))
    }
    ${outlookFacts(data, view, judged, method, language).map(([name, value]) => fact(name, value))}
  </dl>`;
}
