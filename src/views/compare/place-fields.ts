import {colon} from "../../lib/format.js";
import type {Comparison} from "../../comparison/model.js";
import {rankableIndicators, readIndicator} from "../../comparison/place-state.js";
import {rankableYears, usualYear} from "../../comparison/ranking.js";
import {inLanguage, pick, type Language} from "../../model/language.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import {selectField, type Field, type OptionGroup} from "../form/live-view.js";

/** The indicators that areas can be compared by, in groups by goal. */
export function indicatorField(
  comparison: Comparison,
  chosen: string,
  language: Language,
  initial = readIndicator(comparison, null)?.indicator ?? ""
): Field {
  const words = compareMessages(language);
  const offered = rankableIndicators(comparison);
  const option = (row: (typeof offered)[number]) => ({value: row.indicator, text: pick(row, "name", language)});
  const groups: OptionGroup[] = [
    ...comparison.catalogue.goals.map(({goal, name}) => ({
      label: `${words.goal(goal)}${colon(language)}${inLanguage(name, language)}`,
      options: offered.filter((row) => row.goal === goal).map(option)
    })),
    {label: words.withoutGoal, options: offered.filter((row) => row.goal === null).map(option)}
  ];
  return selectField(
    groups.filter(({options}) => options.length > 0),
    chosen,
    initial
  );
}

/** The years of an indicator, each with the number of provinces that have a value, the latest first. */
export function yearField(comparison: Comparison, indicator: string, year: number, language: Language): Field {
  const words = areaMessages(language);
  return selectField(
    rankableYears(comparison, indicator)
      .toReversed()
      .map((found) => ({value: String(found.year), text: words.yearOption(found.year, found.count)})),
    String(year),
    String(usualYear(comparison, indicator))
  );
}
