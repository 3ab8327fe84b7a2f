import type {Statement} from "../../engine/sql-statements.js";
import {nameOf} from "../../engine/sql-tokens.js";
import {type Rejection} from "../../model/explorer.js";

/** The word that a statement begins with, in lower case. */
export const verbOf = ({tokens}: Statement): string => tokens.find(({text}) => text !== "(")?.text.toLowerCase() ?? "";

/** Whether the rows of a statement can be a view for other statements. */
export function isQuery(statement: Statement): boolean {
  if (!["select", "with", "from", "values", "table", "pivot", "unpivot"].includes(verbOf(statement))) return false;
  // `WITH … INSERT` changes a table; a word of that kind outside parentheses says so.
  let depth = 0;
  for (const {text, kind} of statement.tokens) {
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth === 0 && kind === "word" && /^(?:insert|update|delete|merge)$/i.test(text)) return false;
  }
  return true;
}

/** Whether a statement asks for columns that its rows decide about: the engine can make a table of it, but no view. */
export const pivots = ({tokens}: Pick<Statement, "tokens">): boolean =>
  tokens.some(({kind, text}, i) => kind === "word" && /^pivot(?:_wider)?$/i.test(text) && tokens[i - 1]?.text !== ".");
const outside = new Set(["install", "load", "force", "attach", "detach", "copy", "export", "import", "use"]);
const settings = new Set(["set", "reset"]);
const changing = new Set(["drop", "alter", "update", "delete", "insert", "truncate", "merge", "create"]);

/**
 * Whether a statement may run here: nothing that reaches a file, another host or the engine's settings, and nothing that
 * would change a published table. The engine rejects the first two by itself; this says so in words, before it is asked.
 */
export function rejection(statement: Statement, published: ReadonlySet<string>): Rejection | null {
  const verb = verbOf(statement);
  if (outside.has(verb)) return "outside";
  if (
    verb === "create" &&
    statement.tokens.slice(1, 5).some(({kind, text}) => kind === "word" && /^secret$/i.test(text))
  )
    return "outside";
  const second = statement.tokens[1]?.text.toLowerCase();
  if (verb === "update" && second === "extensions") return "outside";
  if (settings.has(verb) && second !== "variable") return "setting";
  if (verb === "pragma" && statement.tokens.some(({text}) => text === "=")) return "setting";
  const change = changeIn(statement);
  return change && targetsOf(change).some((name) => published.has(name)) ? "published" : null;
}

/** Words before which another statement may stand: what it reads, that it is explained while it runs, or its name. */
const leading = new Set(["with", "explain", "prepare"]);

/** The part of a statement that changes something, from its verb on; null where there is none. */
function changeIn(statement: Statement): Pick<Statement, "tokens"> | null {
  const verb = verbOf(statement);
  if (changing.has(verb)) return statement;
  if (!leading.has(verb)) return null;
  let depth = 0;
  const start = statement.tokens.findIndex(({text, kind}) => {
    if (text === "(") depth++;
    else if (text === ")") depth--;
    return depth === 0 && kind === "word" && changing.has(text.toLowerCase());
  });
  return start < 0 ? null : {tokens: statement.tokens.slice(start)};
}

const fillers = new Set(
  "or replace temp temporary table view schema if not exists into from recursive materialized unique index on macro function sequence type using main only column".split(
    " "
  )
);

/** The names that a statement defines or changes: the first name after its verb. */
function targetsOf({tokens}: Pick<Statement, "tokens">): string[] {
  for (let i = 1; i < tokens.length; i++) {
    const name = nameOf(tokens[i]);
    if (name === null) {
      if (tokens[i]!.text === ".") continue;
      return [];
    }
    if (tokens[i]!.kind === "word" && fillers.has(name) && tokens[i + 1] !== undefined) continue;
    // `schema.table`: the last part is the table.
    if (tokens[i + 1]?.text === ".") continue;
    return [name];
  }
  return [];
}

/** Whether a connection is after a statement as it was before: no transaction, no variable, nothing that only it can see. */
export function leavesNothing(statement: Statement): boolean {
  const temporary = statement.tokens.slice(0, 5).some(({text}) => /^temp(?:orary)?$/i.test(text));
  return isQuery(statement) || (verbOf(statement) === "create" && !temporary);
}

/** What kind of thing a statement makes, as `DROP` names it. */
export function kindDefined({tokens}: Statement): string {
  const kinds = ["table", "view", "macro", "function", "sequence", "type", "schema", "index"];
  const words = tokens.slice(1, 6).map(({text}) => text.toLowerCase());
  const kind = words.find((word) => kinds.includes(word)) ?? "table";
  const returnsTable =
    (words.includes("macro") || words.includes("function")) &&
    tokens.some(({text}, i) => /^table$/i.test(text) && i > 0 && /^as$/i.test(tokens[i - 1]!.text));
  return returnsTable ? "macro table" : kind;
}

/** The names of tables and views that a statement makes. */
export function definedBy(statement: Statement): readonly string[] {
  return verbOf(statement) === "create" ? targetsOf(statement) : [];
}
