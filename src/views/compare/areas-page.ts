import {commonMessages} from "../../messages/common.js";
import {areaBoxes, areasView} from "./areas-view.js";
import {partedMark} from "./parted-mark.js";
import {formEnd, labelledSelect} from "../form/live-view.js";
import {rankingTable} from "./ranking-table.js";
import type {Comparison} from "../../comparison/model.js";
import {unfoldButton} from "../form/unfold.js";
import {html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import {rootFrom, type Page} from "../shell/page.js";
import {compareAreasPath} from "../../model/addresses/compare.js";

/** Area against area: a ranking of a year with the missing shown, and trajectories on a common scale. */
export function compareAreasPage({document}: Site, comparison: Comparison, language: Language): Page {
  const words = areaMessages(language);
  const context = {comparison, language, document};
  const view = areasView("", context);
  const {parts} = view;
  const path = addressIn(language, compareAreasPath);
  const body = html`<div class="page compare" data-language="${language.code}" data-root="${rootFrom({path})}">
<h1>${words.title}</h1>
<p class="lead" data-part="lead">${parts.lead ?? null}</p>
<form class="controls" data-live${partedMark(comparison)} data-unknown="${commonMessages(language).unknownInLink("{}")}" aria-label="${compareMessages(language).controls}">
${unfoldButton(language)}
${labelledSelect("indicator", words.indicator, view)}
${labelledSelect("year", words.year, view)}
${labelledSelect("base", words.base, view)}
${areaBoxes(context)}
${formEnd(compareMessages(language), language)}
</form>
<p class="notice-line" data-part="notice">${parts.notice ?? null}</p>
<h2 id="over-years">${words.panels}</h2>
<div data-part="panels">${parts.panels ?? null}</div>
<p class="figure-foot" data-part="explore">${parts.explore ?? null}</p>
<h2 id="ranking">${words.ranking}</h2>
${rankingTable(words.ranking, parts.caption ?? null, parts.rows ?? null, language)}
<p class="source-line" data-part="sources">${parts.sources ?? null}</p>
<p><a href="${addressIn(language, "/data/")}">${compareMessages(language).wholeData}</a></p>
</div>`;
  return makePage(language, compareAreasPath, {
    title: words.title,
    description: words.lead,
    body,
    shell: "compare-areas"
  });
}
