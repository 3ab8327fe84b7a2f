import type {TrendData} from "../../indicator/trend-data.js";
import {nameOf} from "../../wording/indicator.js";
import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {reuseMessages} from "../../messages/reuse.js";
import {takeAlong} from "../form/take-along.js";
import {publishers} from "./trend-figure.js";
import {embedPath} from "../../model/addresses/indicators.js";

/** What a reader can take along from the figure of an indicator; its pictures and values are made as the reader chose them. */
export function reuse(data: TrendData, language: Language): Html {
  const words = reuseMessages(language);
  const {indicator} = data.indicator;
  const name = nameOf(data, language);
  return takeAlong(
    {
      file: indicator,
      downloads: html`<button type="button" data-picture="svg">SVG</button>
        <button type="button" data-picture="png">PNG</button>
        <button type="button" data-shown-values>${words.shownValues}</button>`,
      needsProgram: true,
      citation: words.citation({
        name,
        place: commonMessages(language).siteTitle,
        publishers: publishers(data, language).join("; "),
        release: formatDate(data.asOf, language)
      }),
      frame: {
        path: addressIn(language, embedPath(indicator)),
        title: words.frameTitle(name),
        width: 860,
        height: 620
      }
    },
    language
  );
}
