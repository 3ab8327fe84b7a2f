import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Files that take minutes, the longest first. */
const long = ["preview", "changes", "visits-vi", "visits-en", "explore", "control", "exchange"];

/** What takes long begins first, so that at the end no processor waits for another one; the quick tests fill what is left. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId, project}: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place >= 0 ? place : long.length + (project.name === "unit" ? 1 : 0);
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/** `npm run sweep` looks at everything of which the gate looks at a sample, and tries properties more often. */
const sweeping = process.env.SWEEP === "1";

const unit = {
  test: {
    name: "unit",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/pages/**", "tests/build/**", "tests/sweep/**"],
    globalSetup: ["tests/site/run-folder-setup.ts"],
    // The files share modules, so that tables and engine are made once for a process; no test changes them.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000
  }
};

const sweep = {
  test: {
    name: "sweep",
    include: ["tests/sweep/**/*.test.ts"],
    globalSetup: ["tests/site/built.ts", "tests/pages/served.ts"],
    isolate: false,
    expect: {poll: {timeout: 30_000}},
    testTimeout: 300_000,
    hookTimeout: 600_000
  }
};

const build = {
  test: {
    name: "build",
    include: ["tests/build/**/*.test.ts"],
    globalSetup: ["tests/site/built.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000
  }
};

const pages = {
  test: {
    name: "pages",
    include: ["tests/pages/**/*.test.ts"],
    // The sweep visits every page by files of its own.
    exclude: sweeping ? ["tests/pages/visits-*.test.ts"] : [],
    globalSetup: ["tests/site/built.ts", "tests/pages/served.ts"],
    // A process goes through file after file, and keeps its browser and what it has read of the site.
    isolate: false,
    // What a page answers after its engine has started may take seconds on a busy machine.
    expect: {poll: {timeout: 30_000}},
    testTimeout: sweeping ? 300_000 : 120_000,
    hookTimeout: 300_000
  }
};

// Quick unit tests, tests that build the site, and tests that drive a browser over the built site: the site is built once for
// the last two.
export default defineConfig({
  test: {
    // The second is counted by `.ci/run`.
    reporters: ["default", "json"],
    outputFile: {json: ".cache/results.json"},
    sequence: {sequencer: LongestFirst},
    // One more than there are processors, since who drives a browser waits; on a large machine so many that the memory suffices.
    maxWorkers: Math.min(availableParallelism() + 1, 4),
    projects: sweeping ? [unit, build, pages, sweep] : [unit, build, pages]
  }
});
