import type {Locale} from "../language.js";
import {reportFile} from "./reports.js";

// What a release published keeps these addresses when later ones come; while it is the latest they lead to the pages of today.

/** The folder of all of them. */
export const releasesPath = "/releases/";

/** Address of what a release said of its changes, in the first language. */
export function releasePath(release: string): string {
  return `${releasesPath}${release}/`;
}

/** Address of the report of a year as a release published it, in the first language. */
export function releaseReportPath(release: string, year: number): string {
  return `${releasePath(release)}${String(year)}/`;
}

/** The same report for Word; those of all languages lie beside the page of the first. */
export function releaseReportFile(release: string, year: number, language: Pick<Locale, "code">): string {
  return `${releaseReportPath(release, year)}${reportFile(year, language).split("/").at(-1)!}`;
}

/** A chart of that report as a picture. */
export function releaseFigureFile(
  release: string,
  {year, indicator}: {readonly year: number; readonly indicator: string},
  {code}: Pick<Locale, "code">
): string {
  return `${releaseReportPath(release, year)}${indicator}-${code}.png`;
}

/** The data of a release, whose digest its citations have: the file in which it is kept. */
export function releaseDataFile(release: string): string {
  return `${releasePath(release)}${release}.jsonl`;
}

/** Every value that a release changed, as CSV and as a workbook. */
export function releaseChangesFiles(release: string): {readonly csv: string; readonly workbook: string} {
  return {csv: `${releasePath(release)}changes.csv`, workbook: `${releasePath(release)}changes.xlsx`};
}
