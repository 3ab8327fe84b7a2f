import {cpus} from "node:os";
import {placeFolder} from "../../loaders/read/inputs.js";
import {loadTables, type Loaded} from "../../loaders/site/load.js";
import {siteContents} from "../../loaders/site/contents.js";
import {makeSite} from "../../loaders/site/publish-site.js";
import {openTables} from "../../src/engine/node.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {buildCommand, repository, run} from "../site/repository.js";

/** Longest time for the whole site, in seconds, on two cores. */
const aim = 120;

/** Shares of the indicators with which pages are made, to see how the time grows. */
const shares = [0.25, 0.5, 1] as const;

/** Times a build of the whole site, and making its pages and files from ever more indicators. */
export async function benchBuild(print: (line: string) => void): Promise<void> {
  const begin = performance.now();
  const {code, stderr} = await run(buildCommand, {cwd: repository});
  if (code !== 0) throw new Error(stderr);
  const seconds = (performance.now() - begin) / 1000;
  print(
    `npm run build: ${seconds.toFixed(1)} s on ${String(cpus().length)} cores (${seconds <= aim ? "within" : "over"} the aim of ${String(aim)} s)`
  );
  const loaded = await loadTables(placeFolder(), {language: "en", report: print});
  if (loaded === null) throw new Error("the tables could not be read");
  // Once to warm up: the first pages of a process take longer than those after them.
  await made(loaded, shares[0]);
  let before: {readonly pages: number; readonly time: number} | null = null;
  for (const share of shares) {
    const {pages, time} = await made(loaded, share);
    const added = before === null ? null : ((time - before.time) / (pages - before.pages)) * 1000;
    print(
      `making ${String(pages)} pages and their files: ${time.toFixed(1)} s of processor time` +
        (added === null ? "" : `, ${added.toFixed(0)} ms for each page more`)
    );
    before = {pages, time};
  }
}

/** Makes the pages and files of a share of the indicators, in seconds of processor time. */
async function made(loaded: Loaded, share: number): Promise<{readonly pages: number; readonly time: number}> {
  const tables = withShare(loaded.tables, share);
  const used = process.cpuUsage();
  const contents = siteContents({...loaded, tables, lines: [], previous: null}, await openTables(tables), []);
  const {pages} = await makeSite(contents);
  const {user, system} = process.cpuUsage(used);
  return {pages: pages.length, time: (user + system) / 1e6};
}

/** The tables with every n-th indicator and what belongs to it. */
function withShare(tables: TableRows, share: number): TableRows {
  const kept = new Set(
    tables.indicators.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)).map((row) => row.indicator)
  );
  const belongs = (row: object): boolean =>
    !("indicator" in row) || typeof row.indicator !== "string" || row.indicator === "*" || kept.has(row.indicator);
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, (rows as readonly object[]).filter(belongs)])
  ) as unknown as TableRows;
}
