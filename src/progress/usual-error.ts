import type {Collection} from "../model/assessment.js";

/** What a value is measured on. */
export interface Scale {
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Decimals that the source prints. */
  readonly decimals: number;
}

/** What usual errors are computed from where no publisher gives one. */
export const surveyAssumptions = {
  /** Nine of ten differences between two values that only chance parts lie within this many standard errors. */
  nineOfTen: 1.645,
  /** Interviews that a province has in a household survey (about 47,000 households in 63 provinces), and what clusters cost. */
  households: 750,
  designEffect: 2,
  /** Interviews that a province has in a survey of opinions, and the usual spread of answers as a share of the scale. */
  respondents: 200,
  spreadOfAnswers: 0.3,
  /** Relative standard errors of a mean and of a rate of rare events, where the survey publishes none. */
  ofMean: 0.05,
  ofRate: 0.1
} as const;

const {nineOfTen, households, designEffect, respondents, spreadOfAnswers, ofMean, ofRate} = surveyAssumptions;

/**
 * The difference between two values that may be chance. Where the source gives no error, by how its values are collected:
 * - register and accounts: everything is counted, so only printing hides a difference (`isClearChange`);
 * - survey of households: of a share `p`, `1.645 · √(2 · 2 · p(100 − p)/750)`, with a design effect of 2 and 750 households a
 *   province; of a mean 5 % and of a rate of rare events 10 % standard error each;
 * - survey of opinions: `1.645 · √2 · 0.3/√200`, which is 4.9 % of the scale, for 200 respondents a province.
 *
 * A rule of this product, for data whose publishers give no errors; the assumptions stand in its constants.
 */
export function usualError(collection: Collection | null, scale: Scale, a: number, b: number): number {
  const difference = nineOfTen * Math.SQRT2;
  const centre = (Math.abs(a) + Math.abs(b)) / 2;
  switch (collection) {
    case "opinion_survey": {
      const length = scale.min === null || scale.max === null ? centre : scale.max - scale.min;
      return (difference * spreadOfAnswers * length) / Math.sqrt(respondents);
    }
    case "survey":
      if (scale.unit === "percent" && centre <= 100) {
        return difference * Math.sqrt((designEffect * centre * (100 - centre)) / households);
      }
      return difference * (scale.unit.startsWith("per_") ? ofRate : ofMean) * centre;
    case "register":
    case "accounts":
    case null:
      return 0;
  }
}

/** Whether a value of the unit is rounded when it is printed; a number of things in whole units is printed as it was counted. */
export const isRounded = ({unit, decimals}: Pick<Scale, "unit" | "decimals">): boolean =>
  decimals > 0 || unit === "percent" || unit.startsWith("per_");

/**
 * Whether two values differ by more than chance and printing explain. Of rounded values one last digit may be next to nothing
 * (39.0 and 39.1 are 39.049 and 39.051 as well), so it takes more than one; of whole numbers one counts.
 */
export function isClearChange(collection: Collection | null, scale: Scale, before: number, after: number): boolean {
  const change = Math.abs(after - before);
  // Subtraction adds decimals that are not in the data.
  const digits = change * 10 ** scale.decimals;
  const printed = isRounded(scale) ? digits > 1 + 1e-6 : digits >= 1 - 1e-6;
  return printed && change > usualError(collection, scale, before, after);
}
