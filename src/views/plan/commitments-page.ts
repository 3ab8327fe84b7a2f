import {lineLink} from "./line-link.js";
import {isOverdue} from "../../plan/overdue.js";
import {commitmentFilter, overdue} from "./commitment-filter.js";
import {indicatorLinks} from "./commitment-list.js";
import {commitmentState} from "../status/commitment-state.js";
import {besideQuote} from "../status/plan-quote.js";
import {evidenceMark} from "../status/evidence.js";
import {goalChip} from "../status/goal-mark.js";
import {agencyLink} from "./task-block.js";
import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {accountOf} from "../../plan/account.js";
import {commitmentAnchor, commitmentsPath} from "../../model/addresses/plan.js";
import {commitmentStates} from "../../plan/judgement.js";
import type {CommitmentView, PlanOutline} from "../../plan/outline.js";
import {agencyName, requiredInWords, yearsInWords} from "../../wording/commitment.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {detailBesideMark} from "../../wording/commitment-state.js";
import {measurabilities} from "../../model/assessment.js";

/** Every commitment in one table, after the account of how many of them can be measured. */
export function commitmentsPage({asOf}: Site, outline: PlanOutline, language: Language): Page {
  const words = planMessages(language);
  const {commitments} = outline;
  const lead = words.commitmentsLead(commitments.length);
  const body = html`<div class="page commitments" data-language="${language.code}">
<h1>${words.commitmentsTitle}</h1>
<p class="lead">${lead}</p>
<h2 id="account">${words.account}</h2>
${accountTable(commitments, asOf, language)}
<p class="quiet">${words.accountNote}</p>
<h2 id="list">${words.allCommitments}</h2>
${commitmentFilter(commitments, asOf, language)}
${commitmentTable(commitments, asOf, language)}
</div>`;
  return makePage(language, commitmentsPath, {
    title: words.commitmentsTitle,
    description: lead,
    body,
    shell: "table-filter"
  });
}

/** The account as a table whose bars are drawn by their own numbers. */
function accountTable(commitments: readonly CommitmentView[], asOf: string, language: Language): Html {
  const words = planMessages(language);
  const account = accountOf(commitments);
  const {total} = account;
  const line = (label: string, count: number, kind: string) =>
    html`<tr class="${kind}"><th scope="row">${label}</th><td class="number">${words.accountOf(count, total)}</td><td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="100" height="10" class="whole" /><rect width="${total === 0 ? 0 : (100 * count) / total}" height="10" /></svg></td></tr>`;
  return html`<table class="account"><caption>${words.accountCaption(formatDate(asOf, language))}</caption>
<thead class="heard"><tr><th scope="col">${words.commitments}</th><th scope="col">${words.number}</th><td></td></tr></thead>
<tbody>${measurabilities.map((kind) => line(words.measurability[kind], account.byMeasurability[kind], kind))}</tbody>
<tbody>${line(words.accountWithoutYear, account.withoutYear, "lack")}</tbody>
<tbody>${line(words.accountWithIndicator, account.withIndicator, "known")}${line(words.accountWithData, account.withData, "known")}${line(words.accountJudged, account.judged, "known")}</tbody></table>`;
}

function commitmentTable(commitments: readonly CommitmentView[], asOf: string, language: Language): Html {
  const words = planMessages(language);
  const columns = [
    words.commitment,
    words.planWords,
    words.required,
    words.year,
    words.lead,
    words.measuredBy,
    words.state
  ];
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.allCommitments}"><table class="stack commitments-table" role="table" data-filtered><caption>${words.commitmentsCaption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((title, i) => html`<th scope="col" role="columnheader" data-sort="${i}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${commitments.map((view, i) => commitmentRow(view, {position: i, columns, asOf}, language))}</tbody></table></div>`;
}

/** A row carries what it is filtered by, and each cell what it is sorted by where that is not its text. */
function commitmentRow(
  view: CommitmentView,
  {position, columns, asOf}: {readonly position: number; readonly columns: readonly string[]; readonly asOf: string},
  language: Language
): Html {
  const words = planMessages(language);
  const {commitment, goal, leads, indicators, judgement, evidence} = view;
  const {commitment: id, line, years} = commitment;
  const detail = detailBesideMark(judgement, language);
  const required = commitment.value ?? 1e9;
  return html`<tr role="row" id="${commitmentAnchor(id)}" data-goal="${goal.goal}" data-class="${commitment.class}" data-year="${years.length === 0 ? "none" : [...years, ...(isOverdue(view, asOf) ? [overdue] : [])].join(" ")}" data-agency="${leads.map(({agency}) => agency).join(" ")}" data-measurable="${judgement.measurability}" data-state="${judgement.state}" data-evidence="${evidence?.result ?? ""}">
<th scope="row" role="rowheader" data-value="${position}">${goalChip(goal)} <a href="#${commitmentAnchor(id)}">${id}</a></th>
<td role="cell" data-label="${columns[1]!}"><span lang="${planLanguage(language)}">${commitment.quote_vi}</span>${besideQuote(view.target, language)} ${lineLink(line, language)}</td>
<td role="cell" data-label="${columns[2]!}" data-value="${required}"><strong>${requiredInWords(commitment, language)}</strong> <span class="quiet">${words.classes[commitment.class]}${judgement.measurability === "implied" ? `, ${words.impliedShort}` : null}</span></td>
<td role="cell" data-label="${columns[3]!}" data-value="${years[0] ?? 9999}">${yearsInWords(commitment, language)}</td>
<td role="cell" data-label="${columns[4]!}" data-value="${leads.map((lead) => agencyName(lead, language)).join(", ")}">${leads.map((lead, i) => html`${i === 0 ? null : ", "}${agencyLink(lead, language)}`)}</td>
<td role="cell" data-label="${columns[5]!}">${indicators.length === 0 ? html`<span class="quiet">–</span>` : indicatorLinks(indicators, language)}</td>
<td role="cell" data-label="${columns[6]!}" data-value="${commitmentStates.indexOf(judgement.state)}">${commitmentState(judgement, language)}${detail === null ? null : html` <span class="quiet">${detail}</span>`} ${evidenceMark(evidence, language)}</td></tr>`;
}
