import {capitalised} from "../lib/capitalised.js";
import {colon, formatList, formatNumber} from "../lib/format.js";
import {groupBy} from "../lib/group.js";
import {pick, type Language} from "../model/language.js";
import {reportMessages} from "../messages/report.js";
import {commitmentStates} from "../plan/judgement.js";
import type {IndicatorChange} from "../progress/yearly-change.js";
import {agencyName, requiredInWords} from "../wording/commitment.js";
import {commitmentPath} from "../model/addresses/plan.js";
import {cell, heading, paragraph, type Block, type Line, type Run} from "./blocks.js";
import {nameOfIndicator} from "./indicator-lines.js";
import type {ReportModel} from "./model.js";
import {commitmentCells, commitmentInWords} from "./commitment-lines.js";
import {canOccur, unmeasured} from "./sections.js";
import {stateInWords} from "../wording/commitment-state.js";
import {indicatorPath} from "../model/addresses/indicators.js";

/** States of commitments that have values: each of them is listed with what it rests on. */
const measured = commitmentStates.filter((state) => !unmeasured.some((other) => other === state));

/** IV. Every commitment that has values, by state; the others by number only. */
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
              {title: words.commitment, share: 36},
              {title: words.required, share: 14},
              {title: words.deadline, share: 9},
              {title: words.judgedBy, share: 20},
              {title: words.state, share: 21}
            ],
            groups: there.map(({state, views}) => ({
              title: words.groupOf(stateInWords(state, language), views.length),
              rows: views.map((view) => commitmentCells(view, model, language))
            }))
          }
        ]),
    ...(empty.length === 0 ? [] : [paragraph(words.noneInStates(formatList(empty, language)))]),
    restTable(commitments, language)
  ];
}

/** The commitments that nothing measures, by number, so that each agency finds its own. */
function restTable(commitments: ReportModel["commitments"], language: Language): Block {
  const words = reportMessages(language);
  const rest = commitments.filter(({judgement}) => unmeasured.some((state) => state === judgement.state));
  const byLead = groupBy(rest, ({leads}) => leads[0] ?? null);
  const rows = [...byLead].toSorted(([, a], [, b]) => b.length - a.length);
  return {
    kind: "table",
    caption: words.restCaption,
    long: true,
    columns: [
      {title: words.agency, share: 22},
      ...unmeasured.map((state) => ({title: capitalised(stateInWords(state, language), language), share: 26}))
    ],
    groups: [
      {
        title: null,
        rows: rows.map(([agency, own]) => [
          cell(agency === null ? words.noAgency : agencyName(agency, language)),
          ...unmeasured.map((state) => {
            const views = own.filter(({judgement}) => judgement.state === state);
            return cell(...(views.length === 0 ? ["–"] : numbers(views, language)));
          })
        ])
      }
    ]
  };
}

function numbers(views: ReportModel["commitments"], language: Language): Run[] {
  const codes = views.flatMap((view, i): Run[] => {
    const {commitment: id} = view.commitment;
    return [i === 0 ? "" : ", ", {text: id, path: commitmentPath(id)}];
  });
  return [`${formatNumber(views.length, 0, language)}${colon(language)}`, ...codes];
}

/** V. What this collection lacks of the figures that are due for the year, by who leads; before it, of what it knows a part. */
export function lackingSection({year, lacking, partly, due}: ReportModel, language: Language): Block[] {
  const words = reportMessages(language);
  const count = lacking.flatMap(({rows}) => rows).length;
  const title = heading(2, "unreported", `V. ${words.lacking}`);
  if (due === 0) return [title, paragraph(words.nothingDue(year))];
  const parts =
    partly.length === 0 ? [] : [paragraph(words.partly(partly.length, year), " ", ...names(partly, language), ".")];
  if (count === 0) return [title, paragraph(words.nothingLacking(year)), ...parts];
  return [
    title,
    paragraph(words.lackingText(count, due, year)),
    ...parts,
    {
      kind: "table",
      caption: words.lackingCaption(year),
      long: true,
      columns: [
        {title: words.agency, share: 24},
        {title: words.count, share: 8, numeric: true},
        {title: words.withLastYear, share: 68}
      ],
      groups: [
        {
          title: null,
          rows: lacking.map(({agency, rows}) => [
            cell(agency === null ? words.noAgency : agencyName(agency, language)),
            cell(formatNumber(rows.length, 0, language)),
            cell(
              ...rows.flatMap(({indicator, lastYear}, i): Run[] => [
                i === 0 ? "" : "; ",
                {text: pick(indicator, "name", language), path: indicatorPath(indicator.indicator)},
                {quiet: ` (${lastYear === null ? words.never : String(lastYear)})`}
              ])
            )
          ])
        }
      ]
    }
  ];
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
