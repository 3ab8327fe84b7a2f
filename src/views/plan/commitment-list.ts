import {colon, quoted as quotedWords} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, pick, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {commitmentPath} from "../../model/addresses/plan.js";
import type {CommitmentView, Indicator} from "../../plan/outline.js";
import {requiredInWords, yearsInWords} from "../../wording/commitment.js";
import {commitmentState} from "../status/commitment-state.js";
import {evidenceList, evidenceMark} from "../status/evidence.js";
import {detailBesideMark} from "../../wording/commitment-state.js";
import {indicatorPath} from "../../model/addresses/indicators.js";

export interface CommitmentListOptions {
  /** With the plan's words. */
  readonly quoted?: boolean;
  /** Without the indicators and their movements, where those stand on the same page. */
  readonly compact?: boolean;
}

/** Commitments one below the other: number, what is required by when, and where each stands. */
export function commitmentList(
  views: readonly CommitmentView[],
  language: Language,
  options: CommitmentListOptions = {}
): Html | null {
  if (views.length === 0) return null;
  return html`<ul class="commitments">${views.map((view) => commitmentItem(view, language, options))}</ul>`;
}

function commitmentItem(
  {commitment, indicators, judgement, evidence}: CommitmentView,
  language: Language,
  {quoted = false, compact = false}: CommitmentListOptions
): Html {
  const words = planMessages(language);
  const {commitment: id} = commitment;
  const detail = detailBesideMark(judgement, language);
  return html`<li><a href="${addressIn(language, commitmentPath(id))}">${words.commitmentNumber(id)}</a>
    <strong>${requiredInWords(commitment, language)}</strong>${judgement.measurability === "implied" ? html` <span class="quiet">(${words.impliedShort})</span>` : null}
    <span>${yearsInWords(commitment, language)}</span> ${commitmentState(judgement, language)}${detail === null ? null : html` · <span class="quiet">${detail}</span>`} ${evidenceMark(evidence, language)}${
      indicators.length === 0 || compact
        ? null
        : html` · <span class="quiet">${words.measuredBy}${colon(language)}</span>${indicatorLinks(indicators, language)}`
    }${quoted ? html`<br /><span class="quoted" lang="${planLanguage(language)}">${quotedWords(commitment.quote_vi, language)}</span>${compact ? null : evidenceList(evidence, language)}` : null}</li>`;
}

/** Links to indicators, with commas between. */
export function indicatorLinks(indicators: readonly Indicator[], language: Language): Html[] {
  return indicators.map(
    (indicator, i) =>
      html`${i === 0 ? null : ", "}<a href="${addressIn(language, indicatorPath(indicator.indicator))}">${pick(indicator, "name", language)}</a>`
  );
}
