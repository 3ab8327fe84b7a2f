import type {Locale} from "../language.js";

/** Address of the list of yearly reports in Vietnamese. */
export const reportsPath = "/report/";

/** Address of the report of a year in Vietnamese. */
export function reportPath(year: number): string {
  return `${reportsPath}${String(year)}/`;
}

/** Address of the same report for Word; both languages lie beside the Vietnamese page. */
export function reportFile(year: number, language: Pick<Locale, "code">): string {
  return `${reportPath(year)}${language.code === "vi" ? "bao-cao" : "report"}-${String(year)}.docx`;
}
