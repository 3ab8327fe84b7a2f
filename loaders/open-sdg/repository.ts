import {closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync} from "node:fs";
import {join} from "node:path";
import type {Ledger} from "./account.js";
import {matchesGlob} from "./glob.js";

/** Folders that hold programs, what programs made, or the history of a repository, and never its data. */
const passedOver = new Set(["node_modules", "_site", "_build", "venv", "env", "vendor", "__pycache__"]);
const mostFiles = 100_000;
const deepest = 12;
/** A larger file is no table that an office keeps by hand, and would fill the memory. */
const largest = 256 * 1024 * 1024;

/**
 * The files of a repository. Nothing outside its folder is ever opened: links are not followed, and only what was seen
 * in the folder itself can be read.
 */
export class Repository {
  readonly #root: string;
  readonly #ledger: Ledger;
  readonly #used = new Set<string>();
  readonly #known: ReadonlySet<string>;
  readonly #folders = new Map<string, readonly string[]>();
  /** Paths below the repository, with `/` between their parts, in order of name. */
  readonly files: readonly string[];

  constructor(folder: string, ledger: Ledger) {
    this.#root = realpathSync(folder);
    this.#ledger = ledger;
    const files: string[] = [];
    this.#list("", 0, files);
    this.files = files.toSorted();
    this.#known = new Set(this.files);
  }

  #list(folder: string, depth: number, files: string[]): void {
    for (const entry of this.#entries(folder)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      const left = (code: "link" | "not_a_file" | "too_deep" | "too_many_files"): void => {
        this.#ledger.leave("files", code, {file: path, line: null});
      };
      if (entry.name.startsWith(".") || passedOver.has(entry.name)) continue;
      if (entry.isSymbolicLink()) left("link");
      else if (entry.isDirectory() && depth >= deepest) left("too_deep");
      else if (entry.isDirectory()) this.#list(path, depth + 1, files);
      else if (!entry.isFile()) left("not_a_file");
      else if (files.length >= mostFiles) left("too_many_files");
      else files.push(path);
    }
  }

  #entries(folder: string) {
    try {
      return readdirSync(join(this.#root, folder), {withFileTypes: true});
    } catch {
      this.#ledger.leave("files", "unreadable", {file: folder, line: null});
      return [];
    }
  }

  has(path: string): boolean {
    return this.#known.has(path);
  }

  /** The files that a pattern of `config_data.yml` means. */
  matching(pattern: string): readonly string[] {
    return this.files.filter((path) => matchesGlob(path, pattern));
  }

  /** The files of a folder and of the folders in it. */
  below(folder: string): readonly string[] {
    return folder === "" ? this.files : this.files.filter((path) => path.startsWith(`${folder}/`));
  }

  /** The names of the folders directly in a folder that hold files. */
  foldersIn(folder: string): readonly string[] {
    const known = this.#folders.get(folder);
    if (known) return known;
    const start = folder === "" ? 0 : folder.length + 1;
    const parts = this.below(folder).map((path) => path.slice(start).split("/"));
    const found = [...new Set(parts.flatMap(([first, ...rest]) => (rest.length > 0 ? [first!] : [])))];
    this.#folders.set(folder, found);
    return found;
  }

  /** The files that nobody asked for. */
  unused(): readonly string[] {
    return this.files.filter((path) => !this.#used.has(path));
  }

  /** Marks a file as one that needs no reading, so that it is not listed as unused. */
  know(path: string): void {
    this.#used.add(path);
  }

  /** The bytes of a file, or null with the reason in the account. */
  read(path: string): Uint8Array | null {
    this.#used.add(path);
    let opened: number | null = null;
    try {
      // Not even a link that was put there since the folder was listed is followed, and nothing waits for a pipe.
      opened = openSync(join(this.#root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      const found = fstatSync(opened);
      const code = !found.isFile() ? "not_a_file" : found.size > largest ? "too_large" : null;
      if (code === null) return readFileSync(opened);
      this.#ledger.leave("files", code, {file: path, line: null}, `${String(found.size)} B`);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : null;
      this.#ledger.leave("files", "unreadable", {file: path, line: null}, code);
    } finally {
      if (opened !== null) closeSync(opened);
    }
    return null;
  }
}

/** A path below the repository as a configuration gives it, without `./` and `..`; null if it leads out of it. */
export function pathWithin(...parts: readonly string[]): string | null {
  const given = parts.filter((part) => part !== "");
  if (given.some((part) => /^(?:[a-z][\w+.-]*:|[/\\~])/i.test(part))) return null;
  const path: string[] = [];
  for (const name of given.flatMap((part) => part.split(/[/\\]/))) {
    if (name === "" || name === ".") continue;
    if (name !== "..") path.push(name);
    else if (path.pop() === undefined) return null;
  }
  return path.join("/");
}
