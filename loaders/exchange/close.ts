import {distance} from "fastest-levenshtein";

/** Longer words than this are compared by their beginning: a code is never so long, a broken file may be. */
const longest = 80;

/** The known codes that someone who typed `value` most likely meant, best first. */
export function closeTo(value: string, known: Iterable<string>, count = 3): string[] {
  const typed = value.slice(0, longest).toLowerCase();
  const ranked = [...known].flatMap((code) => {
    const candidate = code.toLowerCase();
    const contained = typed.length >= 3 && (candidate.includes(typed) || typed.includes(candidate));
    const edits = distance(typed, candidate);
    return contained || edits <= Math.max(1, Math.floor(typed.length / 3))
      ? [{code, rank: contained ? edits / 1000 : edits}]
      : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
  return ranked.slice(0, count).map(({code}) => code);
}
