import {colon, quoted} from "../../lib/format.js";
import {annotate, type Annotation} from "../../lib/annotate.js";
import {html, markup, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, pick, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {agencyPath, goalPath, targetPath} from "../../model/addresses/plan.js";
import type {LineKind, PlanLine} from "../../plan/lines.js";
import type {CommitmentView, Indicator} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {commitmentList, indicatorLinks} from "./commitment-list.js";
import type {TableRow} from "../../model/tables/index.js";
import {goalName, targetTitle} from "../../wording/goal.js";

/** What was made of one line. */
export interface LineFindings {
  readonly commitments: readonly CommitmentView[];
  readonly indicators: readonly Indicator[];
  readonly anomalies: readonly TableRow<"anomalies">[];
  /** Agencies in the order in which the line prints them. */
  readonly agencies: readonly {readonly printed: string; readonly agency: string}[];
  readonly duties: readonly TableRow<"duties">[];
}

type AgencyById = ReadonlyMap<string, TableRow<"agencies">>;

const tags: Readonly<Record<LineKind["kind"], string>> = {
  section: "h2",
  goal: "h2",
  heading: "h3",
  target: "h3",
  part: "h4",
  provision: "p",
  task: "p",
  lead: "p",
  cooperate: "p",
  text: "p"
};

/**
 * A line as printed, with its number in the margin, and below it what was made of it. The anchor is on the number because
 * Framework wraps a heading that has one in a link of its own.
 */
export function planLine(
  {number, text}: PlanLine,
  kind: LineKind,
  findings: LineFindings,
  agencies: AgencyById,
  language: Language
): Html {
  const tag = tags[kind.kind];
  const open = markup(`<${tag} class="printed ${kind.kind}">`);
  const words = annotate(text, annotationsOf(text, findings, language));
  return html`${open}<a class="no" id="l${number}" href="#l${number}">${number}</a><span class="t">${words}</span>${markup(`</${tag}>`)}${below(kind, findings, agencies, language)}`;
}

function annotationsOf(
  text: string,
  {commitments, anomalies, agencies}: LineFindings,
  language: Language
): Annotation[] {
  const found: Annotation[] = [];
  let at = 0;
  for (const {printed, agency} of agencies) {
    const start = text.indexOf(printed, at);
    if (start === -1) continue;
    at = start + printed.length;
    const href = addressIn(language, agencyPath(agency));
    found.push({start, end: at, wrap: (content) => html`<a href="${href}">${content}</a>`});
  }
  return [
    ...found,
    ...commitments.flatMap(({commitment}) =>
      spansOf(text, commitment.quote_vi, (content) => html`<span class="commitment">${content}</span>`)
    ),
    ...anomalies.flatMap((anomaly) =>
      spansOf(text, anomaly.found, (content) => html`<span class="slip">${content}</span>`)
    )
  ];
}

function spansOf(text: string, words: string, wrap: Annotation["wrap"]): Annotation[] {
  const start = text.indexOf(words);
  return start === -1 ? [] : [{start, end: start + words.length, wrap}];
}

function below(kind: LineKind, findings: LineFindings, agencies: AgencyById, language: Language): Html | null {
  const {commitments, indicators, anomalies, duties} = findings;
  const parts = [
    titleNote(kind, language),
    commitmentList(commitments, language),
    indicators.length === 0
      ? null
      : html`<p>${planMessages(language).indicators}${colon(language)}${indicatorLinks(indicators, language)}</p>`,
    ...duties.map((duty) => dutyNote(duty, agencies, language)),
    ...anomalies.map((anomaly) => anomalyNote(anomaly, language))
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : html`<div class="made" lang="${language.code}">${parts}</div>`;
}

/** Where a goal or target is shown with all that belongs to it; in English also its title. */
function titleNote(kind: LineKind, language: Language): Html | null {
  const words = planMessages(language);
  if (kind.kind === "goal") {
    const {goal} = kind;
    return html`<p><a href="${addressIn(language, goalPath(goal.goal))}">${words.goalNumber(goal.goal)}${colon(language)}${goalName(goal, language)}</a></p>`;
  }
  if (kind.kind === "target") {
    const {target} = kind;
    return html`<p><a href="${addressIn(language, targetPath(target.goal, target.target))}">${words.targetNumber(target.target)}${targetTitle(target, language)}</a></p>`;
  }
  return null;
}

function dutyNote(duty: TableRow<"duties">, agencies: AgencyById, language: Language): Html {
  const words = planMessages(language);
  const link = (id: string) => {
    const agency = agencies.get(id);
    return agency
      ? html`<a href="${addressIn(language, agencyPath(id))}">${agencyName(agency, language)}</a>`
      : html`${id}`;
  };
  const when =
    duty.due_month === null || duty.due_day === null
      ? words.whenNeeded
      : words.yearlyBefore(duty.due_day, duty.due_month);
  return html`<p>${when}${colon(language)}${link(duty.from_agency)} → ${duty.via_agency === null ? null : html`${link(duty.via_agency)} → `}${link(duty.to_agency)}</p>`;
}

function anomalyNote(anomaly: TableRow<"anomalies">, language: Language): Html {
  const words = planMessages(language);
  const effect = pick(anomaly, "effect", language);
  const reason = pick(anomaly, "reason", language);
  return html`<p class="anomaly" id="${anomaly.anomaly}">${words.anomaly} (${words.anomalies[anomaly.kind]})${colon(language)}<span lang="${planLanguage(language)}">${quoted(anomaly.found, language)}</span>${anomaly.suggested === null ? null : html`, ${words.probablyBefore} <span lang="${planLanguage(language)}">${quoted(anomaly.suggested, language)}</span>`}.${reason === null ? null : ` ${reason}.`} <span class="quiet">${effect}</span></p>`;
}
