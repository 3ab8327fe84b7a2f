import type {Language} from "../lib/language.js";
import {reportDocument, type ReportDocument} from "../yearly/document.js";
import type {ReportModel} from "../yearly/model.js";
import type {Page} from "./page.js";
import {reportPage} from "./report.js";
import {reportsPage} from "./reports.js";

/** The reports in one language. */
export function reportDocuments(models: readonly ReportModel[], language: Language): readonly ReportDocument[] {
  return models.map((model) => reportDocument(model, language));
}

/** The pages of the yearly reports in one language; none where no plan could be read. */
export function reportPages(models: readonly ReportModel[], language: Language): Page[] {
  const years = models.map(({year}) => year);
  return models.length === 0
    ? []
    : [
        reportsPage(models, language),
        ...reportDocuments(models, language).map((document) => reportPage(document, years))
      ];
}
