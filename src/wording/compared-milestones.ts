import {isFollowed} from "../model/place-terms.js";
import {judge} from "../indicator/evidence.js";
import {unitOf} from "./indicator.js";
import {byLanguage, type Language} from "../model/language.js";
import type {TrendData} from "../indicator/trend-data.js";
import {isAverage, milestoneInWords} from "./value.js";
import {isLevel} from "../progress/commitment/milestone.js";
import type {ComparedMilestone} from "../comparison/model.js";

/** What the plan asks of an indicator, put so that a single value can be held against it where that makes sense. */
export function comparedMilestones(data: TrendData, languages: readonly Language[]): ComparedMilestone[] {
  return data.milestones
    .filter((milestone) => isFollowed(milestone, data.terms))
    .map((milestone): ComparedMilestone => {
      const judged = judge(data, milestone);
      const {series: prepared, methodology} = judged.prepared;
      const absolute = milestone.unit === data.indicator.unit;
      const average = isAverage(milestone);
      const points = prepared?.points ?? [];
      const first = points[0]?.year;
      const last = points.at(-1)?.year;
      const relative = absolute || first === undefined || last === undefined ? null : ([first, last] as const);
      const levelled = isLevel(judged.commitment) && !average;
      const counted = relative === null ? null : (judged.level?.value ?? null);
      const level = levelled ? (absolute ? milestone.value : counted) : null;
      return {
        indicator: milestone.indicator,
        year: milestone.year,
        text: byLanguage(languages, (language) => milestoneInWords(milestone, unitOf(data), language)),
        comparator: milestone.comparator,
        level,
        level_max: absolute && levelled ? milestone.value_max : null,
        series: methodology,
        years: relative
      };
    });
}
