import {describe, expect, it} from "vitest";
import {initialChoice} from "../../../src/progress/choice.js";
import {initialState, parseState, writeState} from "../../../src/indicator/trend-state.js";

describe("parseState(search) and writeState(state)", () => {
  it("leave the plan's own terms out of the address", () => {
    expect(writeState(initialState)).toBe("");
    expect(parseState("?method=plan").choice).toEqual(initialChoice);
  });

  it.each([
    "?method=eurostat",
    "?base=2015&milestone=2025",
    "?from=2010&series=a;b&method=sdsn_like&ruler=mdp_2021_2025&pace=-0.3"
  ])("give %s back as it was", (search) => expect(writeState(parseState(search))).toBe(search));

  it("read a number with a comma or a true minus sign", () => {
    expect(parseState("?pace=1,5").choice.pace).toBe(1.5);
    expect(parseState(`?pace=${encodeURIComponent("\u22120,3")}`).choice.pace).toBe(-0.3);
  });

  it.each(["?method=guess", "?base=15", "?pace=1e9", "?pace=x", "?ruler=a%20b", "?milestone=99999"])(
    "leave out what is not understood in %s",
    (search) => expect(parseState(search)).toEqual(initialState)
  );
});
