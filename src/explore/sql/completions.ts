import {splitStatements} from "../../engine/sql-statements.js";
import {tablesIn} from "./names.js";
import {nameOf, plainName, tokenize, type Token} from "../../engine/sql-tokens.js";

/** Something that a reader may be about to type. */
export interface Completion {
  readonly label: string;
  /** What is written where that is not the label: a name that SQL takes only in quotes. */
  readonly written?: string;
  readonly kind: "table" | "result" | "column" | "function";
  /** What it means, in the reader's language. */
  readonly detail: string;
}

/** A table or result with its columns, as completion and the schema panel know it. */
export interface KnownTable {
  readonly name: string;
  readonly kind: "published" | "result" | "own";
  readonly description: string;
  readonly columns: readonly {readonly name: string; readonly description: string; readonly type: string}[];
}

/** What may come at a place of the text, and where the word that it replaces begins. */
export interface Proposals {
  readonly from: number;
  readonly options: readonly Completion[];
}

/** Names that may be meant at a place: columns of the tables that the statement reads first, then tables and functions. */
export function propose(
  sql: string,
  at: number,
  tables: readonly KnownTable[],
  functions: readonly Completion[]
): Proposals | null {
  const tokens = tokenize(sql.slice(0, at));
  const last = tokens.at(-1);
  if (last?.to === at && ["comment", "string", "number"].includes(last.kind)) return null;
  const word = last?.to === at && nameOf(last) !== null ? last : null;
  const from = word?.from ?? at;
  const before = word ? tokens.at(-2) : last;
  if (before?.text === "." && before.to === from) {
    const owner = nameOf(word ? tokens.at(-3) : tokens.at(-2));
    const table = owner === null ? null : tableBehind(owner, sql, at, tables);
    return table ? {from, options: columnsOf(table)} : null;
  }
  const read = readAround(sql, at);
  const columns = tables.filter(({name}) => read.has(name.toLowerCase())).flatMap(columnsOf);
  const withTables = tables.map(({name, kind, description}) => ({
    ...named(name),
    kind: kind === "result" ? ("result" as const) : ("table" as const),
    detail: description
  }));
  return {from, options: [...unique(columns), ...withTables, ...functions]};
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

const readAround = (sql: string, at: number): ReadonlySet<string> => tablesIn({tokens: statementAround(sql, at)});

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
