import {seedFile} from "../../place.js";
import {rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {beforeAll, describe, expect, it, onTestFinished} from "vitest";
import {buildTables} from "../../../loaders/derive/tables.js";
import {placeFolder, readInputFiles, type Inputs} from "../../../loaders/read/inputs.js";
import type {Problem} from "../../../loaders/read/problem.js";
import {repositoryBuilt, repositoryTables} from "../../repository-tables.js";
import {buildSmall, editedInputs, problemsOf, smallFolder, smallInputs} from "../../small-data.js";

let small: Inputs;
let planText: string;

beforeAll(async () => {
  small = await smallInputs();
  planText = Buffer.from(small.seed!.bytes).toString();
});

const withPlan = (text: string | Uint8Array): Inputs => ({
  ...small,
  seed: {file: seedFile, bytes: typeof text === "string" ? Buffer.from(text) : text}
});

const errorsOf = (inputs: Inputs): readonly Problem[] =>
  problemsOf(inputs).filter(({severity}) => severity === "error");

const forest = "observations/forest_cover.csv";
const row2015 = "forest_cover,VN-72,2015,year,,39.1,,official,gso-forest-area,2019-08,";

describe("buildTables(inputs)", () => {
  it("warns of the repository's own inputs only where values are odd, which were all looked at", async () => {
    const {warnings} = await repositoryBuilt();
    expect(new Set(warnings.map(({code}) => code))).toEqual(new Set(["area_valid_in_part", "unlikely_jump"]));
    // Exchanged rows, misprints and administrative changes of the published tables; many more would be noise.
    expect(warnings.length).toBeLessThan(40);
  });

  it("takes the four headline numbers from the plan's text, each with its line and words", async () => {
    const tables = await repositoryTables();
    const ofPlan = tables.milestones.filter((m) => m.basis === "plan");
    const wording = new Map(tables.commitments.map((c) => [c.commitment, c.quote_vi]));
    const found = ofPlan.map((m) => [m.indicator, m.year, m.comparator, m.value, m.unit, m.plan_line, m.year_printed]);
    // prettier-ignore
    expect(found.filter(([indicator]) => indicator !== "households_using_electricity")).toEqual(expect.arrayContaining([
      ["export_growth", 2030, ">",  12,  "percent",           1423, false],
      ["forest_cover",  2030, "~",  42,  "percent",           1237, true],
      ["grdp_growth",   2030, "~",  8,   "percent",           711,  false],
      ["poverty_rate",  2030, "<=", 0.5, "ratio_to_baseline", 123,  true]
    ]));
    const quotes = ofPlan.map((m) => wording.get(m.commitment ?? ""));
    expect(quotes).toContain("đưa độ che phủ rừng lên khoảng 42%");
    const text = planText.replaceAll("\u00a0", " ");
    for (const [i, m] of ofPlan.entries()) expect(text.split("\n")[m.plan_line! - 1]).toContain(quotes[i]);
  });

  it("has the electricity milestones of 2020, 2025 and 2030, of which the last is implied", async () => {
    const tables = await repositoryTables();
    const milestones = tables.milestones.filter(
      (m) => m.indicator === "households_using_electricity" && m.basis === "plan"
    );
    expect(milestones.map((m) => [m.year, m.comparator, m.value, m.implied])).toEqual([
      [2020, "~", 100, false],
      [2025, "=", 100, false],
      [2030, "=", 100, true]
    ]);
  });

  it("follows the plan: another number in the text is another milestone", () => {
    const {tables} = buildTables(withPlan(planText.replace("khoảng 42%", "khoảng 45%")));
    expect(tables.milestones.find((m) => m.indicator === "forest_cover" && m.basis === "plan")?.value).toBe(45);
  });

  // prettier-ignore
  it.each<[string, string, (text: string) => string, Partial<Problem>]>([
    ["an unknown indicator", forest, (t) => t.replace(row2015, row2015.replace("forest_cover", "forest_covr")), {code: "unknown_reference", column: "indicator", value: "forest_covr"}],
    ["an unknown area", forest, (t) => t.replace(row2015, row2015.replace("VN-72", "VN-7")), {code: "unknown_reference", column: "area", value: "VN-7"}],
    ["an unknown source", forest, (t) => t.replace(row2015, row2015.replace("gso-forest-area", "gso-forest")), {code: "unknown_reference", column: "source", value: "gso-forest"}],
    ["a series where there is only one", forest, (t) => t.replace(row2015, row2015.replace("year,,", "year,x,")), {code: "unknown_series", column: "series", value: "x"}],
    ["a missing series", "observations/grdp_growth.csv", (t) => t.replace("VN-72,2016,year,constant_2010", "VN-72,2016,year,"), {code: "unknown_series", column: "series", value: null}],
    ["a duplicate observation", forest, (t) => t + t.split("\n").find((l) => l.startsWith(row2015))! + "\n", {code: "duplicate_row"}],
    ["a comma as decimal sign", forest, (t) => t.replace(row2015, row2015.replace("39.1", '"39,1"')), {code: "decimal_comma", column: "value", value: "39,1"}],
    ["a year that is not one", forest, (t) => t.replace(row2015, row2015.replace("2015", "15")), {code: "not_a_year", column: "year", value: "15"}],
    ["a milestone year that the plan does not print", "plan_milestones.csv", (t) => t.replace("VN-72,,2025", "VN-72,,2026"), {code: "year_not_in_commitment", column: "year", value: "2026"}]
  ])("rejects %s, naming file, line and value", async (_name, file, change, expected) => {
    const found = errorsOf(await editedInputs({[file]: change}));
    expect(found).toMatchObject([{file: `data/${file}`, ...expected}]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it("rejects a missing table, an empty one and an unreadable plan together", async () => {
    const {folder, remove} = await smallFolder();
    onTestFinished(remove);
    const [areas, breaks, seed] = ["areas.csv", "breaks.csv", "plan.txt"].map((name) => join(folder, name));
    await rm(areas!);
    await writeFile(breaks!, "");
    const found = problemsOf(await readInputFiles({...placeFolder(), seed, data: folder})).filter(({code}) =>
      /^(missing|empty)_file$/.test(code)
    );
    expect(found.map(({file}) => file).sort()).toEqual([areas, breaks, seed].sort());
  });

  it("names a row with a problem once, not again for everything that refers to it", async () => {
    const edits = {
      "indicators.csv": (text: string) => text.replace(/^(forest_cover,.*)$/m, "$1,"),
      "sources.csv": (text: string) => text.replace(/^(gso-forest-area,.*),[^,]*$/m, "$1"),
      "units.csv": (text: string) => text.replace(/^(accidents,.*),percent$/m, "$1,per cent"),
      "series.csv": (text: string) => text.replace(/^(poverty_rate,gso_income,.*)$/m, "$1,")
    };
    const errors = errorsOf(await editedInputs(edits)).map(({code, file}) => [code, file]);
    expect(errors).toEqual([
      ["wrong_field_count", "data/indicators.csv"],
      ["wrong_field_count", "data/series.csv"],
      ["wrong_field_count", "data/sources.csv"],
      ["unknown_word", "data/units.csv"]
    ]);
    const more = errorsOf(await editedInputs({...edits, "areas.csv": null})).map(({code, file}) => [code, file]);
    expect(more).toContainEqual(["missing_file", "data/areas.csv"]);
    expect(more).toHaveLength(5);
  });

  it("says of an unknown indicator that it is unknown, and nothing of its series", async () => {
    const inputs = await editedInputs({
      "observations/poverty_rate.csv": (text) => text.replace("\npoverty_rate,VN,2004,", "\npoverty_rte,VN,2004,")
    });
    expect(errorsOf(inputs)).toMatchObject([{code: "unknown_reference", line: 2, value: "poverty_rte"}]);
  });

  it("rejects a plan without a heading at the line where it stops making sense", () => {
    const [first] = errorsOf(withPlan(planText.replace(/^\tMục tiêu.8: .*$/m, "")));
    expect(first?.file).toBe(seedFile);
    // The heading stood on line 709; the first orphan is target 8.1 on line 711.
    expect(first?.line).toBe(711);
  });

  it("takes the tables of a plan where there is no text of it, and says that they are unused where there is", async () => {
    const edits = {
      "plan/tables/goals.csv": "goal,name_vi\n8,Tăng trưởng\n",
      "plan/tables/targets.csv": "target,goal,text_vi\n8.1,8,Tăng trưởng đều\n",
      "plan/tables/commitments.csv":
        "commitment,target,quote_vi,class,comparator,value,unit,years\n8.1#1,8.1,Tăng trưởng đều,average_growth,>=,7,percent,2030\n"
    };
    const {tables, lines} = buildSmall({...(await editedInputs(edits)), seed: null});
    expect(lines.map(({text}) => text)).toEqual(["Mục tiêu 8: Tăng trưởng", "Mục tiêu 8.1: Tăng trưởng đều"]);
    expect(tables.milestones.find(({commitment}) => commitment === "8.1#1")).toMatchObject({
      indicator: "grdp_growth",
      value: 7,
      plan_line: 2
    });
    expect(tables.assessments.map(({commitment}) => commitment)).toEqual(["8.1#1"]);
    const beside = problemsOf(await editedInputs(edits)).filter(({code}) => code === "unused_file");
    expect(beside.map(({file}) => file)).toEqual(Object.keys(edits).map((file) => `data/${file}`));
    const wrong = {...edits, "plan/tables/targets.csv": "target,goal,text_vi\n8.1,9,Tăng trưởng đều\n"};
    expect(problemsOf({...(await editedInputs(wrong)), seed: null})).toContainEqual(
      expect.objectContaining({severity: "error", file: "data/plan/tables/targets.csv", line: 2, column: "goal"})
    );
  });

  it("has no plan where there is neither a text nor tables of it", async () => {
    const {tables, lines} = buildSmall({...(await editedInputs({})), seed: null});
    expect([tables.goals, tables.commitments, tables.assessments, lines]).toEqual([[], [], [], []]);
    expect(tables.observations.length).toBeGreaterThan(0);
  });

  it("rejects a plan in another encoding", () => {
    const found = problemsOf(withPlan(Buffer.from(planText, "utf16le")));
    expect(found).toContainEqual(expect.objectContaining({code: "wrong_encoding", file: seedFile}));
  });

  it("warns of a link into a plan that lacks its target, and leaves the link out", async () => {
    const edits = {"indicators.csv": (text: string) => text.replace(",16.1,16,proxy", ",16.9,16,proxy")};
    const {tables, warnings} = buildSmall(await editedInputs(edits));
    expect(warnings.filter(({code}) => code === "unknown_reference")).toMatchObject([
      {severity: "warning", column: "plan_target", value: "16.9"}
    ]);
    expect(tables.indicators.find(({indicator}) => indicator === "export_turnover")?.plan_target).toBeNull();
  });

  it("warns of a file that belongs to no table", async () => {
    const unused = problemsOf(await editedInputs({"forest.csv": "a\n1\n"})).filter(({code}) => code === "unused_file");
    expect(unused).toMatchObject([{file: "data/forest.csv"}]);
  });
});
