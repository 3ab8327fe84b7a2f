import {colon, formatDate, formatNumber} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {changesMessages} from "../../messages/changes.js";
import {releasePath, releaseReportPath} from "../../model/addresses/releases.js";
import {reportFormMessages} from "../../messages/report-form.js";
import type {CommitmentState} from "../../plan/judgement.js";
import {verdictGroups} from "../../plan/state-counts.js";
import {groupInWords} from "../../wording/commitment-state.js";
import {reportFile, reportPath, reportsPath} from "../../model/addresses/reports.js";
import {dutyDates} from "../../report/commitment-lines.js";
import {changeOfYear} from "../../report/indicator-lines.js";
import type {ReportModel} from "../../report/model.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {largest, smallest} from "../../lib/extremes.js";

/** What the list counts: every verdict with its past tense, and what is past and not known. */
const counted: readonly (readonly [CommitmentState, ...CommitmentState[]])[] = [...verdictGroups, ["unknown"]];

/** The reports of all years, the latest first, each with what it found. */
export function reportsPage(
  models: readonly ReportModel[],
  /** The releases before that have reports of their own, the earliest first. */
  earlier: readonly {readonly release: string; readonly years: readonly number[]}[],
  language: Language
): Page {
  const words = reportFormMessages(language);
  const years = models.map(({year}) => year);
  const lead = words.reportsLead(
    smallest(years),
    largest(years),
    models[0] === undefined ? null : dutyDates(models[0], language)
  );
  const occurs = (state: CommitmentState) => models.some(({tally}) => tally.states[state] > 0);
  const titles = [
    ...counted.map((states) => groupInWords(states, occurs, language)),
    words.newValues,
    words.downloadDocx
  ];
  const body = html`<div class="page reports" data-language="${language.code}">
<h1>${words.reports}</h1>
<p class="lead">${lead}</p>
<p>${words.reportsNote}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="${words.reports}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.yearColumn}</th>${titles.map((title, i) => html`<th scope="col" role="columnheader"${i < titles.length - 1 ? html` class="number"` : null}>${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${models.toReversed().map(({year, tally, changes}) => {
    const counts = [
      ...counted.map((states) => states.reduce((sum, state) => sum + tally.states[state], 0)),
      changes.filter((change) => changeOfYear(change, year) !== null).length
    ];
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="${addressIn(language, reportPath(year))}">${words.reportOf(year)}</a></th>${counts.map(
      (count, i) =>
        html`<td role="cell" class="number" data-label="${titles[i]!}">${formatNumber(count, 0, language)}</td>`
    )}<td role="cell" data-label="${titles.at(-1)!}"><a href="${reportFile(year, language)}" download>${words.fileOf(year)}</a></td></tr>`;
  })}</tbody></table></div>
${earlier.length === 0 ? null : earlierList(earlier, language)}
</div>`;
  return makePage(language, reportsPath, {
    title: words.reports,
    description: lead,
    body,
    shell: "plain"
  });
}

/** The reports as releases before published them, the latest release first. */
function earlierList(earlier: Parameters<typeof reportsPage>[1], language: Language): Html {
  const words = changesMessages(language);
  const link = (path: string, text: string) => html`<a href="${addressIn(language, path)}">${text}</a>`;
  return html`<h2 id="earlier">${words.earlierReleases}</h2>
<ul>${earlier
    .toReversed()
    .map(
      ({release, years}) =>
        html`<li>${link(releasePath(release), words.releaseOf(formatDate(release, language)))}${colon(language)}${years.map((year, i) => html`${i === 0 ? null : " · "}${link(releaseReportPath(release, year), String(year))}`)}</li>`
    )}</ul>`;
}
