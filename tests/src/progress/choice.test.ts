import {describe, expect, it} from "vitest";
import {
  initialChoice,
  parseChoice,
  parseCode,
  parseNumber,
  parseYear,
  writeChoice
} from "../../../src/progress/choice.js";
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

describe("parseChoice(parameters) and writeChoice(choice, parameters)", () => {
  const whole = {method: "eurostat", base: 2016, milestone: 2025, methodology: "mdp_2021-2025", pace: -0.3} as const;

  it("carry every part under the name that addresses have had since the first release", () => {
    const parameters = new URLSearchParams();
    writeChoice(whole, parameters);
    expect(parameters.toString()).toBe("method=eurostat&base=2016&milestone=2025&ruler=mdp_2021-2025&pace=-0.3");
    expect(parseChoice(parameters)).toEqual(whole);
  });

  it("leave what is at its default out, and know nothing of what is not there", () => {
    const parameters = new URLSearchParams("other=1");
    writeChoice(initialChoice, parameters);
    expect(parameters.toString()).toBe("other=1");
    expect(parseChoice(parameters)).toEqual({
      method: "plan",
      base: null,
      milestone: null,
      methodology: null,
      pace: null
    });
    // A pace of nothing is a choice.
    writeChoice({...initialChoice, pace: 0}, parameters);
    expect(parameters.get("pace")).toBe("0");
    expect(parseChoice(parameters).pace).toBe(0);
  });
});

describe("parseYear(text)", () => {
  it.each([
    ["1900", 1900],
    ["2099", 2099],
    ["1899", null],
    ["2100", null],
    ["02020", null],
    ["20201", null],
    ["2020 ", null],
    ["", null],
    [null, null]
  ])("%j is %s", (text, year) => expect(parseYear(text)).toBe(year));
});

describe("parseCode(text)", () => {
  it.each([
    ["mdp_2021-2025", "mdp_2021-2025"],
    ["a".repeat(80), "a".repeat(80)],
    ["a".repeat(81), null],
    ["a b", null],
    [" a", null],
    ["a;", null],
    ["", null],
    [null, null]
  ])("%j is %j", (text, code) => expect(parseCode(text)).toBe(code));
});

describe("parseNumber(text)", () => {
  it.each([
    ["1.5", 1.5],
    ["1,5", 1.5],
    [" 1,5 ", 1.5],
    ["-0.3", -0.3],
    ["\u22120,3", -0.3],
    ["123456789", 123456789],
    ["1234567890", null],
    ["0.123456", 0.123456],
    ["0.1234567", null],
    ["1.", null],
    [".5", null],
    ["1.5x", null],
    ["x1.5", null],
    ["--1", null],
    ["1,5,5", null],
    ["", null],
    [null, null]
  ])("%j is %s", (text, number) => expect(parseNumber(text)).toBe(number));
});
