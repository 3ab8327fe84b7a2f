import {button, element} from "../../lib/element.js";
import {download, fileName} from "../../lib/download.js";
import {resultMessages} from "../../messages/results.js";
import type {ExplorerContext} from "./cell-view.js";
import type {DrawnPlan} from "../chart/plot-code.js";

/** A drawing as it is shown, to be taken out. */
interface ShownPicture {
  readonly figure: HTMLElement;
  /** What its files are called. */
  readonly name: string;
}

/** A chart as it is shown. */
export interface ShownChart extends ShownPicture {
  readonly plan: DrawnPlan;
}

/** The buttons that take a chart out as a picture or as a program; what they do loads when one is pressed. */
export function takeOutTools(explorer: ExplorerContext, shown: () => ShownChart | null): HTMLElement {
  const words = resultMessages(explorer.language);
  const code = async ({plan, figure, name}: ShownChart) => {
    const [{plotCode}, {zipSync, strToU8}] = await Promise.all([import("../chart/plot-code.js"), import("fflate")]);
    const style = getComputedStyle(figure);
    const colourOf = (colour: string) =>
      colour.replace(/^var\((?<name>--[\w-]+)\)$/, (_, variable: string) => style.getPropertyValue(variable).trim());
    const {code: program, data} = plotCode(plan, colourOf);
    const files = {"chart.mjs": strToU8(program), "data.json": strToU8(JSON.stringify(data, null, 1))};
    download(fileName(`${name}-plot`, "zip"), [zipSync(files).slice()], "application/zip");
  };
  const tools = pictureTools(explorer, shown);
  tools.append(button(words.code, acting(explorer, shown, code), {title: words.codeNote}));
  return tools;
}

/** The buttons that take a drawing out as a picture. */
export function pictureTools(explorer: ExplorerContext, shown: () => ShownPicture | null): HTMLElement {
  const words = resultMessages(explorer.language);
  const svg = async ({figure, name}: ShownPicture) => {
    const {chartSvg, svgText} = await import("../chart/take-out.js");
    download(fileName(name, "svg"), [svgText(chartSvg(figure))], "image/svg+xml");
  };
  const png = async ({figure, name}: ShownPicture) => {
    const {chartPng, chartSvg} = await import("../chart/take-out.js");
    download(fileName(name, "png"), [await chartPng(chartSvg(figure))], "image/png");
  };
  return element(
    "div",
    {class: "cell-take", role: "group", "aria-label": words.takeOut},
    button("PNG", acting(explorer, shown, png)),
    button("SVG", acting(explorer, shown, svg))
  );
}

/** Does something with what is shown, and says where it fails. */
function acting<Shown>(
  {language, say}: ExplorerContext,
  shown: () => Shown | null,
  work: (shown: Shown) => Promise<void>
): () => void {
  return () => {
    const picture = shown();
    if (picture) void work(picture).catch(() => say(resultMessages(language).pictureFailed));
  };
}
