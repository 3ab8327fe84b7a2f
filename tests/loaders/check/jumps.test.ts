import {describe, expect, it} from "vitest";
import {checkJumps} from "../../../loaders/check/jumps.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

type Observation = TableRow<"observations">;

const base = madeObservation(2010, 0);

const areas = ["a", "b", "c", "d", "e", "f"];

/** Six areas over ten years that rise by about a tenth a year, each a little differently. */
const calm = areas.flatMap((area, k) =>
  Array.from({length: 10}, (_, i): Observation => {
    const wobble = 1 + 0.004 * Math.sin(7 * i + 3 * k);
    return {...base, area, year: 2010 + i, value: 100 * (k + 1) * 1.1 ** i * wobble};
  })
);

const check = (rows: readonly Observation[]) =>
  checkJumps(
    rows,
    rows.map((row, i) => ({row, file: "data/observations/i.csv", line: i + 2}))
  );

const changed = (rows: readonly Observation[], area: string, year: number, change: Partial<Observation>) =>
  rows.map((row) => (row.area === area && row.year === year ? {...row, ...change} : row));
const valueOf = (area: string, year: number) => calm.find((o) => o.area === area && o.year === year)!.value;
const lineOf = (area: string, year: number) => calm.findIndex((o) => o.area === area && o.year === year) + 2;

describe("checkJumps(rows, places)", () => {
  it("has nothing to say about values that change as they usually do", () => {
    expect(check(calm)).toEqual([]);
  });

  it("names a value that leaves its line once, with the rows before and after it", () => {
    const problems = check(changed(calm, "c", 2014, {value: valueOf("c", 2014) * 1.5}));
    expect(problems).toMatchObject([{severity: "warning", code: "unlikely_jump", line: lineOf("c", 2014)}]);
    expect(problems[0]?.expected.en).toContain(`line ${String(lineOf("c", 2013))}`);
    expect(problems[0]?.expected.en).toContain(`line ${String(lineOf("c", 2015))}`);
  });

  it("finds a lost decimal point in the last year", () => {
    const problems = check(changed(calm, "b", 2019, {value: valueOf("b", 2019) * 10}));
    expect(problems).toMatchObject([{line: lineOf("b", 2019)}]);
    expect(problems[0]?.expected.en).toContain(`line ${String(lineOf("b", 2018))}`);
  });

  it("finds rows of two areas that were exchanged", () => {
    const exchanged = changed(changed(calm, "a", 2014, {value: valueOf("f", 2014)}), "f", 2014, {
      value: valueOf("a", 2014)
    });
    expect(check(exchanged).map(({line}) => line)).toEqual([lineOf("a", 2014), lineOf("f", 2014)]);
  });

  it("compares nothing across a break, with a value that is not shown, or with part of a year", () => {
    const high = {value: valueOf("c", 2014) * 3};
    const broken = calm.map((o) => (o.area === "c" && o.year >= 2014 ? {...o, value: o.value * 3, run: 1} : o));
    expect(check(broken)).toEqual([]);
    expect(check([...calm, {...base, ...high, area: "c", year: 2014, shown: false}])).toEqual([]);
    expect(check([...calm, {...base, ...high, area: "c", year: 2014, period: "9m"}])).toEqual([]);
  });

  it("measures changes by the indicator's own: what is usual for one is a jump for another", () => {
    const wild = calm.map((o, i) => ({...o, indicator: "w", value: o.value * 3 ** Math.sin(5 * i)}));
    expect(check(wild)).toEqual([]);
  });

  it("knows only orders of magnitude where there are few values", () => {
    const few = calm.filter(({area}) => area === "a");
    expect(check(changed(few, "a", 2014, {value: valueOf("a", 2014) * 3}))).toEqual([]);
    expect(check(changed(few, "a", 2014, {value: valueOf("a", 2014) * 100}))).not.toEqual([]);
  });

  it("does not take a value that stays for a jump", () => {
    const steady = calm.map((o) => ({...o, value: 1.1 ** (o.year - 2010)}));
    const stays = steady.map((o) => (o.area === "a" && o.year === 2019 ? {...o, value: 1.1 ** 8} : o));
    expect(check(stays).filter(({line}) => line === lineOf("a", 2019))).toEqual([]);
  });

  it("stays silent about zeros and constant series", () => {
    expect(check(calm.map((o) => ({...o, value: 0})))).toEqual([]);
    expect(check(calm.map((o) => ({...o, value: 7})))).toEqual([]);
  });
});
