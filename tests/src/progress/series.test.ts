import {describe, expect, it} from "vitest";
import {
  everyMethodology,
  isUsable,
  latestMethodology,
  partYearsOf,
  prepareSeries,
  seriesForMilestone,
  type Observation
} from "../../../src/progress/series.js";
import {madeRow as observation, madeYears} from "./support.js";

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
      {year: 2021, value: 2, qualifier: ">"},
      {year: 2022, value: 3}
    ]);
  });

  it("knows the three ways in which a source does not give a number, and no others", () => {
    const qualifiers = [">", "<", "~", "", "approx", null, undefined].map((qualifier, i) =>
      observation(2015 + i, i, qualifier === undefined ? {} : {qualifier})
    );
    expect(prepareSeries(qualifiers).series?.points.map(({qualifier}) => qualifier)).toEqual([
      ">",
      "<",
      "~",
      undefined,
      undefined,
      undefined,
      undefined
    ]);
    expect(prepareSeries([observation(2020, 1, {status: "estimate", qualifier: "~"})]).series?.points).toEqual([
      {year: 2020, value: 1, estimated: true, qualifier: "~"}
    ]);
  });

  it("keeps the methodology that is asked for, even where another is later, or that of no name", () => {
    const rows = [...madeYears(2015, [1, 2], {series: "old"}), ...madeYears(2020, [3, 4], {series: "new"})];
    expect(prepareSeries(rows)).toMatchObject({methodology: "new", series: {points: [{year: 2020}, {year: 2021}]}});
    expect(prepareSeries(rows, {methodology: "old"})).toMatchObject({
      methodology: "old",
      series: {points: [{year: 2015}, {year: 2016}]}
    });
    expect(prepareSeries(rows, {methodology: null}).series?.points).toEqual([]);
    // The latest of a year before the other began.
    expect(prepareSeries(rows, {at: 2019}).methodology).toBe("old");
    expect(prepareSeries(rows, {kind: "growth_rate"}).series?.kind).toBe("growth_rate");
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

  it("begins in the year of a break, and ends before the next one", () => {
    const rows = madeYears(2016, [1, 2, 3, 4, 5, 6]);
    const breaks = [2018, 2020].map((year) => ({series: null, year}));
    expect(yearsOf(rows, {breaks})).toEqual([2020, 2021]);
    expect(yearsOf(rows, {breaks, at: 2020})).toEqual([2020, 2021]);
    expect(yearsOf(rows, {breaks, at: 2019})).toEqual([2018, 2019]);
    expect(yearsOf(rows, {breaks, at: 2017})).toEqual([2016, 2017]);
    expect(prepareSeries(rows, {breaks, at: 2017}).series?.cutAt).toBeNull();
    expect(prepareSeries(rows, {breaks, at: 2019}).series?.cutAt).toBe(2018);
    expect(prepareSeries(rows.slice(2), {breaks, at: 2019}).series?.cutAt).toBeNull();
  });

  it("takes the value that the rule of the product has chosen, and rejects to guess", () => {
    const rows = [observation(2020, 1), observation(2020, 2, {shown: true})];
    expect(prepareSeries(rows).series?.points).toEqual([{year: 2020, value: 2}]);
    expect(prepareSeries([observation(2020, 1), observation(2020, 2)]).reason).toBe("ambiguous_values");
    const both = [observation(2020, 1, {shown: true}), observation(2020, 2, {shown: true})];
    expect(prepareSeries(both).reason).toBe("ambiguous_values");
    expect(prepareSeries(both, {methodology: null})).toEqual({
      series: null,
      methodology: null,
      reason: "ambiguous_values"
    });
  });

  it("needs no rule for a value that stands alone, wherever it stands among others", () => {
    const rows = [
      observation(2021, 5),
      observation(2019, 1),
      observation(2020, 2, {shown: true}),
      observation(2020, 3),
      observation(2022, 4, {shown: false})
    ];
    expect(prepareSeries(rows).series?.points).toEqual([
      {year: 2019, value: 1},
      {year: 2020, value: 2},
      {year: 2021, value: 5},
      {year: 2022, value: 4}
    ]);
  });

  it("makes an empty series of nothing", () => {
    expect(prepareSeries([]).series?.points).toEqual([]);
  });
});

