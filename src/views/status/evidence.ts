import {colon} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {evidenceMessages} from "../../messages/evidence.js";
import type {EvidenceResult} from "../../model/assessment.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import type {CommitmentEvidence} from "../../plan/evidence.js";
import {evidenceDetail, movementInWords} from "../../wording/evidence.js";

// The frame is a diamond, so that evidence is told from a verdict's square without colour.
const frame = '<path d="M8 1.2L14.8 8 8 14.8 1.2 8z" class="line"/>';
const arrow = (turn: number) =>
  `${frame}<g transform="rotate(${String(turn)} 8 8)"><path d="M8 10.6V5.4M5.9 7.4L8 5.3l2.1 2.1" class="line"/></g>`;

const signs: Readonly<Record<EvidenceResult, string>> = {
  improving: arrow(45),
  worsening: arrow(135),
  mixed: `${frame}<path d="M6.4 10V6M5 7.3L6.4 5.9 7.8 7.3M9.6 6v4M8.2 8.7l1.4 1.4L11 8.7" class="line"/>`,
  no_clear_change: `${frame}<path d="M5.2 8h5.6" class="line"/>`,
  unjudged: `${frame}<circle cx="6" cy="8" r="1.1" fill="currentColor"/><circle cx="10" cy="8" r="1.1" fill="currentColor"/>`,
  one_value: `${frame}<circle cx="8" cy="8" r="1.4" fill="currentColor"/>`,
  none: '<path d="M8 1.2L14.8 8 8 14.8 1.2 8z" class="line dash"/>'
};

/** The drawing of what evidence shows, without the svg around it. */
export const evidenceShape = (result: EvidenceResult): Html => markup(signs[result]);

/** The shape of evidence alone; its words must stand beside it. */
export function evidenceSign(result: EvidenceResult): Html {
  return html`<svg class="sign tone-evidence" data-evidence="${result}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${markup(signs[result])}</svg>`;
}

/** What the evidence shows, named as evidence, with what qualifies it. Nothing where there is none. */
export function evidenceMark(evidence: CommitmentEvidence | null, language: Language): Html | null {
  if (evidence === null || evidence.parts.length === 0) return null;
  const words = evidenceMessages(language);
  const detail = evidenceDetail(evidence, language);
  return html`<span class="evidence" data-evidence="${evidence.result}"
    >${evidenceSign(evidence.result)} <span><em>${words.title}${colon(language)}</em>${words.result[evidence.result]}${detail === null ? null : html` <span class="quiet">(${detail})</span>`}</span></span
  >`;
}

/** Every indicator of the evidence with its values and the way it moves. */
export function evidenceList(evidence: CommitmentEvidence | null, language: Language): Html | null {
  if (evidence === null || evidence.parts.length === 0) return null;
  return html`<ul class="evidence-list">${evidence.parts.map((part) => {
    const {indicator, link} = part;
    const note = pick(link ?? undefined, "note", language);
    return html`<li><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${pick(indicator, "name", language)}</a>${colon(language)}${movementInWords(part, language)}${note == null ? null : html` <span class="quiet">${note}</span>`}</li>`;
  })}</ul>`;
}
