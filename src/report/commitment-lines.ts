import {colon} from "../lib/format.js";
import type {DutyDates} from "../messages/report-form.js";
import {unitOfIndicator, valueWithUnit} from "../wording/value.js";
import {pick, type Language} from "../model/language.js";
import {planMessages} from "../messages/plan.js";
import {reportMessages} from "../messages/report.js";
import {statusMessages} from "../messages/status.js";
import {commitmentPath} from "../model/addresses/plan.js";
import {evidenceMessages} from "../messages/evidence.js";
import type {CommitmentEvidence} from "../plan/evidence.js";
import type {TableRow} from "../model/tables/index.js";
import type {CommitmentView} from "../plan/outline.js";
import {evidenceDetail, movementInWords} from "../wording/evidence.js";
import {agencyName, requiredInWords, yearsInWords} from "../wording/commitment.js";
import {cell, type Cell, type Line, type Run} from "./blocks.js";
import {valueLine} from "./indicator-lines.js";
import type {ReportModel} from "./model.js";
import type {Told} from "./told.js";
import {judgementDetail} from "../wording/commitment-state.js";

/** A commitment by its number, which leads to it. */
export function commitmentRun({commitment}: CommitmentView, language: Language): Run {
  const {commitment: id} = commitment;
  return {text: planMessages(language).commitmentNumber(id), path: commitmentPath(id)};
}

/** A commitment by its words, with its number behind, which leads to it. */
export function commitmentInWords({commitment}: CommitmentView): Line {
  const {commitment: id, quote_vi: words} = commitment;
  return [{vietnamese: `“${words}”`}, " (", {text: id, path: commitmentPath(id)}, ")"];
}

/** The cells of a commitment: what it says, what it requires by when, the value that was judged, and the judgement. */
export function commitmentCells(
  view: CommitmentView,
  {judgedBy, told}: Pick<ReportModel, "judgedBy" | "told">,
  language: Language
): Cell[] {
  const words = reportMessages(language);
  const {commitment, leads, judgement, evidence} = view;
  const names = leads.map((lead) => agencyName(lead, language)).join(", ");
  const detail = judgementDetail(judgement, language);
  const markWords: Readonly<Record<string, string>> = statusMessages(language).mark;
  const marks = (judgement.progress?.marks ?? []).flatMap((mark) => markWords[mark] ?? []);
  return [
    [
      [{vietnamese: commitment.quote_vi}],
      [commitmentRun(view, language)],
      ...(names === "" ? [] : [[{quiet: `${words.lead} ${names}`}] satisfies Line])
    ],
    cell(requiredInWords(commitment, language)),
    cell(yearsInWords(commitment, language)),
    judgedCell(view, judgedBy.get(commitment.commitment) ?? null, told, language),
    [
      [{state: judgement.state, ended: judgement.ended}],
      ...(judgement.verdict === null && detail !== null ? [[{quiet: detail}] satisfies Line] : []),
      ...marks.map((mark): Line => [{quiet: mark}]),
      ...evidenceLines(evidence, language)
    ]
  ];
}

/** What is known of a commitment without a verdict, named as evidence. */
function evidenceLines(evidence: CommitmentEvidence | null, language: Language): Line[] {
  if (evidence === null || evidence.parts.length === 0) return [];
  const words = evidenceMessages(language);
  const detail = evidenceDetail(evidence, language);
  return [
    [
      `${words.title}${colon(language)}${words.result[evidence.result]}`,
      ...(detail === null ? [] : [{quiet: ` (${detail})`}])
    ],
    ...evidence.parts.map((part): Line => [
      {quiet: `${pick(part.indicator, "name", language)}${colon(language)}${movementInWords(part, language)}`}
    ])
  ];
}

function judgedCell(
  {judgement, indicators}: CommitmentView,
  observed: TableRow<"observations"> | null,
  told: Told,
  language: Language
): Cell {
  const {progress} = judgement;
  const indicator = indicators.find((row) => row.indicator === progress?.indicator);
  if (progress === null || indicator === undefined) return cell("–");
  const {latest, latest_year: year} = progress;
  const name: Line = [{quiet: pick(indicator, "name", language)}];
  if (latest === null || year === null) return [name, ["–"]];
  if (observed !== null) return [name, valueLine(observed, {indicator}, language, "sentence", told)];
  return [name, [`${valueWithUnit(latest, unitOfIndicator(indicator), language)} (${String(year)})`]];
}

/** The days on which reports are due; null where the plan sets none. */
export function dutyDates({duties}: Pick<ReportModel, "duties">, language: Language): DutyDates | null {
  const words = planMessages(language);
  const days = duties.flatMap(({due_day: day, due_month: month}) =>
    day === null || month === null ? [] : [{day, month}]
  );
  const inOrder = days.toSorted((a, b) => a.month - b.month || a.day - b.day);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {agencies: words.before(first.day, first.month), last: words.before(last.day, last.month)};
}
