import {defineConfig} from "vitest/config";

// Quick unit tests, tests that build the site, and tests that drive a browser over the built site.
export default defineConfig({
  test: {
    // The second is counted by `.ci/run`; the scripts of package.json give each run a file of its own.
    reporters: ["default", "json"],
    outputFile: {json: ".cache/results/all.json"},
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/pages/**", "tests/build/**"],
          testTimeout: 120_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: "build",
          include: ["tests/build/**/*.test.ts"],
          globalSetup: ["tests/site/built.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      },
      {
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          globalSetup: ["tests/site/built.ts", "tests/pages/served.ts"],
          // What a page answers after its engine has started may take seconds on a busy machine.
          expect: {poll: {timeout: 30_000}},
          testTimeout: 120_000,
          hookTimeout: 300_000
        }
      }
    ]
  }
});
