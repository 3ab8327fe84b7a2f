import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import type {Inputs} from "../../../loaders/read/inputs.js";
import {readPlace} from "../../../loaders/read/place.js";
import type {Problem} from "../../../loaders/read/problem.js";
import {buildSmall, editedInputs, problemsOf, smallInputs} from "../../small-data.js";

const file = "data/place.yaml";
// The indicator beside the first is not among those that the small data keeps.
const text = readFileSync(file, "utf8").replace("beside: monthly_income_per_capita", "beside: forest_cover");

let small: Inputs;
beforeAll(async () => {
  small = await smallInputs();
});

/** The small data of a place whose file is edited; each edit must change something. */
function withPlace(edits: readonly (readonly [string | RegExp, string])[], given = small): Inputs {
  const after = edits.reduce((before, [from, to]) => {
    const edited = before.replace(from, to);
    if (edited === before) throw new Error(`nothing to edit: ${String(from)}`);
    return edited;
  }, text);
  const place = readPlace(Buffer.from(after), file);
  expect(place.problems).toEqual([]);
  return {...given, place};
}

/** The problems that lie in the file of the place. */
const ofPlace = (given: Inputs): readonly Problem[] => problemsOf(given).filter((problem) => problem.file === file);

/** The first line that has these words. */
const lineOf = (words: string): number => text.split("\n").findIndex((line) => line.includes(words)) + 1;

