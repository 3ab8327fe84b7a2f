import {spawn} from "node:child_process";
import {mkdtemp, readdir, readFile, rm, stat} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {environment, repository} from "../site/repository.js";
import {run as runObservations} from "./observations.js";
import {measureTouches} from "./scale-touch.js";
import {writeScalePlace, type ScaleSize} from "./scale-place.js";

/** The sizes by their names: what a province has, a country, and a country with its breakdowns. */
const sizes = {
  "34k": {provinces: 7, indicators: 158, years: 30, breakdowns: 1},
  "300k": {provinces: 63, indicators: 158, years: 30, breakdowns: 1},
  "900k": {provinces: 63, indicators: 158, years: 30, breakdowns: 3},
  "1.8M": {provinces: 63, indicators: 158, years: 30, breakdowns: 6},
  "10M": {provinces: 63, indicators: 158, years: 30, breakdowns: 34}
} as const satisfies Record<string, ScaleSize>;

const measured = ["34k", "300k", "900k", "1.8M"] as const satisfies readonly (keyof typeof sizes)[];

/**
 * Makes places of growing size in a temporary folder and measures on each what people wait for: `check`, `tables` and `build`, with the
 * peak of memory of their largest process, and beside them native DuckDB that reads, checks and writes the same observations; then what it
 * costs a reader to use the site.
 * @param wanted names of sizes, by default three
 */
export async function benchScale(print: (line: string) => void, wanted: readonly string[] = []): Promise<void> {
  for (const name of wanted.length === 0 ? measured : wanted) {
    const size = sizes[name as keyof typeof sizes] as ScaleSize | undefined;
    if (size === undefined) throw new Error(`no such size: ${name}; there are ${Object.keys(sizes).join(", ")}`);
    const folder = await mkdtemp(join(tmpdir(), "scale-"));
    try {
      const place = join(folder, "place");
      const rows = await writeScalePlace(place, size);
      print(`${name}: ${rows.toLocaleString("en")} observations`);
      const native = await runObservations("duckdb", join(place, "data"), folder);
      print(`  native DuckDB: ${native.seconds.toFixed(1)} s, ${String(native.megabytes)} MB`);
      print(`  check:  ${described(await command("check", ["--place", place], folder), native.seconds)}`);
      const out = join(folder, "tables");
      print(
        `  tables: ${described(await command("tables", ["--place", place, "--out", out], folder), native.seconds)}`
      );
      const dist = join(folder, "dist");
      print(
        `  build:  ${described(await command("build", ["--place", place, "--out", dist], folder), native.seconds)}`
      );
      for (const line of await sizesOf(dist)) print(`  ${line}`);
      await measureTouches(dist, print);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  }
}

interface Measured {
  readonly code: number;
  readonly seconds: number;
  /** Of processor time, of all processes together. */
  readonly cpu: number;
  /** The peak of the largest process. */
  readonly megabytes: number;
  readonly errors: string;
}

function described({code, seconds, cpu, megabytes, errors}: Measured, native: number): string {
  const ended = code === 0 ? "" : `, FAILED: ${errors.trim().split("\n").slice(-3).join(" / ").slice(0, 300)}`;
  return `${seconds.toFixed(1)} s (processor ${cpu.toFixed(1)} s, ${(seconds / native).toFixed(1)} times DuckDB), ${String(megabytes)} MB${ended}`;
}

/** Writes at the end of each process what it took; given to processes that the command starts as well. */
const reporter = `data:text/javascript,${encodeURIComponent(
  'import fs from "node:fs";process.on("exit",()=>{const u=process.resourceUsage();fs.appendFileSync(process.env.SCALE_REPORT,JSON.stringify([u.maxRSS,(u.userCPUTime+u.systemCPUTime)/1e6])+"\\n")})'
)}`;

async function command(name: string, args: readonly string[], folder: string): Promise<Measured> {
  const report = join(folder, `${name}.report`);
  const env = {...environment(), NODE_OPTIONS: `--import=${reporter}`, SCALE_REPORT: report};
  const program = ["--max-semi-space-size=32", "--import", "tsx", `loaders/cli/${name}.ts`, ...args];
  const begin = performance.now();
  const child = spawn(process.execPath, program, {cwd: repository, env, stdio: ["ignore", "ignore", "pipe"]});
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-5000)));
  const code = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (ended) => resolve(ended ?? 1));
  });
  const seconds = (performance.now() - begin) / 1000;
  // A process that was ended from outside, as by a lack of memory, has written nothing.
  const lines = (await readFile(report, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
  const used = lines.map((line) => JSON.parse(line) as [number, number]);
  return {
    code,
    seconds,
    cpu: used.reduce((sum, [, cpu]) => sum + cpu, 0),
    megabytes: Math.round(used.reduce((most, [kilobytes]) => Math.max(most, kilobytes), 0) / 1024),
    errors
  };
}

/** How large the site is, and its largest files. */
async function sizesOf(dist: string): Promise<readonly string[]> {
  const entries = await readdir(dist, {recursive: true, withFileTypes: true}).catch(() => []);
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({parentPath, name}) => {
        const path = join(parentPath, name);
        return {path: path.slice(dist.length + 1), bytes: (await stat(path)).size};
      })
  );
  const packed = files.filter(({path}) => /\.(?:br|gz)$/.test(path));
  const plain = files.filter(({path}) => !/\.(?:br|gz)$/.test(path));
  const total = (some: typeof files) => `${megabytes(some.reduce((sum, {bytes}) => sum + bytes, 0))} MB`;
  const largest = plain.sort((a, b) => b.bytes - a.bytes).slice(0, 5);
  return [
    `site: ${String(plain.length)} files, ${total(plain)}, and ${total(packed)} packed copies`,
    `largest: ${largest.map(({path, bytes}) => `${path} ${megabytes(bytes)}`).join(", ")}`
  ];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
