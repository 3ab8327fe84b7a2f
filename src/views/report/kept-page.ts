import {formatDate} from "../../lib/format.js";
import {html} from "../../lib/html.js";
import {changesMessages} from "../../messages/changes.js";
import {reportFormMessages} from "../../messages/report-form.js";
import {releaseFigureFile, releasePath, releaseReportFile, releaseReportPath} from "../../model/addresses/releases.js";
import {reportPath, reportsPath} from "../../model/addresses/reports.js";
import {addressIn, type Language} from "../../model/language.js";
import type {ReportDocument} from "../../report/document.js";
import type {KeptReport} from "../../report/kept.js";
import {withLiveLinks} from "../../report/lines.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {reportFigureSize} from "./figure.js";
import {reportArticle} from "./page.js";

/** A report that was published before, with what it is of. */
export interface PublishedReport {
  /** Date of its release (ISO). */
  readonly release: string;
  /** Which data it has and who signed it, in words. */
  readonly details: string;
  readonly report: KeptReport;
  /** The language that it is in: that of the page, or another where it was not published in that. */
  readonly spoken: Language;
  /** Whether the site has a page, by its address in the first language. */
  readonly has: (path: string) => boolean;
}

/** The report of a year as a release published it, in its own words. */
export function keptReportPage({release, details, report, spoken, has}: PublishedReport, language: Language): Page {
  const {year, figures} = report;
  const words = changesMessages(language);
  const form = reportFormMessages(language);
  const date = formatDate(release, language);
  const {width, height} = reportFigureSize.across;
  const live = (blocks: ReportDocument["body"]) => withLiveLinks(blocks, has);
  const document: ReportDocument = {
    ...report.document,
    language: spoken,
    opening: live(report.document.opening),
    body: live(report.document.body),
    annexes: report.document.annexes.map(live)
  };
  const article = reportArticle(document, null, ({indicator, description}) =>
    figures[indicator] === undefined
      ? null
      : html`<img src="${releaseFigureFile(release, {year, indicator}, spoken)}" alt="${description}" width="${width}" height="${height}" />`
  );
  const latest = reportPath(year);
  const body = html`<div class="page report-page kept" data-language="${language.code}">
<aside class="report-tools" aria-label="${words.reportOfRelease(year, date)}">
<p><strong>${words.keptReportNote(date, details)}</strong> <a href="${addressIn(language, releasePath(release))}">${words.releaseOf(date)}</a></p>
<p><a href="${releaseReportFile(release, year, spoken)}" download>${form.downloadDocx}</a>${has(latest) ? html` · <a href="${addressIn(language, latest)}">${words.latestReport(year)}</a>` : null}</p>
</aside>
${spoken.code === language.code ? article : html`<div lang="${spoken.code}" dir="${spoken.direction}">${article}</div>`}
</div>`;
  return makePage(language, releaseReportPath(release, year), {
    title: words.reportOfRelease(year, date),
    description: words.keptReportNote(date, details),
    body,
    shell: "plain",
    below: reportsPath
  });
}
