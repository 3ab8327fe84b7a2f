import type {Locale} from "../language.js";

/** Address of the list of yearly reports in Vietnamese. */
export const reportsPath = "/report/";

/** Address of the report of a year in Vietnamese. */
export function reportPath(year: number): string {
  return `${reportsPath}${String(year)}/`;
}

/** What the file of a report is called in languages that have a word of their own for it. */
const fileWords: Readonly<Partial<Record<string, string>>> = {
  vi: "bao-cao",
  en: "report",
  fr: "rapport",
  es: "informe"
};

/** Address of the same report for Word; those of all languages lie beside the page of the first. */
export function reportFile(year: number, {code}: Pick<Locale, "code">): string {
  return `${reportPath(year)}${fileWords[code] ?? `report-${code}`}-${String(year)}.docx`;
}
