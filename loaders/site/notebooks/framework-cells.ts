import type {Language} from "../../../src/model/language.js";
import {withNotebooks, type MarkdownIt} from "./notebook-markdown.js";

/** A live cell of a page as Framework reads it: a program that calls `define` with what it takes and gives. */
export interface CellProgram {
  readonly id: string;
  readonly inline: boolean;
  readonly program: string;
  /** What it was made of: the words between the braces, or the code of a block, in which that of SQL stands. */
  readonly source: string;
}

interface ParsedCode {
  readonly id: string;
  readonly node: {readonly input: string};
  readonly mode: string;
}

interface Markdown {
  readonly createMarkdownIt: (options: {readonly markdownIt: (md: MarkdownIt) => MarkdownIt}) => MarkdownIt;
  readonly parseMarkdown: (
    input: string,
    options: {readonly md: MarkdownIt; readonly path: string}
  ) => {readonly body: string; readonly code: readonly ParsedCode[]};
}

interface Transpile {
  readonly transpileJavaScript: (
    node: object,
    options: {
      readonly id: string;
      readonly path: string;
      readonly mode: string;
      readonly resolveImport: (specifier: string) => string;
      readonly resolveFile: (name: string) => string;
    }
  ) => string;
}

/** Framework's own modules; its package exports none, so that they are found by their files. */
const framework = async (file: string): Promise<unknown> =>
  import(new URL(`../../../node_modules/@observablehq/framework/dist/${file}`, import.meta.url).href);

/** A Markdown page as Framework reads it: its markup, and its cells under the names that they have in it. */
export interface ReadPage {
  readonly body: string;
  readonly programs: readonly CellProgram[];
}

/** What is wrong with the program of a cell, and on which of its lines, from 1; null where it can be read. */
export async function syntaxFault(code: string): Promise<{readonly words: string; readonly line: number} | null> {
  const {parseJavaScript} = (await framework("javascript/parse.js")) as {
    readonly parseJavaScript: (code: string, options: {readonly path: string}) => unknown;
  };
  try {
    parseJavaScript(code, {path: "cell"});
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const {message} = error;
    return {words: message, line: Number(/\((?<line>\d+):\d+\)$/.exec(message)?.groups?.line ?? 1)};
  }
}

/** Reads a Markdown page with Framework's own reader, as the build does. */
export async function readPage(markdown: string, path: string, languages: readonly Language[]): Promise<ReadPage> {
  const {createMarkdownIt, parseMarkdown} = (await framework("markdown.js")) as Markdown;
  const {transpileJavaScript} = (await framework("javascript/transpile.js")) as Transpile;
  const {body, code} = parseMarkdown(markdown, {md: createMarkdownIt({markdownIt: withNotebooks(languages)}), path});
  const programs = code.map(({id, node, mode}) => ({
    id,
    inline: mode === "inline",
    source: node.input,
    program: transpileJavaScript(node, {id, path, mode, resolveImport: String, resolveFile: String})
  }));
  return {body, programs};
}
