import {alignTones} from "../fold.js";
import type {UnitWords} from "../vocabulary.js";

/** What a unit is called where numbers of it are printed. */
export interface NamedUnit {
  readonly unit: string;
  readonly words: readonly string[];
}

/** Units by the words of their names, the longest first; what stands in brackets explains, and names of several units name none. */
export function namedUnits(rows: readonly UnitWords[]): readonly NamedUnit[] {
  const named = rows
    .map(({unit, name_vi}) => ({unit, words: wordsOf(name_vi.replace(/\([^)]*\)/gu, ""))}))
    .filter(({words}) => words.length > 0 && words.every((word) => /^[\p{L}²³]+$/u.test(word)));
  return named
    .filter(({words}) => named.filter((other) => other.words.join(" ") === words.join(" ")).length === 1)
    .sort((a, b) => b.words.length - a.words.length);
}

/** The unit that a number is counted in by the words after it, or null where the place has none of that name. */
export function unitAfter(following: string, units: readonly NamedUnit[]): NamedUnit | null {
  const words = wordsOf(following);
  // "32 m2 sàn/người" counts no square metres but those of a person.
  const found = units.find((named) => named.words.every((word, index) => words[index] === word));
  return found === undefined || words[found.words.length]?.includes("/") === true ? null : found;
}

/** Marks count: "hộ" is no "hồ". */
function wordsOf(text: string): readonly string[] {
  return alignTones(text.normalize("NFC").toLowerCase())
    .split(/[\s,;.]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^(k?m)([23])$/u, (_, metre: string, power) => `${metre}${power === "2" ? "²" : "³"}`));
}

/** The unit of a number per so many people or births ("/10.000 dân"), or null where it is per something else. */
export function rateUnit(base: number, of: string): string | null {
  if (/^(?:trẻ|ca|trường hợp) ?(?:đẻ|sinh)(?: ra)? sống/iu.test(of)) return `per_${String(base)}_live_births`;
  return /^(?:dân|người|cư dân|nhân khẩu)(?: số)?$/iu.test(of) ? `per_${String(base)}_population` : null;
}
