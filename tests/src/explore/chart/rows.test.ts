import {describe, expect, test} from "vitest";
import {facetsOf} from "../../../../src/explore/chart/facets.js";
import {boundOf, qualifierColumn, unnamedLines} from "../../../../src/explore/chart/rows.js";
import type {ColumnKind} from "../../../../src/explore/result/columns.js";
import {undecided} from "../../../../src/explore/notebook/notebook.js";
import {completeChart, type ChartColumn} from "../../../../src/explore/chart/encodings.js";
import type {Mark} from "../../../../src/model/explorer.js";

const column = (name: string, kind: ColumnKind, distinct = 5): ChartColumn => ({
  name,
  kind,
  distinct,
  year: name === "year"
});
const columns = [column("area", "text"), column("region", "text"), column("year", "number"), column("value", "number")];
const rows = [
  {area: "A", region: "R", year: 2014, value: 1},
  {area: "B", region: "R", year: 2014, value: 4},
  {area: "B", region: "R", year: 2015, value: null}
];
const chart = (mark: Mark, x: string, y: string, colour = "", facet = "") => ({
  ...undecided("t"),
  mark,
  x,
  y,
  colour,
  facet
});

test("lines without a name of their own are counted: what cuts lines, where the colour does not tell them apart", () => {
  expect(unnamedLines(chart("line", "year", "value", "area"), columns, rows)).toBe(0);
  expect(unnamedLines(chart("line", "year", "value", "region"), columns, rows)).toBe(2);
  expect(unnamedLines(chart("line", "year", "value"), [...columns, column("run", "number")], rows.slice(1))).toBe(0);
});

test.for([
  [320, 2],
  [760, 3],
  [920, 6],
  [100, 1]
] as const)("panels share %i pixels as %i beside each other", ([room, across]) => {
  const many = Array.from({length: 6}, (_, i) => ({region: `R${String(i)}`}));
  const facets = facetsOf(many, "region", room, 360);
  expect(facets.across).toBe(across);
  const places = many.map((row) => `${String(facets.channels.fx(row))}/${String(facets.channels.fy(row))}`);
  expect(new Set(places).size).toBe(6);
});

test("nothing is laid along a single year: what has names is compared by them", () => {
  const single = [column("area", "text", 63), column("name_vi", "text", 63), column("year", "number", 1)];
  expect(completeChart(undecided("t"), [...single, column("value", "number", 60)])).toMatchObject({
    mark: "bar",
    x: "value",
    y: "name_vi"
  });
  expect(completeChart(undecided("t"), [column("year", "number", 1), column("value", "number", 1)])).toMatchObject({
    x: "value"
  });
});

describe("bounds", () => {
  test.for([
    ["value", ["value", "qualifier"], "qualifier"],
    ["y_value", ["y_value", "y_qualifier", "qualifier"], "y_qualifier"],
    ["poverty", ["poverty", "poverty_qualifier"], "poverty_qualifier"],
    // What qualifies a value says nothing of another number.
    ["share", ["share", "value", "qualifier"], null],
    ["value", ["value"], null]
  ] as const)("of %s stand in its own column", ([name, names, expected]) => {
    expect(
      qualifierColumn(
        name,
        names.map((one) => column(one, "number"))
      )
    ).toBe(expected);
  });

  test("are what a source words as one, and nothing else", () => {
    expect([">", "<", "~"].map((qualifier) => boundOf({qualifier}, "qualifier"))).toEqual([">", "<", "~"]);
    for (const qualifier of [null, "", "≥", 1]) expect(boundOf({qualifier}, "qualifier")).toBeNull();
    expect(boundOf({qualifier: ">"}, null)).toBeNull();
  });
});
