import {milestoneInWords} from "../../wording/value.js";
import {formatNumber} from "../../lib/format.js";
import {decimalsOf} from "../../lib/round.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, everyLanguage, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {publisherIn} from "../../wording/publisher.js";
import {changesMessages} from "../../messages/changes.js";
import type {Comparison} from "../../releases/compare.js";
import type {KeptRow} from "../../releases/snapshot.js";
import type {TableRows} from "../../model/tables/index.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {sourcesPath} from "../../model/addresses/data.js";

type Known = KeptRow<"indicators">;

/** Two releases as they are compared: with the names of what they hold, in one language. */
export interface ComparedReleases {
  readonly comparison: Comparison;
  readonly tables: Pick<TableRows, "breakdown_values" | "observations" | "place" | "sources" | "series">;
  readonly language: Language;
}

/** An indicator as the newer release describes it, or the older one where it is gone. */
function indicatorOf({now, before}: Comparison, indicator: string): Known | undefined {
  const is = (row: Known) => row.indicator === indicator;
  return now.indicators.find(is) ?? before.indicators.find(is);
}

/** An indicator by its name, with its page where it has one. */
export function indicatorCell(
  {comparison, tables, language}: ComparedReleases,
  indicator: string,
  series: string | null = null
): Html {
  const known = indicatorOf(comparison, indicator);
  const name = known === undefined ? indicator : pick(known, "name", language);
  const named = tables.series.find((row) => row.indicator === indicator && row.series === series);
  const short = named === undefined ? series : pick(named, "short", language);
  const methodology = short === null ? null : html` <span class="quiet">(${short})</span>`;
  const isThere = comparison.now.indicators.some((row) => row.indicator === indicator);
  return isThere
    ? html`<a href="${addressIn(language, indicatorPath(indicator))}">${name}</a>${methodology}`
    : html`${name}${methodology}`;
}

/** A value with what qualifies it and who says so. */
export function valueText(
  {comparison, tables, language}: ComparedReleases,
  value: KeptRow<"observations"> | null
): Html {
  if (value === null) return html`<span class="quiet">${changesMessages(language).none}</span>`;
  const words = commonMessages(language);
  // As many decimals as the value has: a revision may lie in one that is not shown elsewhere.
  const decimals = Math.max(indicatorOf(comparison, value.indicator)?.decimals ?? 0, decimalsOf(value.value));
  const qualifier = value.qualifier === null ? "" : `${words.qualifier[value.qualifier]} `;
  const status = value.status === "official" ? "" : `${words.status[value.status]}, `;
  return html`${qualifier}${formatNumber(value.value, decimals, language)} <span class="quiet">(${status}${sourceOf(tables, value.source, language)})</span>`;
}

/** Who publishes a value, with the way to the source; the bare code of a source that is no longer kept. */
function sourceOf({sources}: ComparedReleases["tables"], code: string, language: Language): Html {
  const known = sources.find(({source}) => source === code);
  return known === undefined
    ? html`${code}`
    : html`<a href="${addressIn(language, sourcesPath)}#source-${code}">${publisherIn(known, language) ?? known.title}</a>`;
}

/** What a milestone requires. */
export function milestoneText({comparison, language}: ComparedReleases, row: KeptRow<"milestones"> | null): Html {
  if (row === null) return html`<span class="quiet">${changesMessages(language).none}</span>`;
  const known = indicatorOf(comparison, row.indicator);
  const unit = {
    code: known?.unit ?? "",
    label: known === undefined ? {en: row.unit} : everyLanguage(known, "unit_label"),
    decimals: known?.decimals ?? 0
  };
  return html`${milestoneInWords({...row, class: null}, unit, language)}`;
}

/** A table in a frame that scrolls; its first column names the row, and some others hold numbers. */
export function tableFrame(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
  numeric: readonly number[] = []
): Html {
  const number = (i: number) => (numeric.includes(i) ? html` class="number"` : null);
  return html`<div class="table-frame" style="--rows: ${rows.length + 1}" tabindex="0" role="region" aria-label="${caption}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row">${titles.map((title, i) => html`<th scope="col" role="columnheader"${number(i)}>${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    (cells) =>
      html`<tr role="row">${cells.map((content, i) =>
        i === 0
          ? html`<th scope="row" role="rowheader">${content}</th>`
          : html`<td role="cell"${number(i)} data-label="${titles[i] ?? ""}">${content}</td>`
      )}</tr>`
  )}</tbody></table></div>`;
}
