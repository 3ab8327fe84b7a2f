import {alignTones, fold} from "../fold.js";
import type {PlanLine} from "../../../src/plan/lines.js";
import type {Finding} from "./kinds.js";
import {largest} from "../../../src/lib/extremes.js";

/** A word so frequent is not taken for a slip, whatever stands beside it. */
const commonFrom = 20;
/** How often the likely pair of words must occur before its single variant is taken for a slip. */
const evidence = 10;

interface Token {
  readonly line: number;
  readonly word: string;
  /** Whether punctuation parts it from the token before. */
  readonly opens: boolean;
}

/**
 * Misspellings that the document itself shows: a rare word beside a neighbour it stands beside only once, where the same
 * letters with other diacritics stand beside that neighbour many times ("tang cường" once, "tăng cường" 132 times).
 */
export function likelyMisspellings(lines: readonly PlanLine[]): readonly Finding[] {
  const tokens = lines.flatMap(tokensOf);
  const words = count(tokens.map((token) => token.word));
  const pairs = count(tokens.slice(1).flatMap((token, index) => pairOf(tokens[index]!, token) ?? []));
  const variants = groupByFold(words.keys());
  return tokens.flatMap((token, index): Finding[] => {
    if (words.get(token.word)! >= commonFrom) return [];
    const neighbours = neighboursOf(tokens, index);
    const uses = (word: string) =>
      largest(
        neighbours.map((pair) => pairs.get(pair(word)) ?? 0),
        0
      );
    if (uses(token.word) > 1) return [];
    const likely = (variants.get(fold(token.word)) ?? []).find((word) => word !== token.word && uses(word) >= evidence);
    const pair = neighbours.find((candidate) => (pairs.get(candidate(likely ?? "")) ?? 0) >= evidence);
    if (likely === undefined || pair === undefined) return [];
    return [{line: token.line, kind: "misspelling", found: pair(token.word), suggested: pair(likely)}];
  });
}

/** The pairs that a word in a token's place makes with the words beside it. */
function neighboursOf(tokens: readonly Token[], index: number): readonly ((word: string) => string)[] {
  const [before, token, after] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  return [
    ...(before === undefined || token.opens ? [] : [(word: string) => `${before.word} ${word}`]),
    ...(after === undefined || after.opens ? [] : [(word: string) => `${word} ${after.word}`])
  ];
}

function tokensOf({number, text}: PlanLine): readonly Token[] {
  let end = 0;
  return [...text.matchAll(/\p{L}+/gu)].map((match, index) => {
    const opens = index === 0 || text.slice(end, match.index).trim() !== "";
    end = match.index + match[0].length;
    return {line: number, word: alignTones(match[0].toLowerCase()), opens};
  });
}

function pairOf(before: Token, token: Token): string | null {
  return token.opens ? null : `${before.word} ${token.word}`;
}

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function groupByFold(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(fold(word), [...(groups.get(fold(word)) ?? []), word]);
  return groups;
}
