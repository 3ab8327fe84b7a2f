import {nameOf, type Token} from "../../engine/sql-tokens.js";
import {tablesIn} from "./names.js";
import type {KnownTable} from "./proposals.js";

const word = (token: Token | undefined): string => (token?.kind === "word" ? token.text.toLowerCase() : "");

/** How deep within parentheses the tables are whose columns are looked for: whoever nests deeper does without suggestions. */
const deepest = 20;

/** Tables that a statement names for itself by `WITH`, with the columns that they are seen to have. */
export function ownTables(tokens: readonly Token[], known: readonly KnownTable[]): KnownTable[] {
  const found: KnownTable[] = [];
  if (!tokens.some((token) => word(token) === "with")) return found;
  const {ends: closing, depths} = parentheses(tokens);
  for (let i = 1; i < tokens.length; i++) {
    const before = word(tokens[i - 1]);
    const name = nameOf(tokens[i]);
    if (name === null || !(before === "with" || before === "recursive" || tokens[i - 1]?.text === ",")) continue;
    const columnsEnd = closing[i + 1];
    let next = columnsEnd === undefined ? i + 1 : columnsEnd + 1;
    if (word(tokens[next]) !== "as" || depths[i]! > deepest) continue;
    const columns =
      columnsEnd === undefined ? null : tokens.slice(i + 2, columnsEnd).flatMap((token) => nameOf(token) ?? []);
    while (next < tokens.length && tokens[next]!.text !== "(") next++;
    const body = tokens.slice(next + 1, closing[next]);
    found.push({
      name: tokens[i]!.kind === "word" ? tokens[i]!.text : name,
      kind: "result",
      description: "",
      columns: (columns ?? selectedColumns(body, [...found, ...known])).map((column) => ({
        name: column,
        description: "",
        type: ""
      }))
    });
  }
  return found;
}

/** For each parenthesis that opens where it closes, the end of the text where it does not; and how many are open before each token. */
function parentheses(tokens: readonly Token[]): {
  readonly ends: readonly (number | undefined)[];
  readonly depths: readonly number[];
} {
  const ends: (number | undefined)[] = tokens.map(() => undefined);
  const open: number[] = [];
  const depths = tokens.map(({text}, i) => {
    const depth = open.length;
    if (text === "(") open.push(i);
    else if (text === ")") {
      const opened = open.pop();
      if (opened !== undefined) ends[opened] = i;
    }
    return depth;
  });
  for (const i of open) ends[i] = tokens.length;
  return {ends, depths};
}

const ends = new Set(["from", "where", "group", "order", "union", "limit", "having", "qualify", "window"]);

/** The columns that a query is seen to give: the names after AS, those of plain columns, and all of what `*` stands for. */
function selectedColumns(tokens: readonly Token[], known: readonly KnownTable[]): string[] {
  const start = tokens.findIndex((token) => word(token) === "select");
  if (start < 0) return columnsRead(tokens, known);
  const items: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start + 1)) {
    if (token.text === "(") depth++;
    else if (token.text === ")") depth--;
    if (depth === 0 && ends.has(word(token))) break;
    if (depth === 0 && token.text === ",") items.push([]);
    else items.at(-1)!.push(token);
  }
  return [...new Set(items.flatMap((item) => columnOf(item, () => columnsRead(tokens, known))))];
}

function columnOf(item: readonly Token[], all: () => readonly string[]): readonly string[] {
  const own = item.filter((token) => !["distinct", "all"].includes(word(token)));
  const last = own.at(-1);
  if (last === undefined) return [];
  if (own[0]!.text === "*" || (own.length === 3 && last.text === "*")) return all();
  const name = last.kind === "quoted" ? last.text.slice(1, -1).replaceAll('""', '"') : last.text;
  if (nameOf(last) === null) return [];
  const before = own.at(-2);
  const named = own.length === 1 || before?.text === "." || word(before) === "as" || before?.text === ")";
  return named || (before !== undefined && nameOf(before) !== null) ? [name] : [];
}

function columnsRead(tokens: readonly Token[], known: readonly KnownTable[]): string[] {
  const read = tablesIn({tokens});
  return known.filter(({name}) => read.has(name.toLowerCase())).flatMap(({columns}) => columns.map(({name}) => name));
}
