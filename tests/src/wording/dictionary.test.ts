import {describe, expect, it} from "vitest";
import {fr as french} from "../../../src/messages/fr/dictionary.js";
import {localeOf} from "../../../src/model/language.js";
import {definedDictionary} from "../../../src/model/tables/dictionary.js";
import {publishedTables, tableOf} from "../../../src/model/tables/index.js";
import {columnMeaning, columnMeanings, tableMeaning, tableMeanings} from "../../../src/wording/dictionary.js";
import {en, vi} from "../../place.js";

const inCode = (code: string) => ({...en, ...localeOf(code)});
const fr = inCode("fr");

type Described = Readonly<Record<string, {readonly title: string; readonly columns: Readonly<Record<string, string>>}>>;

/** Every text of a dictionary by table and column. */
const textsOf = (dictionary: Described) =>
  Object.entries(dictionary).flatMap(([table, {title, columns}]) => [
    [table, title] as const,
    ...Object.entries(columns).map(([column, meaning]) => [`${table}.${column}`, meaning] as const)
  ]);

describe("the French dictionary", () => {
  it("has every published table and column, and no other", () => {
    const said = textsOf(french);
    expect(said.map(([name]) => name).sort()).toEqual(
      textsOf(definedDictionary("en"))
        .map(([name]) => name)
        .sort()
    );
    expect(said.filter(([, meaning]) => meaning.trim() === "")).toEqual([]);
    for (const languages of [["fr"], ["fr", "en"], ["vi", "en", "fr"]]) {
      for (const name of publishedTables) {
        const table = tableOf(name, languages);
        expect(tableMeanings(table, [fr]), name).toHaveProperty("fr");
        for (const column of Object.keys(table.columns))
          expect(columnMeanings(table, column, [fr]), `${name}.${column}`).toHaveProperty("fr");
      }
    }
  });

  it("says of what is defined alike the same", () => {
    const [vietnamese, english] = [
      new Map(textsOf(definedDictionary("vi"))),
      new Map(textsOf(definedDictionary("en")))
    ];
    const meanings = new Map<string, Set<string>>();
    for (const [name, meaning] of textsOf(french)) {
      const defined = `${vietnamese.get(name)!} / ${english.get(name)!}`;
      meanings.set(defined, (meanings.get(defined) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
  });
});

describe("columnMeaning and tableMeaning", () => {
  it("name the language of a column that a place has in each of its languages", () => {
    const table = tableOf("indicators", ["fr", "en"]);
    expect(Object.keys(table.columns)).toEqual(expect.arrayContaining(["name_fr", "name_en"]));
    expect(columnMeaning(table, "name_fr", fr)).toBe("Nom (français)");
    expect(columnMeaning(table, "unit_label_en", inCode("fr-CA"))).toBe("Unité affichée (anglais)");
    expect(columnMeaning(table, "name_en", inCode("en-CA"))).toBe("Name (English)");
  });

  it("are as the tables are defined where Vietnamese or English is read", () => {
    const table = tableOf("observations");
    expect([vi, en].map((language) => tableMeaning(table, language))).toEqual([table.vi, table.en]);
    expect([vi, en].map((language) => columnMeaning(table, "period", language))).toEqual([
      table.columns.period?.vi,
      table.columns.period?.en
    ]);
    expect(columnMeanings(table, "period", [vi, en])).toEqual({
      vi: table.columns.period?.vi,
      en: table.columns.period?.en
    });
  });

  it("are in English in a language that has no words for it, and told as English", () => {
    const table = tableOf("milestones", ["rw"]);
    expect(tableMeaning(table, inCode("rw"))).toBe("Milestones: values to reach");
    expect(columnMeaning(table, "basis", inCode("rw"))).toBe("What kind of document sets it");
    expect(columnMeanings(table, "basis", [inCode("rw")])).toEqual({en: "What kind of document sets it"});
    expect(Object.keys(columnMeanings(table, "basis", [inCode("rw"), fr]))).toEqual(["fr"]);
  });
});
