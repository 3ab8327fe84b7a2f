import {nameOf, quoteName, quoteValue, type Token} from "../../engine/sql-tokens.js";
import type {Statement} from "../../engine/sql-statements.js";
import type {Replacement} from "./input-places.js";

/** Stands before the names of variables among those of tables, whose names never hold it. */
const sign = "\u0000";

/** A variable as cells make and read it, next to the names of tables. */
export const variableKey = (name: string): string => `${sign}${name}`;

/** Whether a name that a cell makes or reads is that of a variable. */
export const isVariableKey = (name: string): boolean => name.startsWith(sign);

/** A place where a statement reads a variable. */
export interface VariableUse {
  /** In lower case, as the engine compares names. */
  readonly name: string;
  /** Where it stands in the whole text. */
  readonly from: number;
  readonly to: number;
}

/** The variable that a statement sets, in lower case, or null. */
export function variableSet({tokens}: Pick<Statement, "tokens">): string | null {
  const [verb, kind, name] = tokens;
  return isWord(verb, "set") && isWord(kind, "variable") ? nameOf(name) : null;
}

/** Where a statement asks for the value of a variable by `getvariable('name')`. */
export function variablesRead({tokens}: Pick<Statement, "tokens">): VariableUse[] {
  return tokens.flatMap((token, i) => {
    if (nameOf(token) !== "getvariable" || tokens[i - 1]?.text === ".") return [];
    const [open, name, close] = tokens.slice(i + 1, i + 4);
    if (open?.text !== "(" || name?.kind !== "string" || close?.text !== ")") return [];
    return [{name: name.text.slice(1, -1).replaceAll("''", "'").toLowerCase(), from: token.from, to: close.to}];
  });
}

/**
 * The tables that keep variables in the place of these, so that a statement gives the same on any connection.
 * @param tableOf the table of one row whose column `value` is a variable's value; null leaves the place as it is
 */
export function variableReplacements(
  statement: Pick<Statement, "tokens">,
  tableOf: (name: string) => string | null
): Replacement[] {
  return variablesRead(statement).flatMap(({name, from, to}) => {
    const table = tableOf(name);
    return table === null ? [] : [{from, to, text: `(SELECT value FROM ${quoteName(table)})`}];
  });
}

/** The table that keeps what a cell sets a variable to, since the engine forgets it with the connection. */
export const variableTable = (cell: string, name: string): string => `_variable_${cell}_${name}`;

/** The statement that puts a variable into its table. */
export const keepVariable = (name: string, table: string): string =>
  `CREATE OR REPLACE TABLE ${quoteName(table)} AS SELECT getvariable(${quoteValue(name)}) AS value`;

/** The statements that set variables to what their tables keep, for the statements of a cell that come after them. */
export const setVariables = (tables: ReadonlyMap<string, string>): string =>
  [...tables]
    .map(([name, table]) => `SET VARIABLE ${quoteName(name)} = (SELECT value FROM ${quoteName(table)})`)
    .join(";");

const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === "word" && token.text.toLowerCase() === word;
