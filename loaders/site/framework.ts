import {spawn} from "node:child_process";
import {EventEmitter} from "node:events";
import type {IncomingMessage, ServerResponse} from "node:http";
import {fileURLToPath} from "node:url";
import type {withNotebooks} from "./notebooks/notebook-markdown.js";

/** Framework's root: the shells of pages, the notebooks, and the modules that they load. */
export const sourceRoot = "src";

/** Framework's own files; its package exports none, so that they are found by their places. */
const frameworkFile = (file: string): URL =>
  new URL(`../../node_modules/@observablehq/framework/dist/${file}`, import.meta.url);

/** What Framework builds: its root, and the tables of the place, by which it knows the languages. */
export interface FrameworkSource {
  readonly root: string;
  readonly data: string;
}

/**
 * Builds the shells, the notebooks and what they load into a folder, without Framework's telemetry. What it prints is shown
 * only if it fails: it takes links to published files for broken ones, one line each.
 * @returns the exit code
 */
export function build(output: string, {root, data}: FrameworkSource): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(frameworkFile("bin/observable.js")), "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {...process.env, SITE_OUTPUT: output, SITE_ROOT: root, SITE_DATA: data, OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

interface Config {
  readonly root: string;
  readonly loaders: {readonly loadPage: (path: string, options: object) => Promise<object>};
}

/** Framework within this process, as its preview uses it. */
export interface LiveFramework {
  /**
   * A page of Framework's as it stands now.
   * @param path without an ending, such as `/pages/plain`
   * @param markdownIt what is to be done to the reader of Markdown
   * @throws Error when there is none, or it cannot be read
   */
  readonly page: (path: string, markdownIt: ReturnType<typeof withNotebooks>) => Promise<string>;
  /** Answers a request for a module, a package or a style sheet. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Framework is given where its configuration is: looking for it, it would put a second reader of TypeScript before every module. */
const configuration = "observablehq.config.ts";

/** Starts Framework for a preview, without its telemetry and its messages. */
export async function openFramework({root, data}: FrameworkSource): Promise<LiveFramework> {
  process.env.SITE_ROOT = root;
  process.env.SITE_DATA = data;
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  const load = (file: string): Promise<unknown> => import(frameworkFile(file).href);
  const {readConfig} = (await load("config.js")) as {
    readonly readConfig: (path: string, root: undefined) => Promise<Config>;
  };
  const {renderPage} = (await load("render.js")) as {
    readonly renderPage: (page: object, options: object) => Promise<string>;
  };
  const {PreviewServer} = (await load("preview.js")) as {
    readonly PreviewServer: new (options: object) => object;
  };
  const {createMarkdownIt} = (await load("markdown.js")) as {
    readonly createMarkdownIt: (options: {readonly markdownIt: ReturnType<typeof withNotebooks>}) => object;
  };
  // Framework listens to a server; this one hears only what it is given.
  const server = new EventEmitter();
  const config = await readConfig(configuration, undefined);
  new PreviewServer({config: configuration, root: config.root, server, verbose: false});
  return {
    page: async (path, markdownIt) => {
      const settings = await readConfig(configuration, undefined);
      const options = {...settings, md: createMarkdownIt({markdownIt}), path, preview: true};
      return renderPage(await options.loaders.loadPage(path, options), options);
    },
    answer: (request, response) => void server.emit("request", request, response)
  };
}
