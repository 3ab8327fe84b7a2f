import {isFollowed} from "../../model/place-terms.js";
import {progressView, type ProgressView} from "../../indicator/progress-view.js";
import {standings} from "../../indicator/standing.js";
import {breaksInWords} from "../../wording/break.js";
import {nameOf, summarise, unitOf} from "../../wording/indicator.js";
import {drawTrend, type TrendOptions} from "../../charts/trend.js";
import {drawnBreaks, trendFrame} from "../../charts/trend-frame.js";
import {trendLines, trendLinks} from "../../charts/trend-lines.js";
import type {TrendData, TrendSelection} from "../../indicator/trend-data.js";
import {formatList, semicolon} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {trendAddress} from "../../indicator/explorer-address.js";
import {inLanguage, addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import type {ProgressChoice} from "../../progress/choice.js";
import {publisherIn} from "../../wording/publisher.js";
import {exploreMessages} from "../../messages/explore.js";
import {indicatorPageMessages} from "../../messages/indicator-page.js";
import {inOfficialOrder} from "../../model/sources.js";
import {progressMessages} from "../../messages/progress.js";
import {explorePath} from "../../model/addresses/explore.js";
import {readout} from "../form/readout.js";
import {breakMarks} from "./break-marks.js";
import {breakNotes} from "./break-notes.js";

/** A figure is drawn among the headlines, or large on its indicator's page. */
export type FigureSize = "headline" | "page";

/** The drawings of a figure, for screens of several widths, of which the style sheet shows one. */
const drawings: Readonly<
  Record<FigureSize, readonly {readonly name: string; readonly width: number; readonly height: number}[]>
> = {
  headline: [{name: "any", width: 400, height: 230}],
  page: [
    {name: "wide", width: 1200, height: 400},
    {name: "middle", width: 720, height: 380},
    {name: "narrow", width: 360, height: 320}
  ]
};

/** Draws a figure's charts into markup; the same at build time and in the browser. */
export function trendDrawings(
  data: TrendData,
  selection: TrendSelection,
  {
    language,
    size,
    document,
    choice
  }: {
    readonly language: Language;
    readonly size: FigureSize;
    readonly document: Document;
    readonly choice?: ProgressChoice;
  }
): Html {
  const words = commonMessages(language);
  if (!data.observations.some((o) => o.shown)) {
    const everything = selection.series === null && selection.from === null && selection.to === null;
    const area = pick(data.area, "name", language);
    const text = everything && selection.areas.length === 1 ? words.noFigureKnown(area) : words.emptySelection;
    return html`<p class="empty">${text}</p>`;
  }
  const view = progressView(data, choice);
  const description = summarise(data, standings(data), language);
  const {from, to} = selection;
  return drawAtWidths(data, size, {language, from, to, view, letters: size === "page", description, document});
}

/** A chart of trends for screens of several widths. */
export function drawAtWidths(
  data: TrendData,
  size: FigureSize,
  given: Omit<TrendOptions, "width" | "height" | "unit">
): Html {
  const {language, letters} = given;
  return html`${drawings[size].map(({name, width, height}) => {
    const options = {...given, width, height, unit: unitOf(data)};
    const chart = drawTrend(data, options);
    const marks = letters
      ? breakMarks(trendFrame(data, trendLines(data.observations, language), options), data, language)
      : null;
    return html`<div class="drawing drawing-${name}">${markup(chart.outerHTML)}${marks}</div>`;
  })}`;
}

/** Drawings of figures as they begin: the same ones stand on an indicator's own page and in its frame. */
const begun = new WeakMap<TrendData, Map<string, Html>>();

function drawnOnce(
  data: TrendData,
  selection: TrendSelection,
  options: {readonly language: Language; readonly document: Document}
): Html {
  const known = begun.get(data) ?? new Map<string, Html>();
  begun.set(data, known);
  const key = JSON.stringify([selection, options.language]);
  const drawn = known.get(key) ?? trendDrawings(data, selection, {...options, size: "page"});
  known.set(key, drawn);
  return drawn;
}

/** What a figure shows: the measure, unit and areas. */
export function figureMeasure(data: TrendData, language: Language): Html {
  const own = pick(data.area, "name", language);
  const areas = new Set([own, ...data.observations.map((o) => pick(o, "area", language))]);
  return html`${[nameOf(data, language), inLanguage(unitOf(data).label, language), formatList([...areas], language)].join(", ")}`;
}

/** Who published the values shown. */
export function figureSources(data: TrendData, language: Language): Html {
  const names = publishers(data, language);
  return names.length === 0 ? html`` : html`${commonMessages(language).sourceLine(names.join(semicolon(language)))}`;
}

/** Up to how many publishers are named under a small figure; of more it says how many. */
const mostNamed = 2;

/** Who published the values of a small figure, whose indicator's page names them all. */
export function sourcesInBrief(data: TrendData, language: Language): Html | null {
  const words = commonMessages(language);
  const names = publishers(data, language);
  if (names.length === 0) return null;
  const named = names.length <= mostNamed ? names.join(semicolon(language)) : words.sourceCount(names.length);
  return html`<p class="quiet source">${words.sourceLine(named)}</p>`;
}

/** A whole figure: title, what it shows, drawings, how to read them, and where the numbers come from. */
export function trendFigure(
  data: TrendData,
  selection: TrendSelection,
  options: {
    readonly language: Language;
    readonly document: Document;
    readonly title: Html;
  }
): Html {
  const {language, title} = options;
  const {indicator} = data.indicator;
  return html`<figure class="trend trend-page" data-indicator="${indicator}" data-area="${data.area.area}">
    <figcaption>
      ${title}
      <p class="measure" data-part="measure">${figureMeasure(data, language)}</p>
    </figcaption>
    <div class="drawings" data-part="drawings">${drawnOnce(data, selection, options)}</div>
    ${readout(language)}
    <div data-part="breaks">${breakReasons(data, selection, language)}</div>
    <details class="how-to-read">
      <summary>${indicatorPageMessages(language).howToRead}</summary>
      <div data-part="legend">${legend(data, selection, {language, view: progressView(data)})}</div>
    </details>
    <div class="figure-foot">
      <p class="source-line" data-part="publishers">${figureSources(data, language)}</p>
      <a data-part="explore" href="${addressIn(language, explorePath)}${trendAddress(selection)}">${exploreMessages(language).exploreThis}</a>
    </div>
  </figure>`;
}

/** Publishers of the values shown, each once: authorities first. */
export function publishers(data: TrendData, language: Language): string[] {
  const shown = data.observations.filter((o) => o.shown);
  const order = new Map(inOfficialOrder(data.sources).map(({source}, i) => [source, i]));
  const place = ({source}: {readonly source: string}) => order.get(source) ?? order.size;
  const inOrder = shown.toSorted((a, b) => place(a) - place(b));
  return [...new Set(inOrder.map((o) => publisherIn(o, language) ?? o.source))];
}

const samples = {
  official: '<circle cx="14" cy="8" r="3.6" fill="currentColor"/>',
  estimate: '<circle cx="14" cy="8" r="3.4" class="hollow"/>',
  partial: '<path d="M14 4l4 4-4 4-4-4z" class="hollow"/>',
  bound: '<path d="M9 14h10M14 14V3M10 6.5L14 2.5l4 4" class="bound"/>',
  gap: '<path d="M2 8h24" class="dotted"/>',
  break: '<path d="M14 1v14" class="break"/>',
  milestone: '<path d="M6 8h16" class="milestone-line"/>',
  average: '<path d="M1 8h26" class="average-line"/>',
  path: '<path d="M2 13L26 3" class="path-line"/><circle cx="8" cy="10.5" r="1.7" class="path-step"/><circle cx="20" cy="5.5" r="1.7" class="path-step"/>',
  outlook: '<path d="M2 11L26 6" class="outlook-line"/>',
  band: '<path d="M2 9L26 2v13z" class="band"/>',
  scenario: '<path d="M2 12L26 4" class="scenario-line"/>'
} as const;

/** The kinds of the breaks that a chart draws; several may lie in one year. */
function kindsOf(
  drawn: readonly {readonly year: number}[],
  {breaks}: TrendData
): TrendData["breaks"][number]["kind"][] {
  return breaks.filter(({year}) => drawn.some((cut) => cut.year === year)).map(({kind}) => kind);
}

/** How to read the marks that this chart uses, and only those. */
export function legend(
  data: TrendData,
  bounds: Pick<TrendSelection, "from" | "to">,
  {language, view}: {readonly language: Language; readonly view: ProgressView}
): Html {
  const words = commonMessages(language);
  const progress = progressMessages(language);
  const shown = data.observations.filter((o) => o.shown);
  const exact = shown.filter(({qualifier}) => qualifier === null);
  const lines = trendLines(data.observations, language);
  const cuts = drawnBreaks(data, lines, bounds);
  // A chart without a value is not drawn.
  const milestones = shown.length === 0 ? [] : data.milestones.filter((m) => isFollowed(m, data.terms));
  const entries: readonly (readonly [boolean, keyof typeof samples, string])[] = [
    [exact.some((o) => o.status === "official"), "official", words.legendOfficial],
    [exact.some((o) => o.status !== "official"), "estimate", words.legendEstimate],
    [exact.some((o) => o.period !== "year"), "partial", words.legendPartial],
    [exact.length < shown.length, "bound", words.legendBound],
    [lines.some((line) => trendLinks(line).some(({gap}) => gap)), "gap", words.legendGap],
    [cuts.length > 0, "break", words.legendBreak(breaksInWords(kindsOf(cuts, data), language))],
    [milestones.length > 0, "milestone", words.legendMilestone],
    [milestones.some((m) => m.class === "average_growth"), "average", words.legendAverage],
    [view.milestones.some(({trajectory}) => trajectory.path !== null), "path", progress.legendPath],
    [view.outlook !== null, "outlook", progress.legendOutlook],
    [view.outlook?.years.some(({low}) => low !== null) ?? false, "band", progress.legendBand],
    [view.whatIf !== null, "scenario", progress.legendScenario]
  ];
  return html`<ul class="legend" aria-label="${words.legendTitle}">
    ${entries.map(([used, sample, text]) =>
      used
        ? html`<li>
            <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">${markup(samples[sample])}</svg>${text}
          </li>`
        : null
    )}
  </ul>`;
}

/** Why the lines of a chart are cut, by the letters that stand over it. */
export function breakReasons(
  data: TrendData,
  bounds: Pick<TrendSelection, "from" | "to">,
  language: Language
): Html | null {
  return breakNotes(data, trendLines(data.observations, language), bounds, language);
}
