import type {Table} from "apache-arrow";
import {quoteName, quoteValue} from "../../engine/sql-tokens.js";
import {plainValue} from "../result/columns.js";
import type {ReferenceLine} from "./look.js";

/** More reference lines than these say nothing. */
const most = 12;

/** Columns of a result by which milestones are told apart, as far as it has them; each has one meaning in every table of the site. */
const keys = ["indicator", "area", "series"] as const;

/**
 * The statement for the levels that the plan sets for what stands in a result: those in the unit of its values, as levels to be
 * reached in a year.
 * @param columns the names of the result's columns, with `indicator` among them
 * @param home the area that the plan is about, for results that name none
 */
export function milestonesQuery(view: string, columns: readonly string[], home: string): string {
  const q = quoteName;
  const among = keys
    .filter((name) => columns.includes(name))
    .map((name) => {
      const held = `IN (SELECT ${q(name)}::VARCHAR FROM ${q(view)})`;
      if (name !== "series") return `m.${name} ${held}`;
      // A column of that name may hold what series are called, and then tells none apart.
      return `(m.series IS NULL OR m.series ${held} OR NOT EXISTS (SELECT 1 FROM series s WHERE s.series ${held}))`;
    });
  const area = columns.includes("area") ? [] : [`m.area = ${quoteValue(home)}`];
  // A growth, an average over years and a ratio to another year are no levels of the axis.
  const levels = ["m.unit = i.unit", "m.period_from IS NULL", "m.baseline_year IS NULL"];
  return `SELECT DISTINCT m.year::INTEGER AS year, m.value::DOUBLE AS value, m.comparator AS comparator
FROM milestones m JOIN indicators i USING (indicator)
WHERE ${[...among, ...area, ...levels].join(" AND ")} ORDER BY year, value LIMIT ${String(most)}`;
}

/** Reads the answer: a line for each level, with the name that it is given. */
export function readMilestones(answer: Table, nameOf: (year: string, comparator: string) => string): ReferenceLine[] {
  return Array.from({length: answer.numRows}, (_, row) => {
    const value = (name: string) => plainValue(answer.getChild(name)?.get(row), "other");
    const year = Number(value("year"));
    const comparator = value("comparator");
    return {
      value: Number(value("value")),
      year,
      name: nameOf(String(year), typeof comparator === "string" ? comparator : "")
    };
  });
}
