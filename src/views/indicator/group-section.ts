import {groupFile} from "../../indicator/groups/file.js";
import {groupParameters} from "../../indicator/groups/parameters.js";
import {formatList} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {compareMessages} from "../../messages/compare.js";
import {groupMessages} from "../../messages/groups.js";
import {pick} from "../../model/language.js";
import {formEnd, labelledSelect} from "../form/live-view.js";
import {readout} from "../form/readout.js";
import {unfoldButton} from "../form/unfold.js";
import {groupView, type GroupContext} from "./group-view.js";

/** The values of an indicator by group: what to show, the lines, and a table of the groups by year. */
export function groupSection(context: GroupContext): Html {
  const {figures, language} = context;
  const words = groupMessages(language);
  const view = groupView("", context);
  const {parts} = view;
  const {indicator} = figures.indicator;
  const groups = figures.breakdowns.reduce((sum, {values}) => sum + values.length, 0);
  const names = figures.breakdowns.map(({row}) => pick(row, "name", language));
  return html`<section aria-labelledby="groups" data-answers>
<h2 id="groups">${words.title}</h2>
<p class="quiet">${words.lead(groups, formatList(names, language))}</p>
<form class="controls" data-groups data-file="${groupFile(indicator)}" data-as-of="${context.asOf}" aria-label="${words.controls}">
${unfoldButton(language)}
${labelledSelect(groupParameters.series, words.measure, view)}
${labelledSelect(groupParameters.by, words.by, view)}
${figures.breakdowns.map(({row}) => labelledSelect(`${groupParameters.other}${row.breakdown}`, pick(row, "name", language), view))}
${labelledSelect(groupParameters.area, words.area, view)}
${labelledSelect(groupParameters.drawn, words.drawn, view)}
<details class="more"><summary>${words.shown} (<span data-part="group-count">${parts["group-count"] ?? null}</span>)</summary>
<fieldset class="boxes" aria-label="${words.shown}" data-part="boxes">${parts.boxes ?? null}</fieldset></details>
${formEnd(compareMessages(language), language)}
</form>
<div data-part="unknown">${parts.unknown ?? null}</div>
<figure class="trend trend-page trend-groups">
<div class="drawings" data-part="group-drawings">${parts["group-drawings"] ?? null}</div>
${readout(language)}
<div data-part="group-breaks">${parts["group-breaks"] ?? null}</div>
<p class="source-line" data-part="group-sources">${parts["group-sources"] ?? null}</p>
</figure>
<div data-part="group-table">${parts["group-table"] ?? null}</div>
</section>`;
}