describe("isUsable(observation)", () => {
  it.each([
    ["a total of a full year", {}, true],
    ["an estimate", {status: "estimate"}, true],
    ["a forecast", {status: "forecast"}, false],
    ["a half year", {period: "h1"}, false],
    ["women", {sex: "female"}, false],
    ["an age", {age: "15+"}, false],
    ["the towns", {location: "urban"}, false],
    ["a minority", {ethnicity: "minority"}, false],
    ["groups that are left blank", {sex: "", age: null, location: "", ethnicity: ""}, true]
  ])("of %s", (_, more, usable) => expect(isUsable(observation(2020, 1, more))).toBe(usable));
});

describe("latestMethodology(observations)", () => {
  it("is the one with the latest value, then the longest record, then the first name", () => {
    const rows = [
      ...madeYears(2015, [1, 2, 3, 4], {series: "old"}),
      observation(2021, 1, {series: "b"}),
      observation(2021, 1, {series: "a"})
    ];
    expect(latestMethodology(rows)).toBe("a");
    expect(latestMethodology(rows.toReversed())).toBe("a");
    expect(latestMethodology([...rows, observation(2019, 1, {series: "b"})])).toBe("b");
    // Two values of one year are not a longer record.
    expect(latestMethodology([...rows, observation(2021, 2, {series: "b"})])).toBe("a");
    expect(latestMethodology([])).toBeNull();
  });

  it("takes that of no name for the first", () => {
    const rows = [observation(2021, 1, {series: "a"}), observation(2021, 1)];
    expect(latestMethodology(rows)).toBeNull();
    expect(latestMethodology(rows.toReversed())).toBeNull();
    expect(latestMethodology([observation(2022, 1, {series: "a"}), observation(2021, 1)])).toBe("a");
  });
});

describe("partYearsOf(observations, methodology, breaks)", () => {
  const part = (year: number, value: number, period: string, more: Partial<Observation> = {}) =>
    observation(year, value, {period, ...more});

  it("lists the values of each part that covers most of a year, in order", () => {
    const rows = [
      part(2020, 2, "9m"),
      part(2019, 1, "9m"),
      part(2020, 3, "to_10"),
      part(2021, 4, "to_12_15"),
      part(2020, 5, "h1"),
      part(2020, 6, "at_06"),
      observation(2020, 7)
    ];
    expect(partYearsOf(rows, null)).toEqual([
      [
        {year: 2019, value: 1},
        {year: 2020, value: 2}
      ],
      [{year: 2020, value: 3}],
      [{year: 2021, value: 4}]
    ]);
  });

  it("passes over parts of the people, forecasts and other methodologies", () => {
    const rows = [
      part(2018, 1, "9m", {sex: "female"}),
      part(2019, 1, "9m", {status: "forecast"}),
      part(2020, 1, "9m", {series: "other"}),
      part(2021, 1, "9m", {status: "estimate"})
    ];
    expect(partYearsOf(rows, null)).toEqual([[{year: 2021, value: 1, estimated: true}]]);
    expect(partYearsOf(rows, "other")).toEqual([[{year: 2020, value: 1}]]);
    expect(partYearsOf([], null)).toEqual([]);
  });

  it("is cut at the breaks of its methodology", () => {
    const rows = [2018, 2019, 2020, 2021].map((year) => part(year, year, "9m", {series: "a"}));
    const years = (breaks: readonly {series: string | null; year: number}[]) =>
      partYearsOf(rows, "a", breaks).map((points) => points.map(({year}) => year));
    expect(years([{series: "a", year: 2020}])).toEqual([
      [2018, 2019],
      [2020, 2021]
    ]);
    expect(
      years([
        {series: null, year: 2019},
        {series: "a", year: 2021}
      ])
    ).toEqual([[2018], [2019, 2020], [2021]]);
    expect(years([{series: "b", year: 2020}])).toEqual([[2018, 2019, 2020, 2021]]);
  });

  it("rejects to guess which of two values of one part of a year counts", () => {
    const two = [part(2020, 1, "9m"), part(2020, 2, "9m"), part(2020, 3, "to_10")];
    expect(partYearsOf(two, null)).toEqual([[{year: 2020, value: 3}]]);
    expect(partYearsOf([part(2020, 1, "9m"), part(2020, 2, "9m", {shown: true})], null)).toEqual([
      [{year: 2020, value: 2}]
    ]);
  });
});

