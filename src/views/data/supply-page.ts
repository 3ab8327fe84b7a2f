import {html, type Html} from "../../lib/html.js";
import {spans} from "../../lib/year-spans.js";
import {largest} from "../../lib/extremes.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {supplyMessages} from "../../messages/supply.js";
import {supplyPath} from "../../model/addresses/data.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {publisherIn} from "../../wording/publisher.js";
import {importCommand, wantedFigures, type Supply, type Wanted} from "../../plan/supply.js";
import {agencyName} from "../../wording/commitment.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";

/** Of every indicator that lacks figures: where these are published, under which number, and the one command that takes them in. */
export function supplyPage({tables}: Site, language: Language): Page {
  const words = supplyMessages(language);
  const wanted = wantedFigures(tables);
  const numbered = wanted.filter(({supply}) => supply.some(({table}) => table !== null));
  const titled = wanted.filter((one) => one.supply.length > 0 && !numbered.includes(one));
  const nowhere = wanted.filter(({supply}) => supply.length === 0);
  const lead = words.lead(wanted.length, numbered.length);
  const part = (
    id: string,
    title: string,
    note: string | null,
    rows: readonly Wanted[],
    table: (label: string, rows: readonly Wanted[]) => Html
  ) =>
    rows.length === 0
      ? null
      : html`<section><h2 id="${id}">${title} (${rows.length})</h2>${note === null ? null : html`<p>${note}</p>`}${table(title, rows)}</section>`;
  const published = (label: string, rows: readonly Wanted[]) => publishedTable(label, rows, language);
  const body = html`<div class="page supply" data-language="${language.code}">
<h1>${words.title}</h1>
<p class="lead">${lead}</p>
<ol>${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
${part("numbered", words.numbered, null, numbered, published)}
${part("titled", words.titled, words.titledNote, titled, published)}
${part("nowhere", words.nowhere, words.nowhereNote, nowhere, (label, rows) => formTable(label, rows, tables, language))}
</div>`;
  return makePage(language, supplyPath, {title: words.title, description: lead, body, shell: "plain"});
}

function publishedTable(label: string, rows: readonly Wanted[], language: Language): Html {
  const words = supplyMessages(language);
  return framed(
    label,
    [words.indicator, words.latest, words.lacking, words.table, words.where, words.command],
    rows,
    language,
    ({supply}) => [
      supply.map((line) => html`<div>${tableOf(line, language)}</div>`),
      [...new Map(supply.map((line) => [`${line.publisher ?? ""} ${line.address ?? ""}`, line])).values()].map(
        (line) => html`<div>${publishedBy(line, language)}</div>`
      ),
      [...new Set(supply.map(importCommand))].map((command) => html`<div><code>${command}</code></div>`)
    ]
  );
}

function formTable(
  label: string,
  rows: readonly Wanted[],
  {agencies}: Pick<Site["tables"], "agencies">,
  language: Language
): Html {
  const words = supplyMessages(language);
  return framed(
    label,
    [words.indicator, words.latest, words.lacking, words.agency, words.form],
    rows,
    language,
    ({leads, lacking}) => {
      const own = agencies.filter(({agency}) => leads.includes(agency));
      if (own.length === 0) return [[html`${words.noAgency}`], []];
      return [
        own.map((agency) => html`<div>${agencyName(agency, language)}</div>`),
        own.map(
          ({agency}) =>
            html`<div><code>npm run template -- --agency ${agency} --year ${String(largest(lacking))}</code></div>`
        )
      ];
    }
  );
}

/** A table that begins with indicator, latest figure and what is missing, and goes on with what each row has. */
function framed(
  label: string,
  titles: readonly string[],
  rows: readonly Wanted[],
  language: Language,
  cells: (row: Wanted) => readonly (readonly Html[])[]
): Html {
  const words = supplyMessages(language);
  const cell = (i: number, content: readonly Html[]) =>
    html`<td role="cell" data-label="${titles[i]!}">${content}</td>`;
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${label}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row">${titles.map((title) => html`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => {
    const {indicator, latest, lacking} = row;
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${pick(indicator, "name", language)}</a></th>
${cell(1, [html`${latest === null ? words.none : String(latest)}`])}${cell(2, [html`${spans(lacking)}`])}${cells(row).map((content, i) => cell(i + 3, content))}</tr>`;
  })}</tbody></table></div>`;
}

function tableOf({table, title_vi, title_en, take, note, note_vi}: Supply, language: Language): Html {
  const words = supplyMessages(language);
  const titles = language.code === "vi" ? [title_vi, title_en] : [title_en, title_vi];
  const title = titles.find((text) => text !== null) ?? null;
  const category = take.map((entry) => entry.split("|")[0]!).filter((entry) => entry !== "");
  const remark = language.code === "vi" ? note_vi : note;
  return html`<strong>${table ?? words.numberUnknown}</strong> ${title === null ? words.titleUnknown : html`<span lang="${title === title_vi ? "vi" : "en"}">${title}</span>`}${
    category.length === 0 ? null : html`<br /><span class="quiet">${words.take(category.join("; "))}</span>`
  }${remark === null || table === null ? null : html`<br /><span class="quiet">${remark}</span>`}`;
}

function publishedBy(line: Supply, language: Language): Html {
  const name = publisherIn(line, language) ?? "";
  const {address} = line;
  return address !== null && /^https?:\/\/\S+$/.test(address)
    ? html`<a href="${address}" rel="noopener external">${name}</a>`
    : html`${name}`;
}
