import {describe, expect, it} from "vitest";
import {
  addressIn,
  byLanguage,
  everyLanguage,
  inLanguage,
  languagesOf,
  localeOf,
  pick,
  writtenIn
} from "../../../src/model/language.js";
import {en, languages, vi} from "../../place.js";

describe("writtenIn(text)", () => {
  it.each([
    ["Đắk Nông kỷ niệm 20 năm thành lập tỉnh", "vi"],
    ["Nông nghiệp giúp tỉnh", "vi"],
    ["ha\u0323n", "vi"],
    ["Area of forest as of 31 December by province", "en"],
    ["PAPI sub-dimension panel 2011–2024", "en"]
  ] as const)("takes “%s” for %s", (text, language) => {
    expect(writtenIn(text)).toBe(language);
  });
});

describe("pick(row, name, language)", () => {
  const row = {
    name_vi: "Nghèo",
    name_en: "Poverty",
    effect: "Mất số",
    effect_en: null,
    note: "As printed",
    note_vi: "In sai"
  };

  it("reads the column of the language, and the plain one where the language has none of its own", () => {
    expect(languages.map((language) => pick(row, "name", language))).toEqual(["Nghèo", "Poverty"]);
    expect(languages.map((language) => pick(row, "effect", language))).toEqual(["Mất số", null]);
    expect(languages.map((language) => pick(row, "note", language))).toEqual(["In sai", "As printed"]);
  });

  it("has nothing to say of a row that is not there", () => {
    expect(
      pick(
        [row].find(({name_vi}) => name_vi === ""),
        "name",
        vi
      )
    ).toBeUndefined();
  });

  it("takes only names that both languages have a column for", () => {
    // @ts-expect-error -- there is no English column
    expect(pick({name_vi: "Nghèo"}, "name", en)).toBe("Nghèo");
    // @ts-expect-error -- a number is not what the name may hold
    const name: number = pick(row, "name", vi);
    expect(name).toBe("Nghèo");
  });
});

describe("the languages of a place", () => {
  const [first, second, third] = languagesOf(["ar", "en", "pt-BR"], {ar: vi.place, en: en.place, "pt-BR": en.place});

  it("stand in its order, the first at the root, the others below their codes", () => {
    expect([first, second, third].map((language) => addressIn(language!, "/goals/"))).toEqual([
      "/goals/",
      "/en/goals/",
      "/pt-BR/goals/"
    ]);
    expect(second?.others.map(({code}) => code)).toEqual(["ar", "pt-BR"]);
    expect(third?.all).toEqual(["ar", "en", "pt-BR"]);
    expect(() => languagesOf(["fr"], {})).toThrow("fr");
  });

  it("know their own names and the way they are written", () => {
    expect([first, second, third].map((language) => [language?.name, language?.direction])).toEqual([
      ["العربية", "rtl"],
      ["English", "ltr"],
      ["Português (Brasil)", "ltr"]
    ]);
    expect(localeOf("fr").name).toBe("Français");
  });
});

describe("a text in several languages", () => {
  it("is said in English where a language lacks it, or else in the first that has it", () => {
    const text = {vi: "Nghèo", en: "Poverty"};
    expect([vi, en, localeOf("fr")].map((language) => inLanguage(text, language))).toEqual([
      "Nghèo",
      "Poverty",
      "Poverty"
    ]);
    expect(inLanguage({rw: "Ubukene"}, en)).toBe("Ubukene");
    expect(inLanguage({}, en)).toBe("");
  });

  it("is made of what each language says, or of the columns of a row", () => {
    expect(byLanguage(languages, ({code}) => code.toUpperCase())).toEqual({vi: "VI", en: "EN"});
    expect(everyLanguage({name_vi: "Nghèo", name_fr: "Pauvreté", name: 1, note_en: "x"}, "name")).toEqual({
      vi: "Nghèo",
      fr: "Pauvreté"
    });
  });

  it("is picked from a row of another place in the language that it has", () => {
    const row = JSON.parse('{"name_en": "Poverty", "name_fr": "Pauvreté"}') as {name_vi: string; name_en: string};
    expect(pick(row, "name", localeOf("fr"))).toBe("Pauvreté");
    expect(pick(row, "name", vi)).toBe("Poverty");
  });
});
