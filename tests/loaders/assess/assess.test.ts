import {describe, expect, it} from "vitest";
import {assessCases} from "../../../loaders/assess/assess.js";
import {CaseError} from "../../../loaders/assess/inputs.js";

const series = {
  base_value: 1,
  base_year: 2015,
  current_value: 2,
  current_year: 2020,
  direction: "positive",
  limit: null,
  target: 4,
  target_year: 2030
};

const run = (...cases: unknown[]) => assessCases(JSON.stringify(cases), "cases.json");

const one = (method: string, inputs: object) => run({id: "x", method, inputs})[0];

function errors(text: string): string {
  try {
    assessCases(text, "cases.json");
  } catch (error) {
    if (error instanceof CaseError) return error.message;
    throw error;
  }
  return "";
}

describe("assessCases(text, file)", () => {
  it("answers in the order of the cases and ignores what is expected", () => {
    const results = run(
      {id: "b", method: "open_sdg_statcan_series", inputs: series, expected: {status: "wrong"}},
      {id: "a", method: "eurostat_eustat_aggregate", inputs: {scores: [3, 4]}}
    );
    expect(results).toEqual([
      {id: "b", status: "substantial_progress", measure: expect.closeTo(1.5357, 4) as number, score: 5},
      {id: "a", status: "significant_progress", measure: 3.5, score: 3.5}
    ]);
  });

  it("answers nothing with nothing", () => expect(run()).toEqual([]));

  it("gives a reason with a case that cannot be assessed, and no reason otherwise", () => {
    const empty = {...series, base_value: null, current_value: null, current_year: null};
    expect(one("open_sdg_statcan_series", empty)).toEqual({
      id: "x",
      status: "not_available",
      measure: null,
      score: null,
      reason: "no_data"
    });
    expect(one("open_sdg_statcan_series", series)).not.toHaveProperty("reason");
  });

  it.each([
    ["inf", {...series, base_value: 3, current_value: 1, target: 3, direction: "negative"}, "target_achieved"],
    ["-inf", {...series, base_value: 3, current_value: 4, target: 3, direction: "negative"}, "deterioration"]
  ])("writes an infinite measure as %s", (measure, inputs, status) =>
    expect(one("open_sdg_statcan_series", inputs)).toMatchObject({measure, status})
  );

  it("reads a past target year by the values up to it", () => {
    expect(one("open_sdg_statcan_series", {...series, target_year: 2018})).toMatchObject({
      status: "not_available",
      reason: "milestone_past"
    });
    expect(one("un_progress_chart_2023_eustat", {...series, target_year: 2018})).toMatchObject({reason: "one_point"});
  });

  it("keeps each publisher's words", () => {
    const slow = {...series, base_value: 10, current_value: 11, target: 100};
    expect(one("eurostat_eustat_series", slow)?.status).toBe("moderate_deterioration");
    expect(one("un_progress_chart_2023_eustat", {...series, target: null})).toMatchObject({
      status: "alcanzado",
      score: 3
    });
  });

  it("reads a target of 100 as a share unless values or the case say otherwise", () => {
    const share = {...series, base_value: 98.82, current_value: 99.04, current_year: 2022, target: 100};
    expect(one("un_progress_chart_2023_eustat", share)?.status).toBe("alcanzado");
    expect(one("un_progress_chart_2023_eustat", {...share, percent: false})?.status).toBe("progreso");
    expect(one("un_progress_chart_2023_eustat", {...share, base_value: 101})?.status).not.toBe("alcanzado");
  });

  it("leaves out the limit where a file has none", () => {
    expect(one("open_sdg_statcan_series", {...series, limit: undefined})?.status).toBe("substantial_progress");
  });

  it("places an index without a class", () => {
    const index = {base_value: 40, current_value: 60, target: 100, direction: "positive", parity: false};
    expect(one("escap_csi", index)).toEqual({
      id: "x",
      status: null,
      measure: expect.closeTo(10 / 3, 9) as number,
      score: null
    });
    expect(one("escap_csi", {...index, target: 40, current_value: 30})).toMatchObject({
      status: "not_available",
      reason: "target_equals_base"
    });
    expect(one("escap_csi", {...index, current_value: null})).toMatchObject({reason: "no_data"});
  });

  it("needs the value of the year for a symbol", () => {
    const symbol = {
      kind: "direction_only",
      direction: "positive",
      target: null,
      target_year: null,
      assessment_year: 2020
    };
    expect(one("de_dns_weather", {...symbol, values: {"2018": 1, "2019": 2}})?.reason).toBe("no_value_in_year");
    expect(one("de_dns_weather", {...symbol, values: {"2018": 1, "2020": 2}})?.status).toBe("sun");
    expect(one("de_dns_weather", {...symbol, values: {"2020": 2}})?.reason).toBe("one_point");
    expect(one("de_dns_weather", {...symbol, kind: "target_met_every_year", values: {"2020": 2}})?.reason).toBe(
      "no_target"
    );
  });
});

