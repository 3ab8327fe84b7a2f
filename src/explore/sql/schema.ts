import {inLanguage, type Language} from "../../model/language.js";
import {dataMessages} from "../../messages/data.js";
import {tableOf, tables, type TableName} from "../../model/tables/index.js";
import type {KnownTable} from "./completions.js";

/** The published tables as the dictionary describes them. */
export function publishedTables(language: Language): KnownTable[] {
  const codes = language.all;
  const types = dataMessages(language).types;
  return (Object.keys(tables) as TableName[]).flatMap((name): KnownTable[] => {
    const table = tableOf(name, codes);
    if (table.origin === "vocabulary") return [];
    const columns = Object.entries(table.columns).map(([column, definition]) => ({
      name: column,
      description: inLanguage(definition, language),
      type: types[definition.type]
    }));
    return [{name, kind: "published", description: inLanguage(table, language), columns}];
  });
}
