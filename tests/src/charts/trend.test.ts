import {vi, terms, languageOf} from "../../place.js";
import fc from "fast-check";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {progressView} from "../../../src/indicator/progress-view.js";
import {unitOf} from "../../../src/wording/indicator.js";
import {drawTrend} from "../../../src/charts/trend.js";
import {trendLines, trendLinks} from "../../../src/charts/trend-lines.js";
import {
  loadTrend,
  observationsQuery,
  type TrendData,
  type TrendObservation,
  type TrendSelection
} from "../../../src/indicator/trend-data.js";
import type {RunQuery} from "../../../src/engine/query.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {repositoryQueries, repositoryTables} from "../../repository-tables.js";
import {runs, sample} from "../../sweep.js";
import {commonMessages} from "../../../src/messages/common.js";
import {trendDrawings} from "../../../src/views/indicator/trend-figure.js";
import {trendFaults} from "../../site/described-charts.js";

let tables: TableRows;
let run: RunQuery;
const {document} = new JSDOM("").window;

beforeAll(async () => {
  tables = await repositoryTables();
  run = await repositoryQueries();
});

const select = (indicator: string, more: Partial<TrendSelection> = {}): Promise<TrendData> =>
  loadTrend(run, {indicator, areas: ["VN-72"], series: null, from: null, to: null, ...more}, terms);

const draw = (data: TrendData, language: "vi" | "en" = "vi") =>
  drawTrend(data, {
    language: languageOf(language),
    width: 860,
    height: 400,
    unit: unitOf(data),
    from: null,
    to: null,
    view: progressView(data),
    letters: true,
    description: "said aloud",
    document
  });

describe("loadTrend(run, selection)", () => {
  it("answers with exactly the rows of the tables", async () => {
    for (const {indicator} of sample(tables.indicators, 24)) {
      const data = await select(indicator);
      const own = tables.observations.filter((o) => o.indicator === indicator && o.area === "VN-72");
      expect(data.observations).toHaveLength(own.length);
      const key = (o: TrendObservation | TableRow<"observations">) =>
        [o.series, o.year, o.period, o.source, o.vintage, o.value].join();
      expect(data.observations.map(key).sort()).toEqual(own.map(key).sort());
      expect(data.milestones.map((m) => m.value).sort()).toEqual(
        tables.milestones
          .filter((m) => m.indicator === indicator && m.area === "VN-72")
          .map((m) => m.value)
          .sort()
      );
    }
  });

  it("returns numbers as they are, not scaled or as text", async () => {
    const {observations} = await select("forest_cover");
    expect(observations.map((o) => o.value)).toContain(39.1);
    expect(observations.every((o) => typeof o.year === "number")).toBe(true);
  });

  it("keeps to the years, areas and series asked for, the first area first", async () => {
    const {observations} = await select("poverty_rate", {
      areas: ["VN-72", "VN"],
      series: ["gso_income"],
      from: 2010,
      to: 2012
    });
    expect(new Set(observations.map((o) => `${o.area} ${String(o.series)}`))).toEqual(
      new Set(["VN-72 gso_income", "VN gso_income"])
    );
    expect(observations[0]?.area).toBe("VN-72");
    expect(observations.every((o) => o.year >= 2010 && o.year <= 2012)).toBe(true);
  });

  it("keeps to any span of years as the statement itself does", async () => {
    const year = fc.option(fc.integer({min: 1999, max: 2031}));
    const indicator = fc.constantFrom("poverty_rate", "forest_cover", "labour_force_15plus", "export_turnover");
    const areas = fc.constantFrom(["VN-72"], ["VN-72", "VN"], ["VN-72", "VN-35"]);
    await fc.assert(
      fc.asyncProperty(indicator, areas, year, year, async (name, among, from, to) => {
        const selection = {indicator: name, areas: among, series: null, from, to};
        const {observations} = await select(name, selection);
        expect(observations).toEqual(await run(observationsQuery(selection, terms)));
      }),
      runs(10, 200)
    );
  });

  it("rejects an indicator or an area that does not exist", async () => {
    await expect(select("no_such")).rejects.toThrow("unknown indicator: no_such");
    await expect(select("forest_cover", {areas: ["VN-X"]})).rejects.toThrow("unknown area: VN-X");
  });
});

