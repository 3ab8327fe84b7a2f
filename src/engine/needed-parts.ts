import {partedTable} from "../model/published-forms.js";
import type {Statement} from "./sql-statements.js";
import {neededTables} from "./needed-tables.js";
import {nameOf, type Token} from "./sql-tokens.js";

type Tokens = readonly Token[];

/** The column by whose values the table is parted. */
const partedBy = "indicator";

/**
 * The parts of the table of observations without which statements would answer otherwise, by their indicators: none where they do not
 * read it, null where they may need all of them. Wherever a query reads the table it must say which indicators it wants of it, in its
 * `WHERE` or in the `ON` of the join, and in no way that leaves others in; what is written otherwise is taken to need all.
 */
export function neededParts(statements: readonly Pick<Statement, "tokens">[]): readonly string[] | null {
  const needed = new Set<string>();
  for (const {tokens} of statements) {
    const parts = partsOf(tokens);
    if (parts === null) return null;
    for (const part of parts) needed.add(part);
  }
  return [...needed];
}

/** Words by which a query asks for other rows than those that its conditions leave. */
const beyond = new Set(
  "asof positional semi anti natural tablesample sample pivot unpivot pivot_wider pivot_longer summarize describe show recursive rowid query query_table lambda".split(
    " "
  )
);

const setOperations = new Set(["union", "intersect", "except"]);

/** Words with which a clause of a query begins, so that the one before ends. */
const clauses = new Set(
  "select from where group having window qualify order limit offset fetch using join inner left right full cross outer on union intersect except returning".split(
    " "
  )
);

/** Words that may stand before a column without naming it anew. */
const beforeColumn = new Set([
  "select",
  "distinct",
  "where",
  "and",
  "by",
  "on",
  "when",
  "not",
  "all",
  "then",
  "else",
  "case"
]);

function partsOf(tokens: Tokens): readonly string[] | null {
  const names = tokens.map(nameOf);
  const reads = names.flatMap((name, i) => (name === partedTable && tokens[i + 1]?.text !== "." ? [i] : []));
  // A function may be told its name in a text.
  if (reads.length === 0) return neededTables([{tokens}], [partedTable]).length === 0 ? [] : null;
  const words = tokens.map(({kind, text}) => (kind === "word" ? text.toLowerCase() : null));
  const verb = words.find((word) => word !== null);
  if (verb !== "select" && verb !== "with" && verb !== "from") return null;
  if (names.some((name) => name !== null && beyond.has(name))) return null;
  const depths = depthsOf(tokens);
  const needed = reads.map((at) => partsAt({tokens, names, words, depths}, at));
  return needed.some((parts) => parts === null) ? null : needed.flatMap((parts) => parts ?? []);
}

interface Read {
  readonly tokens: Tokens;
  readonly names: readonly (string | null)[];
  /** The words without quotes, some of which are keywords. */
  readonly words: readonly (string | null)[];
  /** How many brackets each piece stands within. */
  readonly depths: readonly number[];
}

function depthsOf(tokens: Tokens): number[] {
  let depth = 0;
  return tokens.map(({kind, text}) => {
    if (kind === "symbol" && (text === ")" || text === "]" || text === "}")) return --depth;
    return kind === "symbol" && (text === "(" || text === "[" || text === "{") ? depth++ : depth;
  });
}

/** Which parts the query that reads the table at a place needs there. */
function partsAt(read: Read, at: number): readonly string[] | null {
  const {words, depths} = read;
  const before = words[at - 1];
  if (before !== "from" && before !== "join") return null;
  const block = blockAround(read, at);
  const own = block.filter((i) => depths[i] === depths[at]);
  const count = (word: string) => own.filter((i) => words[i] === word && isClause(read, i, word)).length;
  if (count("from") !== 1 || count("select") > 1 || count("where") > 1 || count("or") > 0) return null;
  const alias = aliasAt(read, at);
  if (alias === null || block.some((i) => isRenamed(read, i))) return null;
  const conditions = [
    ...conditionsFrom(
      read,
      own,
      own.find((i) => words[i] === "where")
    ),
    ...(before === "join" ? conditionsFrom(read, own, onOf(read, own, at)) : [])
  ];
  for (const condition of conditions) {
    const wanted = wantedBy(condition, alias);
    if (wanted !== null) return wanted;
  }
  return null;
}

