import {join} from "node:path";
import type {Language} from "../../../src/model/language.js";
import type {ReportFigure} from "../../../src/report/blocks.js";
import {drawReportFigure, reportFigureSize} from "../../../src/views/report/figure.js";
import type {IndicatorModel, Site} from "../../../src/views/site.js";
import type {DrawFigure} from "../../publish/docx-figures.js";
import {reportFiles} from "../../publish/reports.js";
import type {ReportModel} from "../../../src/report/model.js";
import {lightTheme} from "./light-theme.js";
import {KeptRasters} from "./kept-rasters.js";
import {standalone} from "./standalone.js";

/** How many points of a picture stand for one pixel of its drawing: 200 to the inch on a page of A4. */
export const enlargement = 2;

const filling = {width: "100%", height: "100%", fill: "var(--paper)"};

/** Where pictures are kept from one build to the next. */
const keptIn = join(".cache", "report-pictures");

/** The yearly reports for Word with their charts, in each language, by their path in the site. */
export async function reportsForWord(
  reports: readonly ReportModel[],
  models: readonly IndicatorModel[],
  site: Pick<Site, "document" | "languages">
): Promise<Map<string, Uint8Array>> {
  const rasters = new KeptRasters(keptIn);
  const files = await reportFiles(reports, site.languages, await reportPictures(models, site, rasters));
  await rasters.forgetOthers();
  return new Map(files);
}

/** Draws the charts of reports as pictures for Word. */
async function reportPictures(
  models: readonly IndicatorModel[],
  site: Pick<Site, "document">,
  rasters: Pick<KeptRasters, "rasterOf">
): Promise<(year: number, language: Language) => DrawFigure> {
  const drawn = await reportDrawings(models, site);
  const {width, height} = reportFigureSize.across;
  return (year, language) => async (figure) => {
    const svg = drawn(figure, year, language);
    return svg === null ? null : {png: await rasters.rasterOf(svg, enlargement * width), width, height};
  };
}

/** Draws the charts of reports as drawings that need nothing else, in the site's light colours and its own letters. */
export async function reportDrawings(
  models: readonly IndicatorModel[],
  {document}: Pick<Site, "document">
): Promise<(figure: ReportFigure, year: number, language: Language) => string | null> {
  const {colour} = await lightTheme();
  return ({indicator, description}, year, language) => {
    const model = models.find(({data}) => data.indicator.indicator === indicator);
    if (model === undefined) return null;
    const chart = drawReportFigure(model.data, year, {size: "across", description, language, document});
    // A ground of its own, whatever it stands on.
    const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [name, value] of Object.entries(filling)) ground.setAttribute(name, value);
    chart.prepend(ground);
    return standalone(chart, colour);
  };
}
