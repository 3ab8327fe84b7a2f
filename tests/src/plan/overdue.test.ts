import {expect, it} from "vitest";
import {isOverdue} from "../../../src/plan/overdue.js";

const view = (years: readonly number[], state: string) => ({commitment: {years}, judgement: {state}}) as never;

it.each([
  ["a deadline that has passed, not known to be kept", [2020], "no_data", true],
  ["one that passed and was missed", [2020, 2030], "missed", true],
  ["one that was kept", [2020], "kept", false],
  ["one that had been reached when the area ended", [2020], "had_been_reached", false],
  ["one whose year is not over yet", [2026], "behind", false],
  ["none at all", [], "qualitative", false]
])("%s", (_, years, state, is) => {
  // prettier-ignore
  expect(isOverdue(view(years, state), "2026-11-23")).toBe(is);
});
