import {formatList, formatNumber, formatShort} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {isTotal, isYearValue} from "../../model/headline.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {derivedMessages} from "../../messages/derived.js";
import {groupObservations} from "../../indicator/groups/figures.js";
import {observationsOf} from "../../indicator/observations-of.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import {groupsInWords} from "../../wording/groups.js";
import {sourcesPath} from "../../model/addresses/data.js";

type Derived = TableRow<"derived">;
type Value = TableRow<"derived_observations">;
/** A value, of everybody or of a group. */
type Valued = Pick<
  TableRow<"observations">,
  | "indicator"
  | "area"
  | "year"
  | "period"
  | "series"
  | "value"
  | "qualifier"
  | "source"
  | "vintage"
  | "shown"
  | "printed_decimals"
>;

/**
 * The figures of one area that are computed from an indicator: each formula in words, every value with the values it was made
 * from, and the years for which there is none. Null where no formula has a value.
 */
export function derivedSection(tables: TableRows, indicator: string, area: string, language: Language): Html | null {
  const words = derivedMessages(language);
  const found = tables.derived
    .filter(({input}) => input === indicator)
    .map((row) => ({
      row,
      values: tables.derived_observations.filter((value) => value.derived === row.derived && value.area === area)
    }))
    .filter(({values}) => values.length > 0);
  if (found.length === 0) return null;
  return html`<section aria-labelledby="computed">
    <h2 id="computed">${words.title}</h2>
    <p class="quiet">${words.note}</p>
    ${found.map(({row, values}) => formula(tables, row, values, area, language))}
    <p><a href="/data/excel/derived_observations.xlsx">${words.download}</a></p>
  </section>`;
}

function formula(tables: TableRows, row: Derived, values: readonly Value[], area: string, language: Language): Html {
  const [words, common] = [derivedMessages(language), commonMessages(language)];
  const name = pick(row, "name", language);
  const unit = tables.units.find((u) => u.unit === row.unit);
  const unitName = pick(unit, "name", language) ?? row.unit;
  const says = words.formula[row.formula]({
    divisor: nameOf(tables, row.divisor, language),
    factor: formatShort(row.factor ?? 1, 4, language),
    baseYear: String(row.base_year ?? ""),
    baseArea: areaName(tables, row.base_area, language)
  });
  const without = yearsWithout(tables, row, values, area);
  const titles = [common.year, common.value, common.valueStatus, words.madeFrom] as const;
  return html`<h3 id="computed-${row.derived}">${name}</h3>
    <p>${says}</p>
    <div class="table-frame" style="--rows: ${values.length}" tabindex="0" role="region" aria-label="${name}">
      <table class="stack" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${titles.map((title, i) => html`<th scope="col" role="columnheader"${i === 1 ? html` class="number"` : null}>${title}${i === 1 ? ` (${unitName})` : null}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${values.map(
            (value) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${seriesPrefix(tables, row, value, language)}${String(value.year)}</th>
                <td role="cell" class="number" data-label="${titles[1]}">
                  ${value.qualifier === null ? null : html`<span class="quiet">${words.bound[value.qualifier]} </span>`}${formatNumber(value.value, row.decimals, language)}
                </td>
                <td role="cell" data-label="${titles[2]}">${common.status[value.status]}</td>
                <td role="cell" data-label="${titles[3]}">
                  ${value.inputs.map((trace, i) => html`${i === 0 ? null : "; "}${input(tables, trace, row, area, language)}`)}
                </td>
              </tr>`
          )}
        </tbody>
      </table>
    </div>
    ${without.length === 0 ? null : html`<p class="quiet">${words.missing(formatList(without.map(String), language))}</p>`}`;
}

/** The methodology before the year, where the input has several. */
function seriesPrefix({series}: TableRows, {input}: Derived, value: Value, language: Language): string {
  const found = series.find((row) => row.indicator === input && row.series === value.series);
  if (found === undefined) return "";
  return `${pick(found, "short", language)}, `;
}

/** One input with its year, and whose it is where that is not plain; it leads to its source. */
function input(tables: TableRows, trace: string, row: Derived, area: string, language: Language): Html {
  const words = derivedMessages(language);
  const observation = traced(tables, trace);
  if (observation === undefined) return html`${trace}`;
  const {indicator, year, value, source} = observation;
  const qualifier =
    observation.qualifier === null ? "" : `${commonMessages(language).qualifier[observation.qualifier]} `;
  const number = `${qualifier}${formatNumber(value, observation.printed_decimals, language)}`;
  const [, , , , , , groups = ""] = trace.split("/");
  const isInput = indicator === row.input && groups === (row.input_groups ?? "");
  const of = [
    ...(isInput ? [] : [nameOf(tables, indicator, language)]),
    ...(groups === "" ? [] : [groupsInWords(tables, groups, language)]),
    ...(observation.area === area ? [] : [areaName(tables, observation.area, language)])
  ].join(", ");
  const text = of === "" ? words.inputOf(number, year) : words.inputFrom(number, year, of);
  return html`<a href="${addressIn(language, sourcesPath)}#source-${source}">${text}</a>`;
}

/** The observation that a derived value names as its input. */
function traced(tables: TableRows, trace: string): Valued | undefined {
  const [indicator = "", area, year, series = "", source, vintage, groups = ""] = trace.split("/");
  return valuesOf(tables, indicator, groups).find(
    (o) =>
      o.area === area &&
      String(o.year) === year &&
      (o.series ?? "") === series &&
      o.source === source &&
      o.vintage === vintage
  );
}

/** The shown values of full years, of everybody or of the groups that are named. */
function valuesOf(tables: TableRows, indicator: string, groups: string | null): readonly Valued[] {
  const rows: readonly Valued[] =
    groups === null || groups === ""
      ? observationsOf(tables, indicator).filter(isTotal)
      : groupObservations(tables, indicator).filter((o) => o.groups === groups);
  return rows.filter(isYearValue);
}

/** Years of which the input has a figure, but the formula has none. */
function yearsWithout(
  tables: TableRows,
  {input, input_groups}: Derived,
  values: readonly Value[],
  area: string
): number[] {
  const there = new Set(values.map(({year}) => year));
  const years = valuesOf(tables, input, input_groups)
    .filter((o) => o.area === area)
    .map(({year}) => year);
  return [...new Set(years)].filter((year) => !there.has(year)).sort((a, b) => a - b);
}

function nameOf({indicators}: TableRows, indicator: string | null, language: Language): string {
  const row = indicators.find((i) => i.indicator === indicator);
  return pick(row, "name", language) ?? indicator ?? "";
}

function areaName({areas}: TableRows, area: string | null, language: Language): string {
  const row = areas.find((a) => a.area === area);
  return pick(row, "name", language) ?? area ?? "";
}
