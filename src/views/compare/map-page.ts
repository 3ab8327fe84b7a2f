import {formEnd, labelledSelect} from "../form/live-view.js";
import {mapView} from "./map-view.js";
import {readout} from "../form/readout.js";
import {rankingTable} from "./ranking-table.js";
import type {Comparison} from "../../comparison/model.js";
import {unfoldButton} from "../form/unfold.js";
import {html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import {mapMessages} from "../../messages/map.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import {rootFrom, type Page} from "../shell/page.js";
import {mapPath} from "../../model/addresses/compare.js";

/** The provinces on a map of equal tiles, and the same numbers beside it. */
export function mapPage({document}: Site, comparison: Comparison, language: Language): Page {
  const words = mapMessages(language);
  const shared = compareMessages(language);
  const view = mapView("", {comparison, language, document});
  const {parts} = view;
  const path = addressIn(language, mapPath);
  const body = html`<div class="page compare" data-language="${language}" data-root="${rootFrom({path})}">
<h1>${words.title}</h1>
<p class="lead wide" data-part="lead">${parts.lead ?? null}</p>
<form class="controls" data-live aria-label="${shared.controls}">
${unfoldButton(language)}
${labelledSelect("indicator", areaMessages(language).indicator, view)}
${labelledSelect("year", areaMessages(language).year, view)}
${labelledSelect("classes", words.classing, view)}
${formEnd(shared)}
</form>
<div class="map-and-table">
<figure class="trend map-figure"><div class="drawings" data-part="map">${parts.map ?? null}</div>
${readout(language)}
<figcaption><h2 data-part="map-title">${parts["map-title"] ?? null}</h2><p class="measure" data-part="unit">${parts.unit ?? null}</p><div data-part="legend">${parts.legend ?? null}</div>
<p class="quiet" data-part="notice">${parts.notice ?? null}</p>
<p class="figure-foot" data-part="explore">${parts.explore ?? null}</p>
<p class="quiet">${words.lead} ${words.about} ${words.islands}</p></figcaption></figure>
<div>
<h2 id="table">${words.table}</h2>
${rankingTable(words.table, parts.caption ?? null, parts.rows ?? null, language)}
<p class="source-line" data-part="sources">${parts.sources ?? null}</p>
</div>
</div>
<p><a href="${addressIn(language, "/data/")}">${shared.wholeData}</a></p>
</div>`;
  return makePage(language, mapPath, {
    title: words.title,
    description: words.lead,
    body,
    shell: "map"
  });
}
