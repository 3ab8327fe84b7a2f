import {fold} from "../../lib/fold.js";
import {nameOf, type Token} from "../../engine/sql-tokens.js";
import type {Cell} from "../notebook/notebook.js";
import type {Completion, KnownTable, Proposals} from "../sql/proposals.js";
import {rangeParts} from "./bound-values.js";
import {isRange} from "./input.js";

/** What values can be named of: the inputs of a notebook, and the results of its cells with their columns. */
export interface NamedThings {
  readonly cells: readonly Cell[];
  readonly tables: readonly KnownTable[];
}

/** Where the name begins that stands behind the last `${` of a statement up to the cursor; null where none is being written. */
export function valueInSql(tokens: readonly Token[], at: number): number | null {
  let i = tokens.length - 1;
  while (i > 0 && (nameOf(tokens[i]) !== null || tokens[i]!.text === ".")) i--;
  const [sign, open] = [tokens[i - 1], tokens[i]];
  if (sign?.text !== "$" || open?.text !== "{" || sign.to !== open.from) return null;
  return tokens[i + 1]?.from ?? at;
}

/** The same of a note or a title. */
export function valueInText(text: string, at: number): number | null {
  const open = /\$\{[^\S\n]*(?=[^{}\n]*$)/u.exec(text.slice(0, at));
  return open && open.index + open[0].length;
}

/**
 * The values that may be meant behind `${`, each closed by the brace that is not there yet.
 * @param use a statement takes inputs alone, a note or a title columns of results too
 */
export function proposeNamed(
  text: string,
  {from, at}: {readonly from: number; readonly at: number},
  {cells, tables}: NamedThings,
  use: "sql" | "text"
): Proposals {
  const inputs = cells.flatMap((cell): Completion[] => {
    if (cell.kind !== "input" || cell.name === "") return [];
    const parts = isRange(cell.input) ? rangeParts.map((part) => `${cell.name}.${part}`) : [cell.name];
    const detail = cell.input.label === cell.name ? "" : cell.input.label;
    return parts.map((label) => ({label, kind: "value", detail}));
  });
  const columns = tables.flatMap(({name, kind, columns: own}): Completion[] =>
    kind !== "result"
      ? []
      : own
          // A name with a brace in it would end the place before its end.
          .filter((column) => !/[{}\n]/.test(column.name))
          .map((column) => ({label: `${name}.${column.name}`, kind: "column", detail: ""}))
  );
  const wanted = fold(text.slice(from, at).trim());
  const closing = /^\s*\}/u.test(text.slice(at)) ? "" : "}";
  const begins = ({label}: Completion) => (fold(label).startsWith(wanted) ? 0 : 1);
  return {
    from,
    options: [...inputs, ...(use === "sql" ? [] : columns)]
      .filter(({label}) => fold(label).includes(wanted))
      .toSorted((a, b) => begins(a) - begins(b))
      .map((option) => ({...option, written: `${option.label}${closing}`})),
    chosen: true
  };
}
