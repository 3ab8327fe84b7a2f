import {parse} from "acorn";
import {expect, test} from "vitest";
import {bundledPackages} from "../../../loaders/hosting/bundled.js";
import {licencesText} from "../../../loaders/hosting/licences.js";
import {packagesOfSandbox, sandboxFiles} from "../../../loaders/site/sandbox.js";
import {libraryNamesPath, sandboxPath, sandboxProgramPath} from "../../../src/model/addresses/sandbox.js";

test("the program of the sandbox is one file that imports nothing, and brings the licences of all that is in it", async () => {
  const files = await sandboxFiles();
  expect([...files.keys()]).toEqual([sandboxPath, sandboxProgramPath, libraryNamesPath]);
  const program = files.get(sandboxProgramPath) as string;
  // A script, and no module, has no imports that it begins with.
  expect(parse(program, {ecmaVersion: "latest", sourceType: "script"}).body).toHaveLength(1);
  expect(program).not.toContain("sourceMappingURL");
  const packages = await bundledPackages([], await packagesOfSandbox());
  const names = packages.map(({name}) => name);
  expect(names).toEqual(expect.arrayContaining(["@observablehq/plot", "acorn", "arquero", "d3-array", "htl", "internmap", "linkedom"])); // prettier-ignore
  expect(await licencesText(packages, "MIT License")).toContain("linkedom");
});

test("editors know what the libraries have", async () => {
  const names = JSON.parse((await sandboxFiles()).get(libraryNamesPath) as string) as Record<string, readonly string[]>;
  expect(names.Plot).toContain("barY");
  expect(names.d3).toContain("rollups");
  expect(names.aq).toContain("escape");
  expect(names.op).toContain("mean");
  expect(names.table).toEqual(expect.arrayContaining(["filter", "groupby", "rollup", "numRows"]));
  expect(names.table).not.toContain("constructor");
});
