import {measureInWords} from "../../wording/pace.js";
import {unitOfSeries} from "../../wording/indicator.js";
import type {Unit} from "../../wording/value.js";
import type {TrendData, TrendMilestone} from "../../indicator/trend-data.js";
import {formatList, formatNumber, semicolon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {inLanguage, addressIn, type Language} from "../../model/language.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import type {Assessment} from "../../progress/assessment.js";
import type {Judged} from "../../progress/judge.js";
import {methods} from "../../progress/methods.js";
import {differencesIn, toneOf, tonesIn} from "../../progress/tone.js";
import {statusMark} from "../status/status.js";
import {working} from "./working.js";

/** Every method that can judge a milestone, each in its own words and with its working. */
export function methodTable(data: TrendData, judged: Judged<TrendMilestone>, language: Language): Html {
  const words = progressMessages(language);
  const tones = tonesIn(judged.methods);
  const concluding = [...judged.methods.values()].filter(({status}) => toneOf(status) !== "none").length;
  const why = [...differencesIn(judged.methods)].map((difference) => words.difference[difference]);
  return html`<h3>${words.methodsTitle}</h3>
    <p>
      ${judged.methods.size === 1 ? words.methodsOnlyPlan : words.methodsNote}
      ${tones > 1 ? words.differ(formatList(why, language)) : tones === 1 && judged.methods.size > 1 ? words.agree(concluding, judged.methods.size) : null}
    </p>
    ${tones === 0 && judged.methods.size > 1 ? html`<p>${words.noneJudges}</p>` : null} ${rows(data, judged, language)}
    <p>
      <a href="${addressIn(language, "/methods/")}">${words.aboutMethods}</a> ·
      <a href="${addressIn(language, "/methods/compare/")}">${words.compareMethods}</a>
    </p>`;
}

function rows(data: TrendData, judged: Judged<TrendMilestone>, language: Language): Html {
  const words = progressMessages(language);
  const {column} = words;
  const unit = unitOfSeries(data, judged.prepared.methodology);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.methodsTitle}">
      <table class="methods" role="table">
        <caption>
          ${words.methodsCaption(inLanguage(unit.label, language))}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${column.method}</th>
            <th scope="col" role="columnheader">${column.status}</th>
            <th scope="col" role="columnheader">${column.measure}</th>
            <th scope="col" role="columnheader">${column.base}</th>
            <th scope="col" role="columnheader">${column.latest}</th>
            <th scope="col" role="columnheader">${column.remarks}</th>
          </tr>
        </thead>
        ${methods.map(({id, verification}) => {
          const assessment = judged.methods.get(id);
          if (assessment === undefined) return null;
          return html`<tbody role="rowgroup" data-method="${id}">
            <tr role="row">
              <th scope="row" role="rowheader">
                ${statusMessages(language).method[id]}
                ${verification === "not_verified" ? html`<br /><span class="quiet">${words.notVerified}</span>` : null}
              </th>
              <td role="cell" data-label="${column.status}">${statusMark(assessment.status, language, id)}</td>
              <td role="cell" data-label="${column.measure}" class="measured">${measureInWords(judged, id, unit, language)}</td>
              <td role="cell" data-label="${column.base}">${valueOf(assessment.baselineYear, assessment.baseline, unit, language)}</td>
              <td role="cell" data-label="${column.latest}">${valueOf(assessment.latestYear, assessment.latest, unit, language)}</td>
              <td role="cell" data-label="${column.remarks}">${remarksOf(id === "plan" ? assessment : unshared(assessment, judged.plan), language)}</td>
            </tr>
            <tr role="row" class="folded">
              <td role="cell" colspan="6">${working(data, judged, id, language)}</td>
            </tr>
          </tbody>`;
        })}
      </table>
    </div>`;
}

/** An assessment without the marks that the first row already has; on how many values a pace rests is each method's own. */
function unshared({reason, marks}: Assessment, plan: Assessment): Pick<Assessment, "reason" | "marks"> {
  return {reason, marks: marks.filter((mark) => mark === "short_series" || !plan.marks.includes(mark))};
}

/** Reason and marks of an assessment, as a list of remarks. */
export function remarksOf({reason, marks}: Pick<Assessment, "reason" | "marks">, language: Language): string {
  const words = statusMessages(language);
  return [...(reason === null ? [] : [words.reason[reason]]), ...marks.map((mark) => words.mark[mark])].join(
    semicolon(language)
  );
}

function valueOf(year: number | null, value: number | null, {decimals}: Unit, language: Language): Html | string {
  if (year === null || value === null) return "–";
  const number = formatNumber(value, decimals, language);
  return html`<span>${number} <span class="quiet">(${String(year)})</span></span>`;
}
