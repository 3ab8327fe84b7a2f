import {spawn} from "node:child_process";
import {cp, mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {placeFolder} from "../../loaders/read/inputs.js";
import {writeObservations} from "./observations-made.js";

/** Sizes that show whether the work grows linearly. */
const sizes = [125_000, 250_000, 500_000, 1_000_000] as const;

/** What is checked besides: problems of this number in a folder of this size. */
const [wrong, wrongIn] = [1000, 250_000];

/**
 * The real data, and a made-up data folder of up to a million observations: read, checked, linked and encoded by the loaders, and the same
 * read, check of keys and references, and write by native DuckDB. Each run has a process of its own, so that its peak of
 * memory is its own. Last, how long it takes to report a thousand problems.
 */
export async function benchObservations(print: (line: string) => void): Promise<void> {
  await inFolder(async (folder) => {
    const {seconds, megabytes, parts} = await run("loaders", placeFolder().data, folder);
    print(`the real data: ${seconds.toFixed(2)} s, ${String(megabytes)} MB (${parts})`);
  });
  for (const size of sizes) {
    await inFolder(async (folder, data) => {
      await writeObservations(data, size);
      const ours = await run("loaders", data, folder);
      const native = await run("duckdb", data, folder);
      const ratio = (ours.seconds / native.seconds).toFixed(1);
      const rate = Math.round(size / ours.seconds / 1000);
      print(
        `${size.toLocaleString("en")} observations: ${ours.seconds.toFixed(2)} s (processor ${ours.cpu.toFixed(2)} s), ${String(ours.megabytes)} MB, ${String(rate)} thousand a second (${ours.parts}); DuckDB ${native.seconds.toFixed(2)} s (processor ${native.cpu.toFixed(2)} s), ${String(native.megabytes)} MB; ratio ${ratio}`
      );
    });
  }
  await inFolder(async (folder, data) => {
    await writeObservations(data, wrongIn, wrong);
    const {seconds, megabytes, parts} = await run("loaders", data, folder);
    print(`${wrongIn.toLocaleString("en")} observations: ${seconds.toFixed(2)} s, ${String(megabytes)} MB (${parts})`);
  });
}

/** Does something in a temporary folder, with a copy of the data in it. */
async function inFolder(act: (folder: string, data: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    const data = join(folder, "data");
    await cp(placeFolder().data, data, {recursive: true});
    await act(folder, data);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/**
 * As the commands of package.json start Node: with more room for young objects, a million rows are copied less often while
 * they are read, which saves a quarter of the time and a third of the memory.
 */
const nodeFlags = ["--max-semi-space-size=32"];

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly parts: string;
}

/** Runs one of the two in a process of its own. */
export function run(who: "loaders" | "duckdb", data: string, folder: string): Promise<Measured> {
  const script = join(import.meta.dirname, `observations-${who}.ts`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeFlags, "--import", "tsx", script, data, join(folder, who)], {
      stdio: ["ignore", "pipe", "inherit"]
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(JSON.parse(output) as Measured);
      else reject(new Error(`${script} ended with ${String(code)}`));
    });
  });
}
