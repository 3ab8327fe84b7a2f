import {briefly, changeInWords} from "../../wording/pace.js";
import type {ProgressView, ViewedMilestone} from "../../indicator/progress-view.js";
import {unitOfSeries} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {valueWithUnit, type Unit} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import {knownPoints} from "../../progress/trajectory.js";
import type {Point} from "../../progress/assessment.js";
import type {PathReason} from "../../model/assessment.js";

/** How the paths run, why one cannot be drawn, and the path to the milestone looked at year by year. */
export function progressPath(data: TrendData, {milestones, focus}: ProgressView, language: Language): Html {
  const words = progressMessages(language);
  const missing = milestones.flatMap(({judged, trajectory}) =>
    trajectory.reason === null ? [] : [words.noPath(judged.milestone.year, reasonInWords(trajectory.reason, language))]
  );
  return html`<h3>${words.pathTitle}</h3>
    ${focus === null ? null : pathOf(data, focus, language)}
    ${missing.map((sentence) => html`<p class="no-path">${sentence}</p>`)}`;
}

/** Why no path can be drawn, in words. */
export function reasonInWords(reason: PathReason, language: Language): string {
  const words: Readonly<Record<PathReason, string>> = {
    ...statusMessages(language).reason,
    ...progressMessages(language).pathReason
  };
  return words[reason];
}

/** A value of the series with what makes a bound of it, and that it is an estimate. */
function pointInWords({value, qualifier, estimated}: Point, unit: Unit, language: Language): string {
  const words = commonMessages(language);
  const number = briefly(value, unit, language);
  const bounded = qualifier === undefined ? number : `${words.qualifier[qualifier]} ${number}`;
  return estimated === true ? `${bounded} (${words.status.estimate})` : bounded;
}

function pathOf(data: TrendData, {judged, trajectory}: ViewedMilestone, language: Language): Html | null {
  if (trajectory.reason !== null) return null;
  const words = progressMessages(language);
  const unit = unitOfSeries(data, judged.prepared.methodology);
  const {path, base, shape} = trajectory;
  const first = path[0]!;
  if (base === null) {
    return html`<p>
      ${words.pathNeededNote(valueWithUnit(first.value, unit, language), first.year, path.at(-1)!.year)}
    </p>`;
  }
  const actual = new Map(knownPoints(judged).map((point) => [point.year, point]));
  return html`<p>${shape === "linear" ? words.pathNote(base.year) : words.pathRateNote(base.year)}</p>
    <details class="others">
      <summary>${words.pathTable}</summary>
      <div class="table-frame" tabindex="0" role="region" aria-label="${words.pathTable}">
        <table class="path">
          <thead>
            <tr>
              <th scope="col">${commonMessages(language).year}</th>
              <th scope="col" class="number">${words.pathRequired}</th>
              <th scope="col" class="number">${words.pathActual}</th>
              <th scope="col" class="number">${words.pathDifference}</th>
            </tr>
          </thead>
          <tbody>
            ${path.map(({year, value}) => {
              const seen = actual.get(year);
              return html`<tr>
                <th scope="row">${String(year)}</th>
                <td class="number">${briefly(value, unit, language)}</td>
                <td class="number">${seen === undefined ? "–" : pointInWords(seen, unit, language)}</td>
                <td class="number">${seen === undefined || seen.qualifier !== undefined ? "–" : changeInWords(seen.value - value, "amount", unit, language)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </details>`;
}
