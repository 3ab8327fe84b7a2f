import {capitalised} from "../lib/capitalised.js";
import {colon, formatNumber, semicolon} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {planMessages} from "../messages/plan.js";
import {reportMessages} from "../messages/report.js";
import {agencyPath, goalPath} from "../model/addresses/plan.js";
import {commitmentStates, type CommitmentState} from "../plan/judgement.js";
import {verdictGroups} from "../plan/state-counts.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import {agencyName} from "../wording/commitment.js";
import {cell, heading, paragraph, type Block, type Cell, type Column, type Line} from "./blocks.js";
import {changeLine, changeOfYear, changesShown, nameOfIndicator, valueLine} from "./indicator-lines.js";
import {figureBlocks} from "./figures.js";
import type {GoalOfReport, ReportModel, Tally} from "./model.js";
import {commitmentInWords, dutyDates} from "./commitment-lines.js";
import {goalName} from "../wording/goal.js";
import {groupInWords, stateInWords} from "../wording/commitment-state.js";

const count = (value: number, language: Language) => formatNumber(value, 0, language);

/** I. Where the commitments stand, what turned since the year before, and how much of the year has been measured. */
export function summarySection(model: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const {year, tally, tallyBefore, turns, changes, counts} = model;
  const ofYear = changes.flatMap((change) => changeOfYear(change, year) ?? []);
  const partly = ofYear.filter(({latest}) => latest?.period !== "year").length;
  const better = ofYear.filter((change) => change.better === true).length;
  const worse = ofYear.filter((change) => change.better === false).length;
  const unclear = ofYear.filter(({way}) => way === "no_clear_change").length;
  const compared = ofYear.filter(({way}) => way !== null).length;
  const bounded = ofYear.filter(({reason}) => reason === "bounded").length;
  const incomparable = ofYear.length - compared - bounded;
  const withValue = changes.filter((change) => changesShown(change).length > 0).length;
  return [
    heading(2, "summary", `I. ${words.summary}`),
    paragraph(words.summaryText(counts.goals, counts.targets, tally.total, year)),
    tallyTable(model, language),
    ...(tallyBefore === null
      ? []
      : turns.length === 0
        ? [paragraph(words.noTurns(year))]
        : [
            paragraph(words.turnsTitle(year)),
            {
              kind: "list" as const,
              items: turns.map(({view, before}) => [
                ...commitmentInWords(view),
                colon(language),
                {state: view.judgement.state, ended: view.judgement.ended},
                {quiet: ` (${words.turn(stateInWords(before, language))})`}
              ])
            }
          ]),
    paragraph(
      words.indicatorText(withValue, changes.length, {all: ofYear.length, partly}, year),
      ...(compared === 0 ? [] : [` ${words.changeText(better, worse, unclear, compared - better - worse - unclear)}`]),
      ...(bounded === 0 ? [] : [` ${words.boundedText(bounded)}`]),
      ...(incomparable === 0 ? [] : [` ${words.incomparableText(incomparable)}`])
    ),
    ...figureBlocks(model, language),
    paragraph({blank: words.blankContext})
  ];
}

/** Whether a commitment could be in a state at the end of the year: some are of areas that are there, some of those that have ended. */
export function canOccur(state: CommitmentState, {successor}: Pick<ReportModel, "successor">): boolean {
  const group = verdictGroups.find((states) => states.some((one) => one === state));
  if (group === undefined || group.length === 1) return true;
  return state === group[successor === null ? 0 : 1];
}

function tallyTable(model: ReportModel, language: Language): Block {
  const {year, tally, tallyBefore} = model;
  const words = reportMessages(language);
  const numbers = (now: number, before: number | null): Cell[] => [
    ...(before === null ? [] : [cell(count(before, language))]),
    cell(count(now, language)),
    ...(before === null ? [] : [cell(signed(now - before, language))])
  ];
  const rowsOf = (states: readonly CommitmentState[]) =>
    states.map((state) => [
      cell({state, ended: false}),
      ...numbers(tally.states[state], tallyBefore?.states[state] ?? null)
    ]);
  const verdicts = commitmentStates.filter(
    (state) =>
      ![...unknown, ...unmeasured].some((other) => other === state) &&
      (canOccur(state, model) || tally.states[state] + (tallyBefore?.states[state] ?? 0) > 0)
  );
  const titles =
    tallyBefore === null ? [words.atEndOf(year)] : [words.atEndOf(year - 1), words.atEndOf(year), words.difference];
  return {
    kind: "table",
    caption: words.tallyCaption(year),
    columns: [
      {title: words.state, share: 100 - 18 * titles.length},
      ...titles.map((title) => ({title, share: 18, numeric: true}))
    ],
    groups: [
      {title: null, rows: rowsOf(verdicts)},
      // What the other tables count together stands together here, with its sum.
      {title: words.groupOf(words.unknown, sumOf(tally, unknown)), rows: rowsOf(unknown)},
      {title: words.groupOf(words.unmeasured, sumOf(tally, unmeasured)), rows: rowsOf(unmeasured)},
      {title: null, rows: [[cell({strong: words.total}), ...numbers(tally.total, tallyBefore?.total ?? null)]]}
    ]
  };
}

