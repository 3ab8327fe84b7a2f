import {readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Names} from "./page-styles.js";

/** A program's words, and the files that it may load. */
interface Program {
  readonly words: ReadonlySet<string>;
  readonly imports: readonly string[];
}

const inlineProgram = /<script type="module">(?<text>[^]*?)<\/script>/g;
const imported = /(?:\bfrom|\bimport)\s*\(?\s*"(?<path>\.{0,2}\/[^"]+\.js)"/g;

/** The search, which every page may load, and which wears the names of its `class-names.ts` alone. */
const search = /\/views\/find\/(?:page-)?live\.[^/]*js$/;

/**
 * What programs may name in a page: every word that stands in them, or in any file that they may load, now or later. A name that
 * a program puts together begins with a word that ends with a hyphen. Too many names cost a few rules of style, too few a look.
 */
export class ProgramNames {
  readonly #programs = new Map<string, Promise<Program>>();

  /**
   * The names that the programs of a page may put into it.
   * @param page the page as it was built
   * @param folder where it was built, from which its programs name files
   */
  async of(page: string, folder: string): Promise<Names> {
    const words = new Set<string>();
    const files = new Set<string>();
    const take = (program: Program): void => {
      for (const word of program.words) words.add(word);
      for (const file of program.imports) files.add(file);
    };
    for (const {groups} of page.matchAll(inlineProgram)) take(programOf(groups!.text!, folder));
    // A set that grows while it is walked is walked to its end.
    for (const file of files) if (!search.test(file)) take(await this.#read(file));
    const beginnings = [...words].filter((word) => word.endsWith("-"));
    return {has: (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning))};
  }

  #read(file: string): Promise<Program> {
    const known = this.#programs.get(file) ?? readProgram(file);
    this.#programs.set(file, known);
    return known;
  }
}

/** A file's program. Framework's library names files that it publishes only where a page uses them: those add nothing. */
async function readProgram(file: string): Promise<Program> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return "";
  });
  return programOf(text, dirname(file));
}

function programOf(text: string, folder: string): Program {
  return {
    words: new Set(text.match(/[a-z][\w-]*/gi)),
    imports: [...text.matchAll(imported)].map(({groups}) => join(folder, groups!.path!))
  };
}

/** The names of a page without programs. */
export const noNames: Names = {has: () => false};
