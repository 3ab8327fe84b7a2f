import {splitStatements} from "../../engine/sql-statements.js";
import {tablesIn} from "./names.js";
import {proposeNamed, valueInSql} from "../input/value-proposals.js";
import type {Cell} from "../notebook/notebook.js";
import type {Completion, KnownTable, Proposals} from "./proposals.js";
import {ownTables} from "./selected-columns.js";
import type {KnownTerm} from "./terms.js";
import {comparedColumn, proposeValues} from "./value-completions.js";
import {nameOf, plainName, tokenize, type Token} from "../../engine/sql-tokens.js";

/**
 * What may be meant at a place: within quotes the values of the column that they are compared with, within USING the columns that
 * both tables have, behind `${` the inputs of the notebook, else columns of the tables that the statement reads, then tables and functions.
 */
export function propose(
  sql: string,
  at: number,
  known: readonly KnownTable[],
  functions: readonly Completion[],
  {
    terms = () => [],
    cells = []
  }: {
    /** What the tables give codes to, asked for where a value is written. */
    readonly terms?: () => readonly KnownTerm[];
    readonly cells?: readonly Cell[];
  } = {}
): Proposals | null {
  const tokens = tokenize(sql.slice(0, at));
  const value = valueInSql(tokens, at);
  if (value !== null) return proposeNamed(sql, {from: value, at}, {cells, tables: known}, "sql");
  const last = tokens.at(-1);
  const around = statementAround(sql, at);
  const tables = [...ownTables(around, known), ...known];
  const names = new Set([...tablesIn({tokens: around}), ...namesRead(around)]);
  const read = tables.filter(({name}) => names.has(name.toLowerCase()));
  if (last?.to === at && last.kind === "string") {
    const typed = last.text.slice(1);
    // A text that has ended is none that is being written.
    if (!last.text.startsWith("'") || /^(?:[^']|'')*'$/.test(typed)) return null;
    const column = comparedColumn(tokens.slice(0, -1));
    return column === null
      ? null
      : proposeValues(column, typed, last.from + 1, {
          read,
          terms: terms(),
          indicator: comparedWith(around, "indicator")
        });
  }
  if (last?.to === at && ["comment", "number"].includes(last.kind)) return null;
  const word = last?.to === at && nameOf(last) !== null ? last : null;
  const from = word?.from ?? at;
  const before = word ? tokens.at(-2) : last;
  if (before?.text === "." && before.to === from) {
    const owner = nameOf(word ? tokens.at(-3) : tokens.at(-2));
    const table = owner === null ? null : tableBehind(owner, sql, at, tables);
    return table ? {from, options: columnsOf(table)} : null;
  }
  const keys = sharedColumns(word ? tokens.slice(0, -1) : tokens, read);
  if (keys !== null) return {from, options: keys};
  const columns = read.flatMap(columnsOf);
  const withTables = tables.map(({name, kind, description}) => ({
    ...named(name),
    kind: kind === "result" ? ("result" as const) : ("table" as const),
    detail: description
  }));
  return {from, options: [...unique(columns), ...unique(withTables), ...functions]};
}

/** Names that stand where a table may stand, those that the statement gives itself among them. */
const namesRead = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token, i) =>
    ["from", "join", ","].includes(tokens[i - 1]?.text.toLowerCase() ?? "") ? (nameOf(token) ?? []) : []
  );

/** The text that a column is compared with elsewhere in a statement, or null. */
function comparedWith(tokens: readonly Token[], column: string): string | null {
  const i = tokens.findIndex((token, at) => nameOf(token) === column && tokens[at + 1]?.text === "=");
  const text = i < 0 ? undefined : tokens[i + 2];
  return text?.kind === "string" ? text.text.slice(1, -1) : null;
}

/** Within `USING (`, the columns that the table just joined has in common with one before it; null elsewhere. */
function sharedColumns(before: readonly Token[], read: readonly KnownTable[]): readonly Completion[] | null {
  let i = before.length - 1;
  while (i > 1 && before[i]?.text !== "(" && (before[i]?.text === "," || nameOf(before[i]) !== null)) i--;
  if (before[i]?.text !== "(" || before[i - 1]?.text.toLowerCase() !== "using") return null;
  const joined = before.slice(0, i - 1).flatMap((token, at) => {
    const table = read.find(({name}) => name.toLowerCase() === nameOf(token));
    return table && ["from", "join", ","].includes(before[at - 1]?.text.toLowerCase() ?? "") ? [table] : [];
  });
  const last = joined.at(-1);
  if (!last || joined.length < 2) return null;
  const others = new Set(joined.slice(0, -1).flatMap(({columns}) => columns.map(({name}) => name)));
  return columnsOf(last).filter(({label}) => others.has(label));
}

const named = (name: string) => ({label: name, written: plainName(name)});

const columnsOf = (table: KnownTable): Completion[] =>
  table.columns.map(({name, description}) => ({...named(name), kind: "column", detail: description || table.name}));

const unique = (options: readonly Completion[]): Completion[] => [
  ...new Map(options.map((option) => [option.label, option])).values()
];

function statementAround(sql: string, at: number): readonly Token[] {
  const statements = splitStatements(sql);
  return (statements.findLast(({from}) => from <= at) ?? statements[0])?.tokens ?? [];
}

/** The table that a name before a point stands for: the table itself, or the one whose alias it is. */
function tableBehind(owner: string, sql: string, at: number, tables: readonly KnownTable[]): KnownTable | null {
  const find = (name: string | null) => tables.find((table) => table.name.toLowerCase() === name) ?? null;
  const own = find(owner);
  if (own) return own;
  const tokens = statementAround(sql, at);
  for (let i = 1; i < tokens.length; i++) {
    if (nameOf(tokens[i]) !== owner) continue;
    const previous = tokens[i - 1]!.text.toLowerCase() === "as" ? tokens[i - 2] : tokens[i - 1];
    const table = find(nameOf(previous));
    if (table) return table;
  }
  return null;
}
