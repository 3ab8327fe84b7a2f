import {describe, expect, it} from "vitest";
import {plan} from "./seed.js";

const {commitments, targets, tasks} = plan.tables;

// Read from the plan by hand, without this reader: indicator, line, comparator, value, upper end, unit, year, base year,
// whether the number is implied and whether the year is printed. Where it is not, the plan's horizon 2030 stands in.
// prettier-ignore
const milestones = [
  ["agricultural_labour_productivity", 220, "=", 1.5, null, "ratio_to_baseline", 2030, null, false, true],
  ["agricultural_worker_income", 220, "=", 1.5, null, "ratio_to_baseline", 2030, null, false, true],
  ["birth_registration_under5", 1412, "=", 100, null, "percent", 2030, null, true, true],
  ["draft_legal_documents_published", 1399, "=", 100, null, "percent", 2030, null, true, false],
  ["electricity_consumption", 702, "<", 100, null, "index_prev_year_100", 2030, null, true, false],
  ["export_growth", 1423, ">", 12, null, "percent", 2030, null, false, false],
  ["extreme_poverty_rate", 123, "=", 0, null, "percent", 2020, null, true, true],
  ["food_waste_per_capita", 1089, "=", 0.5, null, "ratio_to_baseline", 2030, null, false, true],
  ["forest_cover", 1237, "~", 42, null, "percent", 2030, null, false, true],
  ["grdp_growth", 711, "~", 8, null, "percent", 2030, null, false, false],
  ["hazardous_wastewater_treated", 628, "=", 100, null, "percent", 2030, null, false, true],
  ["households_hygienic_toilet", 617, "=", 100, null, "percent", 2030, null, false, true],
  ["households_ict_access", 874, "=", 100, null, "percent", 2030, null, false, true],
  ["households_using_electricity", 695, "~", 100, null, "percent", 2020, null, false, true],
  ["households_using_electricity", 695, "=", 100, null, "percent", 2025, null, false, true],
  ["households_using_electricity", 695, "=", 100, null, "percent", 2030, null, true, true],
  ["hunger_households_share", 185, "=", 0, null, "percent", 2030, null, true, true],
  ["infant_mortality_rate", 247, "<", 21.5, null, "per_1000_live_births", 2030, null, false, true],
  ["kindergarten_enrolment_rate", 396, "=", 100, null, "percent", 2030, null, true, true],
  ["lower_secondary_completion_rate", 381, "=", 100, null, "percent", 2030, null, true, true],
  ["maternal_mortality_ratio", 247, "<", 45, null, "per_100000_live_births", 2030, null, false, true],
  ["natural_forest_converted", 1239, "=", 0, null, "ha", 2030, null, true, false],
  ["ncd_mortality_before_70", 277, ">=", 20, 25, "percent_reduction_from_baseline", 2030, null, false, true],
  ["open_defecation_rate", 617, "=", 0, null, "percent", 2030, null, true, true],
  ["poor_household_income_per_capita", 129, "=", 2, null, "ratio_to_baseline", 2020, 2015, false, true],
  ["poverty_rate", 123, "<=", 0.5, null, "ratio_to_baseline", 2030, null, false, true],
  ["primary_completion_rate", 381, "=", 100, null, "percent", 2030, null, true, true],
  ["regular_exercise_share", 297, ">", 30, null, "percent", 2030, null, false, true],
  ["road_accidents", 311, "<", 100, null, "index_prev_year_100", 2030, null, true, true],
  ["road_deaths", 311, "<", 100, null, "index_prev_year_100", 2030, null, true, true],
  ["road_injuries", 311, "<", 100, null, "index_prev_year_100", 2030, null, true, true],
  ["safe_water_population_share", 584, "=", 100, null, "percent", 2030, null, true, true],
  ["under5_mortality_rate", 247, "<", 26.9, null, "per_1000_live_births", 2030, null, false, true],
  ["urban_wastewater_untreated_share", 628, "=", 0.5, null, "ratio_to_baseline", 2030, null, false, true],
  ["youth_literacy_rate", 469, "=", 100, null, "percent", 2030, null, true, true],
] as const;

describe("commitments", () => {
  it.each(milestones)(
    "hold what the plan says of %s (line %i)",
    (_, line, comparator, value, valueMax, unit, year, baselineYear, implied, yearPrinted) => {
      const matching = commitments.filter(
        (row) =>
          row.line === line &&
          row.comparator === comparator &&
          row.value === value &&
          row.value_max === valueMax &&
          row.unit === unit &&
          row.baseline_year === baselineYear &&
          row.implied === implied &&
          (yearPrinted ? row.years.includes(year) : row.years.length === 0)
      );
      expect(matching.length).toBeGreaterThan(0);
    }
  );

  it("quote words that stand in their target or task", () => {
    for (const row of commitments) {
      const text =
        tasks.find((task) => task.task === row.task)?.text_vi ??
        targets.find((target) => target.target === row.target)?.text_vi;
      expect(text).toContain(row.quote_vi);
    }
  });
});
