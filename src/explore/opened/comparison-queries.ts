import {headlineSql} from "../../model/headline.js";
import {columnIn, type Language} from "../../model/language.js";
import {quoteName, quoteValue, plainName} from "../../engine/sql-tokens.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import type {ComparisonSelection, Measure} from "../../model/comparison.js";

type Ranked = Pick<PlaceTerms, "ranked">;

type Of<View extends ComparisonSelection["view"]> = Extract<ComparisonSelection, {readonly view: View}>;

function measured(table: string, {indicator, series, run}: Measure, inRun: boolean): string {
  const ofSeries = series === null ? `${table}.series IS NULL` : `${table}.series = ${quoteValue(series)}`;
  const unbroken = inRun ? ` AND ${table}.run IS NOT DISTINCT FROM ${quoteValue(run ?? null)}` : "";
  return `${table}.indicator = ${quoteValue(indicator)} AND ${ofSeries}${unbroken}`;
}

const existed = (year: number): string =>
  `coalesce(left(a.valid_from, 4)::INT, ${year}) <= ${year} AND coalesce(left(a.valid_to, 4)::INT, ${year}) >= ${year}`;

const listed = (codes: readonly string[]): string => codes.map(quoteValue).join(", ");

/** The column of a name in a language. */
const nameIn = ({code}: Language): string => plainName(columnIn("name", code));

/**
 * The provinces by one indicator in a year, each with its place on the map of tiles and its rank, where bounds do not leave that
 * open: as many are surely ahead as may be.
 */
export const mapQuery = ({measure, year}: Of<"map">, language: Language, {ranked}: Ranked): string => `\
WITH provinces AS (
SELECT a.area, a.${nameIn(language)} AS province, t."column", t."row", o.value, o.qualifier, o.status, o.source,
  CASE i.direction WHEN 'decrease' THEN 1 ELSE -1 END AS way,
  way * round(o.value, i.decimals) AS place,
  if(o.qualifier = '~' OR o.qualifier = if(way = 1, '<', '>'), '-infinity'::DOUBLE, place) AS low,
  if(o.qualifier = '~' OR o.qualifier = if(way = 1, '>', '<'), 'infinity'::DOUBLE, place) AS high
FROM areas a
LEFT JOIN tiles t ON t.area = a.area
JOIN indicators i ON i.indicator = ${quoteValue(measure.indicator)}
LEFT JOIN observations o ON o.area = a.area AND o.year = ${year}
  AND ${measured("o", measure, false)}
  AND ${headlineSql("o")}
WHERE a.kind = ${quoteValue(ranked)} AND ${existed(year)}
), counted AS (
SELECT p.*,
  (SELECT count(*) FROM provinces q WHERE q.high < p.low
    OR (q.high = p.low AND (q.qualifier IS NOT NULL OR p.qualifier IS NOT NULL))) AS surely_ahead,
  (SELECT count(*) FROM provinces q WHERE q.area <> p.area AND q.low < p.high) AS possibly_ahead
FROM provinces p
)
SELECT area, province, "column", "row", value, qualifier, status, source,
  CASE WHEN value IS NOT NULL AND surely_ahead = possibly_ahead THEN surely_ahead + 1 END AS rank
FROM counted
ORDER BY rank NULLS LAST, area`;

/** What a map of tiles shows: the provinces of a result, and the archipelagos with the value of theirs. */
export const tilesQuery = (from: string, language: Language): string => `\
SELECT area, province, value, "column", "row" FROM ${quoteName(from)}
UNION ALL
SELECT s.area, s.${nameIn(language)}, p.value, s."column", s."row"
FROM archipelagos s
LEFT JOIN ${quoteName(from)} p ON p.area = s.area`;

/** The trajectory of some areas by one methodology, as measured or against a year that counts as 100. */
export function areasQuery({measure, areas, base}: Of<"areas">, language: Language): string {
  const value = base === null ? "o.value, o.qualifier" : "100 * o.value / b.value AS value";
  const start =
    base === null
      ? ""
      : `
JOIN observations b ON b.area = o.area AND b.year = ${base} AND b.run IS NOT DISTINCT FROM o.run AND b.value > 0
  AND b.qualifier IS NULL AND o.qualifier IS NULL
  AND ${measured("b", measure, false)}
  AND ${headlineSql("b")}`;
  return `\
SELECT a.${nameIn(language)} AS area_name, o.year, ${value}, o.run, o.status, o.source
FROM observations o
JOIN areas a ON a.area = o.area${start}
WHERE o.area IN (${listed(areas)})
  AND ${measured("o", measure, false)}
  AND ${headlineSql("o")}
ORDER BY list_position([${listed(areas)}], o.area), o.year`;
}

/** The names of the two columns of values; an indicator against itself has two all the same. */
export function columnsOfPair({x, y}: Of<"provinces" | "course">): readonly [string, string] {
  return [x.indicator, x.indicator === y.indicator ? `${y.indicator}_y` : y.indicator];
}

