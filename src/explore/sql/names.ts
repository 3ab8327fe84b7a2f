import {splitStatements, type Statement} from "../../engine/sql-statements.js";
import {nameOf, plainName, type Token} from "../../engine/sql-tokens.js";

/** What is known about the parenthesis that is being read. */
interface Frame {
  /** Whether a name of a table may come next. */
  expects: boolean;
  /** Whether a comma leads to another table. */
  listing: boolean;
  /** True within `extract(… FROM …)` and its like, where FROM names no table. */
  readonly argument: boolean;
}

const opening = new Set([
  "from",
  "join",
  "describe",
  "summarize",
  "show",
  "table",
  "into",
  "pivot",
  "unpivot",
  "update"
]);
const closing = new Set(
  "where group having order limit offset qualify window union except intersect select on using set values returning sample when then else".split(
    " "
  )
);
const fromInArguments = new Set(["extract", "substring", "trim", "overlay"]);

/**
 * The names of tables and views that a statement reads, in lower case: those that stand where a table stands, without the
 * names that it gives to its own subqueries. A column that happens to have the name of a result is not taken for it.
 */
export function tablesIn(statement: Pick<Statement, "tokens">): Set<string> {
  return new Set(tablePlaces(statement).map(({name}) => name));
}

/** A text of SQL in which a table or result has another name: where it is read, and before the columns that are its own. */
export function renamed(sql: string, from: string, to: string): string {
  const places = splitStatements(sql).flatMap((statement) => {
    const read = tablePlaces(statement).filter(({name}) => name === from.toLowerCase());
    if (read.length === 0) return [];
    const {tokens} = statement;
    const owners = tokens.filter(
      (token, i) => nameOf(token) === from.toLowerCase() && tokens[i + 1]?.text === "." && tokens[i - 1]?.text !== "."
    );
    return [...new Set([...read.map(({token}) => token), ...owners])];
  });
  const name = plainName(to);
  return places
    .sort((a, b) => b.from - a.from)
    .reduce((text, place) => `${text.slice(0, place.from)}${name}${text.slice(place.to)}`, sql);
}

/** A name that stands where a table stands. */
interface TablePlace {
  readonly name: string;
  readonly token: Token;
}

function tablePlaces({tokens}: Pick<Statement, "tokens">): TablePlace[] {
  const places: TablePlace[] = [];
  const own = ownNames(tokens);
  const frames: Frame[] = [{expects: false, listing: false, argument: false}];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const frame = frames.at(-1)!;
    if (token.text === "(") {
      const before = tokens[i - 1]?.text.toLowerCase() ?? "";
      frames.push({expects: frame.expects, listing: frame.expects, argument: fromInArguments.has(before)});
      frame.expects = false;
    } else if (token.text === ")") {
      if (frames.length > 1) frames.pop();
    } else if (token.text === "," && frame.listing) frame.expects = true;
    else i = readWord(tokens, i, frame, (name, token) => !own.has(name) && places.push({name, token}));
  }
  return places;
}

/** Reads a word or a name; returns the place of the last token that was used up. */
function readWord(
  tokens: readonly Token[],
  i: number,
  frame: Frame,
  found: (name: string, token: Token) => void
): number {
  const token = tokens[i]!;
  const name = nameOf(token);
  if (name === null) return i;
  const keyword = token.kind === "word" ? name : "";
  if (opening.has(keyword) && !namesNoTable(tokens, i, frame)) {
    frame.expects = true;
    frame.listing = keyword === "from" || frame.listing;
  } else if (closing.has(keyword)) {
    frame.expects = false;
    frame.listing = false;
  } else if (frame.expects && keyword !== "lateral" && keyword !== "only") {
    frame.expects = false;
    const [qualified, last] = readQualified(tokens, i);
    if (tokens[last + 1]?.text !== "(" && qualified !== null) found(qualified, tokens[last]!);
    return last;
  }
  return i;
}

function namesNoTable(tokens: readonly Token[], i: number, frame: Frame): boolean {
  const word = tokens[i]!.text.toLowerCase();
  if (tokens[i - 1]?.text === ".") return true;
  if (word === "from")
    return frame.argument || (tokens[i - 1]?.text.toLowerCase() === "distinct" && isBefore(tokens, i));
  // `table` and its like open a clause only at the start or after what makes tables; elsewhere they may be names.
  return (word === "update" || word === "show" || word === "table") && frame.expects;
}

/** `IS [NOT] DISTINCT FROM`, as against `SELECT DISTINCT FROM`. */
function isBefore(tokens: readonly Token[], i: number): boolean {
  return ["is", "not"].includes(tokens[i - 2]?.text.toLowerCase() ?? "");
}

/** `main.table` is the table; a table of any other schema is none of ours. */
function readQualified(tokens: readonly Token[], i: number): readonly [string | null, number] {
  const parts = [nameOf(tokens[i])];
  let last = i;
  while (tokens[last + 1]?.text === "." && nameOf(tokens[last + 2]) !== null) {
    last += 2;
    parts.push(nameOf(tokens[last]));
  }
  const schema = parts.at(-2);
  return [schema === undefined || schema === "main" ? (parts.at(-1) ?? null) : null, last];
}

/** Names given by `WITH name AS (…)`. */
function ownNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  if (!tokens.some(({text}) => text.toLowerCase() === "with")) return names;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]?.text.toLowerCase() ?? "";
    const name = nameOf(token);
    if (name === null || !["with", "recursive", ","].includes(before)) return;
    let next = i + 1;
    // `name (column, …) AS (…)`
    if (tokens[next]?.text === "(") while (next < tokens.length && tokens[next++]?.text !== ")");
    if (tokens[next]?.text.toLowerCase() !== "as") return;
    const after = tokens.slice(next + 1, next + 4).map(({text}) => text.toLowerCase());
    if (/^(?:\(|materialized \(|not materialized \()/.test(after.join(" "))) names.add(name);
  });
  return names;
}
