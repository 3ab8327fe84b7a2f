import {mostValueLetters} from "../protocol.js";
import {isNode} from "./drawn.js";
import {isTable} from "./is-table.js";

/** Rows of a table that are written out. */
const mostTableRows = 10;
/** Items of a list, keys of an object, and levels within each other that are written out. */
const [mostItems, mostKeys, deepest] = [100, 60, 4] as const;
/** A value as text, as far as a reader would read it; a text as it is. */
export function inspected(value: unknown): string {
  const text =
    typeof value === "string" ? value : written(value, 0, {around: new Set(), left: {letters: mostValueLetters}});
  return text.length > mostValueLetters ? `${text.slice(0, mostValueLetters - 1)}…` : text;
}

/** Where a value stands that is written out. */
interface Place {
  /** What it is in. */
  readonly around: ReadonlySet<object>;
  /** How much more anybody would read. */
  readonly left: {letters: number};
}

function written(value: unknown, depth: number, place: Place): string {
  if (place.left.letters <= 0) return "…";
  const text = writtenOut(value, depth, place);
  // What is in it has been counted.
  if (typeof value !== "object" || value === null) place.left.letters -= text.length;
  return text;
}

function writtenOut(value: unknown, depth: number, {around, left}: Place): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, mostValueLetters));
  if (typeof value === "bigint") return `${String(value)}n`;
  if (typeof value === "function") return value.name === "" ? "ƒ" : `ƒ ${value.name}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (around.has(value)) return "↺";
  if (isNode(value)) return markupOf(value);
  const within = new Set([...around, value]);
  const inner = (part: unknown) => written(part, depth + 1, {around: within, left});
  if (isTable(value)) {
    const [rows, columns] = [value.numRows(), value.columnNames()];
    const kind = `Table(${String(rows)}) `;
    if (depth >= deepest) return `${kind}[…]`;
    const some = value.objects({columns, limit: mostTableRows}) as readonly unknown[];
    return `${kind}${enclosed("[", some.map(inner), rows, "]", depth)}`;
  }
  if (Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))) {
    const list = value as ArrayLike<unknown>;
    const kind = Array.isArray(value) ? "" : `${value.constructor.name}(${String(list.length)}) `;
    if (depth >= deepest) return `${kind}[…]`;
    const items = Array.from({length: Math.min(list.length, mostItems)}, (_, i) => inner(list[i]));
    return `${kind}${enclosed("[", items, list.length, "]", depth)}`;
  }
  if (value instanceof Map || value instanceof Set) {
    const kind = `${value.constructor.name}(${String(value.size)}) `;
    if (depth >= deepest) return `${kind}{…}`;
    const items: string[] = [];
    for (const item of value instanceof Map ? value.entries() : value) {
      if (items.length === mostItems) break;
      items.push(value instanceof Map && Array.isArray(item) ? `${inner(item[0])} => ${inner(item[1])}` : inner(item));
    }
    return `${kind}${enclosed("{", items, value.size, "}", depth)}`;
  }
  if (depth >= deepest) return "{…}";
  const entries = Object.entries(value);
  const items = entries.slice(0, mostKeys).map(([key, part]) => `${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key)}: ${inner(part)}`); // prettier-ignore
  return enclosed("{", items, entries.length, "}", depth);
}

/** An element as its first tag. */
function markupOf(node: Node): string {
  const {localName, attributes} = node as Partial<Element>;
  if (localName === undefined || !attributes) return node.nodeName;
  const told = Array.from(attributes, ({name, value}) => ` ${name}=${JSON.stringify(value.slice(0, 40))}`);
  return `<${localName}${told.slice(0, 4).join("")}>`;
}

/** Items on one line where they fit, and on one each where not. */
function enclosed(open: string, items: readonly string[], all: number, close: string, depth: number): string {
  const shown = items.length < all ? [...items, "…"] : items;
  if (shown.length === 0) return `${open}${close}`;
  const line = `${open}${shown.join(", ")}${close}`;
  if (line.length <= 90 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${shown.map((item) => `${indent}${item}`).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}
