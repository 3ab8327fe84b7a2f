import {en, languages, terms} from "../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, test} from "vitest";
import {comparisonInputs} from "../../../loaders/site/comparison.js";
import {mapShapes} from "../../../loaders/site/shapes/province-shapes.js";
import {comparisonAddress, parseComparisonAddress} from "../../../src/comparison/explorer-address.js";
import {comparisonNotebook} from "../../../src/explore/opened/comparison-notebook.js";
import type {Comparison} from "../../../src/comparison/model.js";
import {rankableIndicators} from "../../../src/comparison/place-state.js";
import {rankableYears, rankAreas, usualYear} from "../../../src/comparison/ranking.js";
import {correlate, fewestPairs} from "../../../src/comparison/correlation.js";
import {trailsOf} from "../../../src/comparison/trails.js";
import {changeKind} from "../../../src/comparison/change.js";
import {parseYears} from "../../../src/comparison/years-state.js";
import {compareYears, isPaired} from "../../../src/comparison/years.js";
import {areasView} from "../../../src/views/compare/areas-view.js";
import type {View} from "../../../src/views/form/live-view.js";
import {mapView} from "../../../src/views/compare/map-view.js";
import {relationView} from "../../../src/views/compare/relation-view.js";
import {yearsView} from "../../../src/views/compare/years-view.js";
import type {ResultRow, RunQuery} from "../../../src/engine/query.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import type {Site} from "../../../src/views/site.js";
import type {ComparisonSelection} from "../../../src/model/comparison.js";
import {repositoryQueries, repositoryTables} from "../../repository-tables.js";
import {sample} from "../../sweep.js";

let comparison: Comparison;
let run: RunQuery;
const {document} = new JSDOM("").window;

beforeAll(async () => {
  const tables = await repositoryTables();
  run = await repositoryQueries();
  // Only the milestones of the plan come from the models, and no chart here needs them.
  ({comparison} = comparisonInputs(
    {tables, languages, asOf: "2026-01-01"} as Site,
    [],
    mapShapes({shapes: "vietnam-63"}, null)
  ));
});

