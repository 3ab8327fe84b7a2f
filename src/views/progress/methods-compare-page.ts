import {nameOf, unitOf} from "../../wording/indicator.js";
import {milestoneInWords} from "../../wording/value.js";
import {statusMark} from "../status/status.js";
import {colon, formatDate, formatList} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {methodsMessages} from "../../messages/methods.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages, statusWord} from "../../messages/status.js";
import {differencesIn, toneOf, tonesIn} from "../../progress/tone.js";
import {methodIds} from "../../model/assessment.js";
import {isAssessed, judgedMilestones, type JudgedMilestone} from "./judged-milestones.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {methodsComparePath} from "../../model/addresses/methods.js";

/** Every milestone of the plan by every method, where they differ, and why. */
export function methodsComparePage({asOf}: Site, models: readonly IndicatorModel[], language: Language): Page {
  const words = methodsMessages(language);
  const milestones = judgedMilestones(models);
  const assessed = milestones.filter(isAssessed);
  const silent = milestones.filter((milestone) => !isAssessed(milestone));
  const lead = words.compareLead(assessed.length, milestones.length);
  const body = html`<div class="page" data-language="${language.code}">
    <h1>${words.compareTitle}</h1>
    <p class="lead">${lead}</p>
    <p>
      <a href="${addressIn(language, "/methods/")}">${words.title}</a> · ${words.table}${colon(language)}<a href="/data/progress.csv">CSV</a> · <a href="/data/progress.json">JSON</a> ·
      <a href="/data/progress.arrow">Arrow</a>
    </p>
    ${comparison(assessed, words.compareCaption(formatDate(asOf, language)), language)} ${counts(milestones, language)}
    ${silent.length === 0 ? null : unassessed(silent, language)}
  </div>`;
  return makePage(language, methodsComparePath, {
    title: words.compareTitle,
    description: lead,
    body
  });
}

function comparison(milestones: readonly JudgedMilestone[], caption: string, language: Language): Html {
  const words = methodsMessages(language);
  const {method} = statusMessages(language);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.compareTitle}">
    <table class="compared">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.milestone}</th>
          ${methodIds.map((id) => html`<th scope="col"><a href="${addressIn(language, "/methods/")}#${id}">${method[id]}</a></th>`)}
        </tr>
      </thead>
        ${milestones.map((milestone) => {
          const {judged, model} = milestone;
          const address = addressIn(language, indicatorPath(model.indicator.indicator));
          return html`<tbody><tr data-indicator="${model.indicator.indicator}" data-year="${judged.milestone.year}">
            <th scope="row">${milestoneOf(milestone, language)}</th>
            ${methodIds.map((id) => {
              const assessment = judged.methods.get(id);
              if (assessment === undefined) return html`<td class="quiet">${words.notApplicable}</td>`;
              const query = `?${id === "plan" ? "" : `method=${id}&`}milestone=${String(judged.milestone.year)}#progress`;
              return html`<td data-method="${id}">
                <a class="plain" href="${address}${query}">${statusMark(assessment.status, language, id)}</a>
                ${
                  assessment.reason === null
                    ? null
                    : html`<span class="quiet reason">${statusMessages(language).reason[assessment.reason]}</span>`
                }
              </td>`;
            })}
          </tr><tr><td colspan="${String(methodIds.length + 1)}" class="why"><span>${words.why}${colon(language)}${whyOf(milestone, language)}.</span></td></tr></tbody>`;
        })}
    </table>
  </div>`;
}

function milestoneOf({judged, model}: JudgedMilestone, language: Language): Html {
  const {data, indicator} = model;
  return html`<a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a><br />${String(
    judged.milestone.year
  )}${colon(language)}${milestoneInWords(judged.milestone, unitOf(data), language)}`;
}

function whyOf({judged}: JudgedMilestone, language: Language): string {
  const words = methodsMessages(language);
  const tones = tonesIn(judged.methods);
  if (tones === 0) return words.nobody;
  if (judged.methods.size === 1) return words.onlyPlan;
  if (tones === 1) {
    const judging = [...judged.methods.values()].filter(({status}) => toneOf(status) !== "none");
    return judging.length === 1 ? words.single : words.agree;
  }
  const {difference} = progressMessages(language);
  return formatList(
    [...differencesIn(judged.methods)].map((found) => difference[found]),
    language
  );
}

function counts(milestones: readonly JudgedMilestone[], language: Language): Html {
  const words = methodsMessages(language);
  return html`<h2 id="counts">${words.counts}</h2>
    <div class="table-frame" tabindex="0" role="region" aria-label="${words.counts}">
      <table>
        <caption>
          ${words.countsCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${progressMessages(language).column.method}</th>
            <th scope="col">${words.statusesGiven}</th>
          </tr>
        </thead>
        <tbody>
          ${methodIds.map((id) => {
            const given = new Map<string, number>();
            for (const {judged} of milestones) {
              const status = judged.methods.get(id)?.status;
              if (status !== undefined) given.set(status, (given.get(status) ?? 0) + 1);
            }
            return html`<tr>
              <th scope="row">${statusMessages(language).method[id]}</th>
              <td class="counts">
                ${[...given]
                  .toSorted(([, a], [, b]) => b - a)
                  .map(
                    ([status, count]) =>
                      html`<span><strong>${count}</strong> ${statusMark(status, language, id)}</span> `
                  )}
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}

/** The milestones about which nothing can be said, with the reason in the plan's own terms. */
function unassessed(milestones: readonly JudgedMilestone[], language: Language): Html {
  const words = methodsMessages(language);
  return html`<h2 id="unassessed">${words.unassessedTitle(milestones.length)}</h2>
    <ul>
      ${milestones.map((milestone) => {
        const {status, reason} = milestone.judged.plan;
        return html`<li>
          ${milestoneOf(milestone, language)}${colon(language)}${reason === null ? statusWord(status, "plan", language) : statusMessages(language).reason[reason]}
        </li>`;
      })}
    </ul>`;
}
