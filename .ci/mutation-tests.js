import {defineConfig} from "vitest/config";

// The tests that `npm run mutation` asks: the quick ones of progress and plan that read no data of the repository.
export default defineConfig({
  test: {
    include: ["tests/src/progress/**/*.test.ts", "tests/src/plan/**/*.test.ts"],
    exclude: ["tests/src/plan/duties.test.ts"]
  }
});
