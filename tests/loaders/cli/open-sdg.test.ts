import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, expect, it} from "vitest";
import {runOpenSdg} from "../../../loaders/cli/open-sdg-command.js";
import {runCommand} from "./run-command.js";

const canada = "tests/loaders/open-sdg/canada";
let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "place-"));
  return () => rmSync(out, {recursive: true});
});

it("says what was read, what was left, and how the office's own progress compares", async () => {
  const {status, stdout} = await runCommand(runOpenSdg, canada, "--lang", "en");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^rows of data +339 +0 +0 +0$/m);
  expect(stdout).toContain("The office's own progress: 6 indicators, 11 series, 0 numbers that differ");
  expect((await runCommand(runOpenSdg, canada)).stdout).toContain("dòng số liệu");
});

it("writes the tables of a place, and never over what is there", async () => {
  const args = [canada, "--out", out, "--date", "2026-03-10", "--home", "CA", "--lang", "en"];
  const first = await runCommand(runOpenSdg, ...args);
  expect(first).toMatchObject({status: 0, stderr: ""});
  expect(readdirSync(join(out, "data"))).toEqual(expect.arrayContaining(["areas.csv", "observations", "map.geojson"]));
  expect(readFileSync(join(out, "data/areas.csv"), "utf8")).toContain("\nCA,Canada,Canada,country,");
  const again = await runCommand(runOpenSdg, ...args);
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/is there already; nothing was written/);
});

it("brings a place up to date and keeps what people have edited", async () => {
  const args = [canada, "--out", out, "--home", "CA", "--lang", "en", "--date"];
  await runCommand(runOpenSdg, ...args, "2026-03-10");
  const areas = join(out, "data/areas.csv");
  const edited = readFileSync(areas, "utf8").replace("CA-24,Quebec,Québec", "CA-24,Québec (QC),Québec");
  writeFileSync(areas, edited);
  const before = readFileSync(join(out, "data/observations/1-2-1.csv"), "utf8");
  const {status, stdout} = await runCommand(runOpenSdg, ...args, "2027-03-10", "--update");
  expect(status).toBe(0);
  // Nothing but the day of the release is new.
  expect(stdout).toContain("1 files changed, 0 removed; 0 places that both sides have changed");
  expect(readFileSync(areas, "utf8")).toBe(edited);
  expect(readFileSync(join(out, "data/observations/1-2-1.csv"), "utf8")).toBe(before);
  expect(readFileSync(join(out, "data/releases.csv"), "utf8")).toMatch(/2026-03-10[^]*2027-03-10/);
  const elsewhere = await runCommand(
    runOpenSdg,
    canada,
    "--out",
    join(out, "data"),
    "--date",
    "2027-03-10",
    "--update"
  );
  expect(elsewhere).toMatchObject({status: 1});
});

it("explains itself where it does not understand", async () => {
  for (const args of [[], [canada, "more"], [canada, "--out", out], [canada, "--out", out, "--date", "soon"]]) {
    expect(await runCommand(runOpenSdg, ...args)).toMatchObject({status: 2, stdout: ""});
  }
  expect((await runCommand(runOpenSdg, "nowhere", "--lang", "en")).stderr).toContain("there is no folder nowhere");
});
