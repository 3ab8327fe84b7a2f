import {colon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import {commitmentPath} from "../../model/addresses/plan.js";
import {reportPath} from "../../model/addresses/reports.js";
import type {ReportModel, Turn} from "../../report/model.js";
import {requiredInWords} from "../../wording/commitment.js";
import {planMessages} from "../../messages/plan.js";
import {commitmentState} from "../status/commitment-state.js";
import {stateInWords} from "../../wording/commitment-state.js";

/** The commitments whose state is no longer that of the year before; the headlines say what changed of their values. */
export function recentChanges(report: ReportModel, language: Language): Html {
  const words = homeMessages(language);
  return html`<section aria-labelledby="changed">
    <h2 id="changed">${words.changedTitle}</h2>
    ${
      report.turns.length === 0
        ? html`<p>${words.noTurn(report.year)}</p>`
        : html`<p>${words.turns(report.turns.length, report.year)}</p>
            <ul>
              ${report.turns.map((turn) => turnItem(turn, language))}
            </ul>`
    }
    <p><a href="${addressIn(language, reportPath(report.year))}">${words.reportLink(report.year)}</a></p>
  </section>`;
}

function turnItem({view, before}: Turn, language: Language): Html {
  const {commitment, judgement} = view;
  const id = commitment.commitment;
  return html`<li>
    <a href="${addressIn(language, commitmentPath(id))}">${planMessages(language).commitmentNumber(id)}</a>${colon(language)}${requiredInWords(commitment, language)}${colon(language)}${stateInWords(before, language)} →
    ${commitmentState(judgement, language)}
  </li>`;
}
