import {isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument} from "yaml";
import type {Ledger, Kind} from "./account.js";

/** A word, number or truth of a YAML file, with the text as it was written: `1.10` is the number 1.1. */
export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly line: number;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly line: number;
}

export interface Fields {
  readonly kind: "map";
  readonly fields: ReadonlyMap<string, Node>;
  readonly line: number;
}

export type Node = Scalar | List | Fields;

/** A file of which more comes than this, its repetitions written out, is a trap and no table of words. */
const mostNodes = 2_000_000;
const deepest = 64;
/** A larger text would take minutes. */
const longest = 4 * 1024 * 1024;

class TooMuch extends Error {
  readonly code: "too_large" | "too_deep" | "circular";

  constructor(code: TooMuch["code"]) {
    super(code);
    this.code = code;
  }
}

/** What a text holds, as far as it can be read: its top-level fields, the rest being in the account. */
export function readYaml(text: string, file: string, kind: Kind, ledger: Ledger, firstLine = 1): Fields | null {
  const left = (code: "too_large" | "too_deep" | "circular" | "not_fields" | "empty", line: number | null): null => {
    if (code === "empty") ledger.note("blank", "files", code, {file, line});
    else ledger.leave(kind, code, {file, line});
    return null;
  };
  if (text.length > longest) return left("too_large", null);
  if (deepestOf(text) > deepest) return left("too_deep", null);
  try {
    const whole = parse(text, firstLine, {file, kind, ledger});
    if (whole.error === null) {
      if (whole.node === null) return left("empty", null);
      return whole.node.kind === "map" ? whole.node : left("not_fields", whole.node.line);
    }
    return salvage(text, firstLine, {file, kind, ledger});
  } catch (error) {
    if (error instanceof TooMuch) return left(error.code, null);
    // Nesting of a kind that was not foreseen.
    if (error instanceof RangeError) return left("too_deep", null);
    throw error;
  }
}

