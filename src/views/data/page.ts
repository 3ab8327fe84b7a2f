import {colon, formatDate, semicolon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {licenceLink} from "../shell/licence-link.js";
import {figuresMessages} from "../../messages/figures.js";
import {dataMessages} from "../../messages/data.js";
import {publishedTablesOf, tableOf} from "../../model/tables/index.js";
import type {Column, Table} from "../../model/tables/table.js";
import {columnMeaning, tableMeaning} from "../../wording/dictionary.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {offlineSection} from "./offline-section.js";
import {dataFile as file, tableLinks, whyNotWhole} from "./table-links.js";
import {archivePath, dataPath, changesPath, figuresFile} from "../../model/addresses/data.js";

/** Downloads, how to read them, what every column means, and the releases. */
export function dataPage({tables}: Site, language: Language): Page {
  const words = dataMessages(language);
  const published = publishedTablesOf(tables);
  const {licence} = tables.place;
  const lead = words.dataLead(published.length, tables.observations.length);
  const body = html`<div class="page data" data-language="${language.code}">
<h1>${words.dataTitle}</h1>
<p class="lead">${lead}</p>
<section><h2 id="everything">${words.everything}</h2>
<ul>
<li>${figuresMessages(language).all}${colon(language)}${file(figuresFile(null, language), "Excel")}</li>
<li>${words.archive}${colon(language)}${file(archivePath(tables.place))}</li>
<li>${words.descriptions}${colon(language)}${file("datapackage.json")}, ${file("catalog.jsonld")}</li>
<li>${words.otherFormats}${colon(language)}${file("sdmx/observations.csv", "2.0")}, ${file("sdmx/observations-1.0.csv", "1.0")}</li>
<li>${words.openSdg} ${file(`opensdg/${language.code}/meta/all.json`)}</li>
</ul></section>
<section><h2 id="reading">${words.howToRead}</h2>
<ul>${words.reading.map((rule) => html`<li>${rule}</li>`)}${licence === null ? null : html`<li>${commonMessages(language).licence} ${licenceLink(licence)}.</li>`}</ul></section>
<section><h2 id="tables">${words.tables}</h2>
<p>${words.byIndicator}</p>
${tableList(tables, language)}</section>
<section><h2 id="dictionary">${words.dictionary}</h2>
<p>${words.dictionaryNote}</p>
${published.map((name) => dictionary(tableOf(name, tables.place.languages), language))}</section>
${offlineSection(language)}
<section><h2 id="changes">${words.changes}</h2>
<p><a href="${addressIn(language, changesPath)}">${words.sinceLast}</a></p>
<dl class="facts">${tables.releases
    .toReversed()
    .map(
      (row) => html`<dt>${formatDate(row.release, language)}</dt><dd>${pick(row, "note", language)}</dd>`
    )}</dl></section>
</div>`;
  return makePage(language, dataPath, {
    title: words.dataTitle,
    description: lead,
    body,
    shell: "plain"
  });
}

function tableList(tables: Site["tables"], language: Language): Html {
  const words = dataMessages(language);
  const [name, contents, rows, files] = [words.table, words.contents, words.rows, words.files];
  const number = new Intl.NumberFormat(language.tag);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.tables}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${name}</th><th scope="col" role="columnheader">${contents}</th><th scope="col" role="columnheader" class="number">${rows}</th><th scope="col" role="columnheader">${files}</th></tr></thead>
<tbody role="rowgroup">${publishedTablesOf(tables).map((table) => {
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="#table-${table}">${table}</a></th>
<td role="cell" data-label="${contents}">${tableMeaning(tableOf(table), language)}</td>
<td role="cell" class="number" data-label="${rows}">${number.format(tables[table].length)}</td>
<td role="cell" data-label="${files}">${tableLinks(table, tables[table].length, words.excel)}${whyNotWhole(table, tables[table].length, language)}</td></tr>`;
  })}</tbody></table></div>`;
}

function dictionary(table: Table, language: Language): Html {
  const words = dataMessages(language);
  return html`<details id="table-${table.name}"><summary>${table.name}${colon(language)}${tableMeaning(table, language)}</summary>
<p class="quiet">${words.key(table.key.join(", "))}</p>
<dl class="dictionary">${Object.entries(table.columns).map(
    ([name, column]) =>
      html`<dt><code>${name}</code> <span class="quiet">${kindOf(column, language)}</span></dt><dd>${columnMeaning(table, name, language)}${details(column, language)}</dd>`
  )}</dl></details>`;
}

function kindOf(column: Column, language: Language): string {
  const words = dataMessages(language);
  return [
    words.types[column.type],
    ...(column.nullable === true ? [words.mayBeBlank] : []),
    ...(column.computed === true ? [words.computed] : [])
  ].join(", ");
}

function details({values, references}: Column, language: Language): Html | null {
  const words = dataMessages(language);
  if (values === undefined && references === undefined) return null;
  const text = [
    ...(references === undefined ? [] : [words.from(references)]),
    ...(values === undefined ? [] : [words.oneOf(values.join(", "))])
  ];
  return html`<br /><span class="quiet">${text.join(semicolon(language))}</span>`;
}