function signed(value: number, language: Language): string {
  return value > 0 ? `+${count(value, language)}` : count(value, language);
}

/** States as the tables by goal and by agency count them: verdicts, then what is not known, then what is not measured. */
const unknown = ["unknown", "insufficient_data"] as const satisfies readonly CommitmentState[];
export const unmeasured = ["no_data", "no_indicator", "qualitative"] as const satisfies readonly CommitmentState[];

function sumOf({states}: Pick<Tally, "states">, of: readonly CommitmentState[]): number {
  return of.reduce((all, state) => all + states[state], 0);
}

function tallyColumns({tally}: ReportModel, language: Language, share: number): Column[] {
  const words = reportMessages(language);
  const titles = [
    words.commitments,
    ...verdictGroups.map((group) =>
      capitalised(
        groupInWords(group, (state) => tally.states[state] > 0, language),
        language
      )
    ),
    words.unknown,
    words.unmeasured
  ];
  return titles.map((title) => ({title, share, numeric: true}));
}

function tallyCells({total, states}: Tally, language: Language): Cell[] {
  const sum = (of: readonly CommitmentState[]) => sumOf({states}, of);
  const counts = [total, ...verdictGroups.map(sum), sum(unknown), sum(unmeasured)];
  return counts.map((value) => cell(count(value, language)));
}

/** II. The goals: how many commitments are in which state, what was measured in the year, and room for what was done. */
export function goalSection(model: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const plan = planMessages(language);
  const {year, goals} = model;
  return [
    heading(2, "goals", `II. ${words.byGoal}`),
    {
      kind: "table",
      caption: words.byGoalCaption(year),
      columns: [{title: words.goal, share: 23}, ...tallyColumns(model, language, 11)],
      groups: [
        {
          title: null,
          rows: [
            ...goals.map(({goal, tally}) => [
              cell({text: `${String(goal.goal)}. ${goalName(goal, language)}`, path: goalPath(goal.goal)}),
              ...tallyCells(tally, language)
            ]),
            [cell({strong: words.total}), ...tallyCells(model.tally, language)]
          ]
        }
      ]
    },
    paragraph({quiet: words.columnsNote}),
    paragraph(words.goalBlanks),
    ...goals.flatMap((goal): Block[] => [
      heading(
        3,
        `goal-${String(goal.goal.goal)}`,
        `${plan.goalNumber(goal.goal.goal)}${colon(language)}${goalName(goal.goal, language)}`
      ),
      ...figuresOfGoal(goal, model, language),
      paragraph({blank: words.blankGoal(goal.leads.map((lead) => agencyName(lead, language)).join(", "))})
    ])
  ];
}

/** How many older values stand for a goal of which nothing is known of the year. */
const mostOlder = 3;

/** What was measured of a goal in the year, or what is the latest that is known of it. */
function figuresOfGoal({indicators}: GoalOfReport, {year, told}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const line = (change: IndicatorChange): Line => [
    nameOfIndicator(change, language),
    colon(language),
    ...valueLine(change.latest, change, language, "sentence", told)
  ];
  const fresh = indicators.flatMap((change) => changeOfYear(change, year) ?? []);
  if (fresh.length > 0) {
    const items = fresh.map((change) => [...line(change), "; ", ...changeLine(change, language, "sentence")]);
    return [paragraph(words.newOfGoal(year)), {kind: "list", items}];
  }
  if (indicators.length === 0) return [paragraph(words.noIndicatorOfGoal)];
  const older = indicators
    .flatMap((change) => changesShown(change).slice(-1))
    .toSorted((a, b) => (b.latest?.year ?? 0) - (a.latest?.year ?? 0));
  if (older.length === 0) return [paragraph(words.noValueOfGoal(indicators.length))];
  const shown = older
    .slice(0, mostOlder)
    .flatMap((change, i): Line => [i === 0 ? " " : semicolon(language), ...line(change)]);
  const more = older.length > mostOlder ? ` ${words.moreOfGoal(older.length - mostOlder)}` : "";
  return [paragraph(words.nothingNew(year), ...shown, `.${more}`)];
}

/** III. The agencies that lead: their commitments, what of their figures is held, and room for whether they reported. */
export function agencySection(model: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const {year, agencies} = model;
  const dates = dutyDates(model, language);
  return [
    heading(2, "agencies", `III. ${words.byAgency}`),
    ...(dates === null ? [] : [paragraph(words.byAgencyText(dates.agencies, dates.last))]),
    {
      kind: "table",
      caption: words.byAgencyCaption(year),
      columns: [
        {title: words.agency, share: 16.5},
        ...tallyColumns(model, language, 8.9),
        {title: words.held, share: 10.2, numeric: true},
        ...(dates === null ? [] : [{title: words.sent(dates.agencies), share: 11}])
      ],
      groups: [
        {
          title: null,
          rows: agencies.map(({agency, tally, due, held}) => [
            cell({text: agencyName(agency, language), path: agencyPath(agency.agency)}),
            ...tallyCells(tally, language),
            cell(due === 0 ? "–" : words.heldOf(held, due)),
            ...(dates === null ? [] : [cell({blank: words.blankSent})])
          ])
        }
      ]
    }
  ];
}
