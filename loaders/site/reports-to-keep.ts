import {keptDocument, type KeptReport, type KeptReports} from "../../src/report/kept.js";
import {reportDocument} from "../../src/report/document.js";
import type {ReportModel} from "../../src/report/model.js";
import type {IndicatorModel, Site} from "../../src/views/site.js";
import {reportDrawings} from "./pictures/report-pictures.js";

/** The reports of a release as they are kept beside its data; null where the place has none. */
export async function reportsToKeep(
  reports: readonly ReportModel[],
  models: readonly IndicatorModel[],
  {tables, languages, asOf, document}: Pick<Site, "tables" | "languages" | "asOf" | "document">
): Promise<KeptReports | null> {
  const digest = tables.releases.find(({release}) => release === asOf)?.digest ?? null;
  if (reports.length === 0 || digest === null) return null;
  const draw = await reportDrawings(models, {document});
  const kept = reports.flatMap((model) =>
    languages.map((language): KeptReport => {
      const report = reportDocument(model, language);
      const items = report.body.flatMap((block) => (block.kind === "figures" ? block.items : []));
      const drawn = items.flatMap((figure): [string, string][] => {
        const svg = draw(figure, model.year, language);
        return svg === null ? [] : [[figure.indicator, svg]];
      });
      return {
        year: model.year,
        language: language.code,
        document: keptDocument(report),
        figures: Object.fromEntries(drawn)
      };
    })
  );
  return {release: asOf, digest, reports: kept};
}
