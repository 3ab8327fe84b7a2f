import {columnIn} from "../../../src/model/language.js";
import type {CellValue} from "../../../src/model/tables/table.js";

/** A text in the languages that have it; who writes it gives the others the first. */
export interface LocalText {
  readonly byLanguage: ReadonlyMap<string, string>;
}

/** A row of a place before its texts are divided among the columns of their languages. */
export type PlaceRow = Readonly<Record<string, CellValue | LocalText>>;

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
