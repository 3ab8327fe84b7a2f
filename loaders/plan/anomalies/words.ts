import {alignTones} from "../fold.js";
import type {PlanLine} from "../../../src/plan/lines.js";
import type {Erratum} from "../vocabulary.js";
import type {Finding} from "./kinds.js";

/** Slips that need no knowledge of the document: a look-alike letter, a word or phrase printed twice, a blank number. */
export function wordAnomalies(lines: readonly PlanLine[]): readonly Finding[] {
  return lines.flatMap((line) => [...lookAlikes(line), ...repetitions(line), ...blankReferences(line)]);
}

/** A capital I before a small letter with a tone mark stands for a small l: no Vietnamese syllable begins with "iệ". */
function lookAlikes({number, text}: PlanLine): readonly Finding[] {
  return [...text.matchAll(/(?<!\p{L})I(?=[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữự])\p{Ll}*/gu)].map(
    (match) => ({
      line: number,
      kind: "look_alike_letter",
      found: match[0],
      suggested: `l${match[0].slice(1)}`
    })
  );
}

/** Words that are doubled on purpose, and those where two compounds meet ("đảm bảo bảo tồn", "hành vi vi phạm"). */
const doubled = new Set(["dần", "ngày", "đời", "nhiều", "luôn", "xa", "bảo", "vi"]);

function repetitions({number, text}: PlanLine): readonly Finding[] {
  const words = [...text.matchAll(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu)].filter(
    (match) => !doubled.has(match[1]!.toLowerCase())
  );
  const phrases = text.matchAll(/(?<!\p{L})và (\p{L}+ \p{L}+) và \1(?!\p{L})/giu);
  return [...words, ...phrases].map((match) => ({
    line: number,
    kind: "repeated_words",
    found: match[0],
    suggested: match[0].startsWith("và ") ? `và ${match[1]!}` : match[1]!
  }));
}

/** The number or date of a document that was left blank for the pen. */
function blankReferences({number, text}: PlanLine): readonly Finding[] {
  return [...text.matchAll(/số ?\/ ?[\p{Lu}-]+(?: ngày(?: \d+)? ?\/ ?(?:\d+ ?)?\/ ?(?:\d{4})?)?/gu)].map((match) => ({
    line: number,
    kind: "blank_reference",
    found: match[0],
    suggested: null
  }));
}

/** Known slips, found by their words with every diacritic, whatever the case and the placement of tone marks. */
export function knownSlips(lines: readonly PlanLine[], errata: readonly Erratum[]): readonly Finding[] {
  const slips = errata.map((row) => {
    const words = alignTones(row.found.normalize("NFC"));
    return {row, small: words.toLowerCase(), pattern: wholeWords(words)};
  });
  return lines.flatMap(({number, text}) => {
    const aligned = alignTones(text);
    const small = aligned.toLowerCase();
    // A plain search first: it takes a tenth of the time, and few lines have a slip.
    const likely = slips.filter((slip) => small.includes(slip.small));
    return likely.flatMap(({row, pattern}) =>
      [...aligned.matchAll(pattern)].map((match) => ({
        line: number,
        kind: row.kind,
        found: text.slice(match.index, match.index + match[0].length),
        suggested: row.suggested,
        reason: {vi: row.reason_vi, en: row.reason}
      }))
    );
  });
}

function wholeWords(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, "giu");
}
