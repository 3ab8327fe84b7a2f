import {expect, it} from "vitest";
import {indicatorStanding} from "../../../src/plan/indicator-standing.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";
import {place} from "../../place.js";

const indicator = (id: string, goal: number | null) => ({indicator: id, goal}) as TableRow<"indicators">;
const judged = (id: string, milestone_year: number, status: string, more: object = {}) =>
  ({
    indicator: id,
    area: place.area,
    method: "plan",
    basis: "plan",
    milestone_year,
    status,
    ...more
  }) as TableRow<"progress">;
const value = (id: string, more: object = {}) => ({
  ...madeObservation(2020, 1),
  indicator: id,
  area: place.area,
  ...more
});

it("counts of each goal who has figures of the home area, and how the last milestones that are followed stand", () => {
  const tables = {
    place,
    goals: [{goal: 1}, {goal: 2}] as TableRow<"goals">[],
    indicators: [indicator("a", 1), indicator("b", 1), indicator("c", 1), indicator("d", null)],
    observations: [value("a"), value("b", {area: "VN"}), value("c", {period: "h1"})],
    group_observations: [value("d"), value("b", {area: "VN"})],
    progress: [
      judged("a", 2025, "missed"),
      judged("a", 2030, "on_the_way"),
      judged("a", 2035, "missed", {basis: "master_plan"}),
      judged("b", 2030, "insufficient_data"),
      judged("b", 2030, "target_achieved", {method: "open_sdg"})
    ]
  } as unknown as TableRows;
  expect(indicatorStanding(tables)).toMatchObject({
    indicators: 4,
    withValues: 2,
    states: [
      {state: "on_the_way", count: 1},
      {state: "insufficient_data", count: 1},
      {state: "not_set", count: 2}
    ],
    goals: [
      {goal: {goal: 1}, indicators: 3, withValues: 1},
      {goal: {goal: 2}, indicators: 0, withValues: 0, states: []}
    ]
  });
  const ofAll = indicatorStanding({...tables, place: {...place, plan: null}});
  expect(ofAll.states).toContainEqual({state: "missed", count: 1});
});
