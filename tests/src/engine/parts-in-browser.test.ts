import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {encodeArrow} from "../../../src/engine/arrow.js";
import {EngineError, engineWithParts} from "../../../src/engine/browser.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {partFile} from "../../../src/engine/table-files.js";
import {tableOf} from "../../../src/model/tables/index.js";

// The engine of a page is the same program, in a worker of the browser.
vi.mock("../../../src/engine/browser-database.js", () => ({startDatabase: () => startNodeDatabase()}));

const files = new Map<string, Uint8Array | string>();
const asked: {readonly path: string; readonly cache: string | undefined}[] = [];

const part = (indicator: string, values: readonly number[]) =>
  encodeArrow(
    tableOf("observations"),
    values.map((value, i) => ({indicator, area: "VN", year: 2000 + i, value, shown: true}))
  );
const unit = encodeArrow(tableOf("units"), [{unit: "percent"}]);

beforeAll(() => {
  files.set("data/units.arrow", unit);
  files.set(partFile("a"), part("a", [1, 2]));
  files.set(partFile("b"), part("b", [3]));
  files.set(partFile("c"), unit);
  vi.stubGlobal("document", {querySelector: () => null});
  vi.stubGlobal("fetch", ({pathname}: URL, {cache}: RequestInit = {}) => {
    const path = /data\/.*$/.exec(pathname)![0];
    asked.push({path, cache});
    const file = files.get(path);
    return Promise.resolve(
      file === undefined ? new Response("", {status: 404}) : new Response(file as Uint8Array<ArrayBuffer>)
    );
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const sumOf = (indicator: string) => ({
  sql: "SELECT sum(value) AS sum FROM observations WHERE indicator = ?",
  parameters: [indicator]
});

test("an engine fetches the parts of the indicators that are asked for, each once, behind the name of the table", async () => {
  const run = await engineWithParts(["units", "observations"], ["a"]);
  expect(await run(sumOf("a"))).toEqual([{sum: 3}]);
  expect(asked.map(({path}) => path).toSorted()).toEqual([partFile("a"), "data/units.arrow"].toSorted());
  await Promise.all([engineWithParts(["observations"], ["a", "b"]), engineWithParts(["observations"], ["b"])]);
  expect(await run(sumOf("b"))).toEqual([{sum: 3}]);
  expect(await run(sumOf("a"))).toEqual([{sum: 3}]);
  expect(asked).toHaveLength(3);
});

test("a part that cannot be had is told by the name of the table, and asked for again", async () => {
  const failed = await engineWithParts(["observations"], ["d"]).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(EngineError);
  expect(failed).toMatchObject({code: "table_failed", table: "observations"});
  files.set(partFile("d"), part("d", [5]));
  const run = await engineWithParts(["observations"], ["d"]);
  expect(await run(sumOf("d"))).toEqual([{sum: 5}]);
});

test("a part of other columns is of another edition: it is dropped and fetched past the browser's own copy", async () => {
  // One that is added to others is not taken at all.
  await expect(engineWithParts(["observations"], ["c"])).rejects.toMatchObject({table: "observations"});
  const run = await engineWithParts(["observations"], ["a"]);
  await expect(run({sql: "SELECT nothing FROM observations", parameters: []})).rejects.toMatchObject({
    code: "table_changed"
  });
  asked.length = 0;
  expect(await (await engineWithParts(["observations"], ["a"]))(sumOf("a"))).toEqual([{sum: 3}]);
  expect(asked).toEqual([{path: partFile("a"), cache: "reload"}]);
});
