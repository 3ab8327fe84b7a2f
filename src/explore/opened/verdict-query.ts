import {quoteName} from "../../engine/sql-tokens.js";
import {surveyAssumptions} from "../../progress/usual-error.js";

const {nineOfTen, households, designEffect, respondents, spreadOfAnswers, ofMean, ofRate} = surveyAssumptions;

/** The difference that may be chance, by how the source of one of the two values collects. */
const usualError = (collection: string): string => `\
CASE
      WHEN ${collection} = 'opinion_survey' THEN ${String(spreadOfAnswers)} / sqrt(${String(respondents)}) * coalesce("max" - "min", centre)
      WHEN ${collection} = 'survey' AND unit = 'percent' AND centre <= 100
        THEN sqrt(${String(designEffect)} * centre * (100 - centre) / ${String(households)})
      WHEN ${collection} = 'survey' THEN if(starts_with(unit, 'per_'), ${String(ofRate)}, ${String(ofMean)}) * centre
      ELSE 0
    END`;

/**
 * Whether each change of a result of two years is to the good, as the comparing page says it: what the two values may be must not
 * overlap, and they must differ by more than printing and the usual error of a survey explain.
 */
export const verdictQuery = (from: string): string => `\
WITH spans AS (
  SELECT *,
    if(from_qualifier IN ('<', '~'), '-infinity'::DOUBLE, from_value) AS from_low,
    if(from_qualifier IN ('>', '~'), 'infinity'::DOUBLE, from_value) AS from_high,
    if(to_qualifier IN ('<', '~'), '-infinity'::DOUBLE, to_value) AS to_low,
    if(to_qualifier IN ('>', '~'), 'infinity'::DOUBLE, to_value) AS to_high
  FROM ${quoteName(from)}
), facing AS (
  SELECT p.indicator, p.name, i.unit, i.direction, i.decimals, u."min", u."max", p.change IS NOT NULL AS exact,
    f.collection AS from_collection, t.collection AS to_collection,
    CASE WHEN from_high <= to_low THEN from_high WHEN to_high <= from_low THEN from_low END AS "before",
    CASE WHEN from_high <= to_low THEN to_low WHEN to_high <= from_low THEN to_high END AS "after",
    (abs("before") + abs("after")) / 2 AS centre
  FROM spans p
  JOIN indicators i ON i.indicator = p.indicator
  LEFT JOIN units u ON u.unit = i.unit
  JOIN sources f ON f.source = p.from_source
  JOIN sources t ON t.source = p.to_source
), differing AS (
  SELECT *, abs("after" - "before") AS difference, ${String(nineOfTen)} * sqrt(2) * greatest(
    ${usualError("from_collection")},
    ${usualError("to_collection")}
  ) AS usual_error
  FROM facing
)
SELECT indicator, name, difference, usual_error,
  CASE
    WHEN difference IS NULL THEN 'bounded'
    WHEN exact AND difference <= 1e-12 * greatest(abs("before"), abs("after"), 1) THEN 'same'
    WHEN if(decimals > 0 OR unit = 'percent' OR starts_with(unit, 'per_'),
      difference * 10.0 ** decimals <= 1 + 1e-6, difference * 10.0 ** decimals < 1 - 1e-6) OR difference <= usual_error
      THEN if(exact, 'no_clear_change', 'bounded')
    WHEN direction = 'none' THEN 'changed'
    WHEN ("after" > "before") = (direction = 'increase') THEN 'better'
    ELSE 'worse'
  END AS result
FROM differing
ORDER BY result, name`;
