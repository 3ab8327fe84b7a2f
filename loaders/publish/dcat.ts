import {observationsOf} from "../../src/indicator/observations-of.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {latestRelease} from "../../src/model/release.js";
import {inBoth, publication, publishedDefinitions} from "./publication.js";
import {largest, smallest} from "../../src/lib/extremes.js";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#"
} as const;

const mediaTypes = {
  csv: "https://www.iana.org/assignments/media-types/text/csv",
  json: "https://www.iana.org/assignments/media-types/application/json",
  xlsx: "https://www.iana.org/assignments/media-types/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  arrow: "https://www.iana.org/assignments/media-types/application/vnd.apache.arrow.stream"
} as const;

/** The names of languages that catalogues in DCAT share. */
const languageAuthority = "http://publications.europa.eu/resource/authority/language";

/**
 * The catalogue of the open data in the vocabulary of DCAT: a data set for each indicator and one for each table. Addresses
 * are relative to the catalogue, because the site may stand anywhere.
 */
export function catalogue(tables: TableRows): object {
  const modified = latestRelease(tables);
  const date = modified === null ? {} : {"dct:modified": {"@value": modified, "@type": "xsd:date"}};
  return {
    "@context": context,
    "@id": "catalog.jsonld",
    "@type": "dcat:Catalog",
    "dct:title": inBoth(publication.title),
    "dct:description": inBoth(publication.description),
    "dct:language": ["VIE", "ENG"].map((code) => ({"@id": `${languageAuthority}/${code}`})),
    "dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": inBoth(publication.rights)},
    "foaf:homepage": {"@id": "../"},
    ...date,
    "dcat:dataset": [
      ...tables.indicators.map((indicator) => ({...indicatorDataset(tables, indicator), ...date})),
      ...publishedDefinitions().map(({name, table}) => ({
        "@id": `./#${name}`,
        "@type": "dcat:Dataset",
        "dct:identifier": name,
        "dct:title": inBoth(table),
        ...date,
        "dcat:distribution": (["csv", "json", "arrow"] as const).map((format) =>
          distribution(`${name}.${format}`, format)
        )
      }))
    ]
  };
}

function indicatorDataset(tables: TableRows, indicator: TableRow<"indicators">): object {
  const years = observationsOf(tables, indicator.indicator).map(({year}) => year);
  const {name_vi, name_en, definition_vi, definition_en} = indicator;
  return {
    "@id": `../indicators/${indicator.indicator}/`,
    "@type": "dcat:Dataset",
    "dct:identifier": indicator.indicator,
    "dct:title": inBoth({vi: name_vi, en: name_en}),
    "dct:description": inBoth({vi: definition_vi, en: definition_en}),
    "dct:spatial": {"@type": "dct:Location", "dct:identifier": "VN-72"},
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
