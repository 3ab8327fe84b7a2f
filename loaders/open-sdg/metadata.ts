import type {Ledger} from "./account.js";
import {languageCode} from "./languages.js";
import {isBlank, readYaml, type Fields, type Node} from "./yaml.js";
import type {Table} from "./split-table.js";

/** A field of an indicator with the file that gives it. */
export interface Field {
  readonly node: Node;
  readonly file: string;
}

/** Fields by name: what an office says of an indicator in words, and the options of its charts. */
export type FieldsOfIndicator = ReadonlyMap<string, Field>;

/** What a metadata file says: in the main language, and in others where it has them in itself. */
export interface Metadata {
  readonly main: Map<string, Field>;
  readonly byLanguage: Map<string, Map<string, Field>>;
}

/** What is said of an indicator that no file says anything of. */
export function noMetadata(): Metadata {
  return {main: new Map(), byLanguage: new Map()};
}

/** Takes the fields of a file; a field named after a language of the office holds translations of the others. */
export function metadataOf(
  {fields}: Fields,
  file: string,
  languages: readonly string[],
  renames: ReadonlyMap<string, string>,
  ledger: Ledger
): Metadata {
  const main = new Map<string, Field>();
  const byLanguage = new Map<string, Map<string, Field>>();
  const take = (into: Map<string, Field>, name: string, node: Node): void => {
    if (isBlank(node)) ledger.note("blank", "fields", "blank", {file, line: node.line});
    else {
      ledger.read("fields");
      into.set(renames.get(name) ?? name, {node, file});
    }
  };
  for (const [name, node] of fields) {
    const language = languageCode(name);
    if (language === null || !languages.includes(language) || node.kind !== "map") {
      take(main, name, node);
      continue;
    }
    const translated = new Map<string, Field>();
    for (const [inner, value] of node.fields) take(translated, inner, value);
    byLanguage.set(language, translated);
  }
  return {main, byLanguage};
}

/** The fields of a Markdown file: those between its lines of `---`, and the text below as `page_content`. */
export function readFrontMatter(text: string, file: string, ledger: Ledger): Fields | null {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) {
    ledger.note("blank", "files", "empty", {file, line: null});
    return null;
  }
  if (lines[start]!.trimEnd() !== "---") {
    ledger.leave("fields", "no_front_matter", {file, line: start + 1}, lines[start]!.trim());
    return null;
  }
  const end = lines.findIndex((line, i) => i > start && /^(?:---|\.\.\.)\s*$/.test(line));
  const yaml = lines.slice(start + 1, end < 0 ? lines.length : end).join("\n");
  const read = readYaml(yaml, file, "fields", ledger, start + 2);
  if (end < 0) return read;
  const content = lines
    .slice(end + 1)
    .join("\n")
    .trim();
  if (content === "") return read;
  const fields = new Map(read?.fields);
  fields.set("page_content", {kind: "scalar", value: content, text: content, line: end + 2});
  return {kind: "map", fields, line: start + 2};
}

/** The fields of a CSV file that has a name and a text on each line, without a header. */
export function readFieldsTable({header, rows}: Table): Fields {
  const fields = new Map<string, Node>();
  for (const {line, cells} of [{line: 1, cells: header}, ...rows]) {
    const [name = "", text = ""] = cells;
    if (name.trim() !== "") fields.set(name.trim(), {kind: "scalar", value: text, text, line});
  }
  return {kind: "map", fields, line: 1};
}

/** Adds the fields of a later input, whose words go before; a blank one changes nothing. */
export function mergeMetadata(into: Metadata, later: Metadata, ledger: Ledger): void {
  mergeFields(into.main, later.main, ledger);
  for (const [language, fields] of later.byLanguage) {
    const known = into.byLanguage.get(language);
    if (known) mergeFields(known, fields, ledger);
    else into.byLanguage.set(language, fields);
  }
}

function mergeFields(into: Map<string, Field>, later: ReadonlyMap<string, Field>, ledger: Ledger): void {
  for (const [name, field] of later) {
    const before = into.get(name);
    if (before && !says(before.node, field.node)) {
      ledger.leave("fields", "replaced", {file: before.file, line: before.node.line, column: name});
    }
    into.set(name, field);
  }
}

/** Whether two fields say the same words. */
function says(a: Node, b: Node): boolean {
  return a.kind === "scalar" && b.kind === "scalar" && a.text.trim() === b.text.trim();
}
