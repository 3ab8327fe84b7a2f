import {commonMessages} from "../../messages/common.js";
import {partedMark} from "./parted-mark.js";
import {formEnd, labelledSelect, labelledSwitch} from "../form/live-view.js";
import {areasOnMap, mapView} from "./map-view.js";
import {readout} from "../form/readout.js";
import {rankingTable} from "./ranking-table.js";
import {shapeDefinitions, type MapNames} from "../../charts/shape-map.js";
import type {MapShapes} from "../../charts/shapes.js";
import {formatDate} from "../../lib/format.js";
import {formsOfMap} from "../../comparison/map-forms.js";
import type {TableRows} from "../../model/tables/index.js";
import {archipelagoLines} from "./locator.js";
import type {Comparison} from "../../comparison/model.js";
import {unfoldButton} from "../form/unfold.js";
import {html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import {mapMessages} from "../../messages/map.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import {rootFrom, type Page} from "../shell/page.js";
import {mapPath} from "../../model/addresses/compare.js";

/** The provinces on a map, as they lie or as equal tiles, and the same numbers beside it. */
export function mapPage(
  {document, tables}: Site,
  comparison: Comparison,
  shapes: MapShapes | null,
  language: Language
): Page {
  const words = mapMessages(language);
  const shared = compareMessages(language);
  const view = mapView("", {comparison, language, document});
  const {parts} = view;
  const forms = formsOfMap(comparison.catalogue);
  const path = addressIn(language, mapPath);
  const body = html`<div class="page compare" data-language="${language.code}" data-root="${rootFrom({path})}">
<h1>${words.title}</h1>
<p class="lead wide" data-part="lead">${parts.lead ?? null}</p>
<form class="controls" data-live${partedMark(comparison)} data-unknown="${commonMessages(language).unknownInLink("{}")}" aria-label="${shared.controls}">
${unfoldButton(language)}
${labelledSelect("indicator", areaMessages(language).indicator, view)}
${labelledSelect("year", areaMessages(language).year, view)}
${labelledSelect("classes", words.classing, view)}
${
  forms.length < 2
    ? null
    : labelledSwitch(
        "view",
        words.form,
        forms.map((value) => ({value, text: words.forms[value]})),
        {initial: forms[0]!, view}
      )
}
${formEnd(shared, language)}
</form>
${shapes === null ? null : shapeDefinitions(shapes, namesOn(tables, language))}
<div class="map-and-table">
<figure class="trend map-figure"><div class="drawings" data-part="map">${parts.map ?? null}</div>
${readout(language)}
<figcaption><h2 data-part="map-title">${parts["map-title"] ?? null}</h2><p class="measure" data-part="unit">${parts.unit ?? null}</p><div data-part="legend">${parts.legend ?? null}</div>
<p class="quiet" data-part="notice">${parts.notice ?? null}</p>
<p class="figure-foot" data-part="explore">${parts.explore ?? null}</p></figcaption></figure>
<div>
<h2 id="table">${words.table}</h2>
${rankingTable(words.table, parts.caption ?? null, parts.rows ?? null, language)}
<p class="source-line" data-part="sources">${parts.sources ?? null}</p>
</div>
</div>
<section class="about-map" aria-labelledby="about-map"><h2 id="about-map">${words.aboutTitle}</h2>
<p><span data-part="about">${parts.about ?? null}</span> ${endedSentence(tables, language)}</p>
${tables.archipelagos.length === 0 ? null : html`<p>${words.vietnam.islands} ${words.vietnam.credit}</p>`}</section>
<p><a href="${addressIn(language, "/data/")}">${shared.wholeData}</a></p>
</div>`;
  return makePage(language, mapPath, {
    title: words.title,
    description: words.description(areasOnMap(comparison)),
    body,
    shell: "map"
  });
}

/** What is written into the map whatever it shows. */
function namesOn({areas, archipelagos, place}: TableRows, language: Language): MapNames {
  const home = areas.find(({area}) => area === place.area);
  return {
    home: home === undefined ? null : {area: place.area, name: pick(home, "name", language)},
    sea: mapMessages(language).vietnam.sea,
    islands: (code) => archipelagoLines(archipelagos, code, language)
  };
}

/** Since when the province is part of another; null while it stands. */
function endedSentence({areas, place}: TableRows, language: Language): string | null {
  const home = areas.find(({area}) => area === place.area);
  const successor = areas.find(({area}) => area === home?.successor);
  if (home === undefined || successor?.valid_from == null) return null;
  const day = formatDate(successor.valid_from, language);
  return mapMessages(language).ended(pick(home, "name", language), day, pick(successor, "name", language));
}
