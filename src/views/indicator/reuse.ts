import type {TrendData} from "../../indicator/trend-data.js";
import {nameOf} from "../../wording/indicator.js";
import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {reuseMessages} from "../../messages/reuse.js";
import {publishers} from "./trend-figure.js";
import {embedPath} from "../../model/addresses/indicators.js";

/** Size of the frame that is offered, in CSS pixels. */
const frame = {width: 860, height: 620} as const;

/**
 * What a reader can take along from a figure: pictures, the values shown, a citation, and the code of a frame. Pictures and
 * values need the browser; addresses are completed there, because the build does not know where the site will lie.
 */
export function reuse(data: TrendData, language: Language): Html {
  const words = reuseMessages(language);
  const {indicator} = data.indicator;
  const name = nameOf(data, language);
  const citation = words.citation({
    name,
    place: commonMessages(language).siteTitle,
    publishers: publishers(data, language).join("; "),
    release: formatDate(data.asOf, language)
  });
  const path = addressIn(language, embedPath(indicator));
  const code = `<iframe src="${path}" title="${words.frameTitle(name)}" width="${String(frame.width)}" height="${String(frame.height)}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
  return html`<div class="reuse" data-reuse data-name="${indicator}" data-failed="${words.failed}">
    <p class="needs-script">
      ${words.picture}: <button type="button" data-picture="svg">SVG</button>
      <button type="button" data-picture="png">PNG</button>
      <button type="button" data-shown-values>${words.shownValues}</button>
      <span role="status" data-part="reuse-status"></span>
    </p>
    <details>
      <summary>${words.cite}</summary>
      <p data-citation data-copied-text>${citation}</p>
      <button type="button" class="needs-script" data-copy-text data-copied="${words.copied}">${words.copy}</button>
    </details>
    <details>
      <summary>${words.embed}</summary>
      <p class="quiet">
        ${words.embedNote} <a href="${path}">${words.frameTitle(name)}</a>
      </p>
      <p class="code"><code data-embed="${path}" data-copied-text>${code}</code></p>
      <button type="button" class="needs-script" data-copy-text data-copied="${words.copied}">${words.copy}</button>
    </details>
  </div>`;
}
