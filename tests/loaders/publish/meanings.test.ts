import {beforeAll, describe, expect, it} from "vitest";
import {csvwMetadata} from "../../../loaders/publish/csvw.js";
import {dataPackage} from "../../../loaders/publish/datapackage.js";
import {catalogue} from "../../../loaders/publish/dcat.js";
import {readme} from "../../../loaders/publish/readme.js";
import {encodeWorkbook} from "../../../loaders/publish/workbook.js";
import {cellAt} from "../../../src/lib/xlsx/sheet.js";
import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import {languagesOfPlace} from "../../../src/model/place.js";
import {tableOf, type TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let repository: TableRows;
beforeAll(async () => {
  repository = await repositoryTables();
});

/** The tables of a place in other languages, whose words are the English ones. */
function inLanguages(...codes: string[]): TableRows {
  const {en} = repository.place.words;
  const words = Object.fromEntries(codes.map((code) => [code, en]));
  return {...repository, place: {...repository.place, languages: codes, words}};
}

const milestones = "Milestones: values to reach";
const jalons = "Jalons\u00a0: valeurs à atteindre";

describe("the open data of a place in French and English", () => {
  it("say in both what tables and columns mean, and never in Vietnamese", () => {
    const tables = inLanguages("fr", "en");
    const languages = languagesOfPlace(tables);
    const {resources} = dataPackage(tables, () => null) as {resources: {name: string; schema: {fields: object[]}}[]};
    const resource = resources.find(({name}) => name === "milestones")!;
    expect(resource).toMatchObject({title: milestones, title_fr: jalons});
    expect(resource.schema.fields).toContainEqual(
      expect.objectContaining({name: "baseline_year", title: "Base year", title_fr: "Année de référence"})
    );
    const inBoth = (fr: string, en: string) => [
      {"@value": fr, "@language": "fr"},
      {"@value": en, "@language": "en"}
    ];
    const {"dcat:dataset": sets} = catalogue(tables) as {"dcat:dataset": object[]};
    expect(sets).toContainEqual(
      expect.objectContaining({"@id": "./#milestones", "dct:title": inBoth(jalons, milestones)})
    );
    const table = tableOf("milestones", tables.place.languages);
    const metadata = csvwMetadata(table, languages, null) as {tableSchema: {columns: object[]}};
    expect(metadata).toMatchObject({"dc:title": inBoth(jalons, milestones)});
    expect(metadata.tableSchema.columns).toContainEqual(
      expect.objectContaining({name: "source", "dc:description": inBoth("Source", "Source")})
    );
    const text = readme(tables);
    expect(text).toContain(`${jalons} / ${milestones}`);
    expect(text).toContain("Lire observations\u00a0: ");
    expect(text).toContain("Reading observations: ");
    expect(JSON.stringify([resources, sets, metadata, text])).not.toMatch(/Mốc phải đạt|Cách viết/);
    const sheet = readWorkbook(encodeWorkbook(table, [], languages))[1]!;
    const row = (number: number) => [1, 2, 3, 4].map((column) => cellAt(sheet, number, column)?.content ?? null);
    expect(row(1)).toEqual(["column", "fr", "en", null]);
    expect(row(2)).toEqual(["indicator", "Indicateur", "Indicator", null]);
  });
});

describe("the open data of a place in a language without a dictionary", () => {
  it("say in English what tables and columns mean, once, and that it is English", () => {
    const tables = inLanguages("rw", "en");
    const {"dcat:dataset": sets} = catalogue(tables) as {"dcat:dataset": object[]};
    expect(sets).toContainEqual(expect.objectContaining({"dct:title": [{"@value": milestones, "@language": "en"}]}));
    const text = readme(tables);
    expect(text.split("Reading observations: ")).toHaveLength(2);
    expect(text).toContain(`  ${milestones}\n`);
    const [, sheet] = readWorkbook(encodeWorkbook(tableOf("milestones", ["rw", "en"]), [], languagesOfPlace(tables)));
    expect([1, 2, 3].map((column) => cellAt(sheet!, 1, column)?.content ?? null)).toEqual(["column", "en", null]);
  });
});