/** The link that a view shows, and the rows of the first query that it opens. */
async function follow(
  view: View,
  search: string
): Promise<{
  readonly rows: readonly ResultRow[];
  readonly cells: readonly string[];
  readonly selection: ComparisonSelection;
}> {
  const {parts} = view(search, {comparison, language: en, document});
  const found = /href="[^"?]*(?<query>\?[^"]*)"/.exec(parts.explore?.text ?? "");
  const address = found?.groups?.query?.replaceAll("&amp;", "&") ?? "";
  const selection = parseComparisonAddress(address);
  if (!selection) throw new Error(`no chart is named by ${search}`);
  expect(comparisonAddress(selection)).toBe(address);
  const cells = comparisonNotebook(selection, en, terms).cells.flatMap((cell) =>
    cell.kind === "sql" ? [cell.sql] : []
  );
  return {rows: await run({sql: cells[0] ?? "", parameters: []}), cells, selection};
}

/** A query of a result that another one gives. */
const withFigures = (figures: string, sql: string): string =>
  sql.startsWith("WITH ") ? `WITH figures AS (${figures}), ${sql.slice(5)}` : `WITH figures AS (${figures}) ${sql}`;

describe("the query behind", () => {
  test("the map gives every province its value and its rank", async () => {
    const poverty = rankableYears(comparison, "poverty_rate").map(({year}) => ["poverty_rate", year] as const);
    const others = rankableIndicators(comparison).map(
      ({indicator}) => [indicator, usualYear(comparison, indicator) ?? 0] as const
    );
    for (const [indicator, year] of sample([...poverty, ...others], 24)) {
      const {rows} = await follow(mapView, `?indicator=${indicator}&year=${String(year)}`);
      const ranking = rankAreas(comparison, comparison.indicator(indicator)!, year);
      const shown = (list: readonly (readonly [unknown, unknown, unknown])[]) =>
        new Map(list.map(([area, ...rest]) => [area, rest] as const));
      expect(shown(rows.map(({area, value, rank}) => [area, value, rank]))).toEqual(
        shown(ranking.provinces.map(({area, value, rank}) => [area.area, value?.value ?? null, rank]))
      );
    }
  });

  test("the trajectories of areas gives the points that are drawn, as measured and against a base", async () => {
    for (const search of ["", "?indicator=grdp_growth", "?indicator=monthly_income_per_capita&base=2014"]) {
      const {rows, selection} = await follow(areasView, search);
      if (selection.view !== "areas") throw new Error(selection.view);
      const {areas, base, measure} = selection;
      const trails = trailsOf(comparison, comparison.indicator(measure.indicator)!, {
        areas,
        base,
        series: measure.series
      });
      const points = trails.flatMap((trail) =>
        trail.points.map(({year, value, run: segment}) => [trail.area.name_en, year, value, segment])
      );
      expect(points.length).toBeGreaterThan(0);
      expect(rows.map(({area_name, year, value, run: segment}) => [area_name, year, value, segment])).toEqual(points);
    }
  });

  test("two indicators gives their pairs and both coefficients, over provinces and over years", async () => {
    for (const search of [
      "",
      "?x=poverty_rate&y=poverty_rate",
      "?over=years",
      "?x=poverty_rate&y=grdp_growth&over=years"
    ]) {
      const {rows, cells, selection} = await follow(relationView, search);
      const {file} = relationView(search, {comparison, language: en, document});
      const pairs = file.rows.slice(1).map((row) => [row[3], row[4]] as [number, number]);
      const sorted = (list: readonly (readonly unknown[])[]) => list.map((pair) => pair.join(" ")).sort();
      expect(sorted(rows.map((row) => Object.values(row).slice(-2)))).toEqual(sorted(pairs));
      const [drawn, computed] = cells;
      const [found] = await run({sql: `WITH figures AS (${drawn ?? ""}) ${computed ?? ""}`, parameters: []});
      const {n, spearman, pearson} = correlate(pairs);
      expect(found?.n).toBe(n);
      // Of few pairs nothing is said on the page; the query says what it can.
      if (n >= fewestPairs && spearman !== null && pearson !== null) {
        expect(found?.spearman).toBeCloseTo(spearman, 9);
        expect(found?.pearson).toBeCloseTo(pearson, 9);
      }
      expect(selection.view).toBe(search.includes("over=years") ? "course" : "provinces");
    }
  });

  test("two years gives the indicators that can be compared, their values and changes", async () => {
    for (const search of [
      "",
      "?from=2014&to=2020",
      "?from=2010&to=2023&reach=5",
      "?from=2010&to=2023&reach=5&goal=8",
      "?from=2010&to=2023&reach=5&state=better"
    ]) {
      const {rows, cells, selection} = await follow(yearsView, search);
      if (selection.view !== "years") throw new Error(selection.view);
      const wanted = compareYears(comparison, {...selection, milestone: 2030})
        .filter(isPaired)
        .filter(({indicator}) => selection.only === null || selection.only.includes(indicator.indicator));
      const byName = (list: readonly (readonly unknown[])[]) =>
        new Map(list.map(([name, ...rest]) => [name, rest] as const));
      expect(wanted.length).toBeGreaterThan(0);
      expect(
        byName(
          rows.map((row) => [
            row.indicator,
            row.from_year,
            row.from_value,
            row.from_qualifier,
            row.to_year,
            row.to_value,
            row.to_qualifier,
            row.change,
            row.change_percent,
            row.change_in
          ])
        )
      ).toEqual(
        byName(
          wanted.map(({indicator, from, to, change}) => [
            indicator.indicator,
            from.year,
            from.value,
            from.qualifier,
            to.year,
            to.value,
            to.qualifier,
            change?.amount ?? null,
            change?.percent ?? null,
            changeKind(from.value, to.value, indicator)
          ])
        )
      );
      const drawn = async (sql: string) => run({sql: `WITH figures AS (${cells[0] ?? ""}) ${sql}`, parameters: []});
      expect((await drawn(cells[1] ?? "")).length).toBe(
        2 * wanted.filter(({change}) => change?.kind === "points").length
      );
      expect((await drawn(cells[2] ?? "")).length).toBe(wanted.filter(({change}) => change?.kind === "percent").length);
      const judged = await run({sql: withFigures(cells[0] ?? "", cells[3] ?? ""), parameters: []});
      expect(byName(judged.map(({indicator, result}) => [indicator, result]))).toEqual(
        byName(wanted.map(({indicator, state}) => [indicator.indicator, state]))
      );
    }
  });
});

describe("where values are bounds, the query behind", () => {
  /** Of the province in two of three years, of two others in even or odd ones: pairs with one bound, with two and with none. */
  const qualifierSql = `CASE
    WHEN area = 'VN-72' THEN CASE year % 3 WHEN 0 THEN '>' WHEN 1 THEN '~' END
    WHEN area = 'VN-66' AND year % 2 = 0 THEN '>'
    WHEN area = 'VN-63' AND year % 2 = 1 THEN '<'
  END`;
  const qualifierOf = (area: string, year: number): ">" | "<" | "~" | null => {
    if (area === "VN-72") return ([">", "~", null] as const)[year % 3]!;
    if (area === "VN-63") return year % 2 === 1 ? "<" : null;
    return area === "VN-66" && year % 2 === 0 ? ">" : null;
  };
  let bounded: Comparison;

  beforeAll(async () => {
    const tables = await repositoryTables();
    const observations = tables.observations.map((o) => ({...o, qualifier: qualifierOf(o.area, o.year)}));
    const changed: TableRows = {...tables, observations};
    ({comparison: bounded} = comparisonInputs(
      {tables: changed, languages, asOf: "2026-01-01"} as Site,
      [],
      mapShapes({shapes: "vietnam-63"}, null)
    ));
  });

  /** What a query gives over the same bounds. */
  const ask = (sql: string): Promise<readonly ResultRow[]> => {
    const changed = `changed AS (SELECT * REPLACE (${qualifierSql} AS qualifier) FROM observations)`;
    const asked = sql.replaceAll(/\b(?:FROM|JOIN) observations\b/g, (words) =>
      words.replace("observations", "changed")
    );
    return run({
      sql: asked.startsWith("WITH ") ? `WITH ${changed}, ${asked.slice(5)}` : `WITH ${changed} ${asked}`,
      parameters: []
    });
  };
  const cellsOf = (view: View, search: string): readonly string[] => {
    const {parts} = view(search, {comparison: bounded, language: en, document});
    const address = /href="[^"?]*(?<query>\?[^"]*)"/.exec(parts.explore?.text ?? "")?.groups?.query ?? "";
    const selection = parseComparisonAddress(address.replaceAll("&amp;", "&"));
    if (selection === null) throw new Error(search);
    return comparisonNotebook(selection, en, terms).cells.flatMap((cell) => (cell.kind === "sql" ? [cell.sql] : []));
  };

  test.each([
    ["poverty_rate", 2015],
    ["poverty_rate", 2016],
    ["monthly_income_per_capita", 2016]
  ])("the map ranks by %s of %d those that are certain", async (indicator, year) => {
    const rows = await ask(cellsOf(mapView, `?indicator=${indicator}&year=${String(year)}`)[0] ?? "");
    const {provinces, open} = rankAreas(bounded, bounded.indicator(indicator)!, year);
    expect(open).toBeGreaterThan(2);
    const ranks = provinces.map(({area, rank}) => [area.area, rank] as const);
    expect(ranks.filter(([, rank]) => rank !== null).length).toBeGreaterThan(0);
    expect(new Map(rows.map(({area, rank}) => [area, rank]))).toEqual(new Map<unknown, unknown>(ranks));
  });

  test("two years gives changes between numbers alone, and the page's verdicts", async () => {
    let found = new Set<string>();
    for (const search of [
      "?from=2012&to=2015",
      "?from=2021&to=2024",
      "?from=2012&to=2018",
      "?from=2010&to=2016",
      "?from=2011&to=2018&reach=1",
      "?from=2015&to=2024"
    ]) {
      const [figures = "", , , verdicts = ""] = cellsOf(yearsView, search);
      const choice = parseYears(search, bounded).choice;
      const wanted = compareYears(bounded, choice).filter(isPaired);
      const rows = await ask(figures);
      expect(new Map(rows.map((row) => [row.indicator, row.change]))).toEqual(
        new Map<unknown, unknown>(wanted.map((row) => [row.indicator.indicator, row.change?.amount ?? null]))
      );
      const states = wanted.map(({indicator, state}) => [indicator.indicator, state] as const);
      const judged = await ask(withFigures(figures, verdicts));
      expect(new Map(judged.map(({indicator, result}) => [indicator, result]))).toEqual(
        new Map<unknown, unknown>(states)
      );
      found = new Set([...found, ...states.map(([, state]) => state)]);
    }
    for (const state of ["bounded", "better", "worse", "no_clear_change"]) expect(found).toContain(state);
  });

  test("an index and two indicators leave bounds out of what they compute", async () => {
    const rows = await ask(cellsOf(areasView, "?indicator=monthly_income_per_capita&base=2012")[0] ?? "");
    const own = rows.filter(({area_name}) => area_name === "Dak Nong").map(({year}) => Number(year));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((year) => year % 3 === 2)).toBe(true);
    const [pairs = "", correlation = ""] = cellsOf(relationView, "?year=2016");
    const [computed] = await ask(withFigures(pairs, correlation));
    const {parts} = relationView("?year=2016", {comparison: bounded, language: en, document});
    expect(parts.account?.text).toContain(`data-n="${String(computed?.n)}"`);
    expect(parts.account?.text).toContain("In 2 provinces a source says only “more than”");
  });
});

test("an address that names no chart opens none, and what it says becomes a value and never a statement", () => {
  for (const search of [
    "",
    "?view=map",
    "?view=map&indicator=a'b&year=2014",
    "?view=years&area=VN-72",
    "?view=x&indicator=a&year=2014"
  ]) {
    expect(parseComparisonAddress(search)).toBeNull();
  }
  const selection = parseComparisonAddress("?view=areas&indicator=a&areas=VN;x'y;VN-72&base=1e9&indicator_ruler=')--");
  expect(selection).toEqual({
    view: "areas",
    measure: {indicator: "a", series: null, run: null},
    areas: ["VN", "VN-72"],
    base: null
  });
});
