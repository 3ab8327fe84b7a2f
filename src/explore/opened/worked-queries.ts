import {quoteValue, plainName} from "../../engine/sql-tokens.js";
import {totalSql} from "../../model/headline.js";
import {exploreMessages} from "../../messages/explore.js";
import {workedQueryNames, type WorkedQueryName} from "../../model/explorer.js";
import {columnIn, type Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";

/** A question and the statement that answers it. */
export interface WorkedQuery {
  readonly question: string;
  readonly sql: string;
}

/** Queries to start from, of a place as it is: without an indicator to begin with there are none. */
export function workedQueries(language: Language, {area, ranked, begin}: PlaceTerms): readonly WorkedQuery[] {
  if (begin === null) return [];
  const {workedQueries: questions} = exploreMessages(language);
  const name = plainName(columnIn("name", language.code));
  const home = quoteValue(area);
  const indicator = quoteValue(begin.indicator);
  const beside = quoteValue(begin.beside ?? begin.indicator);
  const sql: Readonly<Record<WorkedQueryName, string>> = {
    trend: `SELECT year, value, series, run, status, source
FROM observations
WHERE indicator = ${indicator} AND area = ${home} AND shown
  AND ${totalSql()}
ORDER BY series, year`,
    rank: `WITH latest AS (
  SELECT series, max(year) AS year FROM observations
  WHERE indicator = ${indicator} AND area = ${home} AND shown AND period = 'year' AND series IN (
    SELECT series FROM observations o JOIN areas a USING (area) WHERE indicator = ${indicator} AND a.kind = ${quoteValue(ranked)}
  )
    AND ${totalSql()}
  GROUP BY series ORDER BY year DESC LIMIT 1
)
SELECT a.${name} AS name, o.value, rank() OVER (ORDER BY o.value) AS place, o.year, o.series
FROM observations o
JOIN latest USING (series, year)
JOIN areas a USING (area)
WHERE o.indicator = ${indicator} AND o.shown AND o.period = 'year' AND a.kind = ${quoteValue(ranked)}
  AND ${totalSql("o")}
ORDER BY o.value`,
    behind: `SELECT p.indicator, i.${name} AS name, p.milestone_year, p.milestone, p.latest_year, p.latest, p.status
FROM progress p JOIN indicators i USING (indicator)
WHERE p.method = 'plan' AND p.area = ${home} AND p.status IN ('behind', 'was_too_slow', 'missed')
ORDER BY p.milestone_year, p.indicator`,
    pair: `SELECT x.area, x.year, x.value AS x, y.value AS y
FROM observations x JOIN observations y USING (area, year)
WHERE x.indicator = ${indicator} AND y.indicator = ${beside}
  AND x.shown AND y.shown AND x.period = 'year' AND y.period = 'year'
  AND ${totalSql("x")}
  AND ${totalSql("y")}
ORDER BY year, area`,
    missing: `SELECT c.indicator, i.${name} AS name, count(*) AS years_missing, min(c.year) AS "from", max(c.year) AS "to"
FROM coverage c JOIN indicators i USING (indicator)
WHERE c.due AND c.state = 'missing'
GROUP BY ALL
ORDER BY years_missing DESC, c.indicator`,
    due: `SELECT c.commitment, list_max(c.years) AS year, a.result, a.reason, c.quote_vi
FROM commitments c LEFT JOIN assessments a ON a.commitment = c.commitment AND a.account = 'commitment'
WHERE len(c.years) > 0
ORDER BY year, c.commitment`,
    disagree: `SELECT indicator, area, year, series, count(DISTINCT source) AS sources, min(value) AS least, max(value) AS greatest
FROM observations
WHERE area = ${home} AND period = 'year'
  AND ${totalSql()}
GROUP BY ALL
HAVING least < greatest AND sources > 1
ORDER BY (greatest - least) / nullif(abs(greatest), 0) DESC`,
    change: `SELECT indicator, series, min(year) AS from_year, max(year) AS to_year,
  arg_min(value, year) AS first, arg_max(value, year) AS last,
  CASE WHEN first > 0 AND last >= 0 THEN round(100 * (last / first - 1), 1) END AS change_in_percent
FROM observations
WHERE area = ${home} AND shown AND period = 'year' AND qualifier IS NULL
  AND year >= (SELECT max(year) FROM observations WHERE area = ${home} AND shown AND period = 'year') - 10
  AND ${totalSql()}
GROUP BY indicator, series, run
HAVING from_year < to_year
ORDER BY abs(change_in_percent) DESC NULLS LAST`,
    agencies: `SELECT a.agency, n.${name} AS name, count(*) AS tasks
FROM assignments a JOIN agencies n USING (agency)
WHERE a.role = 'lead'
GROUP BY ALL
ORDER BY tasks DESC, a.agency`,
    breaks: `SELECT indicator, area, series, year, ${plainName(columnIn("reason", language.code))} AS reason, source
FROM breaks
ORDER BY indicator, year`,
    sources: `SELECT s.publisher, count(*) AS figures, min(o.year) AS "from", max(o.year) AS "to"
FROM observations o JOIN sources s USING (source)
GROUP BY ALL
ORDER BY figures DESC`,
    bounds: `SELECT indicator, year, qualifier, value, status, source
FROM observations
WHERE area = ${home} AND qualifier IS NOT NULL AND shown
  AND ${totalSql()}
ORDER BY indicator, year`
  };
  return workedQueryNames.map((one) => ({question: questions[one], sql: sql[one]}));
}
