import {assessmentBy} from "../../progress/judge.js";
import {paceInWords, paceKinds} from "../../wording/pace.js";
import {progressView, type ProgressView, type ViewedMilestone} from "../../indicator/progress-view.js";
import {unitOf} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {milestoneInWords, valueWithUnit} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import {pick, type Language} from "../../model/language.js";
import {initialChoice, type ProgressChoice} from "../../progress/choice.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import {knownPoints} from "../../progress/trajectory.js";
import {isMet, isOfYears} from "../../progress/assessment.js";
import {lastYears, paceOver, presentPace} from "../../progress/pace.js";
import type {MethodId} from "../../model/assessment.js";
import {historyStrip} from "./history-strip.js";
import {methodTable, remarksOf} from "./method-table.js";
import {outlookFacts, scenarioNote} from "./progress-outlook.js";
import {progressPath} from "./progress-path.js";
import {endedMark, statusMark} from "../status/status.js";

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
      ${statusMark(assessment.status, language, method)} ${judged.ended ? endedMark(language) : null}
    </p>
    ${remarks === "" ? null : html`<p class="remarks">${remarks.charAt(0).toLocaleUpperCase(language)}${remarks.slice(1)}.</p>`}
    ${methodologyName == null ? null : html`<p class="quiet">${words.methodology(methodologyName)}</p>`}`;
}

function facts(
  data: TrendData,
  view: ProgressView,
  {judged}: ViewedMilestone,
  method: MethodId,
  language: Language
): Html {
  const words = progressMessages(language);
  const unit = unitOf(data);
  const assessment = assessmentBy(judged, method);
  const kinds = paceKinds(judged, method);
  const averaged = judged.commitment.class === "average_growth";
  const points = knownPoints(judged);
  const since = paceOver(points);
  const recent = presentPace(points);
  const {latest, latestYear, milestone, requiredPace} = assessment;
  const met =
    judged.level?.value != null && latest !== null && isMet(latest, judged.level.value, judged.level.direction);
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
            html`${valueWithUnit(latest, unit, language)} <span class="quiet">(${String(latestYear)})</span>`
          )
    }
    ${milestone === null || averaged ? null : fact(words.toReach, valueWithUnit(milestone, unit, language))}
    ${averaged ? fact(words.averageSoFar, pace(assessment.actualPace, kinds.actual)) : null}
    ${fact(averaged ? words.averageNeeded : words.paceNeeded, met ? words.noneNeeded : pace(requiredPace, kinds.required))}
    ${rate || since === null ? null : fact(words.paceSinceStart(since.from.year, since.to.year), pace(since.change, "amount"))}
    ${
      rate || recent === null
        ? null
        : fact(words.paceFiveYears(lastYears(points)[0]!.year, recent.to.year), pace(recent.change, "amount"))
    }
    ${outlookFacts(data, view, judged, method, language).map(([name, value]) => fact(name, value))}
  </dl>`;
}
