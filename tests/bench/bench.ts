/** One benchmark: a name, what it must reach, and a run that says how much was done. */
export interface Bench {
  readonly name: string;
  /** Longest time, in seconds, that is still good enough. */
  readonly aim: number;
  /** Does the work once and returns how many units of it were done. */
  readonly run: () => number;
  /** What is counted, in the plural. */
  readonly unit: string;
}

/** Runs a benchmark once to warm up and once for the clock, and reports it in one plain line. */
export function measure({name, aim, run, unit}: Bench, now: () => number = () => performance.now()): string {
  run();
  const [start, used] = [now(), process.cpuUsage()];
  const done = run();
  const seconds = (now() - start) / 1000;
  const {user, system} = process.cpuUsage(used);
  const cpu = (user + system) / 1e6;
  const rate = Math.round(done / seconds);
  // One thread does the work, so its processor time is what an idle machine would take.
  const verdict = cpu <= aim ? "within" : "over";
  return `${name}: ${String(done)} ${unit} in ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of processor time), ${String(rate)} a second (${verdict} the aim of ${String(aim)} s)`;
}

/** For a page that runs functions of a benchmark: the runner's compiler names them with a helper that the page does not have. */
export const nameFunctions = "globalThis.__name = (named) => named";
