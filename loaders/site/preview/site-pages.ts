import {createHash} from "node:crypto";
import type {OpenTables} from "../../../src/engine/node.js";
import {observationsOf} from "../../../src/indicator/observations-of.js";
import {trendTables} from "../../../src/indicator/trend-data.js";
import {loadIndicator, type IndicatorModel} from "../../../src/views/site.js";
import {shellOf} from "../../../src/views/shell/page.js";
import {notFoundPath} from "../../../src/model/addresses/not-found.js";
import {languagesOfPlace} from "../../../src/model/place.js";
import {releaseOf} from "../publish-site.js";
import type {Release} from "../../../src/views/shell/shell.js";
import type {PlaceFolder} from "../../read/inputs.js";
import {siteContents} from "../contents.js";
import type {SiteContents} from "../site-contents.js";
import {wholeOf, type FileContent} from "../../publish/file-content.js";
import {withoutSocket} from "../delivery.js";
import {finishPage} from "../finish-page.js";
import {type LiveFramework} from "../framework.js";
import type {Loaded} from "../load.js";
import {notFoundDocument} from "../not-found.js";
import {readNotebooks} from "../notebooks/notebooks.js";
import {fillContent} from "../shells.js";
import {previewShell, stylesPath} from "./shell.js";
import {describeProblem} from "../../read/problem.js";
import type {Localised} from "../../../src/model/language.js";

/** Indicators that were loaded from the tables of before, and are the same in those of now. */
export type ModelMemory = Map<string, {readonly key: string; readonly model: Promise<IndicatorModel>}>;

/** What an address shows. */
export type Answer =
  | {
      readonly kind: "page";
      readonly status: 200 | 404;
      readonly document: string;
      /** What could not be computed for it, in words. */
      readonly problems: readonly Localised[];
    }
  | {readonly kind: "file"; readonly path: string; readonly content: string | Uint8Array}
  | {readonly kind: "redirect"; readonly to: string};

/** The site as it stands between two changes; its pages and files are made when they are asked for. */
export class SitePages {
  readonly #contents: SiteContents;
  readonly #framework: () => Promise<LiveFramework>;
  readonly #version: string;

  private constructor(contents: SiteContents, framework: () => Promise<LiveFramework>, version: string) {
    this.#contents = contents;
    this.#framework = framework;
    this.#version = version;
  }

  /**
   * Lays out the site.
   * @param version names this state of the site to the pages that show it
   */
  static async layOut(
    loaded: Loaded,
    opened: OpenTables,
    {
      framework,
      folder,
      version,
      memory
    }: {
      readonly framework: () => Promise<LiveFramework>;
      readonly folder: PlaceFolder;
      readonly version: string;
      readonly memory: ModelMemory;
    }
  ): Promise<SitePages> {
    const notebooks = await readNotebooks(folder.notebooks, languagesOfPlace(loaded.tables));
    const contents = siteContents(loaded, opened, notebooks, remembering(memory, loaded, opened));
    return new SitePages(contents, framework, version);
  }

  /**
   * What stands at an address, or null where Framework is to answer.
   * @param path the address's path, decoded, without its query
   */
  async at(path: string): Promise<Answer | null> {
    const page = this.#contents.pages.get(path);
    const release = this.#release;
    if (page && path !== notFoundPath) {
      const made = await page();
      const shell = await previewShell(shellOf(made));
      const document = finishPage(fillContent(shell, made, release), made);
      return {kind: "page", status: 200, document, problems: []};
    }
    const notebook = this.#contents.notebooks.find((known) => known.page.path === path);
    if (notebook) {
      const {composeNotebook} = await import("../notebooks/finish-notebooks.js");
      const {withNotebooks} = await import("../notebooks/notebook-markdown.js");
      const framework = await this.#framework();
      const built = withoutSocket(
        await framework.page(path.replace(/\/$/, ""), withNotebooks(this.#contents.languages))
      );
      const composed = await composeNotebook(built, notebook, this.#contents.opened.run, release);
      const problems = [
        ...composed.faults.map((fault) => ({vi: describeProblem(fault, "vi"), en: describeProblem(fault, "en")})),
        ...composed.problems.map((text) => ({vi: text, en: text}))
      ];
      return {kind: "page", status: 200, document: composed.document, problems};
    }
    const known = (address: string) =>
      this.#contents.pages.has(address) || this.#contents.notebooks.some(({page: {path: own}}) => own === address);
    if (!path.endsWith("/") && known(`${path}/`)) return {kind: "redirect", to: `${path}/`};
    const name = path.slice(1).replace(/\/$/, "/index.html");
    const group = this.#contents.files.find(({holds}) => holds(name));
    const files = await group?.make(`${stylesPath.slice(1)}style.css`, name);
    const content = files?.get(name);
    return files === undefined || content === undefined
      ? null
      : {kind: "file", path: name, content: wholeAmong(files, content)};
  }

  get #release(): Release {
    return {...releaseOf(this.#contents), dataVersion: this.#version};
  }

  /** What is shown for an address at which nothing stands. */
  async notFound(): Promise<Answer> {
    const page = await this.#contents.pages.get(notFoundPath)!();
    const release = this.#release;
    return {
      kind: "page",
      status: 404,
      document: notFoundDocument(page, release, `@import url("${stylesPath}style.css");`),
      problems: []
    };
  }
}

/** A file as a whole; those of which it is made stand among the same. */
function wholeAmong(files: ReadonlyMap<string, FileContent>, content: FileContent): string | Uint8Array {
  return wholeOf(content, (path) => [Buffer.from(wholeAmong(files, files.get(path) ?? ""))]);
}

/** Loads an indicator only where what its page begins with is other than it was. */
function remembering(memory: ModelMemory, {tables}: Loaded, opened: OpenTables): typeof loadIndicator {
  const shared = createHash("sha256");
  for (const name of trendTables) if (name !== "observations") shared.update(opened.arrow(name));
  const digest = shared.digest("hex");
  return (site, row) => {
    const key = `${digest} ${JSON.stringify(observationsOf(tables, row.indicator))}`;
    const known = memory.get(row.indicator);
    if (known?.key === key) return known.model;
    const model = loadIndicator(site, row);
    memory.set(row.indicator, {key, model});
    return model;
  };
}
