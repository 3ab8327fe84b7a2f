import {colon, formatDate, semicolon} from "../../lib/format.js";
import {html} from "../../lib/html.js";
import {changesMessages} from "../../messages/changes.js";
import {changesPath} from "../../model/addresses/data.js";
import {releaseChangesFiles, releaseDataFile, releasePath, releaseReportPath} from "../../model/addresses/releases.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import type {Comparison} from "../../releases/compare.js";
import type {Snapshot} from "../../releases/snapshot.js";
import {releaseDetails} from "../../wording/release.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import type {Site} from "../site.js";
import {differences, heldIn, releaseLead} from "./changes-page.js";

/** A release that was published before: what it changed then, who signed it, its reports and its data. */
export function releasePage(
  {tables}: Pick<Site, "tables">,
  {
    now,
    comparison,
    digest,
    years
  }: {
    readonly now: Snapshot;
    readonly comparison: Comparison | null;
    readonly digest: string;
    /** The years of which its reports are kept. */
    readonly years: readonly number[];
  },
  language: Language
): Page {
  const {release} = now;
  const words = changesMessages(language);
  const title = words.releaseOf(formatDate(release, language));
  const lead = releaseLead(now, comparison, language);
  const row = tables.releases.find((one) => one.release === release);
  // Notes are those of today's values, which may be others.
  const then = {...tables, observations: []};
  const body = html`<div class="page changes" data-language="${language.code}">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="notice">${words.keptNote} <a href="${addressIn(language, changesPath)}">${words.latestChanges}</a></p>
${row === undefined ? null : html`<p>${[pick(row, "note", language), ...releaseDetails({...row, digest}, language)].filter((part) => part !== "").join(semicolon(language))}.</p>`}
${
  years.length === 0
    ? null
    : html`<p>${words.keptReports}${colon(language)}${years.map((year, i) => html`${i === 0 ? null : " · "}<a href="${addressIn(language, releaseReportPath(release, year))}">${String(year)}</a>`)}</p>`
}
<p><a href="${releaseDataFile(release)}" download>${words.keptData(digest)}</a></p>
${comparison === null ? html`<p>${heldIn(now, language)}</p>` : differences({comparison, tables: then, language}, releaseChangesFiles(release))}
</div>`;
  return makePage(language, releasePath(release), {title, description: lead, body, shell: "plain", below: changesPath});
}
