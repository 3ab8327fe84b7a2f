import {expect, test} from "vitest";
import {fileTables} from "../../../src/engine/table-files.js";
import {optionalTables} from "../../../src/model/tables/optional.js";
import {publishedTables, tableOf} from "../../../src/model/tables/index.js";

test("the tables that a reader's browser can fetch are the published ones", () => {
  expect([...fileTables, ...optionalTables].toSorted()).toEqual([...publishedTables].toSorted());
  expect(optionalTables).toEqual(publishedTables.filter((name) => tableOf(name).optional === true).toSorted());
});
