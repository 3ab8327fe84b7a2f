import {execFile} from "node:child_process";
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {beforeEach, describe, expect, it} from "vitest";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {defaultData, defaultSeed} from "../../../loaders/read/inputs.js";
import {InputError, type Problem} from "../../../loaders/read/problem.js";
import {buildTables, type Built} from "../../../loaders/derive/tables.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A copy of the data folder that a test may spoil. */
let data: string;
let seed: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "inputs-"));
  data = join(folder, "data");
  seed = join(folder, "plan.txt");
  await cp(join(root, defaultData), data, {recursive: true});
  await cp(join(root, defaultSeed), seed);
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(data, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after, "the edit must change something").not.toBe(before);
  await writeFile(path, after);
}

const build = async (): Promise<Built> => buildTables(await readInputs(seed, data));

async function problems(): Promise<readonly Problem[]> {
  try {
    return (await build()).warnings;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const forest = "observations/forest_cover.csv";
const row2015 = "forest_cover,VN-72,2015,year,,39.1,,official,gso-forest-area,2019-08,";

describe("buildTables(inputs)", () => {
  it("warns of the repository's own inputs only where values are odd, which were all looked at", async () => {
    const {warnings} = await build();
    expect(new Set(warnings.map(({code}) => code))).toEqual(new Set(["area_valid_in_part", "unlikely_jump"]));
    // Exchanged rows, misprints and administrative changes of the published tables; many more would be noise.
    expect(warnings.length).toBeLessThan(40);
  });

  it("takes the four headline numbers from the plan's text, each with its line and words", async () => {
    const {tables} = await build();
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
    const text = (await readFile(seed, "utf8")).replaceAll("\u00a0", " ");
    for (const [i, m] of ofPlan.entries()) expect(text.split("\n")[m.plan_line! - 1]).toContain(quotes[i]);
  });

  it("has the electricity milestones of 2020, 2025 and 2030, of which the last is implied", async () => {
    const {tables} = await build();
    const milestones = tables.milestones.filter(
      (m) => m.indicator === "households_using_electricity" && m.basis === "plan"
    );
    expect(milestones.map((m) => [m.year, m.comparator, m.value, m.implied])).toEqual([
      [2020, "~", 100, false],
      [2025, "=", 100, false],
      [2030, "=", 100, true]
    ]);
  });

  it("follows the plan: another number in the text is another milestone", async () => {
    const text = await readFile(seed, "utf8");
    await writeFile(seed, text.replace("khoảng 42%", "khoảng 45%"));
    const {tables} = await build();
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
    await edit(file, change);
    const found = (await problems()).filter(({severity}) => severity === "error");
    expect(found).toMatchObject([{file: join(data, file), ...expected}]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it("rejects a missing table, an empty one and an unreadable plan together", async () => {
    await rm(join(data, "areas.csv"));
    await writeFile(join(data, "breaks.csv"), "");
    await rm(seed);
    const found = (await problems()).filter(({code}) => code === "missing_file" || code === "empty_file");
    expect(found.map(({file}) => file).sort()).toEqual(
      [join(data, "areas.csv"), join(data, "breaks.csv"), seed].sort()
    );
  });

  it("names a row with a problem once, not again for everything that refers to it", async () => {
    const errors = async () => {
      const found = await problems();
      return found.flatMap((p) => (p.severity === "error" ? [[p.code, p.file.slice(data.length + 1), p.value]] : []));
    };
    await edit("indicators.csv", (text) => text.replace(/^(forest_cover,.*)$/m, "$1,"));
    await edit("sources.csv", (text) => text.replace(/^(gso-forest-area,.*),[^,]*$/m, "$1"));
    await edit("units.csv", (text) => text.replace(/^(accidents,.*),percent$/m, "$1,per cent"));
    await edit("series.csv", (text) => text.replace(/^(poverty_rate,gso_income,.*)$/m, "$1,"));
    expect((await errors()).map(([code, file]) => [code, file])).toEqual([
      ["wrong_field_count", "indicators.csv"],
      ["wrong_field_count", "series.csv"],
      ["wrong_field_count", "sources.csv"],
      ["unknown_word", "units.csv"]
    ]);
    await rm(join(data, "areas.csv"));
    expect((await errors()).map(([code, file]) => [code, file])).toContainEqual(["missing_file", "areas.csv"]);
    expect(await errors()).toHaveLength(5);
  });

  it("says of an unknown indicator that it is unknown, and nothing of its series", async () => {
    await edit("observations/poverty_rate.csv", (text) =>
      text.replace("\npoverty_rate,VN,2004,", "\npoverty_rte,VN,2004,")
    );
    expect((await problems()).filter(({severity}) => severity === "error")).toMatchObject([
      {code: "unknown_reference", line: 2, value: "poverty_rte"}
    ]);
  });

  it("rejects a plan without a heading at the line where it stops making sense", async () => {
    const text = await readFile(seed, "utf8");
    await writeFile(seed, text.replace(/^\tMục tiêu.8: .*$/m, ""));
    const [first] = (await problems()).filter(({severity}) => severity === "error");
    expect(first?.file).toBe(seed);
    // The heading stood on line 709; the first orphan is target 8.1 on line 711.
    expect(first?.line).toBe(711);
  });

  it("rejects a plan in another encoding", async () => {
    await writeFile(seed, Buffer.from(await readFile(seed, "utf8"), "utf16le"));
    expect(await problems()).toContainEqual(expect.objectContaining({code: "wrong_encoding", file: seed}));
  });

  it("warns of a link into a plan that lacks its target, and leaves the link out", async () => {
    await edit("indicators.csv", (text) => text.replace(",16.1,16,proxy", ",16.9,16,proxy"));
    const {tables, warnings} = await build();
    expect(warnings.filter(({code}) => code === "unknown_reference")).toMatchObject([
      {severity: "warning", column: "plan_target", value: "16.9"}
    ]);
    expect(tables.indicators.find(({indicator}) => indicator === "export_turnover")?.plan_target).toBeNull();
  });

  it("warns of a file that belongs to no table", async () => {
    await writeFile(join(data, "forest.csv"), "a\n1\n");
    const unused = (await problems()).filter(({code}) => code === "unused_file");
    expect(unused).toMatchObject([{file: join(data, "forest.csv")}]);
  });
});

interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function tablesCommand(...args: string[]): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "loaders/cli/tables.ts", ...args],
      {cwd: root},
      (error, stdout, stderr) => {
        resolve({code: error ? Number(error.code) : 0, stdout, stderr});
      }
    );
  });
}

