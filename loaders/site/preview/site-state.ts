import {startEngine, type NodeEngine} from "../../../src/engine/node.js";
import type {Localised} from "../../../src/model/language.js";
import {describeProblem, type InputError, type Problem} from "../../read/problem.js";
import type {PlaceFolder} from "../../read/inputs.js";
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

/** How the site stands: what this state of it is called, and what is wrong at the moment. */
export interface Standing {
  readonly version: string;
  readonly errors: readonly PreviewError[];
}

const sourceModule = "loaders/site/preview/table-source.ts";
const pagesModule = "loaders/site/preview/site-pages.ts";
const engineModule = "src/engine/node.ts";
const modelModule = "src/views/site.ts";

/**
 * The site of a preview, kept true to its files: what a change does not touch stays as it was made, and while something is
 * wrong the last good state stays. The program itself is one of the things that change: once it has, its modules are
 * evaluated as their files stand.
 */
export class SiteState {
  readonly #framework: () => Promise<LiveFramework>;
  readonly #folder: PlaceFolder;
  readonly #memory: Pages.ModelMemory = new Map();
  #engine: Promise<NodeEngine> | undefined;
  #live: Promise<LiveModules> | undefined;
  #source: Source.TableSource | undefined;
  #loaded: Loaded | undefined;
  #pages: Pages.SitePages | undefined;
  #versions = 0;
  #standing: Standing = {version: "0", errors: []};

  /**
   * @param framework gives Framework, when it is first needed
   * @param folder where the place is kept
   */
  constructor(framework: () => Promise<LiveFramework>, folder: PlaceFolder) {
    this.#framework = framework;
    this.#folder = folder;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** The site as it was last good; undefined before the first time. */
  get pages(): Pages.SitePages | undefined {
    return this.#pages;
  }

  /** Makes the site for the first time, or anew after files changed, given by their paths from the root. */
  async update(changed: readonly string[]): Promise<Standing> {
    let errors: readonly PreviewError[];
    try {
      errors = await this.#make(changed);
    } catch (error) {
      const text = messageOf(error);
      errors = isInputError(error) ? errorsOf(error.problems) : [{file: null, text: {vi: text, en: text}}];
    }
    // The version stands in the pages, so that one which shows another knows it.
    this.#standing = {version: errors.length === 0 ? String(this.#versions) : this.#standing.version, errors};
    return this.#standing;
  }

  /** Gets ready for changes of the program itself, which the first change would otherwise wait for. */
  async warm(): Promise<void> {
    await this.#programs(new Set()).catch(() => undefined);
  }

  async close(): Promise<void> {
    await (await this.#live)?.close();
  }

  async #make(changed: readonly string[]): Promise<readonly PreviewError[]> {
    // First of all: the engine's program is compiled beside everything else.
    this.#engine ??= startEngine();
    const code = new Set(changed.filter((file) => file.endsWith(".ts")));
    const {pages, source} = code.size === 0 && !this.#live ? await nativePrograms() : await this.#programs(code);
    this.#source ??= new source.TableSource(this.#folder);
    if (!this.#loaded || changed.some((file) => this.#isOfPlace(file))) {
      const reading = await this.#source.read();
      this.#loaded = undefined;
      if (!reading.loaded) return errorsOf(reading.problems);
      this.#loaded = reading.loaded;
    }
    const opened = await (await this.#engine).open(this.#loaded.tables);
    const version = String(++this.#versions);
    const framework = this.#framework;
    this.#pages = await pages.SitePages.layOut(this.#loaded, opened, {
      framework,
      folder: this.#folder,
      version,
      memory: this.#memory
    });
    return [];
  }

  #isOfPlace(file: string): boolean {
    return [this.#folder.data, this.#folder.seeds].some((folder) => file.startsWith(`${folder}/`));
  }

  /** The program as its files stand, and what a change of it makes stale forgotten. */
  async #programs(changed: ReadonlySet<string>): Promise<Programs> {
    this.#live ??= LiveModules.open(process.cwd());
    const live = await this.#live;
    live.forget(changed);
    const programs = {
      pages: await live.import<typeof Pages>(pagesModule),
      source: await live.import<typeof Source>(sourceModule)
    };
    if (live.reaches(sourceModule, changed)) this.#source = this.#loaded = undefined;
    if (live.reaches(modelModule, changed)) this.#memory.clear();
    if (live.reaches(engineModule, changed)) {
      this.#engine = live
        .import<{startEngine: typeof startEngine}>(engineModule)
        .then((engine) => engine.startEngine());
    }
    return programs;
  }
}

interface Programs {
  readonly pages: typeof Pages;
  readonly source: typeof Source;
}

/** The program as the preview was started with it, which is there at once. */
async function nativePrograms(): Promise<Programs> {
  return {pages: await import("./site-pages.js"), source: await import("./table-source.js")};
}

function errorsOf(problems: readonly Problem[]): PreviewError[] {
  return problems
    .filter(({severity}) => severity === "error")
    .map((problem) => ({
      file: problem.file,
      text: {vi: describeProblem(problem, "vi"), en: describeProblem(problem, "en")}
    }));
}

/** Programs that were loaded anew throw errors of classes of their own. */
const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === "InputError";

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
