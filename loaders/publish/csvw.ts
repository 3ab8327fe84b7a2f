import type {Language} from "../../src/model/language.js";
import type {Column, Table} from "../../src/model/tables/table.js";
import {columnMeanings, tableMeanings} from "../../src/wording/dictionary.js";
import {hasNullableKey, inEach, referencesOf} from "./publication.js";

/**
 * Describes one table's CSV file in the vocabulary of CSV on the Web, for a file named `<table>.csv-metadata.json`, which is
 * where such readers look for it.
 */
export function csvwMetadata(table: Table, languages: readonly Language[], modified: string | null): object {
  const references = referencesOf(table).map(({name, resource, reference}) => ({
    columnReference: name,
    reference: {resource: `${resource}.csv`, columnReference: reference}
  }));
  return {
    "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
    url: `${table.name}.csv`,
    "dc:title": inEach(tableMeanings(table, languages)),
    ...(modified === null ? {} : {"dc:modified": {"@value": modified, "@type": "xsd:date"}}),
    dialect: {encoding: "utf-8", header: true},
    tableSchema: {
      columns: Object.keys(table.columns).map((name) => columnOf(table, name, languages)),
      ...(hasNullableKey(table) ? {} : {primaryKey: table.key}),
      ...(references.length === 0 ? {} : {foreignKeys: references})
    }
  };
}

const datatypes: Record<Column["type"], string | object> = {
  text: "string",
  code: "string",
  codes: "string",
  years: "gYear",
  int16: "integer",
  int32: "integer",
  float64: "number",
  bool: {base: "boolean", format: "1|0"}
};

function columnOf(table: Table, name: string, languages: readonly Language[]): object {
  const column = table.columns[name]!;
  const list = column.type === "codes" || column.type === "years";
  return {
    name,
    // The header is what the file has; what it means follows in the languages of the place.
    titles: name,
    "dc:description": inEach(columnMeanings(table, name, languages)),
    datatype: name === "year" || name.endsWith("_year") ? "gYear" : datatypes[column.type],
    ...(list ? {separator: ";"} : {}),
    ...(column.nullable === true || list ? {} : {required: true}),
    null: ""
  };
}
