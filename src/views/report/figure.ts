import {drawTrend} from "../../charts/trend.js";
import {progressView} from "../../indicator/progress-view.js";
import {trendAt} from "../../indicator/trend-at.js";
import type {TrendData} from "../../indicator/trend-data.js";
import type {Language} from "../../model/language.js";
import {unitOf} from "../../wording/indicator.js";

/** Sizes of a chart of the report, in pixels: of two beside each other, and across a page of Word. */
export const reportFigureSize = {beside: {width: 400, height: 230}, across: {width: 640, height: 260}} as const;

/** Draws an indicator as it was known at the end of the year of a report. */
export function drawReportFigure(
  data: TrendData,
  year: number,
  options: {
    readonly size: keyof typeof reportFigureSize;
    readonly description: string;
    readonly language: Language;
    readonly document: Document;
  }
): SVGSVGElement | HTMLElement {
  const then = trendAt(data, year);
  return drawTrend(then, {
    ...reportFigureSize[options.size],
    unit: unitOf(then),
    from: null,
    to: null,
    view: progressView(then),
    letters: false,
    description: options.description,
    language: options.language,
    document: options.document
  });
}
