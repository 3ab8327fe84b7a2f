import {totalSql} from "../../model/headline.js";
import type {Table} from "apache-arrow";
import {quoteValue} from "../../engine/sql-tokens.js";
import {searchable, type Searchable} from "../../lib/fold.js";
import {searchNames} from "../../lib/search.js";
import {termKinds, type TermKind} from "../../model/explorer.js";
import type {Language} from "../../model/language.js";

/** A code of the tables with its names. */
export interface KnownTerm {
  readonly kind: TermKind;
  readonly code: string;
  /** Its name in the reader's language. */
  readonly name: string;
  /** The indicator whose methodology a series is; null for what is no series. */
  readonly indicator: string | null;
  /** Its code and its names in every language, as they are searched. */
  readonly words: Searchable;
}

/** The tables that hold the terms, by their kind. */
export const termTables = {indicator: "indicators", area: "areas", agency: "agencies", series: "series"} as const;

/** Reads the terms of one kind from their table. */
export function readTerms(
  kind: TermKind,
  table: Table,
  {code: language, all}: Pick<Language, "code" | "all">
): KnownTerm[] {
  const text = (column: string, row: number): string => {
    const value: unknown = table.getChild(column)?.get(row);
    return typeof value === "string" ? value : "";
  };
  const columns = all.flatMap((one) => [`name_${one}`, `short_${one}`]);
  return Array.from({length: table.numRows}, (_, row) => {
    const code = text(kind, row);
    const names = [...new Set(columns.map((column) => text(column, row)).filter((name) => name !== ""))];
    return {
      kind,
      code,
      name: text(`name_${language}`, row) || (names[0] ?? code),
      indicator: kind === "series" ? text("indicator", row) : null,
      words: searchable([...names, code.replaceAll("_", " "), code].join(" · ").normalize("NFC"))
    };
  });
}

/** The terms whose names or code answer a search in any language, with or without diacritics; those that begin with it first. */
export function searchTerms(query: string, terms: readonly KnownTerm[]): readonly KnownTerm[] {
  const found = searchNames(
    query,
    terms.map(({words}) => words)
  ).map(({index}) => terms[index]!);
  const wanted = searchable(query.trim()).folded;
  const begins = ({words}: KnownTerm) => (words.folded.startsWith(wanted) ? 0 : 1);
  const order = ({kind}: KnownTerm) => termKinds.indexOf(kind);
  return found.toSorted((a, b) => begins(a) - begins(b) || order(a) - order(b) || a.name.length - b.name.length);
}

/** The condition that keeps the rows of a term, ready to stand after WHERE. */
export function filterOf({kind, code, indicator}: KnownTerm): string {
  const own = `${kind} = ${quoteValue(code)}`;
  return kind === "series" && indicator !== null ? `indicator = ${quoteValue(indicator)} AND ${own}` : own;
}

/** A query to start from: what the tables say of a term. */
export function queryOf(term: KnownTerm, home: string): string {
  const where = filterOf(term);
  switch (term.kind) {
    case "indicator":
    case "series":
      return `SELECT year, value, series, run, status, source\nFROM observations\nWHERE ${where} AND area = ${quoteValue(home)} AND shown\n  AND ${totalSql()}\nORDER BY series, year`;
    case "area":
      return `SELECT indicator, series, arg_max(value, year) AS value, max(year) AS year\nFROM observations\nWHERE ${where} AND shown AND period = 'year'\n  AND ${totalSql()}\nGROUP BY ALL\nORDER BY indicator, series`;
    case "agency":
      return `SELECT a.role, b.block, b.title_vi, b.line\nFROM assignments a JOIN blocks b USING (block)\nWHERE a.${where}\nORDER BY a.role, b.line`;
  }
}
