import type {Language} from "../../src/model/language.js";
import {reportFile} from "../../src/model/addresses/reports.js";
import {reportDocument} from "../../src/report/document.js";
import type {ReportModel} from "../../src/report/model.js";
import type {DrawFigure} from "./docx-figures.js";
import {reportDocx} from "./report-docx.js";

/** The yearly reports for Word, in each language, by their path in the site. */
export async function reportFiles(
  models: readonly ReportModel[],
  languages: readonly Language[],
  draw: (year: number, language: Language) => DrawFigure
): Promise<[string, Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const model of models) {
    for (const language of languages) {
      const bytes = await reportDocx(reportDocument(model, language), model.asOf, draw(model.year, language));
      files.push([reportFile(model.year, language).slice(1), bytes]);
    }
  }
  return files;
}