/** How deep brackets are nested that stand together, which is what a parser that calls itself would fail of. */
function deepestOf(text: string): number {
  let deepestSoFar = 0;
  for (const found of text.matchAll(/(?:(?:[[{]|[-?:] )\s*){16,}/g)) {
    const depth = found[0].replaceAll(/\s/g, "").length;
    deepestSoFar = Math.max(deepestSoFar, depth);
  }
  return deepestSoFar;
}

interface Where {
  readonly file: string;
  readonly kind: Kind;
  readonly ledger: Ledger;
}

/**
 * Of a file with an error somewhere, the fields before and after it: it is read again piece by piece, a piece being what
 * belongs to one top-level name.
 */
function salvage(text: string, firstLine: number, where: Where): Fields {
  const fields = new Map<string, Node>();
  const lines = text.split("\n");
  const starts = lines.flatMap((line, i) => (/^["']?[\p{L}_][^:#]*:(?:\s|$)/u.test(line) ? [i] : []));
  const first = starts[0] ?? lines.length;
  const before = lines.slice(0, first).findIndex((line) => line.trim() !== "" && !/^(?:#|---|%)/.test(line));
  if (before >= 0) {
    where.ledger.leave(where.kind, "broken_yaml", {file: where.file, line: firstLine + before}, lines[before]!.trim());
  }
  starts.forEach((start, i) => {
    const piece = lines.slice(start, starts[i + 1] ?? lines.length).join("\n");
    const {node, error} = parse(piece, firstLine + start, where);
    if (error === null && node?.kind === "map") for (const [name, value] of node.fields) fields.set(name, value);
    else {
      const line = error?.line ?? firstLine + start;
      where.ledger.leave(
        where.kind,
        "broken_yaml",
        {file: where.file, line},
        (lines[line - firstLine] ?? piece).trim()
      );
    }
  });
  return {kind: "map", fields, line: firstLine};
}

interface Parsed {
  readonly node: Node | null;
  readonly error: {readonly line: number} | null;
}

function parse(text: string, firstLine: number, where: Where): Parsed {
  const counter = new LineCounter();
  // What sdg-build reads is YAML 1.1, where `yes` is a truth; a name that stands twice is looked for here.
  const document = parseDocument(text, {
    version: "1.1",
    merge: true,
    uniqueKeys: false,
    strict: false,
    lineCounter: counter,
    logLevel: "silent",
    // Making a message of each of many errors takes minutes.
    prettyErrors: false
  });
  const lineAt = (offset: number) => firstLine - 1 + counter.linePos(offset).line;
  const [error] = document.errors;
  if (error?.code === "MULTIPLE_DOCS") {
    where.ledger.leave(where.kind, "second_document", {file: where.file, line: lineAt(error.pos[0])});
  } else if (error) return {node: null, error: {line: lineAt(error.pos[0])}};
  if (document.contents === null) return {node: null, error: null};
  return {node: new Converter(lineAt, where).convert(document.contents, 0), error: null};
}

/**
 * Makes nodes of our own of the parser's. Something that is repeated (`*name`) becomes the same node, so that it costs nothing
 * here; the size of all with repetitions is bounded for whoever goes through it.
 */
class Converter {
  readonly #anchors = new Map<string, {readonly node: Node; readonly size: number} | null>();
  readonly #lineAt: (offset: number) => number;
  readonly #where: Where;
  #size = 0;

  constructor(lineAt: (offset: number) => number, where: Where) {
    this.#lineAt = lineAt;
    this.#where = where;
  }

  convert(given: unknown, depth: number): Node {
    if (depth > deepest) throw new TooMuch("too_deep");
    if (++this.#size > mostNodes) throw new TooMuch("too_large");
    if (isAlias(given)) {
      const found = this.#anchors.get(given.source);
      if (found === null) throw new TooMuch("circular");
      if (found) this.#size += found.size;
      if (this.#size > mostNodes) throw new TooMuch("too_large");
      return found?.node ?? {kind: "scalar", value: null, text: "", line: this.#line(given)};
    }
    const anchor = isScalar(given) || isCollection(given) ? given.anchor : undefined;
    const before = this.#size;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    const node = this.#convertPlain(given, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, {node, size: this.#size - before});
    return node;
  }

  #line(given: {readonly range?: readonly number[] | null | undefined}): number {
    return this.#lineAt(given.range?.[0] ?? 0);
  }

  #convertPlain(given: unknown, depth: number): Node {
    if (isScalar(given)) {
      const {value} = given;
      const text = given.source ?? (typeof value === "string" ? value : "");
      // A date, binary data or a number too large for one is taken as the text that stands there.
      const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
      return {kind: "scalar", value: plain ? value : value === null ? null : text, text, line: this.#line(given)};
    }
    if (isSeq(given)) {
      const items = given.items.map((item) => this.convert(item, depth + 1));
      return {kind: "list", items, line: this.#line(given)};
    }
    if (isMap(given)) return this.#convertMap(given.items, this.#line(given), depth);
    // A set or an ordered map of pairs.
    if (isPair(given)) return this.#convertMap([given], this.#lineAt(0), depth);
    return {kind: "scalar", value: null, text: "", line: this.#lineAt(0)};
  }

  #convertMap(items: readonly unknown[], line: number, depth: number): Fields {
    const fields = new Map<string, Node>();
    const merged: Node[] = [];
    for (const item of items) {
      if (!isPair(item)) continue;
      const key = item.key === null ? null : this.convert(item.key, depth + 1);
      const node: Node =
        item.value === null
          ? {kind: "scalar", value: null, text: "", line: key?.line ?? line}
          : this.convert(item.value, depth + 1);
      const at = {file: this.#where.file, line: key?.line ?? line};
      if (key?.kind !== "scalar") {
        this.#where.ledger.leave(this.#where.kind, "name_no_text", at);
        continue;
      }
      if (key.text === "<<") {
        merged.push(node);
        continue;
      }
      // A mark of the beginning of a file, which some program took for a part of the first name.
      const name = key.text.replace(/^(?:\uFEFF|\u00ef\u00bb\u00bf)+/, "").trim();
      if (fields.has(name)) this.#where.ledger.leave(this.#where.kind, "repeated_name", {...at, column: name});
      fields.set(name, node);
    }
    for (const node of merged.flatMap((found) => (found.kind === "list" ? found.items : [found]))) {
      if (node.kind !== "map") continue;
      this.#size += node.fields.size;
      if (this.#size > mostNodes) throw new TooMuch("too_large");
      for (const [name, value] of node.fields) if (!fields.has(name)) fields.set(name, value);
    }
    return {kind: "map", fields, line};
  }
}

/** The text of a scalar, or null of anything else and of nothing. */
export function textIn(node: Node | undefined): string | null {
  if (node?.kind !== "scalar" || node.value === null) return null;
  return node.text.trim() === "" ? null : node.text;
}

/** Whether a node says nothing at all. */
export function isBlank(node: Node): boolean {
  if (node.kind === "scalar") return node.value === null || node.text.trim() === "";
  return node.kind === "list" ? node.items.every(isBlank) : [...node.fields.values()].every(isBlank);
}
