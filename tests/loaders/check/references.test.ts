import {beforeAll, describe, expect, it} from "vitest";
import type {Inputs} from "../../../loaders/read/inputs.js";
import type {Problem} from "../../../loaders/read/problem.js";
import {place} from "../../place.js";
import {buildSmall, editedInputs, problemsOf, smallInputs} from "../../small-data.js";

let small: Inputs;
beforeAll(async () => {
  small = await smallInputs();
});

const errorsOf = (inputs: Inputs): readonly Problem[] =>
  problemsOf(inputs).filter(({severity}) => severity === "error");

/** The 1-based line of the first row of a file that begins with these cells. */
const lineOf = (file: string, cells: string): number =>
  Buffer.from(small.data.get(file)!.bytes)
    .toString()
    .split("\n")
    .findIndex((line) => line.startsWith(cells)) + 1;

describe("checkReferences(records, built, made)", () => {
  it("names the link of a milestone of the plan whose unit is not among the units", async () => {
    const inputs = await editedInputs({"units.csv": (text) => text.replace(/^ratio_to_baseline,.*\n/m, "")});
    const [found, ...others] = errorsOf(inputs);
    expect(found).toMatchObject({
      code: "unknown_reference",
      file: "data/plan_milestones.csv",
      line: lineOf("plan_milestones.csv", "1.1#2,poverty_rate,"),
      column: "unit",
      value: "ratio_to_baseline"
    });
    expect(found!.expected.en).toContain("units.unit");
    expect(found!.mend.en).toContain("the table units");
    expect(others).toEqual([]);
  });

  it("says first what the place lacks, before all that follows from it", async () => {
    const inputs = await editedInputs({"areas.csv": (text) => text.replace(/^VN-72,.*\n/m, "")});
    const [first, ...others] = problemsOf(inputs);
    expect(first).toMatchObject({code: "invalid_place", file: "data/place.yaml", column: "area", value: "VN-72"});
    expect(others.length).toBeGreaterThan(100);
  });
});

describe("checkSeries(records)", () => {
  const withSeries = (file: string, link: string) =>
    editedInputs({[file]: (text) => text.replace(new RegExp(`^(${link}),,`, "m"), "$1,nosuch,")});

  // prettier-ignore
  it.each([
    ["of a milestone of the plan",            "plan_milestones.csv", "1.1#2,poverty_rate,VN-72"],
    ["of evidence",                           "plan_evidence.csv",   "16.1#1,export_turnover"]
  ])("finds that the series %s is none of its indicator", async (_what, file, link) => {
    expect(errorsOf(await withSeries(file, link))).toMatchObject([
      {code: "unknown_series", file: `data/${file}`, line: lineOf(file, link), column: "series", value: "nosuch"}
    ]);
  });
});

describe("milestones of a plan that the place does not have", () => {
  const withoutPlan = (given: Inputs): Inputs => ({
    ...given,
    seed: null,
    place: {...given.place!, place: {...place, begin: null, plan: null}}
  });

  it("are an error of the file that links them, once", () => {
    const found = errorsOf(withoutPlan(small));
    expect(found).toMatchObject([{code: "milestone_without_plan", file: "data/plan_milestones.csv", line: 2}]);
    expect(found[0]!.mend.en).toContain("place.yaml");
  });

  it("are not missed where there are none", async () => {
    const none = await editedInputs({"plan_milestones.csv": (text) => text.slice(0, text.indexOf("\n") + 1)});
    expect(buildSmall(withoutPlan(none)).tables.milestones.filter(({basis}) => basis === "plan")).toEqual([]);
  });
});
