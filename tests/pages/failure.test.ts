import {test} from "vitest";
import {expectToRecover, failures} from "./failures.js";
import {useSite} from "./site.js";

const site = useSite();

// A table, which is another one, and the engine; the others fail in the sweep.
test.for([
  {failure: failures["a table is of another edition"], language: "vi"},
  {failure: failures["the engine is missing"], language: "en"}
] as const)(
  "when $failure.what the page says so in '$language', keeps what it shows, and can try again",
  ({failure, language}) => expectToRecover(site, failure, language)
);
