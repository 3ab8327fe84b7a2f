import {readFile} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import {contentTypeOf} from "../../hosting/content-types.js";
import {isForeign} from "../../hosting/own-host.js";
import {chartStyles} from "../chart-styles.js";
import {drawingDocument} from "../drawing.js";
import {sourceRoot, type LiveFramework} from "../framework.js";
import {SecurityPolicy} from "../security-policy.js";
import {stylesPath} from "./shell.js";
import type {SiteState, Standing} from "./site-state.js";

/** Where a page hears of changes, and the module that listens for them. */
const eventsPath = "/_preview/events";
const clientPath = "/_import/views/shell/preview-client.js";

/** Shows a site while it is worked on, and notifies the pages that are open when they are no longer true. */
export class PreviewServer {
  readonly server: Server;
  readonly #state: SiteState;
  readonly #framework: () => Promise<LiveFramework>;
  #ready: Promise<unknown> = Promise.resolve();
  readonly #listening = new Set<ServerResponse>();
  /** The one of published pages, so that what it forbids is missed before it is published. */
  #policy: SecurityPolicy | undefined;

  /**
   * @param host the name under which it may be asked
   */
  constructor(state: SiteState, framework: () => Promise<LiveFramework>, host: string) {
    this.#state = state;
    this.#framework = framework;
    this.server = createServer((request, response) => {
      if (isForeign(request.headers, host)) {
        response.writeHead(403, {"content-type": "text/plain"}).end("This preview is asked for under another name.\n");
        return;
      }
      this.#ready
        .then(() => this.#answer(request, response))
        .catch((error: unknown) => {
          const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
          process.stderr.write(`${request.url ?? ""}: ${text}\n`);
          this.#sendPage(response, 500, broken(), [{file: null, text: {vi: text, en: text}}]);
        });
    });
  }

  /** Lets whoever asks wait until the site stands for the first time, well or badly. */
  answerAfter(ready: Promise<unknown>): void {
    this.#ready = ready;
  }

  /** Tells every open page how the site stands. */
  announce(standing: Standing): void {
    for (const response of this.#listening) response.write(event(standing));
  }

  close(): void {
    for (const response of this.#listening) response.end();
    this.server.close();
    this.server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, search} = new URL(request.url ?? "/", "http://preview");
    if (pathname === eventsPath) {
      this.#listen(request, response);
      return;
    }
    if (/^\/_(?:import|node|file|observablehq)\//.test(pathname)) {
      (await this.#framework()).answer(request, response);
      return;
    }
    const path = decoded(pathname);
    const asset = path === null ? null : sourceFile(path);
    if (asset !== null) {
      const content = await readFile(asset).catch(() => null);
      if (content === null) response.writeHead(404).end();
      else response.writeHead(200, {"content-type": contentTypeOf(asset), "cache-control": "no-store"}).end(content);
      return;
    }
    const {pages} = this.#state;
    if (!pages) {
      this.#sendPage(response, 503, broken(), []);
      return;
    }
    const found = (path === null ? null : await pages.at(path)) ?? (await pages.notFound());
    if (found.kind === "redirect") {
      response.writeHead(302, {location: `${encodeURI(found.to)}${search}`}).end();
    } else if (found.kind === "file") {
      response
        .writeHead(200, {"content-type": contentTypeOf(found.path), "cache-control": "no-store"})
        .end(found.content);
    } else {
      this.#sendPage(
        response,
        found.status,
        found.document,
        found.problems.map((text) => ({file: null, text}))
      );
    }
  }

  /** Sends a page with the module that keeps it true, and with what is wrong with this page alone. */
  #sendPage(response: ServerResponse, status: number, document: string, own: Standing["errors"]): void {
    const errors = JSON.stringify(own).replaceAll("<", "\\u003c");
    const client = `<script type="application/json" id="preview-errors">${errors}</script><script type="module" src="${clientPath}" data-events="${eventsPath}"></script>`;
    this.#policy ??= new SecurityPolicy(chartStyles(drawingDocument()));
    response
      .writeHead(status, {"content-type": "text/html; charset=utf-8", "cache-control": "no-store"})
      .end(this.#policy.into(document.replace("</body>", () => `${client}</body>`)));
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {"content-type": "text/event-stream", "cache-control": "no-store"});
    response.write(event(this.#state.standing));
    this.#listening.add(response);
    request.on("close", () => this.#listening.delete(response));
  }
}

const event = (standing: Standing): string => `data: ${JSON.stringify(standing)}\n\n`;

/** The page beneath the errors while no good state is known. */
const broken = (): string =>
  '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>…</title></head><body></body></html>';

/** The file below Framework's root that is served as it is: the icon or a style sheet; null for any other address. */
function sourceFile(path: string): string | null {
  if (path === "/icon.svg") return join(sourceRoot, path);
  const sheet = path.startsWith(stylesPath) ? path.slice(stylesPath.length) : "";
  return /^(?:[\w-]+\/)*[\w-]+\.css$/.test(sheet) ? join(sourceRoot, sheet) : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
