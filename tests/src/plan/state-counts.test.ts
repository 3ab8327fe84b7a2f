import fc from "fast-check";
import {expect, it} from "vitest";
import {commitmentStates} from "../../../src/plan/judgement.js";
import type {CommitmentView} from "../../../src/plan/outline.js";
import {stateCounts} from "../../../src/plan/state-counts.js";

it("counts every commitment once, best state first", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...commitmentStates)), (states) => {
      const counts = stateCounts(states.map((state) => ({judgement: {state}}) as CommitmentView));
      expect(counts.reduce((sum, {count}) => sum + count, 0)).toBe(states.length);
      const places = counts.map(({state}) => commitmentStates.indexOf(state));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const {state, count} of counts) expect(count).toBe(states.filter((one) => one === state).length);
    })
  );
});
