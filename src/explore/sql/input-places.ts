import {splitStatements, type Statement} from "../../engine/sql-statements.js";
import {nameOf, type Token} from "../../engine/sql-tokens.js";

/** Stands before the names of inputs among those of tables, whose names never hold it. */
const sign = "\u0001";

/** An input as cells make and read it, next to the names of tables. */
export const inputKey = (name: string): string => `${sign}${name.toLowerCase()}`;

/** A place where a statement reads an input: `${name}`, or `${name.part}`. */
export interface InputPlace {
  readonly name: string;
  readonly part: string | null;
  /** Where it stands in the whole text. */
  readonly from: number;
  readonly to: number;
}

/** Where a statement reads inputs. */
export function inputPlaces({tokens}: Pick<Statement, "tokens">): InputPlace[] {
  return tokens.flatMap((token, i) => {
    if (token.text !== "$" || !touches(token, tokens[i + 1], "{")) return [];
    const [name, next, part, end] = tokens.slice(i + 2, i + 6);
    const read = nameOf(name);
    if (name === undefined || read === null) return [];
    if (next?.text === "}") return [{name: read, part: null, from: token.from, to: next.to}];
    return next?.text === "." && nameOf(part) !== null && end?.text === "}"
      ? [{name: read, part: nameOf(part), from: token.from, to: end.to}]
      : [];
  });
}

const touches = (token: Token, next: Token | undefined, text: string): boolean =>
  next?.text === text && next.from === token.to;

/** A place within quotes, where what looks like an input is a text. */
const quoted = /\$\{\s*(?<name>[\p{L}_][\p{L}\p{N}\p{M}_]*)(?:\.(?:from|to))?\s*\}/gu;

/** Where the texts and quoted names of a statement hold what would elsewhere read one of some inputs. */
export function quotedInputs({tokens}: Pick<Statement, "tokens">, names: ReadonlySet<string>): InputPlace[] {
  return tokens.flatMap((token) => {
    if (token.kind !== "string" && token.kind !== "quoted") return [];
    return [...token.text.matchAll(quoted)].flatMap(({0: whole, index, groups}) => {
      const name = groups!.name!.toLowerCase();
      const from = token.from + index;
      return names.has(name) ? [{name, part: null, from, to: from + whole.length}] : [];
    });
  });
}

/** A part of a text and what stands in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A statement with parts of it replaced; their places are those in the whole text. */
export function replaced({sql, from: start}: Pick<Statement, "sql" | "from">, parts: readonly Replacement[]): string {
  return parts
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, {from, to, text: put}) => `${text.slice(0, from - start)}${put}${text.slice(to - start)}`, sql);
}

/** The place in a statement as it was written of one in what it was made into by {@link replaced}. */
export function placeBefore(at: number, start: number, parts: readonly Replacement[]): number {
  let shift = 0;
  for (const {from, to, text} of parts.toSorted((a, b) => a.from - b.from)) {
    const put = from - start + shift;
    if (at < put) break;
    if (at < put + text.length) return from - start;
    shift += text.length - (to - from);
  }
  return at - shift;
}

/** A text of SQL in which an input has another name. */
export function withInputNamed(sql: string, before: string, name: string): string {
  const read = splitStatements(sql)
    .flatMap(inputPlaces)
    .filter((place) => place.name === before.toLowerCase());
  return replaced(
    {sql, from: 0},
    read.map(({from, to, part}) => ({from, to, text: `\${${name}${part === null ? "" : `.${part}`}}`}))
  );
}
