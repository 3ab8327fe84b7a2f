import {cp, mkdir, rename, rm} from "node:fs/promises";
import {parseArgs} from "node:util";
import {defaultData, defaultSeed} from "../inputs.js";
import {finishSite} from "./finish.js";
import {build} from "./framework.js";
import {loadTables} from "./load.js";
import {clearCache, writeVersionMarkers} from "./markers.js";
import {prepareSite} from "./prepare.js";
import {levelFileTimes} from "./times.js";

const root = "src";
const output = "dist";
/** Where a build goes on until it is whole, so that a failed one leaves the last good site in place. */
const staging = ".cache/dist";

/** Builds the whole site into `dist/`; `--previous FILE` names the release that it is compared with. */
async function main(): Promise<number> {
  const {values} = parseArgs({options: {previous: {type: "string"}}});
  const loaded = await loadTables(defaultSeed, defaultData, values.previous ?? null);
  if (loaded === null) {
    process.stderr.write(`the site was not built; ${output} is as it was\n`);
    return 1;
  }
  process.stderr.write("making pages and tables\n");
  const site = await prepareSite(loaded, {root, seed: defaultSeed, content: "apart"});
  for (const folder of ["data", "compare"]) await levelFileTimes(`${root}/${folder}`);
  await clearCache(root);
  await writeVersionMarkers(root);
  process.stderr.write("building the site\n");
  await rm(staging, {recursive: true, force: true});
  await mkdir(staging, {recursive: true});
  const code = await build(staging);
  if (code !== 0) {
    process.stderr.write(`the site was not built; ${output} is as it was\n`);
    return code;
  }
  await cp(`${root}/fonts/LICENSE`, `${staging}/fonts/LICENSE`);
  await finishSite(staging, site);
  await rm(output, {recursive: true, force: true});
  await rename(staging, output);
  process.stderr.write(`the site is in ${output}\n`);
  return 0;
}

process.exitCode = await main();
