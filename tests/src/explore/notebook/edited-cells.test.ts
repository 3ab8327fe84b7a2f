import {describe, expect, test} from "vitest";
import {withCell, withMoved, withoutCell, withRenamed} from "../../../../src/explore/notebook/edited-cells.js";
import type {Cell} from "../../../../src/explore/notebook/notebook.js";

const sql = (id: string, text = "SELECT 1", name = id): Cell => ({id, kind: "sql", name, sql: text});
const cells = [sql("a"), sql("b", "SELECT a.x FROM a"), sql("c")];
const ids = (some: readonly Cell[]) => some.map(({id}) => id).join("");

describe("cells of a notebook", () => {
  test.for([
    ["a", "anbc"],
    ["c", "abcn"],
    [null, "abcn"]
  ] as const)("get one more below %j", ([after, expected]) => {
    expect(ids(withCell(cells, sql("n"), after))).toBe(expected);
  });

  test.for([
    ["b", -1, "bac"],
    ["b", 1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["x", 1, "abc"]
  ] as const)("%s moves by %d", ([id, by, expected]) => {
    expect(ids(withMoved(cells, id, by))).toBe(expected);
  });

  test.for([
    ["a", "bc", "b"],
    ["c", "ab", "b"]
  ] as const)("without %s leave one to go on with", ([id, left, next]) => {
    const rest = withoutCell(cells, id);
    expect([ids(rest.cells), rest.next?.id]).toEqual([left, next]);
  });

  test("the last one leaves nothing to go on with", () => {
    expect(withoutCell([sql("a")], "a")).toEqual({cells: [], next: undefined});
  });

  test("read one by its new name, and are counted", () => {
    const {cells: renamed, followed} = withRenamed(cells, sql("a", "SELECT 1", "z"), "a");
    expect(renamed).toEqual([sql("a", "SELECT 1", "z"), sql("b", "SELECT z.x FROM z"), sql("c")]);
    expect(followed).toBe(1);
    expect(withRenamed(cells, sql("a", "SELECT 1", ""), "a")).toEqual({
      cells: [sql("a", "SELECT 1", ""), cells[1], cells[2]],
      followed: 0
    });
  });

  test("stay as they were where they are", () => {
    withMoved(cells, "a", 1);
    withCell(cells, sql("n"), "a");
    expect(ids(cells)).toBe("abc");
  });
});
