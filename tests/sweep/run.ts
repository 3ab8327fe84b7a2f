// `npm run sweep`: every page and a second build, where the gate looks at a sample; before a release.
import {spawnSync} from "node:child_process";

const {status} = spawnSync("npx", ["vitest", "run", ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: {...process.env, SWEEP: "1"}
});
process.exitCode = status ?? 1;
