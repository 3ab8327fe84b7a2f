import {keywords} from "./sql-keywords.js";

/** What a piece of SQL is; white space is left out. */
export type TokenKind = "word" | "quoted" | "string" | "number" | "comment" | "symbol";

/** A piece of SQL and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const patterns: readonly (readonly [TokenKind | null, RegExp])[] = [
  [null, /\s+/y],
  ["comment", /--[^\n]*/y],
  ["string", /[eE]'(?:[^'\\]|\\[^]|'')*(?:'|$)/y],
  ["string", /'(?:[^']|'')*(?:'|$)/y],
  ["string", /\$([\p{L}_][\p{L}\p{N}_]*)?\$[^]*?(?:\$\1\$|$)/uy],
  ["quoted", /"(?:[^"]|"")*(?:"|$)/y],
  ["number", /\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y],
  ["word", /[\p{L}_][\p{L}\p{N}\p{M}_$]*/uy],
  ["symbol", /[^]/uy]
];

/** Cuts SQL into its pieces. Every text can be cut: what was never closed reaches to the end. */
export function tokenize(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const [kind, to] = next(sql, at);
    if (kind !== null) tokens.push({kind, text: sql.slice(at, to), from: at, to});
    at = to;
  }
  return tokens;
}

function next(sql: string, at: number): readonly [TokenKind | null, number] {
  if (sql.startsWith("/*", at)) return ["comment", endOfComment(sql, at)];
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(sql)) return [kind, pattern.lastIndex];
  }
  return ["symbol", at + 1];
}

/** Where a block comment ends; they nest. */
function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    if (sql.startsWith("/*", at)) depth++;
    else if (sql.startsWith("*/", at)) depth--;
    else continue;
    at++;
    if (depth === 0) return at + 1;
  }
  return sql.length;
}

/** The name that a token stands for, in the one form in which the engine compares names; null where it is none. */
export function nameOf(token: Token | undefined): string | null {
  if (token?.kind === "word") return token.text.toLowerCase();
  if (token?.kind === "quoted") return token.text.replace(/^"|"$/g, "").replaceAll('""', '"').toLowerCase();
  return null;
}

/** A name as SQL has to write it, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A name as a person would write it: bare where that is taken for the name, else in quotes. */
export function plainName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !keywords.has(name) ? name : quoteName(name);
}

/** A value as SQL has to write it. */
export function quoteValue(value: string | number | boolean | null): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
