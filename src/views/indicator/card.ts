import {drawTrend} from "../../charts/trend.js";
import {progressView} from "../../indicator/progress-view.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {latestOf, standings} from "../../indicator/standing.js";
import {formatDate, semicolon} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {commonMessages} from "../../messages/common.js";
import {cardSize} from "../../model/addresses/plan.js";
import type {Language} from "../../model/language.js";
import {nameOf, summarise, unitOf} from "../../wording/indicator.js";
import {observedInWords, yearWithRemarks} from "../../wording/value.js";
import {line, wrapped} from "../status/drawn-words.js";
import {publishers} from "./trend-figure.js";

const margin = 40;
const width = cardSize.width - 2 * margin;
const title = {size: 40, line: 48, most: 2};
const latest = {size: 28, line: 38};
const source = {size: 17, line: 24};
/** Up to how many publishers are named; of more it says how many. */
const mostNamed = 2;
/** How much larger a chart stands on the card than on a page: it is seen on a phone, beside other things. */
const enlargement = 1.45;

/** Whether there is something to draw. */
export function hasCard({observations}: Pick<TrendData, "observations">): boolean {
  return observations.some(({shown}) => shown);
}

/**
 * The picture that networks show beside a link to an indicator: its name, the latest value, its chart, and who published the values.
 * @param standalone a chart as SVG without a style sheet
 * @param colour what a name of the theme stands for
 */
export function indicatorCard(
  data: TrendData,
  {
    asOf,
    language,
    document,
    colour,
    standalone
  }: {
    readonly asOf: string;
    readonly language: Language;
    readonly document: Document;
    readonly colour: (name: string) => string;
    readonly standalone: (chart: Element) => string;
  }
): string {
  const words = commonMessages(language);
  const names = wrapped(nameOf(data, language), {width, size: title.size}).slice(0, title.most);
  const value = latestOf(data);
  const said =
    value === null ? "" : `${observedInWords(value, unitOf(data), language)} (${yearWithRemarks(value, language)})`;
  const named = publishers(data, language);
  const from = named.length <= mostNamed ? named.join(semicolon(language)) : words.sourceCount(named.length);
  const sources = [words.sourceLine(from), `${language.place.title}, ${formatDate(asOf, language)}`];
  const top = margin + names.length * title.line + latest.line + 12;
  const height = cardSize.height - top - margin / 2 - sources.length * source.line - 12;
  const chart = drawTrend(data, {
    width: Math.round(width / enlargement),
    height: Math.round(height / enlargement),
    unit: unitOf(data),
    from: null,
    to: null,
    view: progressView(data),
    letters: false,
    description: summarise(data, standings(data), language),
    language,
    document
  });
  const placed = standalone(chart).replace(
    /^<svg ([^>]*?)width="[\d.]+" height="[\d.]+"/,
    `<svg $1x="${String(margin)}" y="${String(top)}" width="${String(width)}" height="${String(height)}"`
  );
  const foot = (text: string, i: number): Html =>
    line(text, {
      x: margin,
      y: cardSize.height - margin / 2 - (sources.length - 1 - i) * source.line,
      size: source.size
    });
  return html`<svg xmlns="http://www.w3.org/2000/svg" lang="${language.code}" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}" font-family="Be Vietnam Pro">
<rect width="100%" height="100%" fill="${colour("--paper")}"/>
<g fill="${colour("--text")}">${names.map((text, i) => line(text, {x: margin, y: margin + (i + 0.8) * title.line, size: title.size, weight: 600}))}
${line(said, {x: margin, y: margin + names.length * title.line + latest.size, size: latest.size})}</g>
${markup(placed)}
<g fill="${colour("--muted")}">${sources.map(foot)}</g>
</svg>`.text;
}
