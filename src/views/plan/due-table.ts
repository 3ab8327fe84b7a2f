import {colon} from "../../lib/format.js";
import {lineLink} from "./line-link.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import type {Site} from "../site.js";
import {calendarPath, commitmentPath} from "../../model/addresses/plan.js";
import {commitmentsLedBy} from "../../plan/outline.js";
import {agencyCalendar} from "../../report/calendar.js";
import {dutiesOf, type OwedDuty} from "../../plan/duties.js";
import type {Agency, CommitmentView, PlanOutline} from "../../plan/outline.js";
import {agencyName, requiredInWords} from "../../wording/commitment.js";
import {commitmentState} from "../status/commitment-state.js";
import {agencyLink} from "./task-block.js";

/** What an agency owes and by when, with the same as a calendar; null where the plan asks nothing of anybody by a day or a year. */
export function dueTable({tables, asOf}: Site, outline: PlanOutline, agency: Agency, language: Language): Html | null {
  const words = planMessages(language);
  const duties = dutiesOf(tables, agency);
  const deadlines = commitmentsLedBy(outline, agency)
    .flatMap((view) => view.commitment.years.map((year) => ({view, year})))
    .sort((a, b) => a.year - b.year);
  const rows = [
    ...duties.map((owed) => dutyRow(owed, outline, language)),
    ...deadlines.map(({view, year}) => deadlineRow(view, year, language))
  ];
  const isDated = tables.duties.length > 0 || outline.commitments.some(({commitment}) => commitment.years.length > 0);
  if (!isDated) return null;
  const calendar =
    agencyCalendar(tables, outline, agency, language, asOf) === null
      ? null
      : html`<p class="calendar"><a href="${calendarPath(agency.agency, language)}">${words.calendar}</a>. <span class="quiet">${words.calendarHow}</span></p>`;
  return html`<section aria-labelledby="due"><h2 id="due">${words.due}</h2>
${
  rows.length === 0
    ? html`<p>${words.nothingDue}</p>`
    : html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.dueCaption}"><table class="stack" role="table"><caption>${words.dueCaption}</caption>
<thead role="rowgroup"><tr role="row">${[words.dueWhen, words.dueWhat, words.dueBasis].map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody></table></div>
${calendar}`
}</section>`;
}

function row(when: string, what: Html, basis: Html | null, language: Language): Html {
  const words = planMessages(language);
  return html`<tr role="row"><th scope="row" role="rowheader">${when}</th><td role="cell" data-label="${words.dueWhat}">${what}</td><td role="cell" data-label="${words.dueBasis}" class="unbroken">${basis}</td></tr>`;
}

function dutyRow({duty, group}: OwedDuty, {agencies}: PlanOutline, language: Language): Html {
  const words = planMessages(language);
  const yearly = duty.due_month !== null && duty.due_day !== null;
  const when = yearly ? words.yearlyBefore(duty.due_day, duty.due_month) : words.whenNeeded;
  const to = agencies.get(duty.to_agency);
  const via = duty.via_agency === null ? undefined : agencies.get(duty.via_agency);
  const name = yearly ? words.report : words.proposal;
  const remarks = [
    ...(via ? [words.via(agencyName(via, language))] : []),
    ...(group ? [words.asMember(agencyName(group, language))] : [])
  ];
  return row(
    when,
    html`<span>${name}${to ? html` ${words.toWhom} ${agencyLink(to, language)}` : null}${remarks.map((remark) => html`, ${remark}`)}</span>`,
    lineLink(duty.line, language),
    language
  );
}

function deadlineRow({commitment, judgement}: CommitmentView, year: number, language: Language): Html {
  const words = planMessages(language);
  const {commitment: id} = commitment;
  return row(
    words.endOf(year),
    html`<span><a href="${addressIn(language, commitmentPath(id))}">${words.commitmentNumber(id)}</a>${colon(language)}${requiredInWords(commitment, language)}</span> ${commitmentState(judgement, language)}`,
    lineLink(commitment.line, language),
    language
  );
}
