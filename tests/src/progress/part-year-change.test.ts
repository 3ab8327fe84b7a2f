import {place} from "../../place.js";
import {describe, expect, it} from "vitest";
import {indicatorChanges, partYearChange, type Measuring} from "../../../src/progress/yearly-change.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

type Observation = TableRow<"observations">;

const observation = (year: number, value: number, other: Partial<Observation> = {}) =>
  madeObservation(year, value, {indicator: "road_deaths", area: "VN-72", vintage: String(year), ...other});
const to15 = (year: number, value: number, other: Partial<Observation> = {}) =>
  observation(year, value, {period: "to_12_15", ...other});

const measuring: Measuring = {
  direction: "decrease",
  scale: {unit: "persons", min: 0, max: null, decimals: 0},
  collectionOf: () => "register",
  breaks: []
};
const change = (observations: readonly Observation[], after = -Infinity) =>
  partYearChange(observations, measuring, after);

describe("partYearChange(observations, measuring, after)", () => {
  it("compares a part of a year with the same part of an earlier one", () => {
    expect(change([to15(2023, 67), to15(2024, 108)])).toMatchObject({
      latest: {year: 2024, period: "to_12_15"},
      previous: {year: 2023},
      change: 41,
      better: false,
      reason: null
    });
  });

  it("takes the latest of quarters, and the same one of the year before", () => {
    const quarter = (year: number, period: "q1" | "q2" | "q4", value: number) => observation(year, value, {period});
    const known = [quarter(2023, "q1", 60), quarter(2023, "q2", 50), quarter(2023, "q4", 90), quarter(2024, "q2", 70)];
    expect(change([quarter(2024, "q1", 65), ...known])).toMatchObject({
      latest: {period: "q2"},
      change: 20,
      better: false
    });
  });

  it("never compares it with a full year or another part, and says that only those are known", () => {
    for (const earlier of [observation(2023, 67), observation(2023, 67, {period: "9m"})]) {
      expect(change([earlier, to15(2024, 108)], 2023)).toMatchObject({
        latest: {year: 2024},
        previous: null,
        change: null,
        reason: "other_period"
      });
    }
    expect(change([to15(2024, 108)])).toMatchObject({reason: "first_value"});
  });

  it("never compares it with the same part by another methodology, and says that only that is known", () => {
    const rows = [to15(2023, 67, {series: "old"}), to15(2024, 108, {series: "new"})];
    expect(change(rows)).toMatchObject({latest: {year: 2024}, previous: null, reason: "other_period"});
  });

  it("is nothing where the full year, or a later one, is known", () => {
    expect(change([to15(2023, 67), to15(2024, 108)], 2024)).toBeNull();
    expect(change([to15(2023, 67), to15(2024, 108)], 2023)).toMatchObject({
      latest: {year: 2024},
      previous: {year: 2023}
    });
    expect(change([observation(2024, 108)])).toBeNull();
    expect(change([])).toBeNull();
  });

  it.each([
    ["to_12_15", "to_10"],
    ["to_10", "9m"],
    ["9m", "h1"],
    ["h1", "at_06"]
  ] as const)("takes the longest part of a year: %s before %s", (longer, shorter) => {
    const rows = [observation(2024, 1, {period: shorter}), observation(2024, 2, {period: longer})];
    for (const either of [rows, rows.toReversed()]) expect(change(either)?.latest?.period).toBe(longer);
  });

  it("crosses no break, joins no methodologies, and takes only totals that are shown", () => {
    expect(change([to15(2023, 67), to15(2024, 108, {run: 1})])).toMatchObject({previous: null, reason: "break"});
    expect(change([to15(2023, 67, {series: "a"}), to15(2024, 108, {series: "b"})])?.previous).toBeNull();
    expect(change([to15(2024, 108, {shown: false})])).toBeNull();
    expect(change([to15(2024, 108, {sex: "f"})])).toBeNull();
  });
});

describe("indicatorChanges(indicators, area, now, before)", () => {
  const indicator = {indicator: "road_deaths", unit: "persons", direction: "decrease"} as TableRow<"indicators">;
  const changesAt = (year: number, observations: readonly Observation[]) =>
    indicatorChanges(
      [indicator],
      "VN-72",
      {
        year,
        tables: {
          observations: [...observations],
          milestones: [],
          progress: [],
          sources: [],
          units: [],
          breaks: [],
          place
        }
      },
      null
    )[0]!;

  it("gives a part of a year beside the last full year, and never one that is later than the year asked for", () => {
    const rows = [observation(2022, 80), to15(2023, 67), to15(2024, 108)];
    expect(changesAt(2024, rows)).toMatchObject({latest: {year: 2022}, isNew: false, part: {latest: {year: 2024}}});
    expect(changesAt(2023, rows)).toMatchObject({part: {latest: {year: 2023}}});
    expect(changesAt(2022, rows)).toMatchObject({isNew: true, part: null});
  });
});
