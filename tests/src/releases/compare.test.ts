import {place} from "../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import type {Inputs} from "../../../loaders/read/inputs.js";
import {buildTables} from "../../../loaders/derive/tables.js";
import {compareSnapshots, isEmpty, type Comparison} from "../../../src/releases/compare.js";
import {decodeSnapshot, encodeSnapshot, SnapshotError} from "../../../src/releases/encode.js";
import {snapshotOf, type Snapshot} from "../../../src/releases/snapshot.js";
import {repositoryInputs} from "../../repository-tables.js";

let inputs: Inputs;
let first: Snapshot;

/** The release that follows once files of the data folder have been edited. */
function releaseOf(edits: Readonly<Record<string, (text: string) => string>>, date = "2026-11-23"): Snapshot {
  const data = new Map(inputs.data);
  for (const [path, edit] of Object.entries(edits)) {
    const file = data.get(path) ?? expect.fail(`no file ${path}`);
    const text = Buffer.from(file.bytes).toString();
    const edited = edit(text);
    expect(edited, `the edit of ${path}`).not.toBe(text);
    data.set(path, {...file, bytes: Buffer.from(edited)});
  }
  if (date !== "2026-11-23") {
    const file = data.get("releases.csv")!;
    data.set("releases.csv", {...file, bytes: Buffer.concat([file.bytes, Buffer.from(`${date},x,x\n`)])});
  }
  return snapshotOf(buildTables({...inputs, data}).tables, date);
}

beforeAll(async () => {
  inputs = await repositoryInputs();
  first = releaseOf({});
}, 120_000);

const forestCover = "observations/forest_cover.csv";
const row2015 = "forest_cover,VN-72,2015,year,,39.1,,official,gso-forest-area,2019-08,,,,,,";

describe("compareSnapshots(before, now) of two releases built from edited data", () => {
  let comparison: Comparison;

  beforeAll(() => {
    const now = releaseOf(
      {
        [forestCover]: (text) =>
          text
            .replace(row2015, row2015.replace("39.1", "43.5"))
            .replace(/^forest_cover,VN-72,2008,.*\n/m, "")
            .replace(
              row2015.replace("39.1", "43.5"),
              (row) => `${row}\n${row.replace("2015", "2024").replace("43.5", "44").replace("2019-08", "2025-01")}`
            ),
        "indicators.csv": (text) =>
          text.replace("Tỷ lệ che phủ rừng,Forest cover", "Tỷ lệ che phủ rừng,Cover of forests"),
        "milestones.csv": (text) =>
          text.replace("VN,2025,,>=,1.5,,ratio_to_baseline", "VN,2025,,>=,1.6,,ratio_to_baseline")
      },
      "2027-11-20"
    );
    comparison = compareSnapshots(first, now, place);
  }, 120_000);

  it("reports new, revised and withdrawn values, each with what it was and what it is", () => {
    const found = comparison.values.map(({kind, before, now}) => [
      kind,
      (now ?? before)?.year,
      before?.value ?? null,
      now?.value ?? null
    ]);
    expect(found).toContainEqual(["revised", 2015, 39.1, 43.5]);
    expect(found).toContainEqual(["new", 2024, null, 44]);
    expect(found.filter(([kind]) => kind === "withdrawn").map(([, year, , now]) => [year, now])).toEqual([
      [2008, null]
    ]);
    expect(comparison.values.every(({before, now}) => (now ?? before)?.indicator === "forest_cover")).toBe(true);
  });

  it("reports what of an indicator and of a milestone is another", () => {
    expect(comparison.indicators).toMatchObject([
      {kind: "revised", now: {indicator: "forest_cover"}, columns: ["name_en"]}
    ]);
    expect(comparison.milestones).toMatchObject([{kind: "revised", before: {value: 1.5}, now: {value: 1.6}}]);
  });

  it("finds that a status changed because the data did", () => {
    const judged = comparison.statuses.find(({now}) => now?.indicator === "forest_cover" && now.method === "plan");
    expect(judged).toMatchObject({
      before: {status: "insufficient_data", reason: "too_old"},
      now: {status: "had_been_reached"},
      causes: ["data"]
    });
  });

  it("is the other way round when the releases are", () => {
    const back = compareSnapshots(comparison.now, comparison.before, place);
    const kinds = (of: Comparison, kind: string) => of.values.filter((value) => value.kind === kind).length;
    expect(kinds(back, "new")).toBe(kinds(comparison, "withdrawn"));
    expect(kinds(back, "withdrawn")).toBe(kinds(comparison, "new"));
    expect(kinds(back, "revised")).toBe(kinds(comparison, "revised"));
    expect(back.statuses).toHaveLength(comparison.statuses.length);
  });
});

