import type {OpenTables} from "../../src/engine/node.js";
import {lazy} from "../../src/lib/lazy.js";
import {compareAreasPath, compareIndicatorsPath, comparePath, mapPath} from "../../src/model/addresses/compare.js";
import {
  changesPath,
  coveragePath,
  dataPath,
  reportingPath,
  sourcesPath,
  supplyPath
} from "../../src/model/addresses/data.js";
import {explorePath} from "../../src/model/addresses/explore.js";
import {findPath} from "../../src/model/addresses/find.js";
import {embedsPath, indicatorPath, indicatorsPath} from "../../src/model/addresses/indicators.js";
import {methodsComparePath, methodsPath} from "../../src/model/addresses/methods.js";
import {notFoundPath} from "../../src/model/addresses/not-found.js";
import {notebooksPath} from "../../src/model/addresses/notebooks.js";
import {
  agenciesPath,
  agencyPath,
  commitmentsPath,
  goalPath,
  goalsPath,
  planEmbedPath,
  planPath
} from "../../src/model/addresses/plan.js";
import {reportPath, reportsPath} from "../../src/model/addresses/reports.js";
import {addressIn, type Language} from "../../src/model/language.js";
import {paletteRules} from "../../src/lib/palette.js";
import {termsOf} from "../../src/model/place-terms.js";
import {languagesOfPlace} from "../../src/model/place.js";
import type {TableRow} from "../../src/model/tables/index.js";
import {commitmentsLedBy, outlinePlan} from "../../src/plan/outline.js";
import {compareSnapshots} from "../../src/releases/compare.js";
import {reportModels, reportYears} from "../../src/report/model.js";
import {compareAreasPage} from "../../src/views/compare/areas-page.js";
import {compareIndicatorsPage} from "../../src/views/compare/indicators-page.js";
import {hasMap} from "../../src/comparison/map-forms.js";
import {mapPage} from "../../src/views/compare/map-page.js";
import {compareYearsPage} from "../../src/views/compare/years-page.js";
import {changesPage} from "../../src/views/data/changes-page.js";
import {coveragePage} from "../../src/views/data/coverage-page.js";
import {dataPage} from "../../src/views/data/page.js";
import {reportingPage} from "../../src/views/data/reporting-page.js";
import {supplyPage} from "../../src/views/data/supply-page.js";
import {sourcesPage} from "../../src/views/data/sources-page.js";
import {findIndex, latestInWords} from "../../src/views/find/index-entries.js";
import {findPage} from "../../src/views/find/page.js";
import {homePage} from "../../src/views/home/page.js";
import {indicatorsPage} from "../../src/views/indicator/list-page.js";
import {groupFigures} from "../../src/indicator/groups/figures.js";
import {groupsBeside} from "../../src/views/indicator/by-group.js";
import {indicatorPage} from "../../src/views/indicator/page.js";
import {notebookPage, notebooksPage} from "../../src/views/notebook/pages.js";
import {agenciesPage} from "../../src/views/plan/agencies-page.js";
import {agencyPage} from "../../src/views/plan/agency-page.js";
import {commitmentsPage} from "../../src/views/plan/commitments-page.js";
import {goalPage as goalPageOf, indicatorsOfGoal} from "../../src/views/plan/goal-page.js";
import {goalsPage} from "../../src/views/plan/goals-page.js";
import {planPage} from "../../src/views/plan/page.js";
import {methodsComparePage} from "../../src/views/progress/methods-compare-page.js";
import {methodsPage} from "../../src/views/progress/methods-page.js";
import {reportPageOf} from "./report-pages.js";
import {reportsPage} from "../../src/views/report/list-page.js";
import {notFoundPage} from "../../src/views/shell/not-found.js";
import type {Page} from "../../src/views/shell/page.js";
import {headlinesOf, loadIndicator, type IndicatorModel, type Site} from "../../src/views/site.js";
import {movedPages} from "./moved.js";
import {earlierReleases} from "./kept-releases.js";
import {releaseFileGroups} from "./release-files.js";
import {editionOf} from "./edition.js";
import {groupFiles} from "./group-files.js";
import {columnFilesOf} from "./column-files.js";
import {comparisonInputs} from "./comparison.js";
import {locatorShapes, mapShapes, rankedOn} from "./shapes/province-shapes.js";
import {drawingDocument} from "./drawing.js";
import type {Loaded} from "./load.js";
import type {NotebookFile} from "./notebooks/notebooks.js";
import type {SiteContents} from "./site-contents.js";
import {searchOf} from "./search.js";

