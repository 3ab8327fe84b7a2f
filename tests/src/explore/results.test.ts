import {DateUnit, Date_, Table, tableFromArrays, vectorFromArray} from "apache-arrow";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {columnsOf, type ResultColumn} from "../../../src/explore/result/columns.js";
import {propose} from "../../../src/explore/sql/completions.js";
import type {KnownTable} from "../../../src/explore/sql/proposals.js";
import {advance, begin, redo, undo} from "../../../src/explore/notebook/history.js";
import {readLink, writeLink} from "../../../src/explore/notebook/link.js";
import {undecided} from "../../../src/explore/notebook/notebook.js";
import {copiedText, csvParts, jsonParts} from "../../../src/explore/result/result-files.js";
import {rowsQuery} from "../../../src/explore/result/result-query.js";
import {completeChart, isShare, tooMany, type ChartColumn} from "../../../src/explore/chart/encodings.js";
import {buildCube, countBetween, cubeQuery, places} from "../../../src/explore/chart/range-cube.js";
import {tilePlot} from "../../../src/explore/chart/tiles.js";
import {rowsInView, scrolledHeight} from "../../../src/lib/virtual-rows.js";

const column = (name: string, kind: ResultColumn["kind"], distinct = 5): ChartColumn => ({
  name,
  kind,
  distinct,
  year: kind === "number" && /year|nam/.test(name)
});

describe("a chart without choices", () => {
  test("puts years along, values up, and colours what distinguishes series", () => {
    const columns = [
      column("indicator", "text", 1),
      column("area", "text", 3),
      column("year", "number"),
      column("run", "number"),
      column("value", "number")
    ];
    expect(completeChart(undecided("t"), columns)).toMatchObject({mark: "line", x: "year", y: "value", colour: "area"});
  });

  test("draws bars over words, dots over numbers, a histogram of one number", () => {
    expect(completeChart(undecided("t"), [column("name", "text"), column("n", "number")]).mark).toBe("bar");
    expect(completeChart(undecided("t"), [column("a", "number"), column("b", "number")]).mark).toBe("dot");
    expect(completeChart(undecided("t"), [column("a", "number")]).mark).toBe("histogram");
  });

  test("lays many bars down beside their names, and draws no more than can be distinguished", () => {
    const columns = [column("name", "text", 63), column("mean", "number")];
    const chart = completeChart(undecided("t"), columns);
    expect(chart).toMatchObject({mark: "bar", x: "mean", y: "name"});
    const rows = Array.from({length: 401}, (_, i) => ({name: `n${String(i)}`, mean: i}));
    expect(tooMany(chart, columns, rows.slice(1))).toBeNull();
    expect(tooMany(chart, columns, rows)).toEqual({column: "name", values: 401, most: 400});
    expect(tooMany({...chart, y: "mean", x: "mean"}, columns, rows)?.column).toBe("mean");
    expect(tooMany({...chart, mark: "dot", y: "mean"}, columns, rows)).toBeNull();
  });

  test("keeps what was chosen, and drops a column that is no more", () => {
    const chosen = {...undecided("t"), mark: "bar" as const, x: "gone", y: "b", colour: "c"};
    expect(completeChart(chosen, [column("b", "number"), column("c", "text")])).toEqual({...chosen, x: ""});
  });

  test("gives what cuts lines its colours, up to as many as a chart can say that there are", () => {
    const columns = [column("year", "number"), column("series", "text", 15), column("value", "number")];
    expect(completeChart(undecided("t"), columns)).toMatchObject({mark: "line", colour: "series"});
  });

  test("is placed anew where nothing of what was chosen is left, and keeps its mark", () => {
    const chosen = {...undecided("t"), mark: "bar" as const, x: "gone", y: "gone_too"};
    expect(completeChart(chosen, [column("name", "text"), column("n", "number")])).toEqual({
      ...chosen,
      x: "name",
      y: "n",
      colour: ""
    });
  });

  test("knows shares by name or unit", () => {
    expect(isShare("urban_share", [])).toBe(true);
    expect(isShare("value", ["percent"])).toBe(true);
    expect(isShare("value", ["percent", "persons"])).toBe(false);
  });
});

