import type {Column, Table, CellValue} from "../../../src/model/tables/table.js";
import {languages as modelLanguages} from "../../../src/model/language.js";

/** A text in the languages that have it; who writes it gives the others the first. */
export interface LocalText {
  readonly byLanguage: ReadonlyMap<string, string>;
}

/** A row of a place before its texts are divided among the columns of their languages. */
export type PlaceRow = Readonly<Record<string, CellValue | LocalText>>;

/** The name of the column that holds a text in a language; a code such as `pt-BR` is written `pt_br`. */
export function columnIn(name: string, language: string): string {
  return `${name}_${language.toLowerCase().replaceAll("-", "_")}`;
}

/** One column a language for a text. */
export function columnsIn(name: string, languages: readonly string[], column: Column): Record<string, Column> {
  return Object.fromEntries(languages.map((language) => [columnIn(name, language), column]));
}

/**
 * A table of the site with the columns of these languages in the place of those that it is defined with: `name_vi` and `name_en`
 * become `name_en` and `name_fr`. A column that has no language of its own stays.
 */
export function inLanguages(table: Table, languages: readonly string[]): Table {
  const known: readonly string[] = modelLanguages;
  // In the languages that it is defined with a table keeps the columns that it has.
  const isDefined = languages.every((language) => known.includes(language));
  const columns: Record<string, Column> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    const language = modelLanguages.find((known) => name.endsWith(`_${known}`));
    const base = language === undefined ? name : name.slice(0, -language.length - 1);
    // Some texts have one language without a name of its own, and a second one beside it.
    if (language === undefined || isDefined || base in table.columns) {
      if (language === undefined || languages.includes(language)) columns[name] = column;
    } else for (const [given, each] of Object.entries(columnsIn(base, languages, column))) columns[given] ??= each;
  }
  return {...table, columns};
}

/** A row with each text in the column of its language; where a language lacks it the first that has one stands in. */
export function inColumns(row: PlaceRow, languages: readonly string[]): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [name, value] of Object.entries(row)) {
    if (!isLocal(value)) cells[name] = value;
    else {
      const otherwise = languages.map((language) => value.byLanguage.get(language)).find((text) => text !== undefined);
      for (const language of languages) {
        cells[columnIn(name, language)] = value.byLanguage.get(language) ?? otherwise ?? null;
      }
    }
  }
  return cells;
}

function isLocal(value: CellValue | LocalText): value is LocalText {
  return typeof value === "object" && value !== null && "byLanguage" in value;
}
