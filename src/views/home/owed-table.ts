import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {planMessages} from "../../messages/plan.js";
import {coveragePath} from "../../model/addresses/data.js";
import {agenciesPath} from "../../model/addresses/plan.js";
import type {TableRows} from "../../model/tables/index.js";
import {isOpen} from "../../plan/coverage.js";
import {owedBy, type Owed} from "../../plan/owed.js";
import type {PlanOutline} from "../../plan/outline.js";
import {agencyLink} from "../plan/task-block.js";

/** How many agencies the overview names; the rest is a link away. */
const mostAgencies = 6;

/** Who owes most of what is not known: yearly figures, and commitments that nobody measures. */
export function owedTable(tables: Pick<TableRows, "coverage">, outline: PlanOutline, language: Language): Html | null {
  const words = homeMessages(language);
  const owed = owedBy(tables, outline);
  if (owed.length === 0) return null;
  const most = owed[0]!.lacking;
  const row = ({agency, due, lacking, led, unknown}: Owed) => html`<tr>
    <th scope="row">${agencyLink(agency, language)}</th>
    <td class="number">
      ${
        due === 0
          ? html`<span class="quiet">${words.noneDue}</span>`
          : html`<span class="bar" style="--share: ${most === 0 ? 0 : (lacking / most).toFixed(3)}"></span>
              <a href="${addressIn(language, coveragePath)}?agency=${agency.agency}">${words.ofAll(lacking, due)}</a>`
      }
    </td>
    <td class="number">${words.ofAll(unknown, led)}</td>
  </tr>`;
  const due = tables.coverage.filter((one) => one.due && one.leads.length > 0);
  return html`<section class="owed" aria-labelledby="owed">
    <h2 id="owed">${words.owedTitle}</h2>
    <table>
      <caption>${due.length === 0 ? words.nothingDue(owed.length) : words.owedNote(owed.length, due.filter(isOpen).length)}</caption>
      <thead>
        <tr>
          <th scope="col">${planMessages(language).lead}</th>
          <th scope="col" class="number">${words.lackingColumn}</th>
          <th scope="col" class="number">${words.unknownColumn}</th>
        </tr>
      </thead>
      <tbody>${owed.slice(0, mostAgencies).map(row)}</tbody>
    </table>
    <p>
      <a href="${addressIn(language, agenciesPath)}">${words.allAgencies}</a> ·
      <a href="${addressIn(language, coveragePath)}">${words.coverageLink}</a>
    </p>
  </section>`;
}