/**
 * Lays out every page and file of the site. What only some of them need is loaded with the first of them.
 * @param opened an engine with the same tables in it
 * @param load loads an indicator; a caller that lays out the site again and again may remember those that did not change
 */
export function siteContents(
  {tables, map, asOf, lines, previous, kept}: Loaded,
  opened: OpenTables,
  notebooks: readonly NotebookFile[],
  load = loadIndicator
): SiteContents {
  const {area: homeArea} = tables.place;
  const languages = languagesOfPlace(tables);
  const terms = termsOf(tables);
  const site: Site = {tables, languages, asOf, run: opened.run, document: drawingDocument()};
  const loaded = new Map<string, Promise<IndicatorModel>>();
  const model = (row: TableRow<"indicators">): Promise<IndicatorModel> => {
    const known = loaded.get(row.indicator) ?? load(site, row);
    loaded.set(row.indicator, known);
    return known;
  };
  const modelsOf = (wanted: (row: TableRow<"indicators">) => boolean) =>
    Promise.all(tables.indicators.filter(wanted).map(model));
  const groups = (indicator: string) => groupFigures(tables, indicator);
  const models = lazy(() => modelsOf(() => true));
  const headlines = lazy(() => modelsOf(({headline}) => headline !== null));
  const shapes = lazy(() => mapShapes(tables.place.map, map && rankedOn(map, tables)));
  const locator = lazy(() => locatorShapes(tables));
  const outline = tables.goals.length === 0 ? null : outlinePlan(tables, homeArea, Number(asOf.slice(0, 4)));
  const reports = lazy(() => reportModels(tables, homeArea, asOf));
  const plan = tables.place.plan === null ? null : outline;
  const years = plan === null ? [] : reportYears(tables, asOf);
  const release = lazy(() => editionOf(tables, asOf).snapshot);
  const earlier = earlierReleases(kept, site, (path) => pages.has(path));
  const changes = lazy(() => previous && compareSnapshots(previous, release(), tables.place, tables.former_indicators));
  const compared = lazy(async () => comparisonInputs(site, await models(), shapes()));
  const comparison = async () => (await compared()).comparison;

  const search = searchOf(languages, async (language) => {
    const latest = new Map((await models()).map((one) => [one.indicator.indicator, latestInWords(one, language)]));
    return findIndex(
      {
        tables,
        latest: (indicator) => latest.get(indicator) ?? null,
        outline,
        hasPlan: plan !== null,
        lines,
        notebooks,
        has: (path) => pages.has(path)
      },
      language
    );
  });

  const pagesIn = (language: Language): [string, () => Promise<Page>][] => {
    const at = (path: string, make: () => Page | Promise<Page>): [string, () => Promise<Page>] => [
      addressIn(language, path),
      lazy(async () => make())
    ];
    return [
      at("/", async () =>
        homePage(
          site,
          headlinesOf(await headlines()),
          {outline, report: reports().at(-1) ?? null, locator: locator()},
          language
        )
      ),
      at(indicatorsPath, async () => indicatorsPage(site, await models(), outline, language)),
      at(comparePath, async () => compareYearsPage(site, await comparison(), language)),
      at(compareAreasPath, async () => compareAreasPage(site, await comparison(), language)),
      at(compareIndicatorsPath, async () => compareIndicatorsPage(site, await comparison(), language)),
      ...(hasMap(tables) ? [at(mapPath, async () => mapPage(site, await comparison(), shapes(), language))] : []),
      at(methodsPath, async () => methodsPage(await models(), language)),
      at(methodsComparePath, async () => methodsComparePage(site, await models(), language)),
      ...tables.indicators.map((row) =>
        at(indicatorPath(row.indicator), async () =>
          indicatorPage(
            site,
            {
              model: await model(row),
              outline,
              groups: await Promise.all(groupsBeside(row, tables.indicators).map(model)),
              byBreakdown: groups(row.indicator)
            },
            language
          )
        )
      ),
      ...(outline === null
        ? []
        : [
            at(goalsPath, () => goalsPage(site, outline, language)),
            ...outline.goals.map((view) =>
              at(goalPath(view.goal.goal), async () => {
                const own = await modelsOf(indicatorsOfGoal(view));
                return goalPageOf(site, outline, own, view, language);
              })
            )
          ]),
      // Goals alone, as a place has them that follows the UN's, are no plan.
      ...(plan === null
        ? []
        : [
            at(planPath, () => planPage(site, plan, lines, language)),
            at(commitmentsPath, () => commitmentsPage(site, plan, language)),
            at(agenciesPath, () => agenciesPage(site, plan, language)),
            ...tables.agencies.map((agency) =>
              at(agencyPath(agency.agency), async () => {
                const led = commitmentsLedBy(plan, agency).flatMap(({indicators}) => indicators);
                const own = new Set(led.map(({indicator}) => indicator));
                return agencyPage(site, plan, await modelsOf(({indicator}) => own.has(indicator)), agency, language);
              })
            )
          ]),
      ...(years.length === 0 ? [] : [at(reportsPath, () => reportsPage(reports(), earlier.reports, language))]),
      ...years.map((year, i) =>
        at(reportPath(year), async () => reportPageOf(reports()[i]!, years, await headlines(), site, language))
      ),
      at(changesPath, () => changesPage(site, release(), changes(), language)),
      ...earlier.pagesIn(language).map(([path, make]) => at(path, make)),
      at(explorePath, async () => {
        const {explorePage} = await import("../../src/explore/page.js");
        const {prerenderedExplorer} = await import("./prerendered-explorer.js");
        return explorePage(await prerenderedExplorer(opened, language, terms), language);
      }),
      at(findPath, async () =>
        findPage((await search.in(language)).entries, plan !== null && lines.length > 0, language)
      ),
      at(notebooksPath, () => notebooksPage(notebooks, language)),
      at(dataPath, () => dataPage(site, language)),
      at(coveragePath, () => coveragePage(site, language)),
      ...(tables.reporting.every(({status}) => status === null)
        ? []
        : [at(reportingPath, () => reportingPage(site, language))]),
      ...(tables.supply.length === 0 ? [] : [at(supplyPath, () => supplyPage(site, language))]),
      at(sourcesPath, () => sourcesPage(site, language))
    ];
  };

  const latest = asOf === "" ? null : {release: asOf, years};
  const moved = lazy(() => movedPages(tables, languages, (path) => pages.has(path), latest));
  const columnFiles = columnFilesOf(tables, opened);
  const below = (folder: string) => (path: string) => path.startsWith(folder);
  const pages = new Map([
    ...languages.flatMap(pagesIn),
    [notFoundPath, lazy(() => Promise.resolve(notFoundPage(languages)))] as const
  ]);
  return {
    asOf,
    address: tables.place.address,
    publisher: tables.place.publisher,
    contact: tables.place.contact,
    licence: tables.place.licence,
    palette: paletteRules(tables.place.colours),
    terms,
    languages,
    has: (path) => pages.has(path),
    pages,
    files: [
      {
        needsStyles: false,
        holds: (path) => columnFiles.has(path),
        make: async (_styles, wanted) => {
          const asked = wanted === undefined ? [...columnFiles.keys()] : [wanted];
          return new Map(await Promise.all(asked.map(async (path) => [path, await columnFiles.get(path)!()] as const)));
        }
      },
      {
        needsStyles: false,
        holds: below("data/calendar/"),
        make: lazy(async () => {
          const {calendarFiles} = await import("../publish/calendars.js");
          return new Map(plan === null ? [] : calendarFiles(tables, plan, asOf));
        })
      },
      {
        needsStyles: false,
        holds: (path) => moved().has(path),
        make: () => Promise.resolve(moved())
      },
      {
        needsStyles: false,
        holds: below("data/groups/"),
        make: lazy(() => Promise.resolve(groupFiles(tables)))
      },
      {
        needsStyles: false,
        holds: below("data/"),
        make: lazy(async () => {
          const {openDataFiles} = await import("../publish/open-data.js");
          return new Map([...openDataFiles(tables, opened.arrow)].map(([path, content]) => [`data/${path}`, content]));
        })
      },
      search.files,
      {needsStyles: false, holds: below("compare/"), make: async () => (await compared()).files},
      {
        needsStyles: false,
        holds: below("sandbox/"),
        make: lazy(async () => (await import("./sandbox.js")).sandboxFiles())
      },
      {
        needsStyles: false,
        holds: below("fonts/"),
        make: lazy(async () => (await import("./font-files.js")).fontFilesOfSite())
      },
      {
        needsStyles: false,
        holds: (path) => /^icons\/|(?:^|\/)manifest\.webmanifest$/.test(path),
        make: lazy(async () => (await import("./install-files.js")).installFiles(languages))
      },
      {
        needsStyles: false,
        holds: (path) => /^(?:[\w-]+\/)?picture\/indicators\//.test(path),
        // What is shown beside a link needs whole addresses.
        make: lazy(async () =>
          tables.place.address === null
            ? new Map()
            : (await import("./pictures/indicator-cards.js")).indicatorCards(await models(), site)
        )
      },
      {
        needsStyles: false,
        holds: (path) => outline !== null && /^(?:en\/)?picture\//.test(path),
        make: lazy(async () =>
          plan === null ? new Map() : (await import("./pictures/plan-pictures.js")).planPictures(plan, site)
        )
      },
      {
        needsStyles: false,
        holds: (path) => below(reportsPath.slice(1))(path) && path.endsWith(".docx"),
        make: lazy(async () =>
          (await import("./pictures/report-pictures.js")).reportsForWord(reports(), await headlines(), site)
        )
      },
      ...releaseFileGroups({tables, asOf}, changes, earlier),
      {
        needsStyles: true,
        holds: (path) => languages.some((language) => path.startsWith(addressIn(language, embedsPath).slice(1))),
        make: async (styles, wanted) => {
          const {embedFiles, formerEmbedFiles, planEmbedFiles} = await import("./embeds.js");
          const ofPlan = () => (plan === null ? new Map<string, string>() : planEmbedFiles(plan, site, styles));
          const former = () => formerEmbedFiles(site, terms, styles);
          if (wanted === undefined)
            return new Map([...former(), ...embedFiles(await models(), site, styles), ...ofPlan()]);
          if (languages.some((language) => wanted.startsWith(addressIn(language, planEmbedPath).slice(1))))
            return ofPlan();
          const one = /\/(?<indicator>[^/]+)\/index\.html$/.exec(wanted)?.groups?.indicator;
          if (tables.former_indicators.some((row) => row.former === one)) return former();
          return embedFiles(await modelsOf(({indicator}) => indicator === one), site, styles);
        }
      }
    ],
    reportsToKeep: lazy(async () => {
      const {reportsToKeep} = await import("./reports-to-keep.js");
      return plan === null ? null : reportsToKeep(reports(), await headlines(), site);
    }),
    notebooks: notebooks.map((notebook) => ({notebook, page: notebookPage(notebook, notebooks)})),
    opened
  };
}
