// `npm run fuzz -- --minutes N [--seed S] [--only NAME] [--inputs N]`: changes what readers are given in ways that nobody thought of,
// and says what did not hold. What fails is made small and kept below `.cache/fuzz/`, to become a test.
import {fork} from "node:child_process";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {fileURLToPath} from "node:url";
import {writtenPlace, type Failed, type Surface, type Task, type Told} from "./surface.js";

const {values} = parseArgs({
  options: {
    minutes: {type: "string", default: "10"},
    seed: {type: "string", default: "1"},
    only: {type: "string"},
    inputs: {type: "string"}
  }
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const most = values.inputs === undefined ? Number.MAX_SAFE_INTEGER : Number(values.inputs);
if (![minutes, seed, most].every((number) => Number.isFinite(number) && number > 0)) {
  process.stderr.write("npm run fuzz -- --minutes N [--seed S] [--only NAME] [--inputs N]\n");
  process.exit(2);
}

const [{quickSurfaces}, {slowSurfaces}] = await Promise.all([import("./surfaces.js"), import("./folders.js")]);
const all = [...quickSurfaces, ...slowSurfaces];
const chosen = values.only === undefined ? all : all.filter(({name}) => name === values.only);
if (chosen.length === 0) {
  process.stderr.write(`no surface ${values.only ?? ""}; there are ${all.map(({name}) => name).join(", ")}\n`);
  process.exit(2);
}

/** What became of the inputs of a surface. */
interface Outcome {
  count: number;
  longest: number;
  /** What went wrong, each fault once. */
  readonly faults: Set<string>;
}

const folder = join(".cache", "fuzz");
mkdirSync(folder, {recursive: true});

/** Goes through the inputs from a number on; whether it ended by itself, or where it hung. */
function go(surface: Surface, from: number, milliseconds: number, outcome: Outcome): Promise<number | null> {
  const place = join(folder, `place-${String(process.pid)}`);
  writeFileSync(place, writtenPlace(-1));
  const task: Task = {name: surface.name, seed, from, to: most, milliseconds, place};
  const reader = fork(fileURLToPath(new URL("./reader.ts", import.meta.url)), [JSON.stringify(task)], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced"
  });
  return new Promise((resolve, reject) => {
    let [last, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      const now = readFileSync(place).readInt32LE();
      if (now !== last || now === -1) [last, since] = [now, Date.now()];
      else if (Date.now() - since > surface.limit * 1000) {
        clearInterval(watch);
        outcome.count += now - from + 1;
        fail(surface, now, {said: `no answer within ${String(surface.limit)} s`}, outcome);
        reader.kill("SIGKILL");
        resolve(now + 1);
      }
    }, 200);
    reader.on("message", (told: Told) => {
      if (told.kind === "failed") fail(surface, told.i, told, outcome);
      else {
        outcome.count += told.count;
        outcome.longest = Math.max(outcome.longest, told.longest);
        clearInterval(watch);
        resolve(null);
      }
    });
    reader.on("exit", (code) => {
      if (code === 0 || code === null) return;
      clearInterval(watch);
      const now = readFileSync(place).readInt32LE();
      if (now < 0) {
        reject(new Error(`the reader of ${surface.name} ended with ${String(code)}`));
        return;
      }
      // Out of memory, or of stack where nothing catches it.
      outcome.count += now - from + 1;
      fail(surface, now, {said: `the process ended with ${String(code)}`}, outcome);
      resolve(now + 1);
    });
  });
}

/** Notes a failure once: what fails in the same way in the same place is the same fault. */
function fail(
  {name}: Surface,
  i: number,
  {said, fault = said, input = new Uint8Array()}: Partial<Omit<Failed, "said">> & Pick<Failed, "said">,
  {faults}: Outcome
): void {
  if (faults.has(fault)) return;
  faults.add(fault);
  const file = join(folder, `${name}-${String(seed)}-${String(i)}`);
  writeFileSync(file, input);
  process.stdout.write(`${name} ${String(i)}: ${said.split("\n").slice(0, 4).join("\n  ")}\n  ${file}\n`);
}

let failed = 0;
let total = 0;
for (const [index, surface] of chosen.entries()) {
  const outcome: Outcome = {count: 0, longest: 0, faults: new Set()};
  let left = (minutes * 60_000) / chosen.length;
  for (let from: number | null = 0; from !== null && from < most && left > 0;) {
    const begun = Date.now();
    from = await go(surface, from, left, outcome);
    left -= Date.now() - begun;
  }
  total += outcome.count;
  failed += outcome.faults.size;
  process.stdout.write(
    `${String(index + 1)}/${String(chosen.length)} ${surface.name}: ${String(outcome.count)} inputs, the longest ${outcome.longest.toFixed(0)} ms, ${String(outcome.faults.size)} failures\n`
  );
}
process.stdout.write(`${String(total)} inputs, seed ${String(seed)}, ${String(failed)} failures\n`);
process.exit(failed > 0 ? 1 : 0);
