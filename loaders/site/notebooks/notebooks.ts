import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {parse} from "yaml";
import type {Language} from "../../../src/model/language.js";
import {notebookName} from "../../../src/model/addresses/notebooks.js";
import type {Notebook} from "../../../src/views/notebook/pages.js";
import {InputError} from "../../read/problem.js";
import {tooNested} from "./notebook-faults.js";

/** A notebook with its file. */
export interface NotebookFile extends Notebook {
  readonly file: string;
  /** Its Markdown without the front matter. */
  readonly text: string;
  /** The line of the file in which that begins, from 1. */
  readonly line: number;
}

/**
 * Every notebook of a folder, the newest first; of one day, by name.
 * @throws InputError for notebooks that cannot be read without harm, with every one of them
 */
export async function readNotebooks(folder: string, languages: readonly Language[]): Promise<readonly NotebookFile[]> {
  const found: NotebookFile[] = [];
  for (const language of languages) {
    const own = join(folder, language.prefix.slice(1));
    for (const entry of (await readdir(own).catch((): string[] => [])).sort()) {
      const name = entry.replace(/\.md$/, "");
      if (entry === name || !notebookName.test(name)) continue;
      const file = join(own, entry);
      found.push({...readNotebook(await readFile(file, "utf8"), name, language), file});
    }
  }
  const faults = found.flatMap(tooNested);
  if (faults.length > 0) throw new InputError(faults);
  return found.sort((a, b) => b.date.localeCompare(a.date) || a.name.localeCompare(b.name));
}

/**
 * A notebook as its front matter describes it: `title`, `finding` (or `summary`), `date` and perhaps `author`. What is not
 * there stays empty: a page that has been exported somewhere else must not stop a build.
 */
export function readNotebook(markdown: string, name: string, language: Language): Omit<NotebookFile, "file"> {
  const [whole = "", yaml = ""] = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(markdown) ?? [];
  const text = markdown.slice(whole.length);
  const heading = /^# (.+)$/m.exec(text)?.[1]?.trim();
  const {title, finding, summary, date, author} = frontMatter(yaml);
  return {
    name,
    language,
    title: wordsOf(title) || (heading ?? name),
    finding: wordsOf(finding) || wordsOf(summary),
    date: /^\d{4}-\d{2}-\d{2}$/.test(wordsOf(date)) ? wordsOf(date) : "",
    author: wordsOf(author),
    text,
    line: whole.split("\n").length
  };
}

function frontMatter(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parse(yaml, {schema: "failsafe"});
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const wordsOf = (value: unknown): string => (typeof value === "string" ? value.trim().replace(/\s+/g, " ") : "");
