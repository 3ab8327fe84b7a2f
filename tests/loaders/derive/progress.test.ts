import {place} from "../../place.js";
import {describe, expect, it} from "vitest";
import {assessProgress} from "../../../loaders/derive/progress.js";
import {kindOf} from "../../../src/progress/commitment/milestone.js";
import {methodIds} from "../../../src/model/assessment.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

const unsigned = {signed_by: null, reservations_vi: null, reservations_en: null, digest: null};
const indicator: TableRow<"indicators"> = {
  indicator: "clean_water",
  name_vi: "Nước sạch",
  name_en: "Clean water",
  unit: "percent",
  unit_label_vi: "%",
  unit_label_en: "%",
  decimals: 1,
  direction: "increase",
  measure_kind: null,
  levels: null,
  every: null,
  plan_target: null,
  headline: null,
  goal: null,
  relation: "measures",
  context_for: null,
  un_indicator: null,
  definition_vi: "",
  definition_en: "",
  source_default: null
};

const milestone: TableRow<"milestones"> = {
  indicator: "clean_water",
  area: "VN-72",
  year: 2030,
  series: null,
  comparator: ">=",
  value: 95,
  value_max: null,
  unit: "percent",
  basis: "plan",
  period_from: null,
  baseline_year: null,
  implied: false,
  year_printed: true,
  source: "plan",
  plan_line: null,
  commitment: null,
  note: null,
  note_vi: null
};

const area = (id: string, valid_to: string | null): TableRow<"areas"> => ({
  area: id,
  name_vi: id,
  name_en: id,
  kind: "province",
  parent: null,
  valid_from: null,
  valid_to,
  successor: null,
  code_basis: "local",
  note: null
});

const observation = (year: number, value: number, more: Partial<TableRow<"observations">> = {}) =>
  madeObservation(year, value, {indicator: "clean_water", area: "VN-72", source: "office", vintage: "2024", ...more});

const tables: Parameters<typeof assessProgress>[0] = {
  place,
  areas: [area("VN", null), area("VN-72", null)],
  breaks: [],
  commitments: [],
  indicators: [indicator],
  milestones: [milestone],
  observations: [2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => observation(year, year - 1940)),
  releases: [
    {release: "2022-01-01", note_vi: "", note_en: "", ...unsigned},
    {release: "2024-05-01", note_vi: "", note_en: "", ...unsigned}
  ],
  series: []
};

const statusesOf = (rows: readonly TableRow<"progress">[]) => rows.map((row) => [row.method, row.status, row.reason]);

describe("assessProgress(tables)", () => {
  it("judges a milestone by every method on the date of the latest release", () => {
    const rows = assessProgress(tables);
    expect(rows.map((row) => row.method)).toEqual(methodIds);
    expect(rows[0]).toMatchObject({
      indicator: "clean_water",
      area: "VN-72",
      milestone_year: 2030,
      basis: "plan",
      source: "plan",
      status: "behind",
      latest_year: 2023,
      latest: 83,
      milestone: 95,
      actual_pace: 1,
      projected: 90,
      n: 8
    });
    expect(rows.every((row) => row.status !== "insufficient_data")).toBe(true);
  });

  it("has no rows without a release, or for an indicator that is not there", () => {
    expect(assessProgress({...tables, releases: []})).toEqual([]);
    expect(assessProgress({...tables, indicators: []})).toEqual([]);
  });

  it("judges a commitment of growth in its own terms alone", () => {
    const growth = {...milestone, period_from: 2016, value: 2};
    const rows = assessProgress({...tables, milestones: [growth]});
    expect(statusesOf(rows)).toEqual([["plan", "behind", null]]);
  });

  it("hands the level of a multiple to the other methods, or the reason why there is none", () => {
    const multiple = {...milestone, unit: "ratio_to_baseline", value: 1.2, baseline_year: 2015};
    const rows = assessProgress({...tables, milestones: [multiple]});
    expect(rows.map((row) => row.milestone)).toEqual(methodIds.map(() => 90));
    const unstated = assessProgress({...tables, milestones: [{...multiple, baseline_year: null}]});
    expect(new Set(unstated.map((row) => row.reason))).toEqual(new Set(["no_baseline"]));
  });

  it("gives the same reason for every method where there is no series to judge", () => {
    const rows = assessProgress({...tables, milestones: [{...milestone, series: "other"}]});
    expect(rows.map((row) => row.reason)).toEqual(methodIds.map(() => "milestone_on_other_ruler"));
  });

  it("cuts at the breaks of the area, wildcards included", () => {
    const common = {series: null, reason_vi: "", reason_en: "", source: "office"};
    const breaks = [
      {indicator: "*", area: "VN-72", year: 2020, ...common},
      {indicator: "clean_water", area: "VN-99", year: 2022, ...common}
    ];
    const [plan, openSdg] = assessProgress({...tables, breaks});
    expect([plan?.n, plan?.marks]).toEqual([4, ["cut_at_break"]]);
    expect(openSdg?.baseline_year).toBe(2020);
  });

  it("judges milestones after the end of the area by what was known before it, in the past tense", () => {
    const areas = [area("VN-72", "2023-06-30")];
    const observations = [observation(2014, 74), ...tables.observations];
    const [ahead] = assessProgress({...tables, areas, observations});
    expect(ahead).toMatchObject({status: "was_too_slow", marks: ["area_ended"], latest_year: 2022, projected: 90});
    const [last] = assessProgress({...tables, areas, milestones: [{...milestone, year: 2023, value: 83}]});
    expect(last).toMatchObject({status: "was_on_the_way", latest_year: 2022});
    const [whole] = assessProgress({...tables, areas, milestones: [{...milestone, year: 2022, value: 83}]});
    expect(whole).toMatchObject({status: "missed", marks: ["reached_later"]});
  });

  it("compares with the nation where the commitment does", () => {
    const relative = {
      commitment: "1#1",
      target: "1",
      task: null,
      line: 1,
      quote_vi: "",
      class: "relative_to_comparator",
      comparator: ">",
      value: 0,
      value_max: null,
      unit: "percent",
      unit_as_printed: null,
      years: [2030],
      baseline_year: null,
      implied: false,
      direction: "increase",
      note_vi: null,
      note_en: null
    } as const;
    const nation = [2021, 2022, 2023].map((year) => observation(year, 80, {area: "VN"}));
    const rows = assessProgress({
      ...tables,
      commitments: [relative],
      milestones: [{...milestone, comparator: ">", value: 0, commitment: "1#1"}],
      observations: [...tables.observations, ...nation]
    });
    expect(statusesOf(rows)).toEqual([["plan", "kept", null]]);
    expect(rows[0]).toMatchObject({latest: 3, n: 3});
  });
});

describe("kindOf(indicator)", () => {
  it.each([
    [{unit: "percent", measure_kind: null}, "level"],
    [{unit: "percent", measure_kind: "level"}, "level"],
    [{unit: "percent", measure_kind: "growth_rate"}, "growth_rate"],
    [{unit: "percentage_points", measure_kind: null}, "points"]
  ] as const)("of %o is %s", (indicator, kind) => expect(kindOf(indicator)).toBe(kind));
});