describe("aggregates", () => {
  const aggregate = (inputs: object) => one("open_sdg_statcan_aggregate", inputs);

  it("average nested groups first", () => {
    expect(aggregate({scores: [[4, -2], -5], statuses: null, groups: null})).toMatchObject({
      status: "limited_progress",
      score: -2
    });
  });

  it("average named groups first", () => {
    expect(aggregate({scores: [4, -2, -5], groups: ["a", "a", null]})).toMatchObject({score: -2});
  });

  it("are achieved if every scored series is, by status or by flag", () => {
    const statuses = ["target_achieved", "not_available", "target_achieved"];
    expect(aggregate({scores: [5, null, 5], statuses})?.status).toBe("target_achieved");
    expect(aggregate({scores: [[5, 5]], statuses: null, achieved: [[true, true]]})?.status).toBe("target_achieved");
    expect(aggregate({scores: [5, 5], statuses: null, achieved: [true, false]})?.status).toBe("substantial_progress");
    expect(aggregate({scores: [5, 5]})?.status).toBe("substantial_progress");
  });

  it("have no status without a score", () => {
    expect(aggregate({scores: [null]})).toMatchObject({status: "not_available", reason: "no_data"});
  });
});

describe("what is wrong with a file", () => {
  it.each([
    ["{", "cases.json: found text that is not JSON"],
    ['{"a": 1}', 'cases.json: found {"a":1}; expected a JSON array of cases'],
    ["[3]", "cases.json, index 0: found 3; expected an object with id, method and inputs"],
    ['[{"id": "x", "method": "magic", "inputs": {}}]', 'id "x", field method: found "magic"; expected one of open_sdg'],
    ['[{"method": "escap_csi", "inputs": {}}]', "index 0, field id: found nothing; expected a text"],
    ['[{"id": "x", "method": "escap_csi"}]', "field inputs: found nothing; expected an object"]
  ])("%s", (text, message) => expect(errors(text)).toContain(message));

  it("is reported all at once, by index, id and field", () => {
    const missing = {...series, base_value: undefined};
    const text = JSON.stringify([
      {id: "good", method: "open_sdg_statcan_series", inputs: series},
      {
        id: "bad",
        method: "open_sdg_statcan_series",
        inputs: {...missing, target: "4", direction: "up", base_year: 2015.5}
      },
      {id: "worse", method: "de_dns_weather", inputs: {kind: "direction_only", direction: "positive", values: {x: 1}}}
    ]);
    expect(errors(text).split("\n")).toEqual([
      'cases.json, index 1, id "bad", field inputs.base_value: found nothing; expected a number or null',
      'cases.json, index 1, id "bad", field inputs.base_year: found 2015.5; expected a year or null',
      'cases.json, index 1, id "bad", field inputs.direction: found "up"; expected "positive" or "negative"',
      'cases.json, index 1, id "bad", field inputs.target: found "4"; expected a number or null',
      'cases.json, index 2, id "worse", field inputs.target: found nothing; expected a number or null',
      'cases.json, index 2, id "worse", field inputs.target_year: found nothing; expected a year or null',
      'cases.json, index 2, id "worse", field inputs.assessment_year: found nothing; expected a year',
      'cases.json, index 2, id "worse", field inputs.values: found {"x":1}; expected an object of numbers by year'
    ]);
  });

  it("includes lists that do not match", () => {
    const inputs = {scores: [1, 2], statuses: ["deterioration"], groups: ["a"]};
    expect(errors(JSON.stringify([{id: "x", method: "open_sdg_statcan_aggregate", inputs}]))).toBe(
      [
        'cases.json, index 0, id "x", field inputs.statuses: found 1; expected 2 items, as many as scores',
        'cases.json, index 0, id "x", field inputs.groups: found 1; expected 2 items, as many as scores'
      ].join("\n")
    );
  });

  it("includes numbers that a double cannot hold", () => {
    const text = '[{"id": "x", "method": "eurostat_eustat_aggregate", "inputs": {"scores": [1e999]}}]';
    expect(errors(text)).toContain("field inputs.scores");
  });
});