describe("everyMethodology(observations, year, options)", () => {
  it("has each in its last unbroken run by the year, and none that is ambiguous or has begun later", () => {
    const rows = [
      ...madeYears(2015, [1, 2, 3, 4], {series: "a"}),
      ...madeYears(2018, [5, 6], {series: "b"}),
      ...madeYears(2018, [7], {series: "c"}),
      ...madeYears(2018, [8], {series: "c"}),
      ...madeYears(2021, [9], {series: "d"}),
      ...madeYears(2015, [1], {series: "e", period: "h1"})
    ];
    const breaks = [{series: "a", year: 2017}];
    const found = everyMethodology(rows, 2020, {breaks, kind: "growth_rate"});
    expect(found.map(({points, cutAt}) => [points.map(({value}) => value), cutAt])).toEqual([
      [[3, 4], 2017],
      [[5, 6], null]
    ]);
    expect(found.every(({kind}) => kind === "growth_rate")).toBe(true);
    // By 2016 the break has not come.
    expect(everyMethodology(rows, 2016, {breaks}).map(({points}) => points.map(({value}) => value))).toEqual([[1, 2]]);
    expect(everyMethodology([], 2020)).toEqual([]);
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

  it("takes the run that holds the milestone's year, so that a later break does not hide it", () => {
    const rows = madeYears(2016, [1, 2, 3, 4, 5, 6], {series: "a"});
    const breaks = [{series: null, year: 2020}];
    const years = (milestone: {series: string | null; year: number}, year: number) =>
      seriesForMilestone(rows, milestone, year, {breaks}).series?.points.map((point) => point.year);
    expect(years({series: null, year: 2018}, 2024)).toEqual([2016, 2017, 2018, 2019]);
    expect(years({series: "a", year: 2018}, 2024)).toEqual([2016, 2017, 2018, 2019]);
    expect(years({series: null, year: 2030}, 2024)).toEqual([2020, 2021]);
    expect(years({series: null, year: 2030}, 2019)).toEqual([2016, 2017, 2018, 2019]);
  });

  it("knows of a replacement only once it has come, and of one that is as late none", () => {
    const named = {series: "2016_2020", year: 2030};
    expect(seriesForMilestone(poverty, named, 2021).reason).toBeNull();
    expect(seriesForMilestone(poverty, named, 2022).reason).toBe("milestone_on_other_ruler");
    // In the milestone's year itself a value may still come; after it what there is decides.
    expect(seriesForMilestone(poverty, {...named, year: 2022}, 2022).reason).toBe("milestone_on_other_ruler");
    expect(seriesForMilestone(poverty, {...named, year: 2022}, 2023).reason).toBeNull();
    const alike = [...poverty, observation(2023, 9, {series: "2016_2020"})];
    expect(seriesForMilestone(alike, named, 2024).reason).toBeNull();
    const forecast = [...poverty.slice(0, 3), observation(2022, 9, {series: "2021_2025", status: "forecast"})];
    expect(seriesForMilestone(forecast, named, 2024).reason).toBeNull();
  });

  it("names the methodology that it looked for", () => {
    expect(seriesForMilestone(poverty, {series: "2016_2020", year: 2030}, 2024)).toEqual({
      series: null,
      methodology: "2016_2020",
      reason: "milestone_on_other_ruler"
    });
  });

  it("goes on with a methodology that runs beside another", () => {
    const rows = [
      ...[2016, 2018, 2020].map((year) => observation(year, year, {series: "survey"})),
      ...[2019, 2020, 2021].map((year) => observation(year, year, {series: "report"}))
    ];
    expect(seriesForMilestone(rows, {series: "survey", year: 2030}, 2024).series?.points).toHaveLength(3);
    // One that began in the year after the last value, or in a year that is not judged yet, did replace it or not.
    const after = [...rows.slice(0, 3), ...madeYears(2021, [1, 2], {series: "report"})];
    expect(seriesForMilestone(after, {series: "survey", year: 2030}, 2024).reason).toBe("milestone_on_other_ruler");
    const inItsYear = [...rows.slice(0, 3), ...madeYears(2020, [1, 2], {series: "report"})];
    expect(seriesForMilestone(inItsYear, {series: "survey", year: 2030}, 2024).reason).toBeNull();
  });
});
