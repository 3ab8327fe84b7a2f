import {goalChip} from "../status/goal-mark.js";
import {agencyLink} from "./task-block.js";
import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {agenciesPath} from "../../model/addresses/plan.js";
import {commitmentsLedBy} from "../../plan/outline.js";
import type {Agency, PlanOutline} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";

/** How many blocks of each goal an agency leads and cooperates on. */
interface Role {
  readonly agency: Agency;
  readonly leads: number;
  readonly cooperates: number;
  readonly byGoal: readonly {readonly leads: number; readonly cooperates: number}[];
}

/** Every agency that the plan names: how much it leads, and the matrix of who does what for which goal. */
export function agenciesPage({tables}: Site, outline: PlanOutline, language: Language): Page {
  const words = planMessages(language);
  const roles = rolesOf(outline, language);
  const leading = roles.filter(({leads}) => leads > 0).length;
  const lead = words.agenciesLead(roles.length, leading, tables.blocks.length);
  const merged = tables.agencies.find(({successor_from}) => successor_from !== null)?.successor_from ?? null;
  const body = html`<div class="page agencies" data-language="${language.code}">
<h1>${words.agenciesTitle}</h1>
<p class="lead">${lead}</p>
${merged === null ? null : html`<p class="notice">${words.agenciesMerged(formatDate(merged, language))}</p>`}
<h2 id="agencies">${words.leadsMost}</h2>
${agencyTable(roles, outline, language)}
<h2 id="matrix">${words.matrix}</h2>
${matrix(roles, outline, language)}
</div>`;
  return makePage(language, agenciesPath, {
    title: words.agenciesTitle,
    description: lead,
    body,
    shell: "plain"
  });
}

/** Agencies by how much they lead, then by name. */
function rolesOf({goals, agencies}: PlanOutline, language: Language): Role[] {
  const collator = new Intl.Collator(language.tag);
  const roles = [...agencies.values()].map((agency): Role => {
    const byGoal = goals.map(({targets}) => {
      const blocks = targets.flatMap((target) => target.blocks);
      return {
        leads: blocks.filter(({lead}) => lead.agency === agency.agency).length,
        cooperates: blocks.filter(({cooperating}) => cooperating.some((row) => row.agency === agency.agency)).length
      };
    });
    const sum = (key: "leads" | "cooperates") => byGoal.reduce((total, cell) => total + cell[key], 0);
    return {agency, leads: sum("leads"), cooperates: sum("cooperates"), byGoal};
  });
  const name = ({agency}: Role) => agencyName(agency, language);
  return roles.sort((a, b) => b.leads - a.leads || b.cooperates - a.cooperates || collator.compare(name(a), name(b)));
}

function agencyTable(roles: readonly Role[], outline: PlanOutline, language: Language): Html {
  const words = planMessages(language);
  const columns = [words.agency, words.leadsCount, words.cooperatesCount, words.ledCommitments, words.successor];
  const [, leads, cooperates, commitments, successor] = columns;
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.leadsMost}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row">${columns.map((title, i) => html`<th scope="col" role="columnheader"${i > 0 && i < 4 ? html` class="number"` : null}>${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${roles.map(
    (
      role
    ) => html`<tr role="row"><th scope="row" role="rowheader">${agencyLink(role.agency, language)}${role.agency.kind === "group" ? html` <span class="quiet">(${words.group})</span>` : null}</th>
<td role="cell" class="number" data-label="${leads!}">${role.leads}</td>
<td role="cell" class="number" data-label="${cooperates!}">${role.cooperates}</td>
<td role="cell" class="number" data-label="${commitments!}">${commitmentsLedBy(outline, role.agency).length}</td>
<td role="cell" data-label="${successor!}">${successorCell(role.agency, outline, language)}</td></tr>`
  )}</tbody></table></div>`;
}

function successorCell(agency: Agency, outline: PlanOutline, language: Language): Html | null {
  if (agency.successor_vi === null) return null;
  return agency.successor_vi === agency.name_vi
    ? html`<span class="quiet">${planMessages(language).keptName}</span>`
    : html`${successorOf(agency, outline, language)}`;
}

/** The successor, leading to its page where the plan knows an agency of that name. */
export function successorOf({agency, successor_vi}: Agency, {agencies}: PlanOutline, language: Language): Html | null {
  if (successor_vi === null) return null;
  const known = [...agencies.values()].find(({name_vi}) => name_vi === successor_vi);
  return known === undefined || known.agency === agency
    ? html`<span lang="${planLanguage(language)}">${successor_vi}</span>`
    : agencyLink(known, language);
}

function matrix(roles: readonly Role[], {goals}: PlanOutline, language: Language): Html {
  const words = planMessages(language);
  const assigned = roles.filter(({leads, cooperates}) => leads + cooperates > 0);
  return html`<div class="table-frame" style="--rows: ${assigned.length + 2}" tabindex="0" role="region" aria-label="${words.matrix}"><table class="matrix">
<caption>${words.matrixCaption}</caption>
<thead><tr><th scope="col">${words.agency}</th>${goals.map(
    ({goal}) => html`<th scope="col"><abbr title="${goalName(goal, language)}">${goalChip(goal)}</abbr></th>`
  )}</tr></thead>
<tbody>${assigned.map(
    ({agency, byGoal}) =>
      html`<tr><th scope="row">${agencyLink(agency, language)}</th>${byGoal.map((cell) => matrixCell(cell, language))}</tr>`
  )}</tbody></table></div>`;
}

function matrixCell({leads, cooperates}: Role["byGoal"][number], language: Language): Html {
  const words = planMessages(language);
  if (leads === 0 && cooperates === 0) return html`<td></td>`;
  return html`<td${leads > 0 ? html` class="led"` : null}>${leads === 0 ? null : html`<b title="${words.leadsCell(leads)}">${leads}<span class="heard"> ${words.leads}</span></b>`}${
    cooperates === 0
      ? null
      : html`${leads === 0 ? null : " · "}<span title="${words.cooperatesCell(cooperates)}">${cooperates}<span class="heard"> ${words.cooperates}</span></span>`
  }</td>`;
}
