import {plainName, quoteName, quoteValue} from "../../engine/sql-tokens.js";

/** A table of areas by years as the site's own tables have it: a row for each area and year. */
export interface WideTable {
  readonly name: string;
  readonly columns: readonly {readonly name: string}[];
  /** The columns that hold the values of a year each. */
  readonly years: readonly string[];
}

/**
 * The statement that makes rows of the years of a wide table: the columns that name a row, the year, what stands beside it in
 * the name of the column (`Sơ bộ`, `Nam`), where anything does, and the value.
 */
export function yearsQuery({name, columns, years}: WideTable): string {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  const free = (wanted: string): string => (taken.has(wanted) ? free(`${wanted}_`) : wanted);
  const [heading, year, note, value] = ["heading", "year", "note", "value"].map(free) as [
    string,
    string,
    string,
    string
  ];
  const others = columns.filter((column) => !years.includes(column.name)).map((column) => plainName(column.name));
  const digits = quoteValue("(19|20)\\d\\d");
  const rest = years.some((column) => column.replace(/(19|20)\d\d/, "").trim() !== "");
  const selected = [
    ...others,
    `CAST(regexp_extract(${heading}, ${digits}) AS INTEGER) AS ${year}`,
    ...(rest ? [`nullif(trim(regexp_replace(${heading}, ${digits}, '')), '') AS ${note}`] : []),
    value
  ];
  return [
    `SELECT ${selected.join(", ")}`,
    `FROM ${plainName(name)} UNPIVOT INCLUDE NULLS (${value} FOR ${heading} IN (${years.map(quoteName).join(", ")}))`,
    `ORDER BY ${[...others.slice(0, 1), year].join(", ")}`
  ].join("\n");
}