test("a map of tiles has the classes of the site's own, an area counting once however many tiles it has", () => {
  const rows = Array.from({length: 10}, (_, i) => ({area: `A${String(i)}`, column: i, row: 0, value: i + 1}));
  const options = {x: "column", y: "row", colour: "value", name: () => "", title: () => "", bound: String, ramp: true};
  const bounds = (tiles: readonly Readonly<Record<string, unknown>>[]) => tilePlot(tiles, options).color?.domain;
  expect(bounds(rows)).toEqual([3, 5, 7, 9]);
  expect(bounds([...rows, ...rows.slice(0, 3).map((tile) => ({...tile, row: 1}))])).toEqual([3, 5, 7, 9]);
  expect(bounds([{...rows[0], value: null}])).toEqual([]);
});

describe("rows of a result", () => {
  const columns = [column("value", "number"), column('tên "x"', "text")];
  const query = (filters: Record<string, string>) =>
    rowsQuery("v", columns, {sort: null, filters: new Map(Object.entries(filters))});

  test.for([
    [{value: ">=5"}, 'SELECT * FROM "v" WHERE "value" >= 5'],
    [{value: "3,5..7"}, 'SELECT * FROM "v" WHERE "value" BETWEEN 3.5 AND 7'],
    [{value: "−2"}, 'SELECT * FROM "v" WHERE "value" = -2'],
    [{value: "null"}, 'SELECT * FROM "v" WHERE "value" IS NULL'],
    [{value: "1; DROP TABLE x"}, null]
  ] as const)("%j", ([filters, sql]) => {
    expect(query(filters)).toBe(sql);
  });

  test("are found by letters without marks, which never leave their quotes", () => {
    expect(query({'tên "x"': "Đắk' OR 1"})).toBe(
      `SELECT * FROM "v" WHERE contains(replace(strip_accents(lower(CAST("tên ""x""" AS VARCHAR))), 'đ', 'd'), 'dak'' or 1')`
    );
  });

  test("of a tall table are all within reach, and lie in view", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 50_000_000}), fc.double({min: 0, max: 1, noNaN: true}), (rows, part) => {
        const [height, view] = [28, 400];
        const scrolled = part * Math.max(0, scrolledHeight(rows, height) - view);
        const {first, last, offset} = rowsInView(rows, height, scrolled, view, 4);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(rows);
        // The drawn rows cover the view.
        expect(offset).toBeLessThanOrEqual(scrolled + 1);
        expect(offset + (last - first) * height).toBeGreaterThanOrEqual(
          Math.min(scrolled + view, scrolledHeight(rows, height)) - 1
        );
        if (part === 1) expect(last).toBe(rows);
        if (part === 0) expect(first).toBe(0);
      })
    );
  });
});

describe("a result as a file", () => {
  const table = tableFromArrays({year: Int32Array.of(2020, 2021), text: ['a "b",c', "d\n=1+1"], value: [1.5, null]});

  test("is CSV that spreadsheets open", () => {
    expect(csvParts(table).join("")).toBe('\ufeffyear,text,value\r\n2020,"a ""b"",c",1.5\r\n2021,"d\n\'=1+1",\r\n');
  });

  test("runs nothing in the spreadsheet that opens it or is pasted into", () => {
    const risky = tableFromArrays({"=name": ["=1+1", "@SUM(A1)", "+84 261", "-", "a=1"], value: [-1.5, 2, 3, 4, 5]});
    const cells = [
      ["'=1+1", "-1.5"],
      ["'@SUM(A1)", "2"],
      ["'+84 261", "3"],
      ["-", "4"],
      ["a=1", "5"]
    ];
    const lines = [["'=name", "value"], ...cells];
    expect(csvParts(risky).join("")).toBe(`\ufeff${lines.map((line) => `${line.join(",")}\r\n`).join("")}`);
    expect(copiedText(risky, 9)).toBe(lines.map((line) => line.join("\t")).join("\n"));
  });

  test("is JSON with nulls", () => {
    expect(JSON.parse(jsonParts(table).join(""))).toEqual([
      {year: 2020, text: 'a "b",c', value: 1.5},
      {year: 2021, text: "d\n=1+1", value: null}
    ]);
  });

  test("is copied a line a row", () => {
    expect(copiedText(table, 1)).toBe('year\ttext\tvalue\n2020\ta "b",c\t1.5');
  });

  test("has words for moments beyond all dates", () => {
    const moments = vectorFromArray(
      [0n, 9_223_372_036_854_775n, -9_223_372_036_854_775n, null],
      new Date_(DateUnit.MILLISECOND)
    );
    expect(copiedText(new Table({moments}), 4)).toBe("moments\n1970-01-01 00:00:00\ninfinity\n-infinity\n");
  });

  test("knows years from numbers", () => {
    expect(columnsOf(table).map(({kind, year}) => [kind, year])).toEqual([
      ["number", true],
      ["text", false],
      ["number", false]
    ]);
  });
});

