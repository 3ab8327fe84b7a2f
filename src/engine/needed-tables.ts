import type {Statement} from "./sql-statements.js";
import {nameOf, type Token} from "./sql-tokens.js";

type Tokens = readonly Token[];

/**
 * Those of the tables that have to be in the engine before statements run: every one whose name stands in them, even where
 * no table is expected, as in a macro; all of them, where the statements read what the engine knows of its tables.
 */
export function neededTables<Name extends string>(
  statements: readonly Pick<Statement, "tokens">[],
  tables: readonly Name[]
): readonly Name[] {
  if (statements.some(readsCatalogue)) return tables;
  const names = new Set<string | null>(
    statements.flatMap(({tokens}) => [...tokens.map(nameOf), ...namesInTexts(tokens)])
  );
  return tables.filter((table) => names.has(table));
}

/** Schemas, views, functions and pragmas of the engine that list the tables it holds. */
const catalogues = new Set([
  "information_schema",
  "pg_catalog",
  ...["tables", "columns", "constraints", "indexes"].map((kind) => `duckdb_${kind}`),
  ...["attribute", "class", "constraint", "index", "indexes", "tables"].map((kind) => `pg_${kind}`),
  ...["master", "schema", "temp_master", "temp_schema"].map((kind) => `sqlite_${kind}`),
  "show_tables",
  "show_tables_expanded"
]);

/** Words that list tables where they stand alone or before one of the next. */
const listing = new Set(["show", "describe", "desc"]);
const listed = new Set(["tables", "all"]);

/** Functions that take the name of a table as a text. */
const readers = new Set(["query_table", "duckdb_table_sample", "table_info", "storage_info", "show"]);

function readsCatalogue({tokens}: Pick<Statement, "tokens">): boolean {
  return tokens.some((token, i) => {
    const name = nameOf(token);
    return name !== null && (catalogues.has(name) || listsTables(tokens, i));
  });
}

function listsTables(tokens: Tokens, i: number): boolean {
  const [before, word, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  // Elsewhere the word is a column's name, or the order of rows.
  const begins = before === undefined || before.text === "(";
  if (!begins || word?.kind !== "word" || !listing.has(word.text.toLowerCase())) return false;
  return next === undefined || next.text === ")" || listed.has(nameOf(next) ?? "");
}

/** The texts that a statement may give to functions as names of tables, in lower case. */
function namesInTexts(tokens: Tokens): readonly string[] {
  const reads = tokens.some((token) => readers.has((nameOf(token) ?? "").replace(/^pragma_/, "")));
  if (!reads) return [];
  return tokens.flatMap(({kind, text}) => (kind === "string" ? [text.slice(1, -1).toLowerCase()] : []));
}
