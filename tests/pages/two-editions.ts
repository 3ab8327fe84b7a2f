import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {offlineFiles} from "../../loaders/hosting/offline-files.js";
import {siteServer} from "../../loaders/hosting/server.js";
import {describeFiles, pathsBelow} from "../../loaders/hosting/site-files.js";
import {sandboxDocument} from "../../loaders/site/sandbox-document.js";
import {sandboxPath} from "../../src/model/addresses/sandbox.js";
import {languages} from "../place.js";

/** A site of few small pages, of which one edition follows the other on a host that can be cut off. */
export class SmallSite {
  readonly #root: string;
  #server: Server | undefined;
  #port = 0;

  private constructor(root: string) {
    this.#root = root;
  }

  static async make(): Promise<SmallSite> {
    const root = await mkdtemp(join(tmpdir(), "editions-"));
    const site = new SmallSite(root);
    await site.#write("first");
    await site.#write("second");
    return site;
  }

  /** Where the site lies, below a path. */
  get address(): string {
    return `http://127.0.0.1:${String(this.#port)}/sdg/`;
  }

  /** Puts an edition on the host; null cuts it off. */
  async show(edition: "first" | "second" | null): Promise<void> {
    const before = this.#server;
    if (before) {
      before.closeAllConnections();
      await new Promise((resolve) => before.close(resolve));
    }
    this.#server = undefined;
    if (edition === null) return;
    const server = await siteServer({folder: join(this.#root, edition), base: "/sdg/", host: "127.0.0.1"});
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async remove(): Promise<void> {
    await this.show(null);
    await rm(this.#root, {recursive: true});
  }

  async #write(edition: "first" | "second"): Promise<void> {
    const folder = join(this.#root, edition);
    const page = (title: string) =>
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} | S</title></head><body>
<h1>${title}, ${edition}</h1><a href="/sdg/b/">b</a>
<script>navigator.serviceWorker.register("/sdg/sw.js")</script></body></html>`;
    const files: Readonly<Record<string, string>> = {
      "index.html": page("Nhà"),
      "en/index.html": page("Home"),
      "a/index.html": page("A"),
      "b/index.html": page("B"),
      [sandboxPath]: sandboxDocument,
      "data/changed.csv": edition,
      "data/same.csv": "same"
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), {recursive: true});
      await writeFile(join(folder, path), text);
    }
    const described = await describeFiles(folder, await pathsBelow(folder));
    const offline = await offlineFiles(described, {dataVersion: edition, languages});
    for (const [path, text] of offline) await writeFile(join(folder, path), text);
  }
}
