import {createHash} from "node:crypto";
import type {Column, Table} from "../../src/model/tables/table.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {latestRelease} from "../../src/model/release.js";
import {openDataMessages} from "../../src/messages/open-data.js";
import {byLanguage, inLanguage, type ByLanguage, type Language} from "../../src/model/language.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {columnMeanings, tableMeanings} from "../../src/wording/dictionary.js";
import {hasNullableKey, publicationOf, publishedDefinitions, referencesOf, type Publication} from "./publication.js";

/** A field of Table Schema (Frictionless, version 1); its title is in further languages as properties of their own. */
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/**
 * Describes the published CSV files as a Data Package with a Table Schema for each table.
 * @param sizeOf size and hash of a file; null where they are not to be told
 */
export function dataPackage(tables: TableRows, sizeOf: (path: string) => FileSize | null): object {
  const publication = publicationOf(tables);
  const languages = languagesOfPlace(tables);
  const created = latestRelease(tables);
  return {
    profile: "tabular-data-package",
    name: publication.name,
    ...translated("title", publication.title),
    ...translated("description", publication.description),
    ...(created === null ? {} : {version: created, created: `${created}T00:00:00Z`}),
    keywords: publication.keywords,
    ...translated("rights", publication.rights),
    ...(publication.address === null ? {} : {homepage: publication.address}),
    ...licenses(publication),
    ...contributors(publication),
    sources: tables.sources
      .filter(({address}) => address !== null && /^https?:\/\//.test(address))
      .map(({title, address}) => ({title, path: address})),
    resources: publishedDefinitions(tables).map(({name, table}) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      ...translated("title", tableMeanings(table, languages)),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      ...sizeOf(`${name}.csv`),
      schema: tableSchema(table, languages)
    }))
  };
}

function licenses({licence}: Publication): object {
  if (licence === null) return {};
  const {name, address} = licence;
  // A name is one of a list of codes; any other licence has a title and an address.
  const known = /\s/.test(name) ? {} : {name};
  return {licenses: [{...known, ...(address === null ? {} : {path: address}), title: name}]};
}

function contributors({publisher, contact}: Publication): object {
  if (publisher === null) return {};
  const at = contact === null ? {} : contact.startsWith("mailto:") ? {email: contact.slice(7)} : {path: contact};
  return {contributors: [{title: publisher, role: "publisher", ...at}]};
}

/** A property in English, or in the first language of the place, and beside it the other languages under names of their own. */
function translated(name: string, text: ByLanguage): Record<string, string> {
  const en = inLanguage(text, {code: "en"});
  const beside = Object.entries(text).flatMap(([code, words]) =>
    words === undefined || words === en ? [] : [[code, words] as const]
  );
  return Object.fromEntries<string>([
    [name, en],
    ...beside.map(([code, words]) => [`${name}_${code}`, words] as const)
  ]);
}

/** How long a file is and what its bytes hash to, so that a copy can be checked. */
interface FileSize {
  readonly bytes: number;
  readonly hash: string;
}

/** Size and hash of a file that is read piece by piece. */
export function describeBytes(pieces: Iterable<Uint8Array>): FileSize {
  const digest = createHash("sha256");
  let bytes = 0;
  for (const piece of pieces) {
    digest.update(piece);
    bytes += piece.length;
  }
  return {bytes, hash: `sha256:${digest.digest("hex")}`};
}

/** The Table Schema of one table. A key or reference that the standard cannot express is left out, and still checked by us. */
export function tableSchema(table: Table, languages: readonly Language[]): object {
  const references = referencesOf(table).map(({name, resource, reference}) => ({
    fields: name,
    // A table that refers to itself is named by an empty string.
    reference: {resource: resource === table.name ? "" : resource, fields: reference}
  }));
  return {
    fields: Object.keys(table.columns).map((name) => fieldOf(table, name, languages)),
    missingValues: [""],
    ...(hasNullableKey(table) ? {} : {primaryKey: table.key}),
    ...(references.length === 0 ? {} : {foreignKeys: references})
  };
}

const types: Record<Column["type"], Field["type"]> = {
  text: "string",
  code: "string",
  codes: "string",
  years: "string",
  int16: "integer",
  int32: "integer",
  float64: "number",
  bool: "boolean"
};

function fieldOf(table: Table, name: string, languages: readonly Language[]): Field {
  const column = table.columns[name]!;
  const list = column.type === "codes" || column.type === "years";
  const constraints = {
    // A list without members is an empty cell as well.
    ...(column.nullable === true || list ? {} : {required: true as const}),
    ...(column.values === undefined || list ? {} : {enum: column.values}),
    ...(name === "year" ? {minimum: 1900, maximum: 2100} : {})
  };
  return {
    name,
    type: types[column.type],
    ...translated("title", columnMeanings(table, name, languages)),
    ...(list
      ? translated(
          "description",
          byLanguage(languages, (language) => openDataMessages(language).list)
        )
      : {}),
    ...(column.type === "bool" ? {trueValues: ["1"], falseValues: ["0"]} : {}),
    ...(Object.keys(constraints).length === 0 ? {} : {constraints})
  };
}
