import type {Language} from "../../src/model/language.js";
import {reportDocument} from "../../src/report/document.js";
import type {ReportModel} from "../../src/report/model.js";
import {reportPage} from "../../src/views/report/page.js";
import type {Page} from "../../src/views/shell/page.js";
import type {IndicatorModel, Site} from "../../src/views/site.js";

/** The page of a yearly report, with the charts of the headline indicators among `models`. */
export function reportPageOf(
  report: ReportModel,
  years: readonly number[],
  models: readonly IndicatorModel[],
  {document}: Pick<Site, "document">,
  language: Language
): Page {
  return reportPage(report, reportDocument(report, language), years, {models, drawing: document});
}
