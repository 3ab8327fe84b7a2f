import {stat} from "node:fs/promises";
import {describeProblem, type Problem} from "../../read/problem.js";
import type {Localised} from "../../../src/model/tables/table.js";
import type {NodeEngine} from "../../../src/engine/node.js";
import type {LiveFramework} from "../framework.js";
import type {Loaded} from "../load.js";
import {LiveModules} from "./live-modules.js";
import type * as Pages from "./site-pages.js";
import type * as Source from "./table-source.js";

/** What keeps the site from being made anew, shown to whoever looks at it. */
export interface PreviewError {
  /** The file, where one is known. */
  readonly file: string | null;
  readonly text: Localised;
}

/** How the site stands: a number that grows with every change, and what is wrong at the moment. */
export interface Standing {
  readonly version: string;
  readonly errors: readonly PreviewError[];
}

const sourceModule = "loaders/site/preview/table-source.ts";
const pagesModule = "loaders/site/preview/site-pages.ts";

/**
 * The site of a preview, kept true to its files: what a change does not touch stays as it was made, and while something is
 * wrong the last good state stays.
 */
export class SiteState {
  readonly #modules: LiveModules;
  readonly #framework: LiveFramework;
  readonly #memory: Pages.ModelMemory = new Map();
  #source: {readonly of: typeof Source.TableSource; readonly tables: Source.TableSource} | undefined;
  #engine: {readonly by: typeof Pages.startEngine; readonly engine: NodeEngine} | undefined;
  #loadIndicator: typeof Pages.loadIndicator | undefined;
  #loaded: Loaded | undefined;
  #pages: Pages.SitePages | undefined;
  #standing: Standing = {version: "0", errors: []};
  #versions = 0;

  private constructor(modules: LiveModules, framework: LiveFramework) {
    this.#modules = modules;
    this.#framework = framework;
  }

  static async open(framework: LiveFramework): Promise<SiteState> {
    return new SiteState(await LiveModules.open(process.cwd()), framework);
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** The site as it was last good; undefined before the first time. */
  get pages(): Pages.SitePages | undefined {
    return this.#pages;
  }

  /**
   * Makes the site anew after files changed.
   * @param changed paths from the root; none for the first time
   */
  async update(changed: readonly string[]): Promise<Standing> {
    this.#modules.forget(changed.filter((file) => file.endsWith(".ts")));
    let errors: readonly PreviewError[];
    try {
      errors = await this.#make(changed);
    } catch (error) {
      const text = messageOf(error);
      errors = [{file: null, text: {vi: text, en: text}}];
    }
    // The number of this state is in its pages, so that one which shows another knows it.
    const version = errors.length === 0 ? String(this.#versions) : this.#standing.version;
    this.#standing = {version, errors};
    return this.#standing;
  }

  async #make(changed: readonly string[]): Promise<readonly PreviewError[]> {
    const pages = await this.#modules.import<typeof Pages>(pagesModule);
    if (this.#engine?.by !== pages.startEngine) {
      this.#engine = {by: pages.startEngine, engine: await pages.startEngine()};
    }
    const source = await this.#modules.import<typeof Source>(sourceModule);
    const sameSource = this.#source?.of === source.TableSource;
    if (!sameSource) this.#source = {of: source.TableSource, tables: new source.TableSource()};
    if (!sameSource || !this.#loaded || changed.some((file) => /^(?:data|seeds)\//.test(file))) {
      const reading = await this.#source!.tables.read();
      if (!reading.loaded) {
        this.#loaded = undefined;
        return errorsOf(reading.problems);
      }
      this.#loaded = reading.loaded;
    }
    if (this.#loadIndicator !== pages.loadIndicator) this.#memory.clear();
    this.#loadIndicator = pages.loadIndicator;
    const version = String(++this.#versions);
    this.#pages = await pages.SitePages.layOut(this.#loaded, this.#engine.engine.open(this.#loaded.tables), {
      framework: this.#framework,
      version,
      memory: this.#memory
    });
    return [];
  }

  close(): Promise<void> {
    return this.#modules.close();
  }
}

function errorsOf(problems: readonly Problem[]): PreviewError[] {
  return problems
    .filter(({severity}) => severity === "error")
    .map((problem) => ({
      file: problem.file,
      text: {vi: describeProblem(problem, "vi"), en: describeProblem(problem, "en")}
    }));
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // An error of syntax says where it is in fields of its own.
  const {loc, frame} = error as Error & {
    readonly loc?: {readonly file?: string; readonly line?: number};
    readonly frame?: string;
  };
  const place = loc?.file === undefined ? "" : `${loc.file}:${String(loc.line ?? "")}\n`;
  return `${place}${frame === undefined ? (error.stack ?? error.message) : `${error.message}\n${frame}`}`;
}

/** Whether a path is a file. */
export const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false
  );
