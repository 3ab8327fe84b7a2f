import {describe, expect, it} from "vitest";
import {latestMethodology, prepareSeries, seriesForMilestone, type Observation} from "../../../src/progress/series.js";

const observation = (year: number, value: number, more: Partial<Observation> = {}): Observation => ({
  year,
  value,
  period: "year",
  series: null,
  status: "official",
  ...more
});

const yearsOf = (...args: Parameters<typeof prepareSeries>) =>
  prepareSeries(...args).series?.points.map((point) => point.year);

describe("prepareSeries(observations, options)", () => {
  it("sorts, and keeps totals of full years that were seen", () => {
    const rows = [
      observation(2022, 3),
      observation(2020, 1),
      observation(2021, 2, {sex: "female"}),
      observation(2021, 2, {period: "h1"}),
      observation(2023, 4, {status: "forecast"}),
      observation(2019, 0, {sex: "", age: null})
    ];
    expect(yearsOf(rows)).toEqual([2019, 2020, 2022]);
  });

  it("uses estimates and values in words, with a mark", () => {
    const rows = [
      observation(2020, 1, {status: "estimate"}),
      observation(2021, 2, {qualifier: ">"}),
      observation(2022, 3)
    ];
    expect(prepareSeries(rows).series?.points).toEqual([
      {year: 2020, value: 1, estimated: true},
      {year: 2021, value: 2, approximate: true},
      {year: 2022, value: 3}
    ]);
  });

  it("keeps what follows the last break, and only breaks of its own methodology", () => {
    const rows = [2018, 2019, 2020, 2021].map((year) => observation(year, year, {series: "a"}));
    const breaks = [
      {series: "a", year: 2019},
      {series: null, year: 2020},
      {series: "b", year: 2021}
    ];
    expect(yearsOf(rows, {breaks})).toEqual([2020, 2021]);
    expect(prepareSeries(rows, {breaks}).series?.cutAt).toBe(2020);
  });

  it("is not emptied by a break after its last value, and cut off nothing by one before its first", () => {
    const rows = [observation(2020, 1), observation(2021, 2)];
    const prepared = prepareSeries(rows, {
      breaks: [
        {series: null, year: 2025},
        {series: null, year: 2015}
      ]
    });
    expect(prepared.series).toEqual({
      points: [
        {year: 2020, value: 1},
        {year: 2021, value: 2}
      ],
      cutAt: null,
      kind: "level"
    });
  });

  it("takes the run that holds the year asked about", () => {
    const rows = [2018, 2019, 2020, 2021].map((year) => observation(year, year));
    expect(yearsOf(rows, {breaks: [{series: null, year: 2020}], at: 2019})).toEqual([2018, 2019]);
  });

  it("takes the value that the rule of the product has chosen, and rejects to guess", () => {
    const rows = [observation(2020, 1), observation(2020, 2, {shown: true})];
    expect(prepareSeries(rows).series?.points).toEqual([{year: 2020, value: 2}]);
    expect(prepareSeries([observation(2020, 1), observation(2020, 2)]).reason).toBe("ambiguous_values");
    const both = [observation(2020, 1, {shown: true}), observation(2020, 2, {shown: true})];
    expect(prepareSeries(both).reason).toBe("ambiguous_values");
  });

  it("makes an empty series of nothing", () => {
    expect(prepareSeries([]).series?.points).toEqual([]);
  });
});

describe("latestMethodology(observations)", () => {
  it("is the one with the latest value, then the longest record, then the first name", () => {
    const rows = [
      observation(2020, 1, {series: "old"}),
      observation(2021, 1, {series: "b"}),
      observation(2021, 1, {series: "a"})
    ];
    expect(latestMethodology(rows)).toBe("a");
    expect(latestMethodology([...rows, observation(2019, 1, {series: "b"})])).toBe("b");
    expect(latestMethodology([])).toBeNull();
  });
});

describe("seriesForMilestone(observations, milestone, year, options)", () => {
  const poverty = [
    ...[2015, 2018, 2020].map((year) => observation(year, year, {series: "2016_2020"})),
    ...[2022, 2023].map((year) => observation(year, year, {series: "2021_2025"}))
  ];

  it("takes the latest methodology for a milestone that names none", () => {
    expect(seriesForMilestone(poverty, {series: null, year: 2030}, 2024).methodology).toBe("2021_2025");
  });

  it("judges a past milestone by its own methodology", () => {
    const prepared = seriesForMilestone(poverty, {series: "2016_2020", year: 2020}, 2024);
    expect(prepared.series?.points.map((point) => point.year)).toEqual([2015, 2018, 2020]);
  });

  it("stops where the milestone's methodology has been replaced, or was never used", () => {
    expect(seriesForMilestone(poverty, {series: "2016_2020", year: 2030}, 2024).reason).toBe(
      "milestone_on_other_ruler"
    );
    expect(seriesForMilestone(poverty, {series: "2026_2030", year: 2030}, 2024).reason).toBe(
      "milestone_on_other_ruler"
    );
    expect(seriesForMilestone([], {series: "a", year: 2030}, 2024).reason).toBe("no_data");
  });

  it("goes on with a methodology that runs beside another", () => {
    const rows = [
      ...[2016, 2018, 2020].map((year) => observation(year, year, {series: "survey"})),
      ...[2019, 2020, 2021].map((year) => observation(year, year, {series: "report"}))
    ];
    expect(seriesForMilestone(rows, {series: "survey", year: 2030}, 2024).series?.points).toHaveLength(3);
  });
});
