import {colon, semicolon} from "../lib/format.js";
import {unitOfIndicator} from "../wording/value.js";
import {inLanguage, pick, type Language} from "../model/language.js";
import {inOfficialOrder} from "../model/sources.js";
import {citationsByPublisher} from "../wording/publisher.js";
import {planMessages} from "../messages/plan.js";
import {reportMessages} from "../messages/report.js";
import {commitmentStates} from "../plan/judgement.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import {cell, heading, paragraph, type Block, type Cell, type Line, type RowGroup} from "./blocks.js";
import {changeLine, changesShown, milestoneLine, nameOfIndicator, valueLine} from "./indicator-lines.js";
import type {ReportModel} from "./model.js";
import type {Told} from "./told.js";
import {breaksInWords} from "../wording/break.js";
import {goalName} from "../wording/goal.js";

/**
 * Annex 1. Every indicator with a value: the last two values, what lies between them, and the milestone that is next; beneath, in the same
 * columns, a part of a later year.
 */
export function indicatorAnnex({year, goals, background, told}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const plan = planMessages(language);
  const valued = (changes: readonly IndicatorChange[]) => changes.filter((change) => changesShown(change).length > 0);
  const sections = [
    ...goals.map(({goal, indicators}) => ({
      title: `${plan.goalNumber(goal.goal)}${colon(language)}${goalName(goal, language)}`,
      indicators
    })),
    {title: words.withoutGoal, indicators: background}
  ];
  const groups = sections.flatMap(({title, indicators}): RowGroup[] => {
    const shown = valued(indicators);
    return shown.length === 0 ? [] : [{title, rows: shown.map((change) => indicatorCells(change, told, language))}];
  });
  const without = sections.flatMap(({indicators}) => indicators.filter((change) => changesShown(change).length === 0));
  return [
    heading(2, "annex-indicators", words.annexIndicators),
    {
      kind: "table",
      caption: words.annexCaption(year),
      columns: [
        {title: words.indicator, share: 29},
        {title: words.previous, share: 15, numeric: true},
        {title: words.latest, share: 15, numeric: true},
        {title: words.change, share: 13, numeric: true},
        {title: words.milestone, share: 14, numeric: true},
        {title: words.state, share: 14}
      ],
      groups
    },
    ...(without.length === 0
      ? []
      : [
          paragraph({
            quiet: words.withoutValue(
              without.length,
              without.map(({indicator}) => pick(indicator, "name", language)).join(semicolon(language))
            )
          })
        ])
  ];
}

function indicatorCells(change: IndicatorChange, told: Told, language: Language): Cell[] {
  const {status} = change;
  const shown = changesShown(change);
  const state = commitmentStates.find((known) => known === status?.now.status);
  return [
    cell(nameOfIndicator(change, language), {
      quiet: ` (${inLanguage(unitOfIndicator(change.indicator).label, language)})`
    }),
    shown.map((known) => valueLine(known.previous, known, language, "cell", told)),
    shown.map((known) => valueLine(known.latest, known, language, "cell", told)),
    shown.map((known) => changeLine(known, language, "cell")),
    [milestoneLine(change, language)],
    state === undefined ? cell("–") : cell({state, ended: false})
  ];
}

/** Annexes 2 and 3. How to read the report, where methodologies changed, and where the values come from. */
export function notesAnnex({breaks, changes, sources}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const names = new Map(changes.map(({indicator}) => [indicator.indicator, pick(indicator, "name", language)]));
  return [
    heading(2, "annex-notes", words.annexNotes),
    {kind: "list", items: words.notes.map((note): Line => [note])},
    ...(breaks.length === 0
      ? []
      : [
          paragraph(words.breaks),
          {
            kind: "list" as const,
            items: breaks.map((row): Line => {
              const name = names.get(row.indicator);
              const reason = pick(row, "reason", language);
              const kind = breaksInWords([row.kind], language);
              return [
                `${name === undefined ? "" : `${name}, `}${String(row.year)}, ${kind}${colon(language)}${reason}`
              ];
            })
          }
        ]),
    heading(2, "annex-sources", words.annexSources),
    {
      kind: "list",
      items: citationsByPublisher(inOfficialOrder(sources), language).map((line): Line => [line])
    }
  ];
}
