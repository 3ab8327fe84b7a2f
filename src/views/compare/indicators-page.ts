import {commonMessages} from "../../messages/common.js";
import {partedMark} from "./parted-mark.js";
import {formEnd, labelledSelect} from "../form/live-view.js";
import {relationView} from "./relation-view.js";
import type {Comparison} from "../../comparison/model.js";
import {unfoldButton} from "../form/unfold.js";
import {html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {relationMessages} from "../../messages/compare-indicators.js";
import {compareMessages} from "../../messages/compare.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import {rootFrom, type Page} from "../shell/page.js";
import {compareIndicatorsPath} from "../../model/addresses/compare.js";

/** Indicator against indicator: a scatter chart with the caution that it deserves, and its points as a table. */
export function compareIndicatorsPage({document}: Site, comparison: Comparison, language: Language): Page {
  const words = relationMessages(language);
  const view = relationView("", {comparison, language, document});
  const {parts} = view;
  const path = addressIn(language, compareIndicatorsPath);
  const body = html`<div class="page compare" data-language="${language.code}" data-root="${rootFrom({path})}">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<form class="controls" data-live${partedMark(comparison)} data-unknown="${commonMessages(language).unknownInLink("{}")}" aria-label="${compareMessages(language).controls}">
${unfoldButton(language)}
${labelledSelect("x", words.x, view)}
${labelledSelect("y", words.y, view)}
${labelledSelect("over", words.over, view)}
${labelledSelect("year", words.year, view)}
${labelledSelect("area", words.area, view)}
${formEnd(compareMessages(language), language)}
</form>
<p class="notice-line" data-part="notice">${parts.notice ?? null}</p>
<div data-part="chart">${parts.chart ?? null}</div>
<p class="figure-foot" data-part="explore">${parts.explore ?? null}</p>
<div data-part="account">${parts.account ?? null}</div>
<h2 id="table">${words.table}</h2>
<div class="table-frame" tabindex="0" role="region" aria-label="${words.table}"><table class="ranking points">
<caption data-part="caption">${parts.caption ?? null}</caption>
<thead><tr><th scope="col">${words.place}</th><th scope="col" class="number" data-part="x-name">${parts["x-name"] ?? "–"}</th><th scope="col" class="number" data-part="y-name">${parts["y-name"] ?? "–"}</th></tr></thead>
<tbody data-part="rows">${parts.rows ?? null}</tbody></table></div>
<p class="source-line" data-part="sources">${parts.sources ?? null}</p>
<p><a href="${addressIn(language, "/data/")}">${compareMessages(language).wholeData}</a></p>
</div>`;
  return makePage(language, compareIndicatorsPath, {
    title: words.title,
    description: words.lead,
    body,
    shell: "compare-indicators"
  });
}
