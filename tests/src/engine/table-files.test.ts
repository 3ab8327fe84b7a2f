import {expect, test} from "vitest";
import {fileTables} from "../../../src/engine/table-files.js";
import {publishedTables} from "../../../src/model/tables/index.js";

test("the tables that a reader's browser can fetch are the published ones", () => {
  expect([...fileTables].toSorted()).toEqual([...publishedTables].toSorted());
});