describe("checkPlace(read, place, records)", () => {
  it("has nothing to say of a place whose parts are all there, or that names none of what it need not", () => {
    expect(ofPlace(withPlace([]))).toEqual([]);
    const bare = withPlace([
      ["nation: VN\n", ""],
      [/comparators: \[.*\]/, "comparators: []"],
      [/^begin:\n(?: .*\n)+/m, ""]
    ]);
    expect(ofPlace(bare)).toEqual([]);
    expect(buildSmall(bare).tables.place).toMatchObject({nation: null, comparators: [], begin: null});
  });

  // prettier-ignore
  it.each([
    ["the home area",                 "area: VN-72",           "area: VN-99",          "area",            "VN-99",       "areas"],
    ["the nation",                    "nation: VN",            "nation: XX",           "nation",          "XX",          "areas"],
    ["a comparator",                  "VN-28, VN-30",          "VN-28, VN-99",         "comparators.1",   "VN-99",       "areas"],
    ["the plan among the sources",    "source: plan-daknong",  "source: plan-nowhere", "plan.source",     "plan-nowhere-2018", "sources"],
    ["the indicator to begin with",   "indicator: poverty_rate", "indicator: happiness", "begin.indicator", "happiness", "indicators"],
    ["the one beside it",             "beside: forest_cover",  "beside: happiness",    "begin.beside",    "happiness",   "indicators"]
  ])("finds that %s is not there", (_what, from, to, column, value, table) => {
    const problems = ofPlace(withPlace([[from, to]]));
    expect(problems).toMatchObject([
      {severity: "error", code: "invalid_place", line: lineOf(from), column, value}
    ]);
    expect(problems[0]!.expected.en).toContain(table);
    expect(problems[0]!.mend.en).toContain(table);
  });

  it("finds that what is ranked is no kind of area, and asks for the name of a kind that is not usual, once", async () => {
    const ranked = withPlace([["nation: VN\n", "nation: VN\nranked: communes\n"]]);
    expect(ofPlace(ranked)).toMatchObject([{column: "ranked", value: "communes"}]);
    const odd = await editedInputs({"areas.csv": (csv) => csv.replaceAll(",region,", ",economic_region,")});
    const warned = (given: Inputs) => problemsOf(given).filter(({code}) => code === "unnamed_kind");
    expect(warned(withPlace([], odd))).toMatchObject([
      {severity: "warning", file: "data/areas.csv", column: "kind", value: "economic_region"}
    ]);
    const named = withPlace(
      [["    map:\n      as_of: như", "    kinds: {economic_region: Vùng kinh tế}\n    map:\n      as_of: như"]],
      odd
    );
    expect(warned(named)).toEqual([]);
  });

  it("asks for the address of a licence that is no code of SPDX", () => {
    const licensed = (words: string) => ofPlace(withPlace([["begin:\n", `licence:\n${words}begin:\n`]]));
    expect(licensed("  name: CC-BY-4.0\n")).toEqual([]);
    expect(licensed("  name: Open Government Licence\n  url: https://example.org/\n")).toEqual([]);
    expect(licensed("  name: Open Government Licence\n")).toMatchObject([
      {severity: "error", column: "licence.name", value: "Open Government Licence"}
    ]);
  });

  it("tells the contrast of a colour that cannot be read", () => {
    const coloured = (words: string) => ofPlace(withPlace([["begin:\n", `colours:\n${words}begin:\n`]]));
    expect(coloured('  accent: "#0b5a8a"\n  map: {low: "#dbe9f4", high: "#12385c"}\n')).toEqual([]);
    const found = coloured('  accent: "#ff8800"\n  map: {low: "#999999", high: "#777777"}\n');
    expect(found.map(({column, value}) => [column, value])).toEqual([
      ["colours.accent", "#ff8800"],
      ["colours.map", "#999999"]
    ]);
    expect(found[0]!.expected.en).toBe("a contrast with #f5f7f8 of at least 4.5; it is 2.2");
    expect(found[1]!.expected.vi).toContain("ít nhất 3,9; ở đây là 1,5");
  });

  it("takes the year of the plan from its source, unless the place says another", async () => {
    expect(buildSmall(withPlace([[/ {2}year: 2018\n/, ""]])).tables.place.plan?.year).toBe(2018);
    expect(buildSmall(withPlace([["  year: 2018", "  year: 2019"]])).tables.place.plan?.year).toBe(2019);
    const undated = await editedInputs({
      "sources.csv": (csv) => csv.replace(/^(plan-daknong-2018,.*),2018,/m, "$1,,")
    });
    expect(ofPlace(withPlace([], undated))).toEqual([]);
    const problems = ofPlace(withPlace([[/ {2}year: 2018\n/, ""]], undated));
    expect(problems).toMatchObject([{severity: "error", column: "plan.source", value: "plan-daknong-2018"}]);
    expect(problems[0]!.mend.en).toContain("plan.year");
  });

  it("names every comparator that is not there, each once", () => {
    const problems = ofPlace(withPlace([[/comparators: \[.*\]/, "comparators: [VN-28, VN-98, VN-99]"]]));
    expect(problems.map(({column, value}) => [column, value])).toEqual([
      ["comparators.1", "VN-98"],
      ["comparators.2", "VN-99"]
    ]);
  });

  it("finds that the words of a language are lacking, and takes those of a language that the site lacks", () => {
    const withoutEnglish = [/^ {2}en:\n(?: {3}.*\n)+/m, ""] as const;
    const problems = ofPlace(withPlace([withoutEnglish]));
    expect(problems).toMatchObject([
      {severity: "error", code: "invalid_place", line: lineOf("  vi:"), column: "words", value: null}
    ]);
    expect(problems[0]!.expected.en).toContain("words in en");
    expect(problems[0]!.mend).toEqual({vi: "Hãy thêm words.en.", en: "Add words.en."});
    expect(ofPlace(withPlace([withoutEnglish, ["languages: [vi, en]", "languages: [vi]"]]))).toEqual([]);
    expect(ofPlace(withPlace([["languages: [vi, en]", "languages: [vi]"]]))).toEqual([]);
  });

  it.each(["[2020, 2030, 2025]", "[2020, 2020, 2030]", "[2030, 2020]"])(
    "rejects years that do not rise: %s",
    (years) => {
      const problems = ofPlace(withPlace([["milestone_years: [2020, 2025, 2030]", `milestone_years: ${years}`]]));
      expect(problems).toMatchObject([
        {
          severity: "error",
          code: "invalid_place",
          line: lineOf("milestone_years:"),
          column: "milestone_years",
          value: years.slice(1, -1)
        }
      ]);
      expect(problems[0]!.expected.en).toBe("years in ascending order, each once");
    }
  );

  it("tells all of it at once", () => {
    const given = withPlace([
      ["area: VN-72", "area: VN-99"],
      ["source: plan-daknong", "source: plan-nowhere"],
      ["[2020, 2025, 2030]", "[2030, 2020]"]
    ]);
    expect(ofPlace(given).map(({column}) => column)).toEqual(["area", "plan.source", "milestone_years"]);
  });

  it("leaves what stands in a broken row, or in a table that cannot be read, to the problem of that", async () => {
    const broken = await editedInputs({
      "sources.csv": (csv) => csv.replace(/^(plan-daknong-2018,.*)$/m, "$1,one cell too many")
    });
    const found = problemsOf(withPlace([], broken));
    expect(found.filter((problem) => problem.file.endsWith("sources.csv"))).not.toEqual([]);
    expect(found.filter((problem) => problem.file === file)).toEqual([]);
    const gone = problemsOf(withPlace([["area: VN-72", "area: VN-99"]], await editedInputs({"areas.csv": null})));
    expect(gone.filter(({code}) => code === "missing_file")).not.toEqual([]);
    expect(gone.filter((problem) => problem.file === file)).toEqual([]);
  });
});
