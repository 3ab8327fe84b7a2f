import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {homeMessages} from "../messages/home.js";
import {commitmentPath} from "../outline/addresses.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import {reportPath} from "../yearly/addresses.js";
import {changeLine, nameOfIndicator, valueLine} from "../yearly/indicator-words.js";
import type {ReportModel, Turn} from "../yearly/model.js";
import {requiredInWords} from "../outline/words.js";
import {planMessagesIn} from "../messages/plan.js";
import {commitmentState, stateInWords} from "./commitment-state.js";
import {reportLine} from "./report-blocks.js";

/**
 * What changed last: of the named indicators the latest value against the one before it, and the commitments whose state is
 * no longer that of the year before.
 */
export function recentChanges(report: ReportModel, indicators: ReadonlySet<string>, language: Language): Html {
  const words = homeMessages(language);
  const shown = report.changes.filter(({indicator}) => indicators.has(indicator.indicator));
  return html`<section aria-labelledby="changed">
    <h2 id="changed">${words.changedTitle}</h2>
    <ul class="recent">
      ${shown.map((change) => changeItem(change, language))}
    </ul>
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

function changeItem(change: IndicatorChange, language: Language): Html {
  const value = valueLine(change.latest, change, language, "sentence");
  const since = changeLine(change, language, "sentence");
  return html`<li>
    ${reportLine([nameOfIndicator(change, language)], language)}: <strong>${reportLine(value, language)}</strong>${
      change.latest === null ? null : html`, ${reportLine(since, language)}`
    }
  </li>`;
}

function turnItem({view, before}: Turn, language: Language): Html {
  const {commitment, judgement} = view;
  const id = commitment.commitment;
  return html`<li>
    <a href="${addressIn(language, commitmentPath(id))}">${planMessagesIn(language).commitmentNumber(id)}</a>:
    ${requiredInWords(commitment, language)}: ${stateInWords(before, language)} →
    ${commitmentState(judgement, language)}
  </li>`;
}
