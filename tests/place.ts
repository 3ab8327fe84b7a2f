import {readFileSync} from "node:fs";
import {readPlace} from "../loaders/read/place.js";
import {readLanguages} from "../loaders/read/place-languages.js";
import type {Place} from "../src/model/place.js";
import type {Language} from "../src/model/language.js";
import {termsOf} from "../src/model/place-terms.js";

// The repository's own place, and its languages.

const read = readPlace(readFileSync("data/place.yaml"), "data/place.yaml");
if (read.place === null) throw new Error("data/place.yaml cannot be read");

export const place: Place = read.place;
export const languages = await readLanguages({data: "data"});
export const [vi, en] = languages as readonly [Language, Language];

/** A language by its code. */
export function languageOf(code: string): Language {
  const found = languages.find((language) => language.code === code);
  if (found === undefined) throw new Error(`the repository has no language ${code}`);
  return found;
}

/** What its pages know of it besides its tables. */
export const terms = {...termsOf({place, areas: [], indicators: []}), ranked: "province", begin: place.begin};

/** The province that the repository is about. */
export const homeArea = place.area;

/** The text of its plan. */
export const seedFile = `seeds/${place.plan?.seed ?? ""}`;
