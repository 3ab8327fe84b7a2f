import {button, element} from "../../lib/element.js";
import {download, fileName} from "../../lib/download.js";
import {resultMessages} from "../../messages/results.js";
import type {ExplorerContext} from "./cell-view.js";
import type {DrawnPlan} from "../chart/plot-code.js";

/** A chart as it is shown, to be taken out. */
export interface ShownChart {
  readonly figure: HTMLElement;
  readonly plan: DrawnPlan;
  /** What its files are called. */
  readonly name: string;
}

/** The buttons that take a chart out as a picture or as a program; what they do loads when one is pressed. */
export function takeOutTools({language, say}: ExplorerContext, shown: () => ShownChart | null): HTMLElement {
  const words = resultMessages(language);
  const act = (work: (chart: ShownChart) => Promise<void>) => () => {
    const chart = shown();
    if (chart) void work(chart).catch(() => say(words.pictureFailed));
  };
  const svg = async ({figure, name}: ShownChart) => {
    const {chartSvg, svgText} = await import("../chart/take-out.js");
    download(fileName(name, "svg"), [svgText(chartSvg(figure))], "image/svg+xml");
  };
  const png = async ({figure, name}: ShownChart) => {
    const {chartPng, chartSvg} = await import("../chart/take-out.js");
    download(fileName(name, "png"), [await chartPng(chartSvg(figure))], "image/png");
  };
  const code = async ({plan, figure, name}: ShownChart) => {
    const [{plotCode}, {zipSync, strToU8}] = await Promise.all([import("../chart/plot-code.js"), import("fflate")]);
    const style = getComputedStyle(figure);
    const colourOf = (colour: string) =>
      colour.replace(/^var\((?<name>--[\w-]+)\)$/, (_, variable: string) => style.getPropertyValue(variable).trim());
    const {code: program, data} = plotCode(plan, colourOf);
    const files = {"chart.mjs": strToU8(program), "data.json": strToU8(JSON.stringify(data, null, 1))};
    download(fileName(`${name}-plot`, "zip"), [zipSync(files).slice()], "application/zip");
  };
  return element(
    "div",
    {class: "cell-take", role: "group", "aria-label": words.takeOut},
    button("PNG", act(png)),
    button("SVG", act(svg)),
    button(words.code, act(code), {title: words.codeNote})
  );
}