describe("completion", () => {
  const tables: KnownTable[] = [
    {name: "observations", kind: "published", description: "", columns: [{name: "value", description: "", type: ""}]},
    {name: "areas", kind: "published", description: "", columns: [{name: "name_vi", description: "", type: ""}]},
    {name: "kq", kind: "result", description: "", columns: [{name: "tong", description: "", type: ""}]}
  ];
  const labels = (sql: string) =>
    propose(sql.replace("|", ""), sql.indexOf("|"), tables, [])?.options.map(({label}) => label) ?? null;

  test("offers the columns of what is read, then tables and results", () => {
    expect(labels("SELECT v| FROM observations")).toEqual(["value", "observations", "areas", "kq"]);
    expect(labels("SELECT 1; SELECT | FROM kq")).toEqual(["tong", "observations", "areas", "kq"]);
  });

  test("knows what stands behind an alias", () => {
    expect(labels("SELECT a.| FROM observations o JOIN areas AS a USING (area)")).toEqual(["name_vi"]);
    expect(labels("SELECT o.v| FROM observations o")).toEqual(["value"]);
    expect(labels("SELECT x.| FROM observations o")).toBeNull();
  });

  test("writes a name that SQL takes only in quotes with them", () => {
    const own: KnownTable = {
      name: "bang",
      kind: "own",
      description: "",
      columns: ["column", "Tên tỉnh", "year"].map((name) => ({name, description: "", type: ""}))
    };
    const options = propose("SELECT  FROM bang", 7, [own], [])?.options.slice(0, 3);
    expect(options?.map(({label, written}) => [label, written])).toEqual([
      ["column", '"column"'],
      ["Tên tỉnh", '"Tên tỉnh"'],
      ["year", "year"]
    ]);
  });

  test("is silent in texts and comments", () => {
    expect(labels("SELECT 'v|")).toBeNull();
    expect(labels("-- v|")).toBeNull();
  });
});

describe("a link", () => {
  const notebook = {
    id: "x",
    title: "Nghèo & rừng",
    cells: [{id: "a", kind: "sql" as const, name: "n", sql: "SELECT 'đ'"}]
  };

  test("carries a notebook there and back", () => {
    const text = writeLink(notebook);
    expect(text).toMatch(/^[\w-]+$/);
    expect(readLink(text)).toMatchObject({title: notebook.title, cells: notebook.cells});
  });

  test("that holds anything else is rejected, and one that unpacks to very much too", () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(text)));
    expect(readLink("AAAA")).toBeNull();
    expect(readLink(writeLink({...notebook, title: "x".repeat(3_000_000)}))).toBeNull();
  });
});

test("changes can be undone and redone, and letters of one word are one step", () => {
  let history = begin("");
  history = advance(history, "a", true);
  history = advance(history, "ab", true);
  expect(history.now).toBe("ab");
  history = advance(history, "ab c", false);
  history = undo(history);
  expect(history.now).toBe("ab");
  expect(undo(history).now).toBe("");
  expect(redo(history).now).toBe("ab c");
  expect(redo(begin(1)).now).toBe(1);
});

describe("ranges over counted rows", () => {
  const rows = fc.array(
    fc.record({place: fc.integer({min: 0, max: places - 1}), grp: fc.constantFrom("a", "b", ""), n: fc.nat(1000)}),
    {minLength: 1}
  );

  test("answer as counting the rows anew would", () => {
    fc.assert(
      fc.property(rows, fc.nat(places), fc.nat(places), (counted, one, other) => {
        const table = tableFromArrays({
          place: Int32Array.from(counted, ({place}) => place),
          grp: counted.map(({grp}) => grp),
          n: Float64Array.from(counted, ({n}) => n)
        });
        const cube = buildCube(table, {low: 0, high: 1}, "others");
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const expected = cube.groups.map((name) =>
          counted.reduce((sum, {place, grp, n}) => (grp === name && place >= low && place < high ? sum + n : sum), 0)
        );
        expect(countBetween(cube, one, other)).toEqual(expected);
      })
    );
  });

  test("name their columns as SQL can take them", () => {
    expect(cubeQuery('v"', 'x"', "", {low: 1, high: 1})).toContain('"x"""::DOUBLE - 1) / 1 *');
  });
});
