import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {ownSentences} from "../../../src/messages/accessor.js";
import {commonMessages} from "../../../src/messages/common.js";
import {everyCatalogue} from "../../../src/messages/every.js";
import {counted, of, to} from "../../../src/messages/fr/grammar.js";
import {goalMessages} from "../../../src/messages/goal.js";
import {homeMessages} from "../../../src/messages/home.js";
import {localeOf} from "../../../src/model/language.js";
import type {PlaceWords} from "../../../src/model/place-words.js";
import {en} from "../../place.js";

const words: PlaceWords = {
  name: "Exland",
  prefix: "exland",
  title: "Exland et le Programme 2030",
  short: "Exland 2030",
  heading: "Exland en route vers 2030",
  data_title: "Exland",
  description: "Exland",
  keywords: [],
  home: "le pays",
  area: "région",
  areas: "régions",
  others: "autres régions",
  comparators: "régions du nord",
  plan: {name: "le plan de l’État", numbering: "Un objectif manque."}
};
const fr = {...en, ...localeOf("fr"), place: words};

/** Every sentence by its path; what makes one is asked with twos, and what cannot be made of them is left out. */
function sentences(of: unknown, path: string): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of === "function") {
    const make = of as (...given: readonly unknown[]) => unknown;
    try {
      return sentences(make(...Array.from({length: make.length}, () => 2)), path);
    } catch {
      return [];
    }
  }
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([name, said]) => sentences(said, `${path}.${name}`));
}

const inCode = (code: string): Map<string, string> =>
  new Map(
    Object.entries(everyCatalogue).flatMap(([topic, {sentences: by}]) =>
      sentences(ownSentences(code, by, words), topic)
    )
  );
const french = inCode("fr");

describe("the catalogues", () => {
  it("are all listed", () => {
    const files = readdirSync("src/messages").filter((file) => file.endsWith(".ts"));
    expect(Object.keys(everyCatalogue).sort()).toEqual(
      files
        .map((file) => file.slice(0, -3))
        .filter((topic) => topic !== "accessor" && topic !== "every")
        .sort()
    );
  });
});

describe("the French sentences", () => {
  it("are not English", () => {
    const english = inCode("en");
    expect(french.size).toBeGreaterThan(1000);
    const same = [...french].filter(([path, said]) => english.get(path) === said && /\p{L}{2}/u.test(said));
    expect([...new Set(same.map(([, said]) => said))].sort()).toEqual(sameInFrench);
  });

  it("set signs as French does", () => {
    // A plain space before such a sign lets it begin a line; an apostrophe is typed as one.
    const wrong = [...french].filter(([, said]) =>
      / [:;!?»]|« |[^\s«\u00a0][!?;](?=\s|$)|\p{L}'\p{L}|\d %/u.test(said)
    );
    expect(wrong.map(([path, said]) => `${path}: ${said}`)).toEqual([]);
  });

  it("take the singular for 0 and 1", () => {
    expect([0, 1, 2, 1000].map((count) => counted(count, "valeur"))).toEqual([
      "0 valeur",
      "1 valeur",
      "2 valeurs",
      "1\u202f000 valeurs"
    ]);
    const home = homeMessages(fr);
    expect(home.turns(1, 2024)).toBe("1 engagement a changé d’état en 2024\u00a0:");
    expect(home.turns(3, 2024)).toBe("3 engagements ont changé d’état en 2024\u00a0:");
    expect(`0${home.decided(0, 12, "")}`).toBe("0 des 12 engagements peut être jugé.");
    expect(["−1,9", "2", "+0,25", "12,5"].map(commonMessages(fr).pointsOf)).toEqual([
      "−1,9\u00a0point",
      "2\u00a0points",
      "+0,25\u00a0point",
      "12,5\u00a0points"
    ]);
    expect(goalMessages(fr).behindTarget(1, "Trésor")).toBe("1 tâche, pilotage\u00a0: Trésor");
  });

  it("join what follows “de” and “à”", () => {
    const named = ["le plan", "les régions", "la province", "l’État", "Ontario", "Rennes"];
    expect(named.map(of)).toEqual(["du plan", "des régions", "de la province", "de l’État", "d’Ontario", "de Rennes"]);
    expect(named.slice(0, 4).map(to)).toEqual(["au plan", "aux régions", "à la province", "à l’État"]);
    expect(commonMessages(fr).indicatorsLead(2)).toBe(
      "2 indicateurs selon les objectifs du plan, avec la dernière valeur du pays."
    );
  });
});

/** What is written alike in both. */
const sameInFrench: readonly string[] = [
  "2 (2 régions)",
  "2 régions",
  "Classes",
  "Communes",
  "Contact",
  "Date",
  "Districts",
  "Document",
  "Eurostat",
  "Excel",
  "Exland",
  "Licence",
  "Note",
  "Note (Markdown)",
  "Open SDG",
  "Page",
  "Plan",
  "Provinces",
  "SQL",
  "Source",
  "Sources",
  "Table",
  "Tables",
  "Type",
  "Verdict",
  "code",
  "correlation",
  "date",
  "est.",
  "ha",
  "infra|structure",
  "insti|tutions",
  "null",
  "produc|tion",
  "verdict"
];
