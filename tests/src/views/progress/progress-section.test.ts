import {en, languages, vi} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import type {TrendData} from "../../../../src/indicator/trend-data.js";
import {progressSection} from "../../../../src/views/progress/progress-section.js";
import {type Language} from "../../../../src/model/language.js";
import {initialChoice, type ProgressChoice} from "../../../../src/progress/choice.js";
import {statusMessages, statusWord} from "../../../../src/messages/status.js";
import type {TableRow} from "../../../../src/model/tables/index.js";
import {madeMilestone, madeObservation, madeTrend} from "../../charts/made-trend.js";
import {published} from "../../charts/support.js";

let site: Awaited<ReturnType<typeof published>>;
const data = new Map<string, TrendData>();

beforeAll(async () => {
  site = await published();
  const committed = new Set(
    site.tables.milestones.filter((m) => m.area === "VN-72" && m.basis === "plan").map((m) => m.indicator)
  );
  for (const indicator of committed) data.set(indicator, await site.load(indicator));
}, 120_000);

const draw = (indicator: string, choice: Partial<ProgressChoice> = {}, language: Language = vi) =>
  new JSDOM(progressSection(data.get(indicator)!, {...initialChoice, ...choice}, language).text).window.document;

const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

const rowsOf = (indicator: string, year: number): TableRow<"progress">[] =>
  site.tables.progress.filter(
    (row) => row.indicator === indicator && row.area === "VN-72" && row.basis === "plan" && row.milestone_year === year
  );

describe("progressSection(data, choice, language)", () => {
  it("says by every method what the published table says, in words, values and reasons", () => {
    let compared = 0;
    for (const language of languages) {
      for (const indicator of data.keys()) {
        for (const year of [2020, 2025, 2030]) {
          const rows = rowsOf(indicator, year);
          if (rows.length === 0) continue;
          const page = draw(indicator, {milestone: year}, language);
          const shown = [...page.querySelectorAll("tbody[data-method]")];
          expect(shown.map((body) => body.getAttribute("data-method")).sort()).toEqual(
            rows.map(({method}) => method).sort()
          );
          for (const row of rows) {
            const body = page.querySelector(`tbody[data-method="${row.method}"]`)!;
            const cells = [...body.querySelectorAll("td")].map((cell) => clean(cell.textContent));
            expect(cells[0]).toBe(statusWord(row.status, row.method, language));
            expect(cells[2]?.includes(String(row.baseline_year ?? "–"))).toBe(true);
            expect(cells[3]?.includes(String(row.latest_year ?? "–"))).toBe(true);
            if (row.reason !== null) expect(cells[4]).toContain(statusMessages(language).reason[row.reason]);
            expect(body.querySelector("[data-part=working]")?.textContent).toContain(`(${row.status})`);
            compared++;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it("says by each method whose growth is one step that it rests on two values, in both languages", () => {
    for (const language of languages) {
      const page = draw("infant_mortality_rate", {milestone: 2030}, language);
      const thin = [...page.querySelectorAll<HTMLElement>("tbody[data-method]")].filter((body) =>
        clean(body.querySelector("[data-part=working]")?.textContent).includes(
          statusMessages(language).mark.short_series
        )
      );
      expect(thin.map(({dataset}) => dataset.method)).toEqual(["open_sdg", "eurostat", "un_progress_chart"]);
      for (const body of thin) {
        const cells = [...body.querySelectorAll("td")].map((cell) => clean(cell.textContent));
        expect(cells[4]).toContain(statusMessages(language).mark.short_series);
      }
    }
  });

  it("shows the plan's own judgement unless the reader chooses, and says which of the two it is", () => {
    const verdict = (choice: Partial<ProgressChoice>) => {
      const page = draw("forest_cover", choice);
      const {dataset} = page.querySelector<HTMLElement>(".verdict")!;
      return [dataset.method, dataset.status, clean(page.querySelector("p")?.textContent).slice(0, 10)];
    };
    expect(verdict({})).toEqual(["plan", "insufficient_data", "Đánh giá t"]);
    expect(verdict({method: "un_progress_chart"})).toEqual(["un_progress_chart", "fair_progress", "Đang xem t"]);
  });

  it("gives way to the plan's terms where a method does not judge the commitment", () => {
    expect(draw("grdp_growth", {method: "eurostat"}).querySelector<HTMLElement>(".verdict")?.dataset.method).toBe(
      "plan"
    );
  });

  it("makes a multiple assessable once the reader names a base year", () => {
    const status = (choice: Partial<ProgressChoice>) =>
      draw("poverty_rate", choice).querySelector<HTMLElement>(".verdict")?.dataset.status;
    // Without one the answer stands only because it is the same for every base year that the plan can mean.
    expect(status({})).toBe("had_been_reached");
    expect(status({base: 2022})).toBe("had_been_reached");
    expect(status({base: 2023})).toBe("insufficient_data");
  });

  it("has a cell of history for every year since the plan", () => {
    const years = [...draw("forest_cover").querySelectorAll(".strip strong")].map((cell) => Number(cell.textContent));
    expect(years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it("says why no path can be drawn", () => {
    expect(clean(draw("poverty_rate").querySelector(".no-path")?.textContent)).toContain(
      statusMessages(vi).reason.no_baseline
    );
  });

  it("answers what if, in the unit of the indicator", () => {
    const answer = (pace: number) => clean(draw("forest_cover", {pace}).querySelector(".scenario")?.textContent);
    expect(answer(0.3)).toMatch(/2030 là 43,6%: đạt mốc/);
    expect(answer(0.1)).toMatch(/chưa đạt mốc/);
  });

  it("puts numbers into a working that lead to the published result", () => {
    const text = clean(
      draw("forest_cover").querySelector('tbody[data-method="plan"] [data-part=working]')?.textContent
    );
    expect(text).toContain("(42 − 39,1)/(2030 − 2015) = 0,193333");
    const row = rowsOf("forest_cover", 2030).find(({method}) => method === "plan")!;
    expect(row.required_pace).toBeCloseTo(0.193333, 6);
    // Values of 2014 and 2015 lead nowhere in 2026.
    expect([row.status, row.reason, row.projected]).toEqual(["insufficient_data", "too_old", null]);
  });

  it("works out the pace, the line and its interval where there are enough fresh values", () => {
    const values = [60, 62.5, 64, 66.5, 68, 70.5, 72, 74.5, 76, 78.5, 80];
    const trend = madeTrend(
      values.map((value, i) => madeObservation(2015 + i, value)),
      {milestones: [madeMilestone(2030, 85)]}
    );
    const page = new JSDOM(progressSection(trend, initialChoice, en).text).window.document;
    const text = clean(page.querySelector('tbody[data-method="plan"] [data-part=working]')?.textContent);
    // From 2020 (70.5) to 2025 (80): 1.9 a year, 89.5 in 2030; the line through the six values leads to 89.6.
    expect(text).toContain("(80 − 70.5)/(2025 − 2020) = 1.9");
    expect(text).toContain("80 + 1.9·(2030 − 2025) = 89.5");
    expect(text).toContain("the line through 6 values, 2020–2025 = 89.");
    expect(text).toContain("80 % prediction interval");
    expect(page.querySelector<HTMLElement>(".verdict")?.dataset.status).toBe("on_the_way");
  });
});
