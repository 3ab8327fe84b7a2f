import {spawn, type ChildProcess} from "node:child_process";
import {createServer, type AddressInfo} from "node:net";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {environment, RepositoryCopy} from "../site/repository.js";
import {edit} from "./edit.js";

const cells = "data/observations/forest_cover.csv";
const row = "forest_cover,VN-72,2015,year,,39.1,";

/** Everything that a running preview prints, to be waited for. */
class Preview {
  readonly process: ChildProcess;
  #printed = "";
  #read = 0;
  readonly #listeners = new Set<() => void>();

  constructor(folder: string, port: number) {
    this.process = spawn(
      process.execPath,
      [
        "--max-semi-space-size=32",
        "--import",
        "tsx",
        "loaders/cli/preview.ts",
        "--no-open",
        "--host",
        "127.0.0.1",
        "--port",
        String(port)
      ],
      // A group of its own, so that nothing of it outlives a failed test.
      {cwd: folder, env: environment(), stdio: ["ignore", "pipe", "pipe"], detached: true}
    );
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.#printed += chunk.toString();
        for (const listener of this.#listeners) listener();
      });
    }
  }

  /** Waits until the text is printed after what was last waited for; what was printed up to there. */
  async prints(text: string): Promise<string> {
    for (;;) {
      const place = this.#printed.indexOf(text, this.#read);
      if (place >= 0) {
        const passage = this.#printed.slice(this.#read, place + text.length);
        this.#read = place + text.length;
        return passage;
      }
      if (this.process.exitCode !== null) throw new Error(`the preview ended without "${text}":\n${this.#printed}`);
      await this.#something();
    }
  }

  #something(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.#listeners.delete(done);
        this.process.off("exit", done);
        resolve();
      };
      this.#listeners.add(done);
      this.process.once("exit", done);
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("the preview", () => {
  let copy: RepositoryCopy;
  let preview: Preview;
  let address: string;

  beforeAll(async () => {
    copy = await new RepositoryCopy(inject("copy")).again("preview");
    const port = await freePort();
    address = `http://127.0.0.1:${String(port)}/indicators/forest_cover/`;
    preview = new Preview(copy.folder, port);
    await preview.prints(`:${String(port)}/`);
  });

  afterAll(async () => {
    try {
      process.kill(-preview.process.pid!, "SIGKILL");
    } catch {
      // It has ended, as it should have.
    }
    await copy.remove();
  });

  const page = async () => (await fetch(address)).text();

  test("serves the pages", async () => {
    expect(await page()).toContain("2015: 39,1%");
  });

  test("serves a new number soon after its cell was saved", async () => {
    await edit(copy.path(cells), row, row.replace("39.1", "38.4"));
    await preview.prints("the site is up to date");
    expect(await page()).toContain("2015: 38,4%");
  });

  test("keeps the last good page and prints the problem when a cell is broken", async () => {
    await edit(copy.path(cells), row.replace("39.1", "38.4"), row.replace("39.1", "thirty"));
    const printed = await preview.prints("the site stays as it was before this change");
    expect(printed).toMatch(/forest_cover\.csv, line \d+, column value: found "thirty"/);
    expect(await page()).toContain("2015: 38,4%");
  });

  test("goes on when the cell is mended", async () => {
    await edit(copy.path(cells), row.replace("39.1", "thirty"), row.replace("39.1", "37.7"));
    await preview.prints("the site is up to date");
    expect(await page()).toContain("2015: 37,7%");
  });

  test("stops with everything that it started when it is asked to", async () => {
    const ended = new Promise((resolve) => preview.process.once("close", resolve));
    preview.process.kill("SIGTERM");
    await ended;
    await expect(page()).rejects.toThrow("fetch failed");
  });
});
