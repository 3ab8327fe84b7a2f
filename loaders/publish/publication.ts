import {openDataMessages} from "../../src/messages/open-data.js";
import {licenceAddress} from "../../src/model/licence.js";
import {tableOf, type TableName, type TableRows, publishedTablesOf} from "../../src/model/tables/index.js";
import {byLanguage, type ByLanguage} from "../../src/model/language.js";
import {languagesOfPlace} from "../../src/model/place.js";
import type {Table} from "../../src/model/tables/table.js";
/** What the descriptions of the open data have in common. */
export interface Publication {
  readonly name: string;
  readonly title: ByLanguage;
  readonly description: ByLanguage;
  readonly rights: ByLanguage;
  readonly keywords: readonly string[];
  /** Under which licence they may be used again; null where the place does not say. */
  readonly licence: {readonly name: string; readonly address: string | null} | null;
  /** Who publishes them. */
  readonly publisher: string | null;
  /** Where errors are reported, as an address; null where the place names none that a program can follow. */
  readonly contact: string | null;
  /** Where the site lies. */
  readonly address: string | null;
}

/** How the open data of a place are described. */
export function publicationOf(tables: Pick<TableRows, "areas" | "place">): Publication {
  const languages = languagesOfPlace(tables);
  const {licence, publisher, contact, address} = tables.place;
  const keywords = languages.flatMap(({place}) => place.keywords);
  return {
    name: `${tables.place.prefix}-sdg`,
    title: byLanguage(languages, ({place}) => place.data_title),
    description: byLanguage(languages, ({place}) => place.description),
    rights: byLanguage(languages, (language) => openDataMessages(language).rights),
    keywords: [...new Set(keywords)],
    licence: licence === null ? null : {name: licence.name, address: licenceAddress(licence)},
    publisher,
    contact: contact === null ? null : contactAddress(contact),
    address
  };
}

/** An e-mail address or a page, as an address; null for anything else. */
function contactAddress(contact: string): string | null {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : null;
}

/** Tables that are published, with their definitions. */
export function publishedDefinitions(tables: TableRows): readonly {readonly name: TableName; readonly table: Table}[] {
  const {languages} = tables.place;
  return publishedTablesOf(tables).map((name) => ({name, table: tableOf(name, languages)}));
}

/** The columns of a key that can be empty; standards do not allow them in a primary key. */
export function hasNullableKey(table: Table): boolean {
  return table.key.some((name) => table.columns[name]?.nullable === true);
}

/** A text in each language that it has, as JSON-LD, and CSV on the Web with it, writes it. */
export function inEach(text: ByLanguage): object[] {
  return Object.entries(text).map(([code, words]) => ({"@value": words, "@language": code}));
}

/** The columns of a table whose values each stand in a column of another one, so far as the standards can say it. */
export function referencesOf(
  table: Table
): readonly {readonly name: string; readonly resource: string; readonly reference: string}[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    if (column.references === undefined || column.wildcard !== undefined || column.type === "codes") return [];
    const [resource = "", reference = ""] = column.references.split(".");
    return [{name, resource, reference}];
  });
}
