import {citedSource, reliability} from "../indicator/source-list.js";
import {formatShort, formatVintage, withUnit, semicolon} from "../../lib/format.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {publisherIn} from "../../wording/publisher.js";
import {inOfficialOrder} from "../../model/sources.js";
import {dataMessages} from "../../messages/data.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import {type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {sourcesPath} from "../../model/addresses/data.js";

type Observation = TableRow<"observations">;
type Source = TableRow<"sources">;

/** Every source by kind, and where they disagree about the province. */
export function sourcesPage({tables}: Site, language: Language): Page {
  const words = dataMessages(language);
  const lead = words.sourcesLead(tables.sources.length);
  const uses = groupBy(tables.observations, ({source}) => source);
  const kinds = groupBy(tables.sources, ({kind}) => kind ?? "unstated");
  const kindsHeld = (Object.keys(words.kinds) as (keyof typeof words.kinds)[]).filter((kind) => kinds.has(kind));
  const conflicts = conflictsOf(tables);
  const body = html`<div class="page sources-page" data-language="${language.code}">
<h1>${words.sourcesTitle}</h1>
<p class="lead">${lead}</p>
<ul class="jumps">${[
    ...(conflicts.length === 0 ? [] : [html`<li><a href="#conflicts">${words.conflicts}</a></li>`]),
    ...kindsHeld.map((kind) => html`<li><a href="#${kind}">${words.kinds[kind]}</a> (${kinds.get(kind)!.length})</li>`)
  ]}</ul>
${
  conflicts.length === 0
    ? null
    : html`<section><h2 id="conflicts">${words.conflicts}</h2>
<p>${words.conflictsNote}</p>
${conflictTable(conflicts, tables, language)}</section>`
}
${kindsHeld.map((kind) => {
  const own = inOfficialOrder(kinds.get(kind)!);
  return html`<section><h2 id="${kind}">${words.kinds[kind]} (${own.length})</h2>
<ul class="sources">${own.map((source) => item(source, uses.get(source.source)?.length ?? 0, language))}</ul></section>`;
})}
</div>`;
  return makePage(language, sourcesPath, {
    title: words.sourcesTitle,
    description: lead,
    body,
    shell: "plain"
  });
}

function item(source: Source, values: number, language: Language): Html {
  const words = dataMessages(language);
  const {address, note} = source;
  const use = values === 0 ? words.unused : words.usedFor(values);
  return html`<li id="source-${source.source}">${citedSource(source, language)}
<span class="quiet">${reliability(source, language)}${semicolon(language)}${use}</span>${
    note === null ? null : html`<br /><span class="quiet" lang="en">${note}</span>`
  }${address === null ? null : html`<br />${link(address)}`}</li>`;
}

/** Only web addresses become links; anything else stays text, whatever it looks like. */
function link(address: string): Html {
  return /^https?:\/\/\S+$/.test(address)
    ? html`<a href="${address}" rel="noopener external">${address}</a>`
    : html`<span class="quiet">${address}</span>`;
}

/** Values of the province that differ for one year, period and series, the shown one first. */
export function conflictsOf({observations, place}: Pick<TableRows, "observations" | "place">): Observation[][] {
  const places = groupBy(
    observations.filter(({area}) => area === place.area),
    (o) => [o.indicator, o.year, o.period, o.series, o.sex, o.age, o.location, o.ethnicity].join("\u001f")
  );
  return [...places.values()]
    .filter((values) => new Set(values.map(({value}) => value)).size > 1)
    .map((values) => [...values].sort((a, b) => Number(b.shown) - Number(a.shown)));
}

function conflictTable(conflicts: readonly Observation[][], tables: Site["tables"], language: Language): Html {
  const words = dataMessages(language);
  const titles = [words.year, words.shownValue, words.alsoReported] as const;
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const methodologies = new Map(tables.series.map((row) => [`${row.indicator} ${row.series}`, row]));
  const publishers = new Map(tables.sources.map((row) => [row.source, publisherIn(row, language)]));
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.conflicts}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.indicator}</th>${titles.map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${conflicts.map(([shown, ...others]) => {
    const row = indicators.get(shown!.indicator);
    const name = pick(row, "name", language) ?? shown!.indicator;
    const unit = pick(row, "unit_label", language) ?? "";
    const methodology = methodologies.get(`${shown!.indicator} ${shown!.series ?? ""}`);
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="${addressIn(language, indicatorPath(shown!.indicator))}">${name}</a>${methodology === undefined ? null : html`<br /><span class="quiet">${pick(methodology, "short", language)}</span>`}</th>
<td role="cell" data-label="${titles[0]}">${String(shown!.year)}${shown!.period === "year" ? null : `, ${commonMessages(language).period[shown!.period]}`}</td>
<td role="cell" data-label="${titles[1]}">${reported(shown!, unit, publishers, language)}</td>
<td role="cell" data-label="${titles[2]}">${others.map((o) => html`<p>${reported(o, unit, publishers, language)}</p>`)}</td></tr>`;
  })}</tbody></table></div>`;
}

function reported(
  o: Observation,
  unit: string,
  publishers: ReadonlyMap<string, string | null>,
  language: Language
): Html {
  const value = withUnit(formatShort(o.value, 3, language), unit, language);
  const qualified = o.qualifier === null ? value : `${commonMessages(language).qualifier[o.qualifier]} ${value}`;
  const name = `${publishers.get(o.source) ?? o.source}, ${formatVintage(o.vintage, language)}`;
  return html`${qualified} <a class="quiet" href="#source-${o.source}">${name}</a>`;
}
