import {formatList, formatNumber} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {reportMessages} from "../messages/report.js";
import {commitmentStates, type CommitmentState} from "../plan/judgement.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import {requiredInWords} from "../wording/commitment.js";
import {heading, paragraph, type Block, type Line, type Run} from "./blocks.js";
import {nameOfIndicator} from "./indicator-lines.js";
import type {ReportModel} from "./model.js";
import {commitmentCells, commitmentInWords} from "./commitment-lines.js";
import {canOccur, unmeasured} from "./sections.js";
import {stateInWords} from "../wording/commitment-state.js";

/** States of commitments that have values: each of them is listed with what it rests on. */
const measured = commitmentStates.filter((state) => !unmeasured.some((other) => other === state));

/** IV. Every commitment that has values, by state; the others as counts. */
export function stateSection(model: ReportModel, language: Language): Block[] {
  const {year, commitments} = model;
  const words = reportMessages(language);
  const groups = measured.map((state) => ({
    state,
    views: commitments.filter(({judgement}) => judgement.state === state)
  }));
  const empty = groups
    .filter(({state, views}) => views.length === 0 && canOccur(state, model))
    .map(({state}) => stateInWords(state, language));
  const there = groups.filter(({views}) => views.length > 0);
  return [
    heading(2, "states", `IV. ${words.byState}`),
    ...(there.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: words.byStateCaption(year),
            columns: [
              {title: words.commitment, share: 30},
              {title: words.required, share: 12},
              {title: words.deadline, share: 8},
              {title: words.judgedBy, share: 18},
              {title: words.state, share: 32}
            ],
            groups: there.map(({state, views}) => ({
              title: words.groupOf(stateInWords(state, language), views.length),
              rows: views.map((view) => commitmentCells(view, model, language))
            }))
          }
        ]),
    ...(empty.length === 0 ? [] : [paragraph(words.noneInStates(formatList(empty, language)))]),
    ...restText(commitments, language)
  ];
}

/** How many commitments nothing measures, by what they lack; the annex for agencies has them in words. */
function restText(commitments: ReportModel["commitments"], language: Language): Block[] {
  const words = reportMessages(language);
  const count = (state: CommitmentState) => commitments.filter(({judgement}) => judgement.state === state).length;
  const rest = unmeasured.flatMap((state): [string, number][] =>
    count(state) === 0 ? [] : [[stateInWords(state, language), count(state)]]
  );
  if (rest.length === 0) return [];
  const counts = rest.map(([state, of]) => `${formatNumber(of, 0, language)} ${state}`);
  const all = rest.reduce((sum, [, of]) => sum + of, 0);
  return [paragraph(words.restText(all, formatList(counts, language)))];
}

/** V. How much this collection lacks of the figures that are due for the year, and of what it knows a part. */
export function lackingSection({year, lacking, partly, due}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const count = lacking.flatMap(({rows}) => rows).length;
  const title = heading(2, "unreported", `V. ${words.lacking}`);
  if (due === 0) return [title, paragraph(words.nothingDue(year))];
  const parts =
    partly.length === 0 ? [] : [paragraph(words.partly(partly.length, year), " ", ...names(partly, language), ".")];
  if (count === 0) return [title, paragraph(words.nothingLacking(year)), ...parts];
  return [title, paragraph(words.lackingText(count, due, year)), ...parts];
}

function names(changes: readonly IndicatorChange[], language: Language): Run[] {
  return changes.flatMap((change, i): Run[] => [i === 0 ? "" : "; ", nameOfIndicator(change, language)]);
}

/** VI to VIII. What officers write, beside the deadline that comes next. */
export function outlookSections({year, next}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const open =
    next?.commitments.filter(({judgement}) => judgement.state !== "kept" && judgement.state !== "had_been_reached") ??
    [];
  return [
    heading(2, "difficulties", `VI. ${words.difficulties}`),
    paragraph({blank: words.blankDifficulties}),
    heading(2, "ahead", `VII. ${words.ahead(year + 1)}`),
    ...(next === null
      ? [paragraph(words.nothingAhead)]
      : [paragraph(words.aheadText(next.year, next.commitments.length))]),
    ...(open.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: open.map((view): Line => [
              ...commitmentInWords(view),
              ` (${requiredInWords(view.commitment, language)}): `,
              {state: view.judgement.state, ended: view.judgement.ended}
            ])
          }
        ]),
    paragraph({blank: words.blankAhead}),
    heading(2, "proposals", `VIII. ${words.proposals}`),
    paragraph({blank: words.blankProposals})
  ];
}
