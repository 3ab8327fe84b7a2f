import {describe, expect, it} from "vitest";
import {pageLanguage, languages, otherLanguage, pick, writtenIn} from "../../../src/model/language.js";

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
        "vi"
      )
    ).toBeUndefined();
  });

  it("takes only names that both languages have a column for", () => {
    // @ts-expect-error -- there is no English column
    expect(pick({name_vi: "Nghèo"}, "name", "en")).toBeUndefined();
    // @ts-expect-error -- a number is not what the name may hold
    const name: number = pick(row, "name", "vi");
    expect(name).toBe("Nghèo");
  });
});

describe("the two languages", () => {
  it("are each other's counterpart, and Vietnamese is what an unknown code stands for", () => {
    expect(languages.map(otherLanguage)).toEqual(["en", "vi"]);
    expect(["en", "vi", "", undefined, null].map(pageLanguage)).toEqual(["en", "vi", "vi", "vi", "vi"]);
  });
});
