import {homeArea, languages, en} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {evidenceMessages} from "../../../../src/messages/evidence.js";
import {type Language} from "../../../../src/model/language.js";
import {outlinePlan, type PlanOutline} from "../../../../src/plan/outline.js";
import {indicatorsPage} from "../../../../src/views/indicator/list-page.js";
import {loadIndicator, type IndicatorModel, type Site} from "../../../../src/views/site.js";
import {repositoryEngine, repositoryTables} from "../../../repository-tables.js";

let site: Site;
let outline: PlanOutline;
let models: readonly IndicatorModel[];

beforeAll(async () => {
  const tables = await repositoryTables();
  const {run} = await repositoryEngine();
  site = {tables, languages, asOf: "2026-11-23", run, document: drawingDocument()};
  outline = outlinePlan(tables, homeArea, 2026);
  models = await Promise.all(tables.indicators.map((row) => loadIndicator(site, row)));
}, 120_000);

const rowsIn = (language: Language, of: PlanOutline | null = outline) => {
  const page = new JSDOM(indicatorsPage(site, models, of, language).body.text).window.document;
  return new Map(
    [...page.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => [
      /indicators\/(?<id>[^/]+)\//.exec(row.querySelector("th a")!.getAttribute("href")!)!.groups!.id!,
      row
    ])
  );
};
const cell = (row: HTMLTableRowElement | undefined, at: number) =>
  row?.cells[at]?.textContent.replace(/\s+/g, " ").trim() ?? expect.fail("no such row");

describe.each(languages)("the table of indicators ($code)", (language) => {
  it("has a row for each, by goal, those with a value first", () => {
    const rows = [...rowsIn(language).values()];
    expect(rows).toHaveLength(models.length);
    const goals = rows.map(({dataset}) => (dataset.goal === "none" ? Infinity : Number(dataset.goal)));
    expect(goals).toEqual(goals.toSorted((a, b) => (a === b ? 0 : a - b)));
    for (const goal of new Set(goals)) {
      const known = rows.filter((_, i) => goals[i] === goal).map(({dataset}) => dataset.data === "own");
      expect(known.lastIndexOf(true)).toBeLessThan(known.includes(false) ? known.indexOf(false) : known.length);
    }
  });

  it("says of each which way it moves as its goal's page does, in a diamond unless it is background", () => {
    const words = evidenceMessages(language).movement;
    for (const [id, row] of rowsIn(language)) {
      const indicator = site.tables.indicators.find((one) => one.indicator === id)!;
      const {direction} = outline.movementOf(indicator).movement;
      const judged = indicator.direction !== "none" && direction !== "none";
      expect(cell(row, 3).startsWith(judged ? words[direction] : "–"), id).toBe(true);
      expect(row.cells[3]!.querySelector(".evidence") !== null, id).toBe(judged && indicator.relation !== "context");
    }
  });

  it("tells value, year and age, what is better, and what is asked for with its verdict", () => {
    const rows = rowsIn(language);
    const poverty = rows.get("poverty_rate");
    expect(cell(poverty, 1)).toMatch(/^2[.,]99% \(2024\)$/);
    expect(poverty!.cells[1]!.dataset.value).toBe("2024");
    expect(cell(poverty, 2)).toBe(language.code === "vi" ? "↓ giảm" : "↓ down");
    expect(cell(poverty, 4)).toContain("≤ 0");
    expect(poverty!.cells[4]!.querySelector("[data-status=had_been_reached]")).not.toBeNull();
    const forest = rows.get("forest_cover");
    expect(forest!.dataset.fresh).toBe("old");
    expect(cell(forest, 1)).toContain(language.code === "vi" ? "(2015) quá cũ" : "(2015) too old");
  });
});

it("stands without a plan that can be read", () => {
  for (const [id, row] of rowsIn(en, null)) expect(cell(row, 3), id).toBe("–");
});