/** Whether a word is one that begins a clause, and no part of a comparison. */
function isClause({words}: Read, i: number, word: string): boolean {
  return word !== "from" || words[i - 1] !== "distinct";
}

/** Whether something else is given the name of the column at a place, which conditions could then mean. */
function isRenamed({tokens, names}: Read, i: number): boolean {
  const [left, right] = [tokens[i - 1], tokens[i + 1]];
  if (names[i] !== partedBy || left === undefined) return false;
  if (right?.text === ":" && tokens[i + 2]?.text !== ":") return true;
  const name = nameOf(left);
  if (name !== null) return !beforeColumn.has(name);
  return left.kind !== "symbol" || left.text === ")" || left.text === "]" || left.text === "}";
}

/** The places of the pieces of the query around one: those within the same brackets, between words such as `UNION`. */
function blockAround({words, depths}: Read, at: number): number[] {
  const depth = depths[at]!;
  const ends = (i: number): boolean =>
    i < 0 || i >= depths.length || depths[i]! < depth || (depths[i] === depth && setOperations.has(words[i] ?? ""));
  let [from, to] = [at, at];
  while (!ends(from - 1)) from--;
  while (!ends(to + 1)) to++;
  return Array.from({length: to - from + 1}, (_, i) => from + i);
}

/** What the query calls the table; null where it gives its columns other names. */
function aliasAt({tokens, names, words}: Read, at: number): string | null {
  const next = words[at + 1] === "as" ? at + 2 : at + 1;
  const name = names[next] ?? null;
  const isAlias = next > at + 1 || (name !== null && !clauses.has(words[next] ?? ""));
  if (!isAlias) return partedTable;
  return tokens[next + 1]?.text === "(" ? null : name;
}

/** Where the conditions of the join with the table begin, if rows of it that they do not hold for are left out. */
function onOf(read: Read, own: readonly number[], at: number): number | undefined {
  const {words} = read;
  const place = own.indexOf(at);
  const [one, other] = [words[own[place - 2] ?? -1], words[own[place - 3] ?? -1]];
  if (keeping.has((one === "outer" ? other : one) ?? "")) return undefined;
  const next = own.slice(place + 1).find((i) => clauses.has(words[i] ?? ""));
  return next !== undefined && words[next] === "on" ? next : undefined;
}

/** Joins that keep rows for which their conditions do not hold. */
const keeping = new Set(["full", "right", "cross"]);

/** The conditions that all have to hold, from the word before them to the next clause; none where they are of another kind. */
function conditionsFrom(read: Read, own: readonly number[], word: number | undefined): Tokens[] {
  if (word === undefined) return [];
  const {tokens, words, depths} = read;
  const end =
    own.find((i) => i > word && clauses.has(words[i] ?? "") && isClause(read, i, words[i]!)) ?? own.at(-1)! + 1;
  const conditions: Token[][] = [[]];
  let between = false;
  for (let i = word + 1; i < end; i++) {
    const one = depths[i] === depths[word] ? words[i] : null;
    // An arrow binds less than what stands around it.
    if (one === "case" || (tokens[i]!.text === "-" && tokens[i + 1]?.text === ">")) return [];
    if (one === "and" && !between) {
      conditions.push([]);
      continue;
    }
    // The first one after `BETWEEN` belongs to it.
    if (one === "between" || one === "and") between = one === "between";
    conditions.at(-1)!.push(tokens[i]!);
  }
  return conditions;
}

/** The values that a condition leaves of the column, where it says that and nothing else. */
function wantedBy(condition: Tokens, alias: string): readonly string[] | null {
  const qualified = nameOf(condition[0]) === alias && condition[1]?.text === ".";
  const [column, sign, ...rest] = qualified ? condition.slice(2) : condition;
  if (nameOf(column) !== partedBy) return null;
  const values = rest.map(textOf);
  if (sign?.text === "=") return values.length === 1 && values[0] != null ? [values[0]] : null;
  if (nameOf(sign) !== "in" || rest[0]?.text !== "(" || rest.at(-1)?.text !== ")") return null;
  const listed = rest.slice(1, -1);
  const isList =
    listed.length % 2 === 1 && listed.every((token, i) => (i % 2 === 0 ? textOf(token) !== null : token.text === ","));
  return isList ? listed.flatMap((token) => textOf(token) ?? []) : null;
}

/** The text that a piece of SQL stands for; null where it is none, or is written with escapes. */
function textOf({kind, text}: Token): string | null {
  return kind === "string" && /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : null;
}
