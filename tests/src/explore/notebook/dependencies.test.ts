import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  dependents,
  namesOf,
  resolve,
  withNeeds,
  type CellNames
} from "../../../../src/explore/notebook/dependencies.js";
import {nameProblem, readNotebook, undecided, type SqlCell} from "../../../../src/explore/notebook/notebook.js";

const sql = (id: string, name: string, text: string): SqlCell => ({id, kind: "sql", name, sql: text});
const graphOf = (...cells: SqlCell[]) => resolve(cells.map(namesOf));

describe("cells that read each other", () => {
  test("run after what they read, wherever they stand", () => {
    const graph = graphOf(sql("1", "c", "FROM b"), sql("2", "b", "FROM A"), sql("3", "a", "FROM observations"));
    expect(graph.order).toEqual(["3", "2", "1"]);
    expect(withNeeds("2", graph)).toEqual(["3", "2"]);
    expect(dependents("3", graph)).toEqual(["2", "1"]);
    expect(graph.circles.size).toBe(0);
  });

  test("may read tables that another cell makes by a statement", () => {
    const graph = graphOf(sql("1", "", "FROM own"), sql("2", "", "CREATE TABLE own AS SELECT 1"));
    expect(graph.order).toEqual(["2", "1"]);
  });

  test("report the circle that they form, and others run all the same", () => {
    const graph = graphOf(
      sql("1", "a", "FROM b"),
      sql("2", "b", "FROM c"),
      sql("3", "c", "FROM a"),
      sql("4", "d", "FROM c")
    );
    expect(graph.circles.get("1")).toEqual(["1", "2", "3", "1"]);
    expect([...graph.circles.keys()].sort()).toEqual(["1", "2", "3"]);
    expect(graph.order[0]).toBe("4");
    expect(graphOf(sql("1", "a", "FROM a")).circles.get("1")).toEqual(["1", "1"]);
  });

  test("charts read their result", () => {
    const chart = {id: "9", kind: "chart" as const, name: "", chart: undecided("A")};
    expect(resolve([namesOf(chart), namesOf(sql("1", "a", "SELECT 1"))]).order).toEqual(["1", "9"]);
  });

  const cellNames = fc.uniqueArray(fc.integer({min: 0, max: 9}), {maxLength: 10}).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.array(fc.integer({min: 0, max: 9}), {maxLength: 4}).map((reads): CellNames => ({
          id: String(id),
          makes: [`n${String(id)}`],
          reads: [...new Set(reads)].map((n) => `n${String(n)}`)
        }))
      )
    )
  );

  test("are ordered so that each comes after its needs, and only circles are left out", () => {
    fc.assert(
      fc.property(cellNames, (cells) => {
        const {order, needs, circles} = resolve(cells);
        expect([...order].sort()).toEqual(cells.map(({id}) => id).sort());
        for (const id of order) {
          for (const needed of needs.get(id) ?? []) {
            if (!circles.has(needed)) expect(order.indexOf(needed)).toBeLessThan(order.indexOf(id));
          }
        }
        for (const [id, circle] of circles) {
          expect([circle[0], circle.at(-1)]).toEqual([id, id]);
          circle.slice(1).forEach((next, i) => expect(needs.get(circle[i]!)).toContain(next));
        }
      })
    );
  });

  test("all that a change reaches is what needs the changed cell", () => {
    fc.assert(
      fc.property(cellNames, (cells) => {
        const graph = resolve(cells);
        for (const {id} of cells) {
          for (const reader of dependents(id, graph)) expect(withNeeds(reader, graph)).toContain(id);
        }
      })
    );
  });
});

describe("a notebook from outside", () => {
  test("is read whatever it is, and nothing but a notebook comes out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const read = readNotebook(data);
        if (read) expect(readNotebook(JSON.parse(JSON.stringify(read)))).toEqual(read);
      })
    );
    expect(
      readNotebook({cells: [{kind: "sql", sql: 1}, {kind: "script"}, {kind: "text", text: "<b>"}]})?.cells
    ).toMatchObject([
      {kind: "sql", sql: ""},
      {kind: "text", text: "<b>"}
    ]);
  });

  test("gives every cell an identifier of its own", () => {
    const cells = readNotebook({cells: [sql("x", "", ""), sql("x", "", ""), sql("<script>", "", "")]})!.cells;
    expect(new Set(cells.map(({id}) => id)).size).toBe(3);
    expect(cells.every(({id}) => /^[\w-]+$/.test(id))).toBe(true);
  });
});

test("names of results are names that SQL takes without quotes, and nobody else's", () => {
  const tables = new Set(["observations"]);
  expect(nameProblem("nghèo_2", [], tables)).toBeNull();
  expect(nameProblem("2x", [], tables)).toBe("form");
  expect(nameProblem('a"b', [], tables)).toBe("form");
  expect(nameProblem("Select", [], tables)).toBe("reserved");
  expect(nameProblem("Observations", [], tables)).toBe("published");
  expect(nameProblem("A", ["a"], tables)).toBe("taken");
});
