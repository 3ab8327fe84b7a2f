import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {buildTables} from "../../../loaders/derive/tables.js";
import {placeFolder, readInputFiles} from "../../../loaders/read/inputs.js";
import {writeScalePlace} from "../../bench/scale-place.js";

it("makes a place to measure with that has no errors", async () => {
  const folder = await mkdtemp(join(tmpdir(), "scale-place-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  const size = {provinces: 4, indicators: 6, years: 30, breakdowns: 2};
  expect(await writeScalePlace(folder, size)).toBe(1440);
  const {tables} = buildTables(await readInputFiles(placeFolder(folder)));
  expect(tables.observations).toHaveLength(1440);
  expect(tables.progress.length).toBeGreaterThan(0);
});
