import {assessments} from "./assessments.js";
import {measure} from "./bench.js";
import {benchBuild} from "./build.js";
import {benchExplore} from "./explore.js";
import {benchObservations} from "./observations.js";
import {benchPages} from "./pages.js";
import {benchPreview} from "./preview.js";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The benchmarks by name, in the order in which they are printed; never part of the tests. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  assessments: () => {
    print(measure(assessments));
  },
  observations: () => benchObservations(print),
  // Writes the site anew.
  build: () => benchBuild(print),
  // In a copy of the repository, in a browser.
  preview: () => benchPreview(print),
  // Over the built site, in a browser.
  pages: () => benchPages(print),
  explore: () => benchExplore(print)
};

// `npm run bench` runs all of them, `npm run bench -- NAME` one.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`unknown benchmark: ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}\n`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length === 0 ? Object.keys(benches) : wanted) await benches[name]?.();
}
