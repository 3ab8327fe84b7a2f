import {semicolon} from "../../lib/format.js";
import type {Needed} from "../../comparison/change.js";
import {decimalsBetween} from "../../wording/value.js";
import {changeWords, remarksOn, methodologyName, surveyWords, valueWords} from "../../wording/comparison.js";
import type {Value} from "../../comparison/model.js";
import {isOn, type YearChoice, type YearRow} from "../../comparison/years.js";
import {html, type Html} from "../../lib/html.js";
import {withoutNoise} from "../../lib/round.js";
import {inLanguage, addressIn, pick, type Language} from "../../model/language.js";
import {publisherIn} from "../../wording/publisher.js";
import {compareMessages} from "../../messages/compare.js";
import {isCompared} from "../../model/comparison.js";
import type {Rendered, ViewContext} from "../form/live-view.js";
import {changeMark} from "../status/status.js";

/** The rows of the table of two years. */
export function yearRows(rows: readonly YearRow[], choice: YearChoice, context: ViewContext): Html {
  const {language} = context;
  const words = compareMessages(language);
  if (rows.length === 0)
    return html`<tr role="row"><td role="cell" colspan="6" class="quiet">${words.noneLeft}</td></tr>`;
  return html`${rows.map((row) => {
    const {indicator, change, state} = row;
    const survey = surveyWords(context.comparison, row.to ?? row.from, language);
    const measured =
      survey === null
        ? pick(indicator, "unit_label", language)
        : `${pick(indicator, "unit_label", language)}, ${survey}`;
    const why = reasons(row, choice, context);
    return html`<tr role="row" data-state="${state}" data-indicator="${indicator.indicator}"><th scope="row" role="rowheader">${goalMark(row, context)}<a href="${addressIn(language, `/indicators/${indicator.indicator}/`)}">${pick(indicator, "name", language)}</a> <span class="quiet unit">${measured}</span></th><td role="cell" class="number" data-label="${String(choice.from)}">${valueCell(row.from, choice.from, language)}</td><td role="cell" class="number" data-label="${String(choice.to)}">${valueCell(row.to, choice.to, language)}</td><td role="cell" class="number" data-label="${words.column.change}">${change === null ? dash : html`<strong>${changeWords(change, {decimals: decimalsBetween(row.from, row.to)}, language)}</strong>`}</td><td role="cell" data-label="${words.column.state}"><div>${changeMark(state, words.state[state])}${why === "" ? null : html`<span class="why">${why}</span>`}</div></td><td role="cell" data-label="${words.neededBy(choice.milestone)}">${neededCell(row, language)}</td></tr>`;
  })}`;
}

/** On a narrow screen, where each cell is a line of its own, a cell that says nothing is left out. */
const dash = html`<span class="quiet nothing">–</span>`;

/** The plan's number of the goal, in the colour of the UN's. */
function goalMark({indicator}: YearRow, {comparison}: ViewContext): Html | null {
  const goal = comparison.catalogue.goals.find((row) => row.goal === indicator.goal);
  return goal === undefined
    ? null
    : html`<span class="goal-chip" data-un-goal="${goal.un_goal ?? 0}">${goal.goal}</span> `;
}

function valueCell(value: Value | null, asked: number, language: Language): Html {
  if (value === null) return dash;
  const remarks = remarksOn(value, asked, language);
  return html`${valueWords(value, language)}${remarks.length === 0 ? null : html` <span class="quiet remark">(${remarks.join(", ")})</span>`}`;
}

/** Why two values cannot be compared, or not by how much they differ; empty where they can. */
export function reasons(
  {state, from, to, cut, change, indicator}: YearRow,
  choice: YearChoice,
  {comparison, language}: ViewContext
): string {
  const words = compareMessages(language);
  if (state === "from_only") return words.lacks(String(choice.to));
  if (state === "to_only") return words.lacks(String(choice.from));
  if (isCompared(state) && change === null) return words.unknownAmount;
  if (cut === null || from === null || to === null) return "";
  const name = (series: string | null) => methodologyName(comparison, indicator.indicator, series, language);
  return [
    ...(cut.methodologies === null
      ? []
      : [words.methodologies(name(cut.methodologies[0]), name(cut.methodologies[1]))]),
    ...cut.breaks.map((b) => words.brokenAt(b.year, pick(b, "reason", language).replace(/\.$/, "")))
  ].join(semicolon(language));
}

function neededCell({milestone, needed, indicator, from, to}: YearRow, language: Language): Html {
  const words = compareMessages(language);
  if (milestone === null) return html`<span class="quiet nothing">${words.noMilestone}</span>`;
  const latest = to ?? from;
  const unsaid =
    milestone.level === null
      ? words.notMeasurable
      : latest !== null && isOn(latest, milestone)
        ? words.onlyBound
        : words.otherMethodology;
  const remark =
    latest === null ? null : needed === null ? unsaid : neededWords(needed, latest.year, indicator, language);
  return html`<span class="milestone-terms">${inLanguage(milestone.text, language)}</span>${remark === null ? null : html`<span class="quiet why">${remark}</span>`}`;
}

function neededWords(needed: Needed, year: number, indicator: YearRow["indicator"], language: Language): string {
  const words = compareMessages(language);
  return needed.reached ? words.reached : words.stillNeeded(changeWords(needed.change, indicator, language), year);
}

/** The table as shown, with plain numbers. */
export function yearFile(rows: readonly YearRow[], choice: YearChoice, context: ViewContext): Rendered["file"] {
  const {comparison, language} = context;
  const words = compareMessages(language);
  const publisher = (value: Value | null): string | null => {
    const source = comparison.catalogue.sources.find((row) => row.source === value?.source);
    return source === undefined ? null : (publisherIn(source, language) ?? source.title);
  };
  const head = [
    "indicator",
    "name",
    "goal",
    "unit",
    "direction",
    "from_year",
    "from_value",
    "from_qualifier",
    "from_status",
    "from_source",
    "to_year",
    "to_value",
    "to_qualifier",
    "to_status",
    "to_source",
    "change",
    "change_percent",
    "result",
    "reason",
    "milestone_year",
    "requirement",
    "needed"
  ];
  return {
    name: `${language.place.prefix}-${String(choice.from)}-${String(choice.to)}.csv`,
    rows: [
      head,
      ...rows.map((row) => {
        const {indicator, from, to, change, state, milestone, needed} = row;
        return [
          indicator.indicator,
          pick(indicator, "name", language),
          indicator.goal,
          pick(indicator, "unit_label", language),
          indicator.direction,
          from?.year ?? null,
          from?.value ?? null,
          from?.qualifier ?? null,
          from?.status ?? null,
          publisher(from),
          to?.year ?? null,
          to?.value ?? null,
          to?.qualifier ?? null,
          to?.status ?? null,
          publisher(to),
          plain(change?.amount),
          plain(change?.percent),
          words.state[state],
          reasons(row, choice, context) || null,
          milestone?.year ?? null,
          milestone === null ? null : inLanguage(milestone.text, language),
          needed === null ? null : plain(needed.reached ? 0 : needed.change.amount)
        ];
      })
    ]
  };
}

/** Twelve digits are more than any value has, and hide how a computer subtracts. */
function plain(number: number | null | undefined): number | null {
  return number === null || number === undefined ? null : withoutNoise(number);
}
