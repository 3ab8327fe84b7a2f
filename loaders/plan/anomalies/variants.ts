import {alignTones, fold, inCaseOf} from "../fold.js";
import type {PlanLine} from "../../../src/plan/lines.js";
import type {Finding} from "./kinds.js";

/**
 * Spellings that the document mixes: a syllable with its tone mark in two places (khoẻ, khỏe), and the province's own
 * name in two spellings (Đăk, Đắk). The rarer one is found, the more frequent one suggested.
 */
export function mixedSpellings(lines: readonly PlanLine[]): readonly Finding[] {
  return [...mixed(lines, /\p{L}+/gu, alignTones), ...mixed(lines, /(?<!\p{L})[Đđ]\p{L}k(?: \p{Lu}\p{L}+)/gu, fold)];
}

function mixed(lines: readonly PlanLine[], pattern: RegExp, sameness: (text: string) => string): readonly Finding[] {
  const found = lines.flatMap(({number, text}) =>
    [...text.matchAll(pattern)].map((match) => ({line: number, printed: match[0], word: match[0].toLowerCase()}))
  );
  const counts = new Map<string, number>();
  for (const {word} of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [word, times] of counts) {
    const key = sameness(word);
    const present = usual.get(key);
    if (present === undefined || times > counts.get(present)!) usual.set(key, word);
  }
  return found.flatMap(({line, printed, word}) => {
    const common = usual.get(sameness(word))!;
    return common === word
      ? []
      : [{line, kind: "mixed_spelling" as const, found: printed, suggested: inCaseOf(printed, common)}];
  });
}
