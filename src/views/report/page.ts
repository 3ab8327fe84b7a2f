import {colon} from "../../lib/format.js";
import {reportBlocks, reportLine} from "./report-blocks.js";
import {html, markup, type Html} from "../../lib/html.js";
import type {ReportFigure} from "../../report/blocks.js";
import type {IndicatorModel} from "../site.js";
import {drawReportFigure} from "./figure.js";
import {planPicture} from "../status/plan-picture.js";
import type {ReportModel} from "../../report/model.js";
import {homeMessages} from "../../messages/home.js";
import {addressIn, type Language} from "../../model/language.js";
import {changesMessages} from "../../messages/changes.js";
import {reportFormMessages} from "../../messages/report-form.js";
import {releaseReportPath} from "../../model/addresses/releases.js";
import {reportFile, reportPath} from "../../model/addresses/reports.js";
import type {ReportDocument} from "../../report/document.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";

/** The report of one year, as it is printed, after a few words that stay on the screen. */
export function reportPage(
  model: ReportModel,
  document: ReportDocument,
  years: readonly number[],
  figures: {readonly models: readonly IndicatorModel[]; readonly drawing: Document}
): Page {
  const {language, year, subject} = document;
  const words = reportFormMessages(language);
  const path = reportPath(year);
  const permanent = releaseReportPath(model.asOf, year);
  const content = html`<div class="page report-page" data-language="${language.code}">
<aside class="report-tools" aria-label="${words.reportOf(year)}">
<p><a href="${reportFile(year, language)}" download>${words.downloadDocx}</a>. ${words.print} ${words.blanksMarked}</p>
<p>${words.otherYears}${colon(language)}${years.map((other, i) =>
    other === year
      ? html`${i === 0 ? null : " · "}<strong>${String(other)}</strong>`
      : html`${i === 0 ? null : " · "}<a href="${addressIn(language, reportPath(other))}">${String(other)}</a>`
  )}</p>
<p>${changesMessages(language).permanent} <a href="${addressIn(language, permanent)}">${addressIn(language, permanent)}</a></p>
</aside>
${reportArticle(document, picture(model, language), (figure) => drawnFigure(figure, model.year, figures, language))}
</div>`;
  return makePage(language, path, {
    title: words.reportOf(year),
    description: subject,
    body: content,
    shell: "plain"
  });
}

/** The report as it is printed. */
export function reportArticle(
  document: ReportDocument,
  picture: Html | null,
  draw: (figure: ReportFigure) => Html | null
): Html {
  const {language, opening, body, annexes, subject} = document;
  return html`<article class="report">
${formHead(document)}
<h1>${document.form === null ? null : html`<span class="form-kind">${document.kind}</span> `}<span class="subject">${subject}</span></h1>
${document.remark === null ? null : html`<p class="remark">${document.remark}</p>`}
${reportBlocks(opening, language)}
${picture}
${reportBlocks(body, language, draw)}
${formFoot(document)}
${annexes.map((annex) => html`<section class="annex">${reportBlocks(annex, language)}</section>`)}
</article>`;
}

function drawnFigure(
  {indicator, description}: ReportFigure,
  year: number,
  {models, drawing}: Parameters<typeof reportPage>[3],
  language: Language
): Html | null {
  const model = models.find(({data}) => data.indicator.indicator === indicator);
  if (model === undefined) return null;
  return markup(
    drawReportFigure(model.data, year, {size: "beside", description, language, document: drawing}).outerHTML
  );
}

/** The whole plan at the end of the year in one picture. */
function picture({goals, commitments}: ReportModel, language: Language): Html {
  return html`<figure class="report-picture"><figcaption>${homeMessages(language).pictureTitle(commitments.length, goals.length)}</figcaption>${planPicture(goals, language)}<p class="quiet">${homeMessages(language).pictureBeside}</p></figure>`;
}

/** The head of an administrative document: who issues it and its number, beside the nation's name and motto. */
function formHead({form, draft, language}: ReportDocument): Html | null {
  if (form === null) return null;
  const lines = (all: ReportDocument["signature"]) => all.map((line) => html`<p>${reportLine(line, language)}</p>`);
  return html`<header class="form-head"><div class="issuer"><div class="issuer-name">${lines(form.issuer)}</div><p class="form-number">${reportLine(form.number, language)}</p><p class="draft">${draft}</p></div>
<div class="nation"><p class="nation-name">${form.nation}</p><p class="motto">${form.motto}</p><p class="place">${reportLine(form.placeAndDate, language)}</p></div></header>`;
}

function formFoot({form, signature, language}: ReportDocument): Html {
  const words = reportFormMessages(language);
  const recipients =
    form === null
      ? null
      : html`<div class="recipients"><p class="recipients-title">${words.recipients}</p>${form.recipients.map((line) => html`<p>${reportLine(line, language)}</p>`)}</div>`;
  return html`<footer class="form-foot">${recipients}<div class="signature">${signature.map((line) => html`<p>${reportLine(line, language)}</p>`)}</div></footer>`;
}
