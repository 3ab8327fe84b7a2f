import {colon} from "../../src/lib/format.js";
import {openDataMessages, type OpenDataMessages} from "../../src/messages/open-data.js";
import type {Language} from "../../src/model/language.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {latestRelease} from "../../src/model/release.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {tableMeanings} from "../../src/wording/dictionary.js";
import {publicationOf, publishedDefinitions, type Publication} from "./publication.js";

/** The text that lies in the archive: what is in it, how it is written, and how to read the observations rightly. */
export function readme(tables: TableRows): string {
  const publication = publicationOf(tables);
  const release = latestRelease(tables) ?? "";
  const languages = languagesOfPlace(tables);
  const rows = publishedDefinitions(tables).map(({name, table}) => {
    const meaning = Object.values(tableMeanings(table, languages)).join(" / ");
    return `  ${`${name}.csv`.padEnd(22)} ${String(tables[name].length).padStart(7)}  ${meaning}`;
  });
  return `${Object.values(publication.title).join("\n")}
${release}

${Object.values(publication.description).join("\n")}

${rows.join("\n")}

${inEachOnce(languages, "written").join("\n")}

${inEachOnce(languages, "reading").join("\n")}

${[...new Set(Object.values(publication.rights))].join("\n")}
${origin(publication, languages)}`;
}

/** What is said in each language of a place; once where several have the same, as those that are lacking have of the English. */
function inEachOnce(languages: readonly Language[], name: keyof OpenDataMessages): readonly string[] {
  return [...new Set(languages.map((language) => openDataMessages(language)[name]))];
}

/** Who publishes the data, under which licence, whom to write to and where the site lies, as far as the place says it. */
function origin({licence, publisher, contact, address}: Publication, languages: readonly Language[]): string {
  const rows = [
    ["licence", licence === null ? null : [licence.name, licence.address].filter((part) => part !== null).join(", ")],
    ["publisher", publisher],
    ["contact", contact?.replace(/^mailto:/, "") ?? null],
    ["address", address]
  ] as const;
  const last = languages.at(-1);
  const sign = last === undefined ? ": " : colon(last);
  return rows
    .flatMap(([name, value]) => (value === null ? [] : [`${inEachOnce(languages, name).join(" / ")}${sign}${value}\n`]))
    .join("");
}
