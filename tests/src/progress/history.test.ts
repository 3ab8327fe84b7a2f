import {describe, expect, it} from "vitest";
import {historyOf, historyYears} from "../../../src/progress/history.js";
import {assessOpenSdg} from "../../../src/progress/open-sdg.js";
import {assessPlan} from "../../../src/progress/plan.js";
import type {Commitment} from "../../../src/progress/plan/commitment.js";
import {seriesOf, toward} from "./support.js";

describe("historyOf(assess, series, milestone, years, options)", () => {
  const series = seriesOf([2015, 10], [2017, 20], [2019, 15], [2021, 60]);

  it("judges each year by the values up to it", () => {
    const history = historyOf(assessOpenSdg, series, toward("increase", 50), historyYears(series, 2021));
    expect(history.map(({year, assessment}) => [year, assessment.status, assessment.latestYear])).toEqual([
      [2015, "insufficient_data", 2015],
      [2016, "insufficient_data", 2015],
      [2017, "substantial_progress", 2017],
      [2018, "substantial_progress", 2017],
      [2019, "moderate_progress", 2019],
      [2020, "moderate_progress", 2019],
      [2021, "target_achieved", 2021]
    ]);
  });

  it("works for commitments and takes the publications of the time where they are given", () => {
    const commitment: Commitment = {class: "threshold", direction: "increase", value: 18, year: 2030};
    const known = (year: number) => (year < 2020 ? seriesOf([2015, 10], [2017, 12]) : series);
    const history = historyOf(assessPlan, series, commitment, [2017, 2021], {}, known);
    expect(history.map(({assessment}) => assessment.status)).toEqual(["on_the_way", "kept"]);
  });

  it("has no years without values", () => {
    expect(historyYears(seriesOf(), 2021)).toEqual([]);
    expect(historyYears(series, 2010)).toEqual([]);
  });
});
