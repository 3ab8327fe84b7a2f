import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {dataMessages, type HeldFigures} from "../../messages/data.js";
import type {TableRow} from "../../model/tables/index.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {isOpen, isThere} from "../../plan/coverage.js";
import {agendaBaseYear} from "../../model/agenda.js";

export type Reporting = TableRow<"coverage">;
type State = Reporting["state"];

/** The first year that has a column of its own. */
const firstColumn = agendaBaseYear;

/** A shape for each state, so that none is recognised by colour alone. */
const shapes: Readonly<Record<State, string>> = {
  reported: "●",
  estimated: "○",
  part_year: "◐",
  missing: "–",
  not_due: "·",
  area_ended: "×"
};

/** How many of some years have a figure, and how many of those only one of a part of the year. */
export function heldOf(rows: readonly Reporting[]): HeldFigures {
  const held = rows.filter(isThere);
  return {all: held.length, partYear: held.filter(({state}) => state === "part_year").length};
}

/** What the signs of a grid mean, those alone that it has. */
export function reportingLegend(rows: readonly Reporting[], language: Language): Html {
  const words = dataMessages(language);
  const used = new Set(rows.map(({state}) => state));
  const states = (Object.keys(shapes) as State[]).filter((state) => used.has(state));
  return html`<ul class="legend" aria-label="${words.legend}">${states.map((state) => html`<li><span class="mark" aria-hidden="true">${shapes[state]}</span> ${words.states[state]}</li>`)}${rows.some(isOpen) ? html`<li><span class="mark due" aria-hidden="true">–</span> ${words.dueMark}</li>` : null}</ul>`;
}

/** A line of the grid: an indicator, its years, and what a form may narrow it by. */
export interface ReportingLine {
  readonly indicator: TableRow<"indicators">;
  readonly years: readonly Reporting[];
  readonly fields?: Readonly<Record<string, string>>;
}

/** Indicators by year, with what is held of each, and how often it is collected where that is not every year. */
export function reportingGrid(
  lines: readonly ReportingLine[],
  {lastColumn, label}: {readonly lastColumn: number; readonly label: string},
  language: Language
): Html {
  const words = dataMessages(language);
  const years = Array.from({length: lastColumn - firstColumn + 1}, (_, i) => firstColumn + i);
  return html`<div class="table-frame" style="--rows: ${lines.length + 1}" tabindex="0" role="region" aria-label="${label}"><table class="reporting" data-narrowed>
<thead><tr><th scope="col">${words.indicator}</th><th scope="col">${words.before(firstColumn)}</th>${years.map((year) => html`<th scope="col">${String(year)}</th>`)}</tr></thead>
<tbody>${lines.map(({indicator, years: own, fields = {}}) => {
    const earlier = own.filter((row) => row.year < firstColumn && isThere(row)).length;
    return html`<tr${Object.entries(fields).map(([name, value]) => html` data-${name}="${value}"`)}><th scope="row"><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${pick(indicator, "name", language)}</a>${often(indicator, language)}</th><td>${words.yearsWithFigure(earlier)}</td>${years.map(
      (year) =>
        cell(
          own.find((row) => row.year === year),
          language
        )
    )}</tr>`;
  })}</tbody></table></div>`;
}

/** How often an indicator is collected, where that is not every year. */
function often({every}: TableRow<"indicators">, language: Language): Html | null {
  return every === null || every === 1
    ? null
    : html` <span class="quiet">(${dataMessages(language).every(every)})</span>`;
}

function cell(row: Reporting | undefined, language: Language): Html {
  if (row === undefined) return html`<td></td>`;
  const text = dataMessages(language).states[row.state];
  return html`<td${isOpen(row) ? html` class="due"` : null} title="${text}"><span aria-hidden="true">${shapes[row.state]}</span><span class="heard">${text}</span></td>`;
}
