import {assessments} from "./assessments.js";
import {measure} from "./bench.js";
import {benchBuild} from "./build.js";
import {benchExplore} from "./explore.js";
import {benchObservations} from "./observations.js";
import {benchPages} from "./pages.js";
import {benchPreview} from "./preview.js";
import {benchScale} from "./scale.js";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The benchmarks by name, in the order in which they are printed; never part of the tests. */
const benches: Readonly<Record<string, (sizes: readonly string[]) => void | Promise<void>>> = {
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
  explore: () => benchExplore(print),
  // Builds sites of made places, the largest of which takes minutes; `scale=300k` measures that size alone.
  scale: (sizes) => benchScale(print, sizes)
};

// `npm run bench` runs all of them, `npm run bench -- NAME` one, and `NAME=A,B` that one for some of its sizes.
const asked = process.argv.slice(2).map((argument) => {
  const [name = "", sizes] = argument.split("=");
  return {name, sizes: sizes?.split(",") ?? []};
});
const unknown = asked.filter(({name}) => benches[name] === undefined).map(({name}) => name);
if (unknown.length > 0) {
  process.stderr.write(`unknown benchmark: ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}\n`);
  process.exitCode = 2;
} else {
  const wanted = asked.length === 0 ? Object.keys(benches).map((name) => ({name, sizes: []})) : asked;
  for (const {name, sizes} of wanted) await benches[name]?.(sizes);
}
