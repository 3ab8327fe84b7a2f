import {spawn} from "node:child_process";
import {once} from "node:events";
import {existsSync, mkdirSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {repository} from "./repository.js";

const outside = join(tmpdir(), "run-folder");

beforeAll(() => mkdirSync(outside));
afterAll(() => {
  rmSync(outside, {recursive: true});
});

/** Folders of runs; the compiler of the processes has one of its own there. */
const left = () => readdirSync(outside).filter((name) => !name.startsWith("tsx-"));

/** Starts a process that opens a folder, leaves a file in it, and waits; tells what it printed. */
async function start(program = "setInterval(() => undefined, 1000)") {
  const child = spawn(
    process.execPath,
    [
      ...["--import", "tsx", "--input-type=module", "--eval"],
      `import {mkdtempSync, writeFileSync} from "node:fs";
      import {tmpdir} from "node:os";
      import {openRunFolder} from "./tests/site/run-folder.ts";
      openRunFolder();
      writeFileSync(mkdtempSync(tmpdir() + "/copy-") + "/file", "x");
      process.stdout.write(tmpdir());
      ${program}`
    ],
    {cwd: repository, env: {...process.env, TMPDIR: outside, TMP: outside, TEMP: outside}}
  );
  child.stderr.pipe(process.stderr);
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const ended = once(child, "exit");
  return {child, folder: printed.toString(), ended};
}

test.for(["SIGTERM", "SIGHUP"] as const)(
  "a run that %s ends leaves nothing in the temporary folder",
  async (signal) => {
    const {child, folder, ended} = await start();
    expect(existsSync(folder)).toBe(true);
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(left()).toEqual([]);
  }
);

test("a run that ends by itself leaves nothing", async () => {
  const {ended} = await start("process.exit(3)");
  expect(await ended).toEqual([3, null]);
  expect(left()).toEqual([]);
});

test("what a run left that was killed is removed by the next one, and what a run still needs is not", async () => {
  const killed = await start();
  killed.child.kill("SIGKILL");
  await killed.ended;
  const running = await start();
  expect(existsSync(killed.folder)).toBe(false);
  const next = await start("process.exit()");
  await next.ended;
  expect(existsSync(running.folder)).toBe(true);
  running.child.kill("SIGTERM");
  await running.ended;
  expect(left()).toEqual([]);
});