/** The provinces of a year by two indicators. */
export function provincesQuery(selection: Of<"provinces">, language: Language, {ranked}: Ranked): string {
  const {x, y, year, home} = selection;
  const [across, up] = columnsOfPair(selection).map(quoteName);
  return `\
SELECT a.area, a.${nameIn(language)} AS province,
  CASE WHEN a.area = ${quoteValue(home)} THEN a.${nameIn(language)} ELSE ${quoteValue(language.place.others)} END AS place,
  x.qualifier AS x_qualifier, y.qualifier AS y_qualifier,
  x.value AS ${across}, y.value AS ${up}
FROM areas a
JOIN observations x ON x.area = a.area AND x.year = ${year}
  AND ${measured("x", x, false)}
  AND ${headlineSql("x")}
JOIN observations y ON y.area = a.area AND y.year = ${year}
  AND ${measured("y", y, false)}
  AND ${headlineSql("y")}
WHERE a.kind = ${quoteValue(ranked)} AND ${existed(year)}
ORDER BY a.area <> ${quoteValue(home)}, a.area`;
}

/** The years of an area by two indicators, each within one unbroken run. */
export function trajectoryQuery(selection: Of<"course">): string {
  const {x, y, area} = selection;
  const [across, up] = columnsOfPair(selection).map(quoteName);
  return `\
SELECT x.year, x.qualifier AS x_qualifier, y.qualifier AS y_qualifier, x.value AS ${across}, y.value AS ${up}
FROM observations x
JOIN observations y ON y.area = x.area AND y.year = x.year
  AND ${measured("y", y, true)}
  AND ${headlineSql("y")}
WHERE x.area = ${quoteValue(area)}
  AND ${measured("x", x, true)}
  AND ${headlineSql("x")}
ORDER BY x.year`;
}

/** How closely two columns of a result go together: by rank and by value, of rows where both are numbers and not bounds. */
export function correlationQuery(from: string, selection: Of<"provinces" | "course">): string {
  const [across, up] = columnsOfPair(selection).map(quoteName);
  const rank = (column: string) =>
    `rank() OVER (ORDER BY ${column}) + (count(*) OVER (PARTITION BY ${column}) - 1) / 2`;
  return `\
SELECT count(*) AS n, corr(rank_x, rank_y) AS spearman, corr(x, y) AS pearson
FROM (
  SELECT ${across} AS x, ${up} AS y,
    ${rank(across ?? "")} AS rank_x,
    ${rank(up ?? "")} AS rank_y
  FROM ${quoteName(from)}
  WHERE x_qualifier IS NULL AND y_qualifier IS NULL
)`;
}

/** The indicators that have two values of one unbroken run, with the change between them, which a bound does not give. */
export const yearsQuery = ({area, from, to, reach, only}: Of<"years">, language: Language): string => `\
WITH compared AS (
  SELECT o.indicator, o.series, o.year, o.value, o.qualifier, o.source, o.run
  FROM observations o
  WHERE o.area = ${quoteValue(area)}
  AND ${headlineSql("o")}
), methodologies AS (
  SELECT indicator, series,
    row_number() OVER (PARTITION BY indicator ORDER BY max(year) DESC, count(*) DESC, coalesce(series, '')) AS place
  FROM compared GROUP BY indicator, series
), starts AS (
  SELECT * FROM compared WHERE year BETWEEN ${from - reach} AND ${from}
  QUALIFY row_number() OVER (PARTITION BY indicator, series ORDER BY year DESC) = 1
), ends AS (
  SELECT * FROM compared WHERE year BETWEEN ${to - reach} AND ${to}
  QUALIFY row_number() OVER (PARTITION BY indicator, series ORDER BY year DESC) = 1
)
SELECT i.indicator, i.${nameIn(language)} AS name, i.unit,
  s.year AS from_year, s.value AS from_value, s.qualifier AS from_qualifier, s.source AS from_source,
  e.year AS to_year, e.value AS to_value, e.qualifier AS to_qualifier, e.source AS to_source,
  CASE WHEN s.qualifier IS NULL AND e.qualifier IS NULL THEN e.value - s.value END AS change,
  CASE WHEN s.value > 0 AND e.value >= 0 THEN 100 * change / s.value END AS change_percent,
  CASE
    WHEN i.measure_kind = 'growth_rate' THEN 'points'
    WHEN u.change_in = 'percent' AND (s.value <= 0 OR e.value < 0) THEN 'unit'
    ELSE coalesce(u.change_in, 'unit')
  END AS change_in
FROM starts s
JOIN ends e ON e.indicator = s.indicator AND e.series IS NOT DISTINCT FROM s.series
  AND e.run IS NOT DISTINCT FROM s.run AND e.year > s.year
JOIN methodologies r ON r.indicator = s.indicator AND r.series IS NOT DISTINCT FROM s.series
JOIN indicators i ON i.indicator = s.indicator
LEFT JOIN units u ON u.unit = i.unit${only === null ? "" : `\nWHERE i.indicator IN (${listed(only)})`}
QUALIFY row_number() OVER (PARTITION BY i.indicator ORDER BY r.place) = 1
ORDER BY i.goal NULLS LAST, i.indicator`;
