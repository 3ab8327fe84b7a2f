import type {Edition} from "../language.js";

/** Address of the page about reporting in Vietnamese. */
export const coveragePath = "/coverage/";

/** Address of the page about the data in Vietnamese; its files lie beside it. */
export const dataPath = "/data/";

/** Address of the page of sources in Vietnamese. */
export const sourcesPath = "/sources/";

/** Address of the page about where missing figures are published, in the first language. */
export const supplyPath = "/data/supply/";

/** Address of the page about how far a statistical office reports its indicators, in the first language. */
export const reportingPath = "/reporting/";

/** Address of the page about what changed since the release before, in Vietnamese. */
export const changesPath = "/changes/";

/** Every value that changed, in one file for both languages. */
export const changesFile = "/changes/changes.csv";
/** The same as a workbook. */
export const changesWorkbook = "/changes/changes.xlsx";

/** The workbook of figures for people, of one indicator or of all, in a language; below {@link dataPath}. */
export function figuresFile(indicator: string | null, {code}: Pick<Edition, "code">): string {
  return indicator === null ? `excel/figures-${code}.xlsx` : `indicators/${indicator}-${code}.xlsx`;
}

/** The archive of every table, below {@link dataPath}. */
export function archivePath({prefix}: {readonly prefix: string}): string {
  return `${prefix}-sdg.zip`;
}
