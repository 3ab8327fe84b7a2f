import type {Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {dataMessages} from "../../messages/data.js";
import {tableOf, tables, type TableName} from "../../model/tables/index.js";
import {columnMeaning, tableMeaning} from "../../wording/dictionary.js";
import type {KnownTable} from "./proposals.js";

/** The tables that a place publishes, as the dictionary describes them. */
export function publishedTables(language: Language, {keeps}: Pick<PlaceTerms, "keeps">): KnownTable[] {
  const codes = language.all;
  const types = dataMessages(language).types;
  return (Object.keys(tables) as TableName[]).flatMap((name): KnownTable[] => {
    const table = tableOf(name, codes);
    if (table.origin === "vocabulary" || (table.optional === true && !keeps.some((kept) => kept === name))) return [];
    const columns = Object.entries(table.columns).map(([column, definition]) => ({
      name: column,
      description: columnMeaning(table, column, language),
      type: types[definition.type],
      ...(definition.values === undefined ? {} : {values: () => definition.values ?? []})
    }));
    return [{name, kind: "published", description: tableMeaning(table, language), columns}];
  });
}
