import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {methodIds} from "../../../src/model/assessment.js";
import {initialState, parseState, writeState} from "../../../src/indicator/trend-state.js";

describe("parseState(search) and writeState(state)", () => {
  it("writes nothing for the initial state", () => {
    expect(writeState(initialState)).toBe("");
    expect(parseState("")).toEqual(initialState);
  });

  it("keeps an address legible", () => {
    expect(writeState({...initialState, from: 2010, with: "VN", series: ["a", "b_2"]})).toBe(
      "?from=2010&with=VN&series=a;b_2"
    );
  });

  it("distinguishes no series from every series", () => {
    expect(parseState(writeState({...initialState, series: []})).series).toEqual([]);
    expect(parseState("?from=2010").series).toBeNull();
  });

  // prettier-ignore
  it.each([
    ["a year that is none",     "?from=20x0",            initialState],
    ["markup for an area",      "?with=<script>",        initialState],
    ["an unknown field",        "?colour=red",           initialState],
    ["years in the wrong order", "?from=2020&to=2010",   {...initialState, from: 2010, to: 2020}]
  ])("makes sense of %s", (_name, search, state) => {
    expect(parseState(search)).toEqual(state);
  });

  it("gives every state back", () => {
    const year = fc.option(fc.integer({min: 1900, max: 2099}));
    const code = fc.stringMatching(/^[\w-]{1,20}$/);
    const choice = fc.record({
      method: fc.constantFrom(...methodIds),
      base: year,
      milestone: year,
      methodology: fc.option(code),
      pace: fc.option(fc.integer({min: -9999, max: 9999}).map((n) => n / 100))
    });
    const state = fc
      .record({from: year, to: year, with: fc.option(code), series: fc.option(fc.array(code)), choice})
      .filter(({from, to}) => from === null || to === null || from <= to);
    fc.assert(
      fc.property(state, (s) => {
        expect(parseState(writeState(s))).toEqual(s);
      })
    );
  });
});
