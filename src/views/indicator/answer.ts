import {html, type Html} from "../../lib/html.js";
import {colon, formatList} from "../../lib/format.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {groupMessages} from "../../messages/groups.js";
import {indicatorPageMessages} from "../../messages/indicator-page.js";
import {planMessages} from "../../messages/plan.js";
import {targetPath} from "../../model/addresses/plan.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import type {TableRow} from "../../model/tables/index.js";
import type {IndicatorEvidence} from "../../plan/evidence.js";
import type {CommitmentView, PlanOutline} from "../../plan/outline.js";
import {detailBesideMark} from "../../wording/commitment-state.js";
import {agencyName} from "../../wording/commitment.js";
import {movementInWords} from "../../wording/evidence.js";
import {movementSentence} from "../../wording/movement.js";
import type {IndicatorModel} from "../site.js";
import {commitmentState} from "../status/commitment-state.js";
import {planQuote} from "../status/plan-quote.js";
import {evidenceSign} from "../status/evidence.js";

/** What an indicator's page answers before all else: the verdict with its grade, else the evidence, else why nobody can tell. */
export function indicatorAnswer(
  model: IndicatorModel,
  {
    outline,
    assessments,
    coverage,
    summary,
    byGroup
  }: {
    readonly outline: PlanOutline;
    readonly assessments: readonly TableRow<"assessments">[];
    readonly coverage: readonly TableRow<"coverage">[];
    /** The latest value and the next milestone in words. */
    readonly summary: string;
    /** Whether there are figures of groups. */
    readonly byGroup: boolean;
  },
  language: Language
): Html {
  const {indicator, data} = model;
  const linked = outline.commitments.filter((view) => isLinked(view, indicator.indicator));
  const known = data.observations.length > 0;
  const gradeOf = ({commitment}: CommitmentView) =>
    assessments.find((row) => row.commitment === commitment.commitment && row.account === "commitment")?.grade ?? null;
  const lines = linked.map((view, i) =>
    known
      ? html`<div class="answer-to">${verdictLine(view, {grade: gradeOf(view), summary: i === 0 ? summary : null}, language)}
${evidenceLine(view, indicator.indicator, language)}
${promiseLine(view, language)}</div>`
      : promiseLine(view, language)
  );
  return html`<div class="indicator-answer">${
    known
      ? linked.length === 0
        ? unlinked(outline.movementOf(indicator), summary, language)
        : null
      : noFigure(model, {outline, coverage, byGroup}, language)
  }${lines}</div>`;
}

/** The commitments that an indicator measures or is evidence of. */
function isLinked({indicators, evidence}: CommitmentView, indicator: string): boolean {
  return (
    indicators.some((one) => one.indicator === indicator) ||
    evidence?.parts.some((part) => part.indicator.indicator === indicator) === true
  );
}

/** The verdict with how sure it is, or why there is none; then the value that it rests on. */
function verdictLine(
  {judgement}: CommitmentView,
  {grade, summary}: {readonly grade: TableRow<"assessments">["grade"]; readonly summary: string | null},
  language: Language
): Html {
  const detail = detailBesideMark(judgement, language);
  const beside = [
    ...(grade === null ? [] : [evidenceMessages(language).grade[grade]]),
    ...(detail === null ? [] : [detail])
  ];
  // That the province has ended stands in the words of every verdict, and below in what the plan requires.
  const mark = commitmentState({...judgement, ended: false}, language);
  return html`<p class="answer-mark">${mark}${beside.length === 0 ? null : html` <span class="quiet">(${beside.join(", ")})</span>`}${summary === null ? null : html`<span class="lead">: ${summary}</span>`}</p>`;
}

/** Which way it moves, named as evidence, with how sure that is. */
function evidenceLine({evidence}: CommitmentView, indicator: string, language: Language): Html | null {
  const part = evidence?.parts.find((one) => one.indicator.indicator === indicator);
  if (part === undefined) return null;
  const grade = evidenceMessages(language).grade[part.grade];
  return html`<p class="evidence">${evidenceSign(part.movement.direction)} <span><em>${indicatorPageMessages(language).evidence(grade)}${colon(language)}</em>${told(part, language)}</span></p>`;
}

/** What the plan promises, in its words. */
function promiseLine(view: CommitmentView, language: Language): Html {
  const {goal} = view;
  const {commitment: id, target} = view.commitment;
  return html`<p class="answer-words"><a href="${addressIn(language, targetPath(goal.goal, target))}">${planMessages(language).commitmentNumber(id)}</a>${colon(language)}${planQuote(view, language)}</p>`;
}

function told(part: IndicatorEvidence, language: Language): string {
  if (part.beside === null) return movementSentence(part, {judged: true, language}) ?? movementInWords(part, language);
  return `${movementInWords(part, language)}.`;
}

/** What an indicator tells that is linked to no commitment. */
function unlinked(part: IndicatorEvidence, summary: string, language: Language): Html {
  const words = indicatorPageMessages(language);
  const kind = part.relation === "proxy" && part.indicator.relation === "context" ? words.background : words.standsIn;
  const sentence = movementSentence(part, {judged: true, language});
  return html`<div class="answer-to"><p class="answer-mark">${sentence}</p><p class="lead">${summary}</p><p class="quiet">${kind}.</p></div>`;
}

function noFigure(
  {indicator, data}: IndicatorModel,
  {
    outline,
    coverage,
    byGroup
  }: {readonly outline: PlanOutline; readonly coverage: readonly TableRow<"coverage">[]; readonly byGroup: boolean},
  language: Language
): Html {
  const words = indicatorPageMessages(language);
  const leads = coverage.find((row) => row.indicator === indicator.indicator)?.leads ?? [];
  const names = leads.flatMap((code) => {
    const agency = outline.agencies.get(code);
    return agency === undefined ? [] : [agencyName(agency, language)];
  });
  const inCharge = names.length === 0 ? "" : `; ${words.inCharge(formatList(names, language))}`;
  const area = pick(data.area, "name", language);
  const lacking = byGroup ? groupMessages(language).onlyGroups(area) : words.noFigure(area);
  return html`<p class="answer-mark">${lacking}${inCharge}.</p>`;
}
