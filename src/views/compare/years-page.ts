import {commonMessages} from "../../messages/common.js";
import {partedMark} from "./parted-mark.js";
import {formEnd, labelledSelect} from "../form/live-view.js";
import {yearsView} from "./years-view.js";
import {bestPairs} from "../../comparison/years.js";
import {offeredYears} from "../../comparison/years-state.js";
import type {Comparison} from "../../comparison/model.js";
import {unfoldButton} from "../form/unfold.js";
import {html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {compareMessages} from "../../messages/compare.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import {rootFrom, type Page} from "../shell/page.js";
import {comparePath} from "../../model/addresses/compare.js";

/** Year against year: every indicator of the province, at first the latest year and the earlier one that most can be compared with. */
export function compareYearsPage({document}: Site, comparison: Comparison, language: Language): Page {
  const words = compareMessages(language);
  const view = yearsView("", {comparison, language, document});
  const path = addressIn(language, comparePath);
  const {parts} = view;
  const pairs = bestPairs(comparison, offeredYears(comparison), {apart: 4, count: 3});
  const head = (by: keyof typeof words.column, title = html`${words.column[by]}`, numeric = false) =>
    html`<th scope="col" role="columnheader" data-sort-by="${by}" data-sort-label="${words.sortBy(words.column[by])}"${numeric ? html` class="number"` : null}>${title}</th>`;
  const body = html`<div class="page compare" data-language="${language.code}" data-root="${rootFrom({path})}">
<h1>${words.yearsTitle}</h1>
<p class="lead" data-part="lead">${parts.lead ?? null}</p>
<form class="controls" data-live${partedMark(comparison)} data-unknown="${commonMessages(language).unknownInLink("{}")}" aria-label="${words.controls}">
${unfoldButton(language)}
${labelledSelect("from", words.fromYear, view)}
${labelledSelect("to", words.toYear, view)}
${labelledSelect("by", words.milestone, view)}
${labelledSelect("reach", words.reach, view)}
<label>${words.find} <input type="search" name="q" autocomplete="off" /></label>
${labelledSelect("goal", words.goalField, view)}
${labelledSelect("state", words.stateField, view)}
${formEnd(words, language)}
</form>
<ul class="states counted" aria-label="${words.counts}" data-part="counts">${parts.counts ?? null}</ul>
<div data-part="charts">${parts.charts ?? null}</div>
<p>${words.bestPairs} ${pairs.map((pair, i) => html`${i === 0 ? "" : ", "}<a href="${addressIn(language, comparePath)}?from=${pair.from}&amp;to=${pair.to}">${words.pair(pair.from, pair.to, pair.comparable)}</a>`)}.</p>
<p class="figure-foot" data-part="explore">${parts.explore ?? null}</p>
<h2 id="table">${words.tableTitle}</h2>
<p>${words.yearsNote}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="${words.tableTitle}"><table class="stack years" role="table">
<caption data-part="caption">${parts.caption ?? null}</caption>
<thead role="rowgroup"><tr role="row">${head("name")}${head("from", html`<span data-part="from-year">${parts["from-year"] ?? null}</span>`, true)}${head("to", html`<span data-part="to-year">${parts["to-year"] ?? null}</span>`, true)}${head("change", undefined, true)}${head("state")}${head("needed", html`<span data-part="needed-by">${parts["needed-by"] ?? null}</span>`)}</tr></thead>
<tbody role="rowgroup" data-part="rows">${parts.rows ?? null}</tbody>
</table></div>
<p class="source-line" data-part="sources">${parts.sources ?? null}</p>
<p><a href="${addressIn(language, "/data/")}">${words.wholeData}</a></p>
</div>`;
  return makePage(language, comparePath, {
    title: words.yearsTitle,
    description: parts.lead?.text ?? "",
    body,
    shell: "compare-years"
  });
}
