import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {formatList} from "../lib/format.js";
import {planMessagesIn} from "../messages/plan.js";
import {indicatorPath} from "../pages/model.js";
import {commitmentPath} from "../outline/addresses.js";
import type {Commitment, CommitmentView, Indicator} from "../outline/outline.js";
import {requiredInWords} from "../outline/words.js";
import {commitmentState, judgementDetail} from "./commitment-state.js";

/** Commitments one below the other: number, what is required by when, and where each stands; `quoted` with their words. */
export function commitmentList(
  views: readonly CommitmentView[],
  language: Language,
  options: {readonly quoted?: boolean} = {}
): Html | null {
  if (views.length === 0) return null;
  return html`<ul class="promises">${views.map((view) => commitmentItem(view, language, options.quoted ?? false))}</ul>`;
}

function commitmentItem(
  {commitment, indicators, judgement}: CommitmentView,
  language: Language,
  quoted: boolean
): Html {
  const words = planMessagesIn(language);
  const {commitment: id} = commitment;
  const detail = judgementDetail(judgement, language);
  return html`<li><a href="${addressIn(language, commitmentPath(id))}">${words.commitmentNumber(id)}</a>
    <strong>${requiredInWords(commitment, language)}</strong>${judgement.measurability === "implied" ? html` <span class="quiet">(${words.impliedShort})</span>` : null}
    <span>${yearsInWords(commitment, language)}</span> ${commitmentState(judgement, language)}${detail === null ? null : html` · <span class="quiet">${detail}</span>`}${
      indicators.length === 0
        ? null
        : html` · <span class="quiet">${words.measuredBy}:</span> ${indicatorLinks(indicators, language)}`
    }${quoted ? html`<br /><span class="quoted" lang="vi">“${commitment.quote_vi}”</span>` : null}</li>`;
}

/** The deadlines of a commitment as printed. */
export function yearsInWords({years}: Commitment, language: Language): string {
  return years.length === 0 ? planMessagesIn(language).noYear : formatList(years.map(String), language);
}

/** Links to indicators, with commas between. */
export function indicatorLinks(indicators: readonly Indicator[], language: Language): Html[] {
  return indicators.map(
    ({indicator, name_vi, name_en}, i) =>
      html`${i === 0 ? null : ", "}<a href="${addressIn(language, indicatorPath(indicator))}">${language === "vi" ? name_vi : name_en}</a>`
  );
}