describe("npm run tables", () => {
  it("writes the tables and a summary with row counts on standard error", async () => {
    const out = join(data, "..", "out", "tables");
    const {code, stdout, stderr} = await tablesCommand("--out", out, "--seed", seed, "--data", data);
    expect({code, stdout}).toEqual({code: 0, stdout: ""});
    expect(stderr).toMatch(/^goals +16 rows/m);
    expect(stderr).toMatch(/^targets +96 rows/m);
    expect(await readdir(out)).toContain("goals.arrow");
  });

  it("lists every problem and writes nothing, leaving the last good output", async () => {
    const out = join(data, "..", "out");
    await mkdir(out);
    await writeFile(join(out, "goals.csv"), "the last good one");
    await edit(forest, (text) => text.replace("39.1", "x").replace("39.0", "y"));
    const {code, stderr} = await tablesCommand("--out", out, "--seed", seed, "--data", data);
    expect(code).toBe(1);
    expect(stderr.match(/not_a_number/g)).toHaveLength(2);
    expect(stderr).toContain("2 errors; nothing was written");
    expect(await readdir(out)).toEqual(["goals.csv"]);
    expect(await readFile(join(out, "goals.csv"), "utf8")).toBe("the last good one");
  });

  it("speaks Vietnamese when asked", async () => {
    await edit(forest, (text) => text.replace("39.1", "x"));
    const {stderr} = await tablesCommand("--out", join(data, "out"), "--seed", seed, "--data", data, "--lang", "vi");
    expect(stderr).toMatch(/lỗi not_a_number: .*forest_cover\.csv, dòng \d+, cột value: có "x"/);
  });

  it.each([[[]], [["--out"]], [["--out", "x", "--colour", "red"]]])(
    "explains itself when called with %j",
    async (args) => {
      const {code, stderr} = await tablesCommand(...args);
      expect(code).toBe(2);
      expect(stderr).toContain("usage: npm run tables -- --out DIR");
    }
  );
});
