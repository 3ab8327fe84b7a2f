import {join} from "node:path";
import {
  releaseChangesFiles,
  releaseDataFile,
  releaseFigureFile,
  releasePath,
  releaseReportFile,
  releaseReportPath
} from "../../src/model/addresses/releases.js";
import {lazy} from "../../src/lib/lazy.js";
import type {Language} from "../../src/model/language.js";
import {compareSnapshots, type Comparison} from "../../src/releases/compare.js";
import type {KeptReport, KeptReports} from "../../src/report/kept.js";
import {releasePage} from "../../src/views/data/release-page.js";
import {reportFigureSize} from "../../src/views/report/figure.js";
import {keptReportPage} from "../../src/views/report/kept-page.js";
import type {Page} from "../../src/views/shell/page.js";
import type {Site} from "../../src/views/site.js";
import {releaseDetails} from "../../src/wording/release.js";
import {changesFiles} from "../publish/changes.js";
import {reportDocx} from "../publish/report-docx.js";
import type {KeptRelease} from "../read/kept-releases.js";
import {enlargement} from "./pictures/report-pictures.js";
import {KeptRasters} from "./pictures/kept-rasters.js";

/** Where the charts of earlier reports are kept as pictures from one build to the next. */
const keptIn = join(".cache", "kept-report-pictures");

/** What earlier releases published, as it stays in the site. */
export interface EarlierReleases {
  /** The releases of which reports are kept, with their years. */
  readonly reports: readonly {readonly release: string; readonly years: readonly number[]}[];
  /** Pages by their address in the first language. */
  readonly pagesIn: (language: Language) => readonly (readonly [path: string, make: () => Page])[];
  /** Files by their path below the site's root. */
  readonly files: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
}

/**
 * The pages and files of the releases that were published before.
 * @param kept the earliest first
 * @param has whether the site has a page, by its address in the first language
 * @throws InputError where a kept file is not as it was written
 */
export function earlierReleases(
  kept: readonly KeptRelease[],
  {tables, languages}: Pick<Site, "tables" | "languages">,
  has: (path: string) => boolean
): EarlierReleases {
  const releases = kept.map((one, i) => ({
    ...one,
    comparison: lazy((): Comparison | null => {
      const before = kept[i - 1];
      if (before === undefined) return null;
      const now = one.snapshot();
      // Codes that this release still had were given up later.
      const had = new Set(now.indicators.map(({indicator}) => indicator));
      const former = tables.former_indicators.filter((row) => !had.has(row.former));
      return compareSnapshots(before.snapshot(), now, tables.place, former);
    }),
    kept: inLanguages(one.reports(), languages)
  }));
  return {
    reports: releases.flatMap(({release, kept: reports}) =>
      reports === null ? [] : [{release, years: yearsOf(reports)}]
    ),
    pagesIn: (language) =>
      releases.flatMap(({release, digest, snapshot, comparison, kept: reports}) => {
        const years = reports === null ? [] : yearsOf(reports);
        const row = tables.releases.find((one) => one.release === release);
        const details = row === undefined ? [digest] : releaseDetails({...row, digest}, language);
        return [
          [
            releasePath(release),
            () => releasePage({tables}, {now: snapshot(), comparison: comparison(), digest, years}, language)
          ] as const,
          ...years.map((year) => {
            const {report, spoken} = reportIn(reports!, year, language, languages);
            const published = {release, details: details.join(", "), report, spoken, has};
            return [releaseReportPath(release, year), () => keptReportPage(published, language)] as const;
          })
        ];
      }),
    files: async () => {
      const rasters = new KeptRasters(keptIn);
      const files = new Map<string, string | Uint8Array>();
      for (const {release, data, comparison, kept: reports} of releases) {
        files.set(releaseDataFile(release).slice(1), data);
        for (const [path, content] of changesFiles(comparison(), releaseChangesFiles(release)))
          files.set(path, content);
        for (const report of reports?.reports ?? []) {
          const language = languages.find(({code}) => code === report.language);
          if (language === undefined) continue;
          for (const [path, content] of await reportFilesOf(release, report, language, rasters))
            files.set(path, content);
        }
      }
      await rasters.forgetOthers();
      return files;
    }
  };
}

/** The reports that are in a language of the site, which may have had another one then. */
function inLanguages(kept: KeptReports | null, languages: readonly Language[]): KeptReports | null {
  const isSpoken = ({language}: KeptReport) => languages.some(({code}) => code === language);
  const reports = kept?.reports.filter(isSpoken) ?? [];
  return kept === null || reports.length === 0 ? null : {...kept, reports};
}

const yearsOf = ({reports}: KeptReports): readonly number[] => [...new Set(reports.map(({year}) => year))];

/** The report of a year in a language, or in the first in which it was published where it was not in that. */
function reportIn(
  {reports}: KeptReports,
  year: number,
  language: Language,
  languages: readonly Language[]
): {readonly report: KeptReport; readonly spoken: Language} {
  const ofYear = reports.filter((report) => report.year === year);
  const report = ofYear.find(({language: code}) => code === language.code) ?? ofYear[0]!;
  return {report, spoken: languages.find(({code}) => code === report.language) ?? language};
}

/** A report for Word, with its charts, which its page shows too. */
async function reportFilesOf(
  release: string,
  report: KeptReport,
  language: Language,
  rasters: Pick<KeptRasters, "rasterOf">
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const {year, document, figures} = report;
  const {width, height} = reportFigureSize.across;
  const pictures = new Map<string, Uint8Array>();
  for (const [indicator, svg] of Object.entries(figures)) {
    pictures.set(indicator, await rasters.rasterOf(svg, enlargement * width));
  }
  const docx = await reportDocx({...document, language}, release, ({indicator}) => {
    const png = pictures.get(indicator);
    return Promise.resolve(png === undefined ? null : {png, width, height});
  });
  return [
    ...[...pictures].map(
      ([indicator, png]) => [releaseFigureFile(release, {year, indicator}, language).slice(1), png] as const
    ),
    [releaseReportFile(release, year, language).slice(1), docx]
  ];
}
