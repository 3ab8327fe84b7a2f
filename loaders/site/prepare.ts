import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {languages} from "../../src/lib/language.js";
import {compareAreasPage} from "../../src/pages/compare-areas.js";
import {compareIndicatorsPage} from "../../src/pages/compare-indicators.js";
import {compareYearsPage} from "../../src/pages/compare-years.js";
import {coveragePage} from "../../src/pages/coverage.js";
import {dataPage} from "../../src/pages/data.js";
import {homePage} from "../../src/pages/home.js";
import {indicatorPage} from "../../src/pages/indicator.js";
import {indicatorsPage} from "../../src/pages/indicators.js";
import {mapPage} from "../../src/pages/map.js";
import {methodsPage} from "../../src/pages/methods.js";
import {methodsComparePage} from "../../src/pages/methods-compare.js";
import {headlinesOf, homeArea, loadIndicator, type IndicatorModel, type Site} from "../../src/pages/model.js";
import {notFoundPage} from "../../src/pages/not-found.js";
import type {Page} from "../../src/pages/page.js";
import {planPages} from "../../src/pages/plan-pages.js";
import {sourcesPage} from "../../src/pages/sources.js";
import type {PlanLine} from "../../src/outline/lines.js";
import {outlinePlan} from "../../src/outline/outline.js";
import type {TableRows} from "../../src/tables/index.js";
import {openEngine} from "../engine.js";
import {readLines} from "../plan/lines.js";
import {calendarFiles} from "../publish/calendars.js";
import {openDataFiles} from "../publish/open-data.js";
import {decodeText} from "../records/decode.js";
import {comparisonInputs, type ComparisonInputs} from "./comparison.js";
import {drawingDocument} from "./drawing.js";
import {markdownFile, pagesToBuild, toMarkdown, type Content} from "./markdown.js";

/** Files below the source root that are made here and not kept in the repository. */
export const generatedFolders = [
  "agencies",
  "commitments",
  "compare",
  "coverage",
  "data",
  "en",
  "goals",
  "indicators",
  "map",
  "methods",
  "plan",
  "sources"
] as const;

/** The pages that were made, and the date of the release that they show. */
export interface PreparedSite {
  readonly pages: readonly Page[];
  readonly asOf: string;
  /** The indicators as their figures begin, for the small pages that other sites frame. */
  readonly models: readonly IndicatorModel[];
}

/**
 * Writes what Framework is to publish, below the source root: every table in every format and every page as Markdown with
 * its charts already drawn. Files that did not change are left alone, and those no longer made are removed.
 * @param seed file of the plan's text, which is shown in full
 * @returns the pages, whose content is to be put in after the build where it stands apart
 */
export async function prepareSite(
  tables: TableRows,
  {root, seed, content}: {readonly root: string; readonly seed: string; readonly content: Content}
): Promise<PreparedSite> {
  const site = await makePages(tables, await readPlanLines(seed));
  const {pages, asOf, compared} = site;
  const written = content === "apart" ? [...pagesToBuild(pages).values()] : pages;
  const files = new Map<string, string | Uint8Array>([
    ...[...openDataFiles(tables)].map(([path, bytes]) => [`data/${path}`, bytes] as const),
    ...calendarFiles(tables, asOf),
    ...compared,
    ...written.map((page): [string, string] => [markdownFile(page), toMarkdown(page, asOf, content)])
  ]);
  for (const [path, bytes] of files) await writeIfChanged(join(root, path), bytes);
  for (const folder of generatedFolders) {
    const present = await readdir(join(root, folder), {recursive: true, withFileTypes: true}).catch(() => []);
    for (const entry of present) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !files.has(path.slice(root.length + 1))) await rm(path);
    }
  }
  return site;
}

/** The lines of the plan's text, which has been read before and is known to be sound. */
async function readPlanLines(seed: string): Promise<readonly PlanLine[]> {
  const decoded = decodeText(await readFile(seed), seed);
  return decoded.problem ? [] : readLines(decoded.text);
}

async function makePages(
  tables: TableRows,
  lines: readonly PlanLine[]
): Promise<PreparedSite & {readonly compared: ComparisonInputs["files"]}> {
  const asOf =
    tables.releases
      .map(({release}) => release)
      .sort()
      .at(-1) ?? "";
  const site: Site = {tables, asOf, run: await openEngine(tables), document: drawingDocument()};
  const models: IndicatorModel[] = [];
  for (const indicator of tables.indicators) models.push(await loadIndicator(site, indicator));
  const headlines = headlinesOf(models);
  const outline = tables.goals.length === 0 ? null : outlinePlan(tables, homeArea);
  const {comparison, files: compared} = comparisonInputs(site, models);
  const pages: Page[] = languages.flatMap((language) => [
    homePage(site, headlines, outline, language),
    indicatorsPage(site, models, language),
    compareYearsPage(site, comparison, language),
    compareAreasPage(site, comparison, language),
    compareIndicatorsPage(site, comparison, language),
    mapPage(site, comparison, language),
    methodsPage(models, language),
    methodsComparePage(site, models, language),
    ...models.map((model) => indicatorPage(site, model, language)),
    ...planPages(site, models, outline, lines, language),
    dataPage(site, language),
    coveragePage(site, language),
    sourcesPage(site, language)
  ]);
  return {pages: [...pages, notFoundPage()], asOf, models, compared};
}

async function writeIfChanged(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const present = await readFile(file).catch(() => null);
  if (present?.equals(bytes)) return;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, bytes);
}
