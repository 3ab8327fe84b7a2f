import {capitalised} from "../../lib/capitalised.js";
import type {Standing} from "../../indicator/standing.js";
import {distanceInWords, unitOf} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {markedInWords, milestoneInWords} from "../../wording/value.js";
import {colon, formatDate, quoted} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {statusMessages} from "../../messages/status.js";
import type {Reason} from "../../model/assessment.js";
import {endedBeside, statusMark} from "../status/status.js";

/** A card for each milestone year: what the plan requires, in its words, and what is known about it. */
export function milestoneCards(data: TrendData, all: readonly Standing[], language: Language): Html {
  return html`<ol class="milestones">
    ${all.map((standing) => milestoneCard(data, standing, language))}
  </ol>`;
}

function milestoneCard(data: TrendData, standing: Standing, language: Language): Html {
  const words = commonMessages(language);
  const {year, milestone, ofYear} = standing;
  const unit = unitOf(data);
  if (milestone === null) {
    return html`<li class="milestone">
      <h3>${words.atYear(year)}</h3>
      ${statusMark("not_set", language)}
    </li>`;
  }
  const distance = distanceInWords(standing, data, language);
  return html`<li class="milestone">
    <h3>${words.atYear(year)}</h3>
    <p class="states">${statusMark(standing.state, language, "plan", standing.judged?.plan.reason)}${endedBeside(standing.state, standing.ended, language)}</p>
    <p class="milestone-terms">${milestoneInWords(milestone, unit, language)}</p>
    <p>
      ${ofYear === null ? words.noValueOfYear(year) : words.valueOfYear(year, markedInWords(ofYear, unit, language))}
      ${distanceSentence(standing, data, language, distance)}
    </p>
    ${remarks(data, standing, language).map((remark) => html`<p class="quiet">${remark}</p>`)}
    ${
      milestone.quote_vi === null
        ? null
        : html`<blockquote lang="${planLanguage(language)}">
            <p>${quoted(milestone.quote_vi, language)}</p>
            <footer lang="${language.code}">${words.planWords}, ${words.planLine(milestone.plan_line ?? 0)}</footer>
          </blockquote>`
    }
  </li>`;
}

function distanceSentence(standing: Standing, data: TrendData, language: Language, distance: string | null): string {
  const words = commonMessages(language);
  const {latest} = standing;
  if (latest === null) return "";
  const value = words.latestIs(latest.year, markedInWords(latest, unitOf(data), language));
  return distance === null ? `${value}.` : `${value}${colon(language)}${distance}.`;
}

/** What a reader must know before believing the comparison. */
function remarks(data: TrendData, {milestone, ended, judged}: Standing, language: Language): string[] {
  if (milestone === null) return [];
  const words = commonMessages(language);
  return [
    ...reasonSentence(judged?.plan.reason ?? null, language),
    ...(milestone.unit === "ratio_to_baseline" && milestone.baseline_year === null
      ? [anyBase(judged, language) ?? words.noBaseline]
      : []),
    ...(milestone.year_printed ? [] : [words.yearNotPrinted(milestone.year)]),
    ...(milestone.implied ? [words.implied] : []),
    ...(milestone.class === "average_growth" ? [words.averageOnly] : []),
    ...(milestone.comparator === "~" ? [words.aboutOnly] : []),
    ...(ended ? [areaEndedSentence(data, language)] : [])
  ];
}

/** That the answer is the same for every base year that the plan can mean, as a sentence; null where it is not. */
function anyBase(judged: Standing["judged"], language: Language): string | null {
  return judged?.plan.marks.includes("every_base_year") === true
    ? asSentence(statusMessages(language).mark.every_base_year, language)
    : null;
}

/** Why nothing can be said yet, as a sentence; the missing base year has one of its own, with what it means here. */
function reasonSentence(reason: Reason | null, language: Language): string[] {
  if (reason === null || reason === "no_baseline") return [];
  return [asSentence(statusMessages(language).reason[reason], language)];
}

const asSentence = (text: string, language: Language): string => `${capitalised(text, language)}.`;

/** That the area has ended, when, and what followed it; empty while it exists. */
export function areaEndedSentence({area}: TrendData, language: Language): string {
  if (area.valid_to === null) return "";
  const successor = pick(area, "successor", language) ?? area.successor ?? "";
  return commonMessages(language).areaEnded(
    pick(area, "name", language),
    formatDate(area.valid_to, language),
    successor
  );
}
