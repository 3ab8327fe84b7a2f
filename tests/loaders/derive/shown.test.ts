import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {chooseShown} from "../../../loaders/derive/shown.js";
import {numberRuns} from "../../../loaders/derive/runs.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

type Observation = Omit<TableRow<"observations">, "shown" | "run">;

const breakdown = ["sex", "age", "location", "ethnicity"] as const;

const base = madeObservation(2020, 1);
const standing = new Map([
  ["firm", {confidence: "high", origin: null}],
  ["fair", {confidence: "medium", origin: null}],
  ["weak", {confidence: "low", origin: null}],
  ["silent", {confidence: null, origin: null}],
  ["copy", {confidence: "high", origin: "unnamed"}]
] as const);

const shownSource = (...rows: Partial<Observation>[]): string[] => {
  const observations = rows.map((row) => ({...base, ...row}));
  const shown = chooseShown(observations, standing, breakdown);
  return observations.filter((_, i) => shown[i]).map((o) => o.source);
};

describe("chooseShown(observations, standingOf)", () => {
  // prettier-ignore
  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ["the later vintage",                      {vintage: "2021-08", source: "weak"}, {vintage: "2020", source: "firm"}],
    ["a bare year over a day of it",           {vintage: "2021", source: "weak"}, {vintage: "2021-11-22", source: "firm"}],
    ["a bare month over a day of it",          {vintage: "2021-02", source: "weak"}, {vintage: "2021-02-27", source: "firm"}],
    ["a later day over a bare month",          {vintage: "2021-03-01", source: "weak"}, {vintage: "2021-02", source: "firm"}],
    ["a named origin over a later copy",       {vintage: "2020-05-01", before_end: true, source: "weak"}, {vintage: "2026", source: "copy"}],
    ["what was measured over a forecast",      {vintage: "2021", source: "weak"}, {vintage: "2022", before_end: true, source: "firm"}],
    ["the later of two forecasts",             {vintage: "2020-11", before_end: true, source: "weak"}, {vintage: "2020-10-15", before_end: true, source: "firm"}],
    ["the better confidence of one vintage",   {source: "firm"}, {source: "fair"}],
    ["any confidence over none that is stated", {source: "weak", status: "estimate"}, {source: "silent", status: "official"}],
    ["the firmer status at equal confidence",  {source: "b", status: "official"}, {source: "a", status: "estimate"}],
    ["the first identifier when all is equal", {source: "a"}, {source: "b"}]
  ])("shows %s, in either order of rows", (_rule, winner, loser) => {
    const expected = [winner.source ?? base.source];
    expect(shownSource(winner, loser)).toEqual(expected);
    expect(shownSource(loser, winner)).toEqual(expected);
  });

  it("keeps values of another year, period, series or breakdown apart", () => {
    const rows = [{}, {year: 2021}, {period: "h1" as const}, {series: "x"}, {sex: "f"}];
    expect(shownSource(...rows)).toHaveLength(rows.length);
  });

  it("shows exactly one value of each place, whatever the order", () => {
    const row = fc.record({
      year: fc.constantFrom(2019, 2020),
      series: fc.constantFrom(null, "x"),
      vintage: fc.constantFrom("2020", "2020-05", "2020-12-31", "2021"),
      before_end: fc.boolean(),
      source: fc.constantFrom("firm", "fair", "weak", "copy", "other"),
      status: fc.constantFrom("official" as const, "estimate" as const)
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, {selector: (r) => JSON.stringify(r)}), (rows) => {
        const observations = rows.map((r) => ({...base, ...r}));
        const chosen = (list: Observation[]) => {
          const flags = chooseShown(list, standing, breakdown);
          return list
            .filter((_, i) => flags[i])
            .map((o) => JSON.stringify(o))
            .sort();
        };
        const places = new Set(observations.map((o) => `${String(o.year)} ${String(o.series)}`));
        expect(chosen(observations)).toHaveLength(places.size);
        expect(chosen(observations.toReversed())).toEqual(chosen(observations));
      })
    );
  });
});

describe("numberRuns(breaks)", () => {
  const reason = {kind: null, reason_vi: "", reason_en: "", source: "s"};
  const runOf = numberRuns([
    {indicator: "forest", area: "*", series: null, year: 2010, ...reason},
    {indicator: "forest", area: "a", series: null, year: 2013, ...reason},
    {indicator: "poverty", area: "a", series: "x", year: 2012, ...reason},
    {indicator: "*", area: "a", series: null, year: 2025, ...reason}
  ]);

  // prettier-ignore
  it.each([
    ["before any break",           "forest",  "a", null, 2009, 0],
    ["from the year of a break",   "forest",  "a", null, 2010, 1],
    ["after a break of its area",  "forest",  "a", null, 2013, 2],
    ["not after another area's",   "forest",  "b", null, 2020, 1],
    ["after a break of all",       "forest",  "a", null, 2025, 3],
    ["in the series of a break",   "poverty", "a", "x",  2012, 1],
    ["in another series",          "poverty", "a", "y",  2012, 0],
    ["of another indicator",       "exports", "a", null, 2013, 0]
  ])("counts the breaks %s", (_where, indicator, area, series, year, run) => {
    expect(runOf({indicator, area, series, year})).toBe(run);
  });
});
