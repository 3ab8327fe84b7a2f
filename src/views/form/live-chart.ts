import {chartAt, chartFigure, drawChart, type ChartOrMaker, type Drawing} from "../notebook/chart.js";
import {html} from "../../lib/html.js";
import {toElement} from "../notebook/kit.js";

/** A chart that is drawn for the room it has, again whenever that changes. Its colours follow the theme by themselves. */
export function liveChart(chart: ChartOrMaker, drawing: Drawing): Element {
  const figure = toElement(chartFigure(chartAt(chart, 760), html``, drawing.language), drawing.document);
  const place = figure.querySelector(".drawings")!;
  let drawn = 0;
  const draw = (width: number) => {
    if (width === 0 || width === drawn) return;
    drawn = width;
    const box = drawing.document.createElement("div");
    box.className = "drawing";
    box.append(drawChart(chartAt(chart, width), width, drawing));
    place.replaceChildren(box);
  };
  // An error in the chart is met here and shown at its cell, not in the observer, where nobody would see it.
  draw(640);
  new ResizeObserver(([entry]) => draw(Math.round(entry?.contentRect.width ?? 0))).observe(place);
  return figure;
}