describe("compareSnapshots(before, now)", () => {
  it("takes values that have another code now for the same, and says where they are", () => {
    const isMale = (o: Snapshot["observations"][number]) => o.indicator === "population_total" && o.sex === "male";
    const before: Snapshot = {
      ...first,
      indicators: [
        ...first.indicators,
        {...first.indicators.find(({indicator}) => indicator === "population_total")!, indicator: "population_male"}
      ],
      observations: first.observations.map((o) =>
        isMale(o)
          ? {
              ...o,
              indicator: "population_male",
              series: null,
              sex: null,
              value: o.year === 2024 ? o.value + 1 : o.value
            }
          : o
      )
    };
    const former = [
      {former: "population_male", indicator: "population_total", series: "gso_average", groups: "sex=male"}
    ];
    const {values, indicators} = compareSnapshots(before, first, place, former);
    expect(indicators).toMatchObject([
      {kind: "moved", before: {indicator: "population_male"}, now: {indicator: "population_total"}}
    ]);
    const revised = first.observations.filter((o) => isMale(o) && o.year === 2024);
    expect(values.map(({kind, before: was, now}) => `${kind} ${(was!.value - now!.value).toFixed(3)}`)).toEqual(
      revised.map(() => "revised 1.000")
    );
    expect(compareSnapshots(before, first, place).values.some(({kind}) => kind === "withdrawn")).toBe(true);
  });

  it("finds nothing between a release and itself", () => {
    expect(isEmpty(compareSnapshots(first, decodeSnapshot(encodeSnapshot(first)), place))).toBe(true);
  });

  it("finds that a status changed because time passed, with the same data and rule", () => {
    const {values, statuses} = compareSnapshots(first, releaseOf({}, "2031-01-15"), place);
    expect(values).toEqual([]);
    expect(statuses.length).toBeGreaterThan(0);
    for (const {causes} of statuses) expect(causes).toEqual(["time"]);
  });

  it("finds that a status changed because the rule did", () => {
    const judged = first.progress.find(({method, status}) => method === "plan" && status === "missed")!;
    const before = {
      ...first,
      rules: {...first.rules, plan: "0"},
      progress: first.progress.map((row) => (row === judged ? {...row, status: "kept" as const} : row))
    };
    expect(compareSnapshots(before, first, place).statuses).toMatchObject([
      {before: {status: "kept"}, now: {status: "missed"}, causes: ["rule"]}
    ]);
  });

  it("finds that a status changed because its milestone did", () => {
    const ofPlan = (row: {readonly indicator: string; readonly basis: string | null}) =>
      row.indicator === "grdp_growth" && row.basis === "plan";
    const milestones = first.milestones.map((row) => (ofPlan(row) ? {...row, value: 5} : row));
    const judged = (row: Snapshot["progress"][number]) => ofPlan(row) && row.method === "plan";
    const now = {
      ...first,
      milestones,
      progress: first.progress.map((row) => (judged(row) ? {...row, status: "was_on_the_way" as const} : row))
    };
    const {statuses} = compareSnapshots(first, now, place);
    expect(statuses).toMatchObject([
      {before: {status: "was_too_slow"}, now: {status: "was_on_the_way"}, causes: ["milestone"]}
    ]);
  });

  it("reports judgements that only one release has, and indicators that came or went", () => {
    const gone = {
      ...first,
      indicators: first.indicators.filter(({indicator}) => indicator !== "forest_cover"),
      progress: first.progress.filter(({indicator}) => indicator !== "forest_cover")
    };
    const {indicators, statuses} = compareSnapshots(first, gone, place);
    expect(indicators).toMatchObject([{kind: "withdrawn", now: null}]);
    expect(new Set(statuses.flatMap(({causes}) => causes))).toEqual(new Set(["gone"]));
    expect(compareSnapshots(gone, first, place).statuses[0]?.causes).toEqual(["appeared"]);
  });

  it("reports a value that stays and is only called firmer or taken from elsewhere", () => {
    const [some, ...others] = first.observations;
    const now = {...first, observations: [{...some!, source: "elsewhere"}, ...others]};
    expect(compareSnapshots(first, now, place).values).toMatchObject([
      {kind: "relabelled", now: {source: "elsewhere"}}
    ]);
  });
});

describe("encodeSnapshot(snapshot) and decodeSnapshot(text)", () => {
  it("give back what was written, in text that is a fraction of the tables and the same every time", () => {
    const text = encodeSnapshot(first);
    const read = decodeSnapshot(text);
    expect(encodeSnapshot(read)).toBe(text);
    expect(read.observations.length).toBe(first.observations.length);
    expect(text.length).toBeLessThan(2_000_000);
  });

  it.each([
    ["", 1],
    ['{"format":"other"}', 1],
    ['{"format":"daknong-sdg release 1","release":"soon","rules":{}}', 1],
    ["nonsense", 2],
    ["{}", 2],
    ['["secrets",1]', 2],
    ['["constructor",1]', 2],
    ['["areas","VN"]', 2],
    ['["areas","VN",1,"Viet Nam",null]', 2],
    ['["observations","x","VN","year",null,"s",null,null,null,null,"39"]', 2],
    ['["observations","x","VN","year",null,"s",null,null,null,null,[[2015,"39"]]]', 2]
  ])("reject %s and say on which line", (line, number) => {
    const head = '{"format":"daknong-sdg release 1","release":"2026-11-23","rules":{}}';
    const text = number === 1 ? line : `${head}\n${line}\n`;
    expect(() => decodeSnapshot(text)).toThrow(SnapshotError);
    expect(() => decodeSnapshot(text)).toThrow(`line ${String(number)}:`);
  });
});
