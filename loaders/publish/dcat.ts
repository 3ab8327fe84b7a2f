import {observationsOf} from "../../src/indicator/observations-of.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {formsOf} from "../../src/model/published-forms.js";
import {latestRelease} from "../../src/model/release.js";
import {byLanguage, localeOf, pick} from "../../src/model/language.js";
import {inEach, publicationOf, publishedDefinitions, type Publication} from "./publication.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {tableMeanings} from "../../src/wording/dictionary.js";
import {largest, smallest} from "../../src/lib/extremes.js";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
} as const;

const mediaTypes = {
  csv: "https://www.iana.org/assignments/media-types/text/csv",
  json: "https://www.iana.org/assignments/media-types/application/json",
  xlsx: "https://www.iana.org/assignments/media-types/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  arrow: "https://www.iana.org/assignments/media-types/application/vnd.apache.arrow.stream",
  parquet: "https://www.iana.org/assignments/media-types/application/vnd.apache.parquet"
} as const;

/** The codes of three letters by which catalogues in DCAT know languages. */
const threeLetters: Readonly<Record<string, string>> = {
  ar: "ARA", de: "DEU", en: "ENG", es: "SPA", fr: "FRA", hy: "HYE", it: "ITA", ka: "KAT", ky: "KIR", kk: "KAZ", nl: "NLD", pl: "POL",
  pt: "POR", ru: "RUS", rw: "KIN", sr: "SRP", tr: "TUR", uk: "UKR", uz: "UZB", vi: "VIE", zh: "ZHO"
}; // prettier-ignore

/** The names of languages that catalogues in DCAT share. */
const languageAuthority = "http://publications.europa.eu/resource/authority/language";

/** A language by its shared name; nothing for one whose name is not known here. */
function authorityOf(code: string): object[] {
  const name = threeLetters[code.split("-")[0]!];
  return name === undefined ? [] : [{"@id": `${languageAuthority}/${name}`}];
}

/**
 * The catalogue of the open data in the vocabulary of DCAT: a data set for each indicator and one for each table. Addresses
 * are relative to the catalogue, because the site may stand anywhere.
 */
export function catalogue(tables: TableRows): object {
  const publication = publicationOf(tables);
  const languages = languagesOfPlace(tables);
  const modified = latestRelease(tables);
  const date = modified === null ? {} : {"dct:modified": {"@value": modified, "@type": "xsd:date"}};
  return {
    "@context": context,
    "@id": "catalog.jsonld",
    "@type": "dcat:Catalog",
    "dct:title": inEach(publication.title),
    "dct:description": inEach(publication.description),
    "dct:language": tables.place.languages.flatMap(authorityOf),
    ...origin(publication),
    "dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": inEach(publication.rights)},
    "foaf:homepage": {"@id": publication.address ?? "../"},
    ...date,
    "dcat:dataset": [
      ...tables.indicators.map((indicator) => ({...indicatorDataset(tables, indicator), ...date})),
      ...publishedDefinitions(tables).map(({name, table}) => ({
        "@id": `./#${name}`,
        "@type": "dcat:Dataset",
        "dct:identifier": name,
        "dct:title": inEach(tableMeanings(table, languages)),
        ...date,
        "dcat:distribution": (["csv", "json", "arrow", "parquet"] as const)
          .filter((format) => format === "csv" || formsOf(name, tables[name].length)[format])
          .map((format) => distribution(`${name}.${format}`, format))
      }))
    ]
  };
}

/** Who publishes the data, whom to write to, and under which licence, as far as the place says it. */
function origin({publisher, contact, licence}: Publication): object {
  const means = contact?.startsWith("mailto:") === true ? "vcard:hasEmail" : "vcard:hasURL";
  return {
    ...(publisher === null ? {} : {"dct:publisher": {"@type": "foaf:Agent", "foaf:name": publisher}}),
    ...(contact === null
      ? {}
      : {
          "dcat:contactPoint": {
            "@type": "vcard:Kind",
            ...(publisher === null ? {} : {"vcard:fn": publisher}),
            [means]: {"@id": contact}
          }
        }),
    ...(licence?.address == null ? {} : {"dct:license": {"@id": licence.address}})
  };
}

function indicatorDataset(tables: TableRows, indicator: TableRow<"indicators">): object {
  const years = observationsOf(tables, indicator.indicator).map(({year}) => year);
  const languages = tables.place.languages.map(localeOf);
  return {
    "@id": `../indicators/${indicator.indicator}/`,
    "@type": "dcat:Dataset",
    "dct:identifier": indicator.indicator,
    "dct:title": inEach(byLanguage(languages, (language) => pick(indicator, "name", language))),
    "dct:description": inEach(byLanguage(languages, (language) => pick(indicator, "definition", language))),
    "dct:spatial": {"@type": "dct:Location", "dct:identifier": tables.place.area},
    ...(years.length === 0
      ? {}
      : {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": {"@value": String(smallest(years)), "@type": "xsd:gYear"},
            "dcat:endDate": {"@value": String(largest(years)), "@type": "xsd:gYear"}
          }
        }),
    "dcat:landingPage": {"@id": `../indicators/${indicator.indicator}/`},
    "dcat:distribution": (["csv", "xlsx"] as const).map((format) =>
      distribution(`indicators/${indicator.indicator}.${format}`, format)
    )
  };
}

function distribution(path: string, format: keyof typeof mediaTypes): object {
  return {
    "@id": path,
    "@type": "dcat:Distribution",
    "dct:title": format.toUpperCase(),
    "dcat:accessURL": {"@id": path},
    "dcat:downloadURL": {"@id": path},
    "dcat:mediaType": {"@id": mediaTypes[format]}
  };
}
