import {languages} from "../../src/lib/language.js";
import type {RunQuery} from "../../src/lib/query.js";
import type {PlanLine} from "../../src/outline/lines.js";
import {outlinePlan} from "../../src/outline/outline.js";
import {changesPage} from "../../src/pages/changes.js";
import {compareAreasPage} from "../../src/pages/compare-areas.js";
import {compareIndicatorsPage} from "../../src/pages/compare-indicators.js";
import {compareYearsPage} from "../../src/pages/compare-years.js";
import {coveragePage} from "../../src/pages/coverage.js";
import {dataPage} from "../../src/pages/data.js";
import {explorePage} from "../../src/pages/explore.js";
import {homePage} from "../../src/pages/home.js";
import {indicatorPage} from "../../src/pages/indicator.js";
import {indicatorsPage} from "../../src/pages/indicators.js";
import {mapPage} from "../../src/pages/map.js";
import {methodsPage} from "../../src/pages/methods.js";
import {methodsComparePage} from "../../src/pages/methods-compare.js";
import {headlinesOf, homeArea, loadIndicator, type IndicatorModel, type Site} from "../../src/pages/model.js";
import {notebookPage, notebooksPage} from "../../src/pages/notebooks.js";
import {notFoundPage} from "../../src/pages/not-found.js";
import type {Page} from "../../src/pages/page.js";
import {planPages} from "../../src/pages/plan-pages.js";
import {reportPages} from "../../src/pages/report-pages.js";
import {sourcesPage} from "../../src/pages/sources.js";
import {compareSnapshots} from "../../src/releases/compare.js";
import {snapshotOf} from "../../src/releases/snapshot.js";
import {reportModels} from "../../src/yearly/model.js";
import {openTables} from "../engine.js";
import {calendarFiles} from "../publish/calendars.js";
import {changesFiles} from "../publish/changes.js";
import {openDataFiles} from "../publish/open-data.js";
import {latestRelease} from "../publish/publication.js";
import {reportFiles} from "../publish/reports.js";
import {comparisonInputs} from "./comparison.js";
import {drawingDocument} from "./drawing.js";
import type {Loaded} from "./load.js";
import type {NotebookFile} from "./notebooks.js";
import {stillExplore} from "./still-explore.js";

/** Everything that the site consists of, before any of it is written. */
export interface MadeSite {
  readonly pages: readonly Page[];
  /** Files beside the pages, by path below the source root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Date of the release that it shows (ISO). */
  readonly asOf: string;
  /** The indicators as their figures begin, for the small pages that other sites frame. */
  readonly models: readonly IndicatorModel[];
  /** The notebooks with their pages, whose content stands in files of their own that people write. */
  readonly notebooks: readonly {readonly notebook: NotebookFile; readonly page: Page}[];
  /** Runs queries over the tables. */
  readonly run: RunQuery;
}

/**
 * Makes every page and file of the site.
 * @param lines the plan's text, which is shown in full
 */
export async function makeSite(
  {tables, previous}: Loaded,
  lines: readonly PlanLine[],
  notebooks: readonly NotebookFile[]
): Promise<MadeSite> {
  const asOf = latestRelease(tables) ?? "";
  const opened = await openTables(tables);
  const site: Site = {tables, asOf, run: opened.run, document: drawingDocument()};
  const models: IndicatorModel[] = [];
  for (const indicator of tables.indicators) models.push(await loadIndicator(site, indicator));
  const headlines = headlinesOf(models);
  const outline = tables.goals.length === 0 ? null : outlinePlan(tables, homeArea);
  const reports = reportModels(tables, homeArea, asOf);
  const release = snapshotOf(tables, asOf);
  const changes = previous && compareSnapshots(previous, release);
  const {comparison, files: compared} = comparisonInputs(site, models);
  const stills = {vi: await stillExplore(opened, "vi"), en: await stillExplore(opened, "en")};
  const pages: Page[] = languages.flatMap((language) => [
    homePage(site, headlines, {outline, report: reports.at(-1) ?? null}, language),
    indicatorsPage(site, models, language),
    compareYearsPage(site, comparison, language),
    compareAreasPage(site, comparison, language),
    compareIndicatorsPage(site, comparison, language),
    mapPage(site, comparison, language),
    methodsPage(models, language),
    methodsComparePage(site, models, language),
    ...models.map((model) => indicatorPage(site, model, language)),
    ...planPages(site, models, outline, lines, language),
    ...reportPages(reports, language),
    changesPage(site, release, changes, language),
    explorePage(stills[language], language),
    notebooksPage(notebooks, language),
    dataPage(site, language),
    coveragePage(site, language),
    sourcesPage(site, language)
  ]);
  const files = new Map<string, string | Uint8Array>([
    ...[...openDataFiles(tables)].map(([path, bytes]) => [`data/${path}`, bytes] as const),
    ...calendarFiles(tables, asOf),
    ...compared,
    ...(await reportFiles(reports)),
    ...changesFiles(changes)
  ]);
  return {
    pages: [...pages, notFoundPage()],
    files,
    asOf,
    models,
    notebooks: notebooks.map((notebook) => ({notebook, page: notebookPage(notebook, notebooks)})),
    run: site.run
  };
}
