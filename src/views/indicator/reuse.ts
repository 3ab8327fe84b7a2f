import {releaseInWords} from "../../wording/release.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {standings} from "../../indicator/standing.js";
import {nameOf, summarise} from "../../wording/indicator.js";
import {semicolon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {statusWord} from "../../messages/status.js";
import {downloadsMessages} from "../../messages/downloads.js";
import {reuseMessages} from "../../messages/reuse.js";
import {takeAlong} from "../form/take-along.js";
import {frameHeight, frameWidth} from "./frame-height.js";
import {publishers} from "./trend-figure.js";
import {publicAddress} from "../form/public-address.js";
import {embedPath, indicatorPath} from "../../model/addresses/indicators.js";

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
        <button type="button" data-shown-values="xlsx">${words.shownValues}</button>
        <button type="button" data-shown-values="csv">${downloadsMessages(language).csv}</button>`,
      needsProgram: true,
      sentence: sentenceOf(data, language),
      citation: words.citation({
        name,
        place: language.place.title,
        publishers: publishers(data, language).join(semicolon(language)),
        release: releaseInWords(data.release, data.asOf, language)
      }),
      address: publicAddress(data.terms.address, addressIn(language, indicatorPath(indicator))),
      frame: {
        path: addressIn(language, embedPath(indicator)),
        title: words.frameTitle(name),
        width: frameWidth,
        height: frameHeight(data, language)
      }
    },
    language
  );
}

/** The latest value, what is asked for last, and what the plan's words say of it. */
function sentenceOf(data: TrendData, language: Language): string {
  const all = standings(data);
  const last = all.findLast(({milestone}) => milestone !== null);
  const summary = summarise(data, all, language);
  if (last === undefined) return summary;
  const verdict = statusWord(last.state, "plan", language, last.judged?.plan.reason ?? null);
  return `${summary} ${reuseMessages(language).byPlan(verdict)}`;
}
