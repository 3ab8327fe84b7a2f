import type {TableRow} from "../../src/model/tables/index.js";
import type {Problem} from "../read/problem.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import {at, type Located} from "../read/records.js";

type Unit = TableRow<"units">;

/**
 * Values that their unit cannot have, such as a share above 100, are errors, and so is a survey held every 0 years; a count that is
 * not whole is warned of. The bounds of per cent are those of a share: a rate of growth (`measure_kind`) may be negative, or above 100.
 */
export function checkRanges(records: Records): Problem[] {
  const units = new Map(records.of("units").map(({row}) => [row.unit, row]));
  const indicators = new Map(records.of("indicators").map(({row}) => [row.indicator, row]));
  const observations = [...records.of("observations"), ...records.of("group_observations")].flatMap((located) => {
    const indicator = indicators.get(located.row.indicator);
    const unit = indicator === undefined ? undefined : units.get(indicator.unit);
    return unit === undefined ? [] : checkNumber(located, "value", unit, isRate(indicator));
  });
  const milestones = records.of("milestones").flatMap((located) => {
    const indicator = indicators.get(located.row.indicator);
    const unit = units.get(located.row.unit);
    if (indicator === undefined || unit === undefined) return [];
    const rate = isRate(indicator);
    return [
      ...checkNumber(located, "value", unit, rate),
      ...checkNumber(located, "value_max", unit, rate),
      ...checkOrder(located)
    ];
  });
  return [...observations, ...milestones, ...records.of("indicators").flatMap(checkEvery)];
}

/** The longest that anything is collected apart, which is a census. */
const longestEvery = 10;

/** Years between two collections: none could be held 0 years apart. */
function checkEvery({row: {every}, file, line}: Located<TableRow<"indicators">>): Problem[] {
  if (every === null || (every >= 1 && every <= longestEvery)) return [];
  return [
    {
      ...at(file, line, "every", String(every)),
      code: "out_of_range",
      expected: expectations.integer(1, longestEvery),
      mend: remedies.correct
    }
  ];
}

/** Whether an indicator is a rate of growth, which the bounds of a share do not bind. */
export function isRate(indicator: TableRow<"indicators"> | undefined): boolean {
  return indicator?.measure_kind === "growth_rate";
}

/** What is wrong with one number by its unit: an impossible value, or a count that is not whole. */
export function checkNumber<C extends string>(
  {row, file, line}: Located<Readonly<Record<C, number | null>>>,
  column: C,
  unit: Unit,
  rate: boolean
): Problem[] {
  const value = row[column];
  if (value === null) return [];
  const bounded = !(rate && unit.unit === "percent");
  if (bounded && ((unit.min !== null && value < unit.min) || (unit.max !== null && value > unit.max))) {
    return [
      {
        ...at(file, line, column, String(value)),
        code: "out_of_range",
        expected: expectations.range(unit.unit, unit.min, unit.max),
        mend: remedies.range
      }
    ];
  }
  if (!unit.whole || Number.isInteger(value)) return [];
  return [
    {
      ...at(file, line, column, String(value)),
      severity: "warning",
      code: "not_whole",
      expected: expectations.whole(unit.unit),
      mend: remedies.correct
    }
  ];
}

/** The bounds of a range must stand in their order. */
function checkOrder({row, file, line}: Located<TableRow<"milestones">>): Problem[] {
  if (row.value_max === null || row.value_max >= row.value) return [];
  return [
    {
      ...at(file, line, "value_max", String(row.value_max)),
      code: "bounds_reversed",
      expected: expectations.atLeast(row.value),
      mend: remedies.correct
    }
  ];
}