describe("trendLinks(line)", () => {
  it("never joins values across a break", async () => {
    const {observations} = await select("forest_cover");
    const [line] = trendLines(observations, vi);
    expect(trendLinks(line!).map(({from, to}) => `${String(from.year)}–${String(to.year)}`)).toEqual([
      "2008–2009",
      "2010–2011",
      "2011–2012",
      "2014–2015"
    ]);
  });

  it("marks links over years without a value", async () => {
    const {observations} = await select("export_turnover");
    const links = trendLinks(trendLines(observations, vi)[0]!);
    expect(links.filter(({gap}) => gap).map(({from, to}) => [from.year, to.year])).toEqual([
      [2004, 2006],
      // Of 2009 and 2021 only bounds are known, to which no link leads.
      [2008, 2012],
      [2012, 2017]
    ]);
  });

  it("leaves values of part of a year out of the line", async () => {
    const {observations} = await select("grdp_growth");
    const lines = trendLines(observations, vi);
    expect(lines.flatMap((line) => line.partial.map((o) => o.period)).sort()).toEqual(["9m", "h1", "h1", "h1"]);
    expect(lines.every((line) => line.points.every((o) => o.period === "year"))).toBe(true);
  });
});

describe("drawTrend(data, options)", () => {
  it("speaks as one image and labels nothing inside", async () => {
    const chart = draw(await select("forest_cover"));
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toBe("said aloud");
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
  });

  it("draws a point for each shown value, with its words", async () => {
    for (const {indicator} of sample(tables.indicators, 24)) {
      const data = await select(indicator);
      const titles = [...draw(data).querySelectorAll("path > title")].map((title) => title.textContent);
      const shown = data.observations.filter((o) => o.shown);
      expect(titles).toHaveLength(shown.length);
      for (const o of shown) expect(titles.some((title) => title.includes(String(o.year)))).toBe(true);
    }
  });

  it("writes what the plan requires, in the manner of the language", async () => {
    const data = await select("forest_cover");
    expect(draw(data).textContent).toContain("≈ 42");
    expect(draw(data).textContent).toContain("39,1");
    expect(draw(data, "en").textContent).toContain("39.1");
  });

  it("writes years without a thousands sign", async () => {
    expect(draw(await select("forest_cover")).textContent).toContain("2020");
  });

  it("says when the axis does not start at zero", async () => {
    expect(draw(await select("households_using_electricity")).textContent).toContain("trục không bắt đầu từ 0");
    expect(draw(await select("poverty_rate")).textContent).not.toContain("trục không bắt đầu từ 0");
  });

  it("draws the same picture twice", async () => {
    const data = await select("poverty_rate");
    expect(draw(data).outerHTML).toBe(draw(data).outerHTML);
  });
});

describe("what a listener hears of a chart", () => {
  it("is the latest number that it draws, and every mark stands at its own", async () => {
    const selection = {areas: ["VN-72"], series: null, from: null, to: null} as const;
    let drawn = 0;
    for (const {indicator} of sample(tables.indicators, 12)) {
      const data = await select(indicator);
      for (const code of ["vi", "en"] as const) {
        const language = languageOf(code);
        const {year: _, ...parts} = commonMessages(language).period;
        const {text} = trendDrawings(data, {indicator, ...selection}, {language, size: "page", document});
        for (const chart of JSDOM.fragment(text).querySelectorAll("svg[role=img]")) {
          expect(trendFaults(chart, code, Object.values(parts)), `${indicator} ${code}`).toEqual([]);
          drawn++;
        }
      }
    }
    expect(drawn).toBeGreaterThan(6);
  });
});
