import {en, homeArea, languages, vi} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {type Language} from "../../../../src/model/language.js";
import type {TableRow} from "../../../../src/model/tables/index.js";
import {outlinePlan, type PlanOutline} from "../../../../src/plan/outline.js";
import {groupsBeside} from "../../../../src/views/indicator/by-group.js";
import {howSure} from "../../../../src/views/indicator/how-sure.js";
import {indicatorPage} from "../../../../src/views/indicator/page.js";
import {groupFigures} from "../../../../src/indicator/groups/figures.js";
import {termsOf} from "../../../../src/model/place-terms.js";
import {groupView} from "../../../../src/views/indicator/group-view.js";
import {loadIndicator, type IndicatorModel, type Site} from "../../../../src/views/site.js";
import {repositoryEngine, repositoryTables} from "../../../repository-tables.js";

let site: Site;
let outline: PlanOutline;
let models: ReadonlyMap<string, IndicatorModel>;

/** A verdict, one that is too old, evidence alone, a survey of opinions, background, and one without a figure. */
const looked = [
  "poverty_rate",
  "forest_cover",
  "hiv_new_cases",
  "papi_sub_public_health",
  "population_total",
  "maternal_mortality_ratio"
] as const;

beforeAll(async () => {
  const tables = await repositoryTables();
  const {run} = await repositoryEngine();
  site = {tables, languages, asOf: "2026-11-23", run, document: drawingDocument()};
  outline = outlinePlan(tables, homeArea, 2026);
  const rows = tables.indicators.filter(({indicator}) => looked.some((name) => name === indicator));
  models = new Map(
    await Promise.all(rows.map(async (row) => [row.indicator, await loadIndicator(site, row)] as const))
  );
}, 120_000);

async function documentOf(indicator: (typeof looked)[number], language: Language): Promise<Document> {
  const model = models.get(indicator)!;
  const groups = await Promise.all(
    groupsBeside(model.indicator, site.tables.indicators).map((row) => loadIndicator(site, row))
  );
  return new JSDOM(
    indicatorPage(site, {model, outline, groups, byBreakdown: groupFigures(site.tables, indicator)}, language).body.text
  ).window.document;
}

const textOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? "";

describe("an indicator's page", () => {
  it("answers first with the verdict, how sure it is and the value, and quotes what is promised", async () => {
    const document = await documentOf("poverty_rate", en);
    expect(textOf(document, ".answer-mark")).toMatch(
      /^had been reached when the province ended \(sure, .*2024\): Poverty rate, Dak Nong, 2024: 2\.99%\..*2030/
    );
    expect(textOf(document, ".answer-words")).toMatch(
      /^Commitment 1\.1#2: “.*nghèo.*” \(Target 1\.1: End extreme poverty.*\)$/
    );
    expect(document.querySelector(".indicator-answer .evidence")).toBeNull();
    const [answer, figure, form] = [".indicator-answer", "figure.trend", "form.controls"].map((part) =>
      document.querySelector(part)!
    );
    for (const [before, after] of [
      [answer, figure],
      [figure, form]
    ] as const)
      expect(before!.compareDocumentPosition(after!) & 4).toBe(4);
  });

  it("says why it cannot tell, then what the evidence shows, with its grade", async () => {
    const document = await documentOf("forest_cover", en);
    expect(textOf(document, ".answer-mark")).toMatch(/^too old to judge: Forest cover, Dak Nong, 2015: 39\.1%\./);
    expect(textOf(document, ".indicator-answer .evidence")).toBe(
      "Evidence (weak): No clear change: 39.0% (2014) → 39.1% (2015)."
    );
    expect(textOf(await documentOf("hiv_new_cases", vi), ".indicator-answer .evidence")).toMatch(
      /^Bằng chứng \(yếu\): Chưa thay đổi rõ rệt/
    );
  });

  it("says of background that nothing is judged by it", async () => {
    const document = await documentOf("population_total", en);
    expect(document.querySelectorAll(".indicator-answer :is(.status, .evidence)")).toHaveLength(0);
    expect(textOf(document, ".indicator-answer")).toContain("no commitment is judged by it");
  });

  it("says that there is no figure, who is in charge, and what is promised", async () => {
    const document = await documentOf("maternal_mortality_ratio", en);
    expect(textOf(document, ".answer-mark")).toBe(
      "This collection holds no figure for Dak Nong; in charge: Department of Health."
    );
    expect(textOf(document, ".answer-words")).toMatch(/^Commitment 3\.1#1: “/);
    expect(document.querySelector("#how-sure, .how-to-read li")).toBeNull();
  });

  it.each(languages)("tells each break at its mark and again in the list below ($code)", async (language) => {
    const document = await documentOf("forest_cover", language);
    const notes = [...document.querySelectorAll(".break-notes li")];
    expect(notes.length).toBeGreaterThan(2);
    for (const drawing of document.querySelectorAll(".drawing")) {
      const words = (one: Element) => one.textContent.replace(/\s+/g, " ").trim();
      const noted = notes.map((note) => {
        const letter = words(note.querySelector(".break-letter")!);
        return {id: note.id, letter, reason: words(note).slice(letter.length).trim()};
      });
      const marks = [...drawing.querySelectorAll(".break-marks a")].map((mark) => ({
        first: mark.getAttribute("href")!.slice(1),
        letters: words(mark.querySelector(".break-letter")!).split(" "),
        reasons: words(mark.querySelector(".break-reason")!)
      }));
      // Letters that stand close together share a mark; none is left out.
      expect(marks.flatMap(({letters}) => letters)).toEqual(noted.map(({letter}) => letter));
      for (const {first, letters, reasons} of marks) {
        const own = noted.filter(({letter}) => letters.includes(letter));
        expect(first).toBe(own[0]!.id);
        expect(reasons).toBe(own.map(({reason}) => reason).join(" "));
      }
    }
  });

  it("shows the same of groups, and of nothing else", async () => {
    const names = async (indicator: (typeof looked)[number]) =>
      [...(await documentOf(indicator, vi)).querySelectorAll(".unmarked h3 a")].map((link) =>
        link.getAttribute("href")
      );
    expect(await names("poverty_rate")).toEqual([
      "/indicators/poverty_rate_ethnic_minority/",
      "/indicators/poverty_rate_indigenous_minority/"
    ]);
    expect(await names("forest_cover")).toEqual([]);
  });

  it("compares the groups of one indicator, and draws and tells everybody alone above them", async () => {
    const document = await documentOf("population_total", en);
    const options = [...document.querySelectorAll('[name="by"] option')].map((option) => option.textContent);
    expect(options).toEqual(["Sex", "Urban and rural"]);
    const rows = [...document.querySelectorAll("table.by-group tbody tr")].map(
      (row) => `${textOf(row, "th")} ${textOf(row, "td:last-child")}`
    );
    const valueOf = (sex: string | null) =>
      site.tables.observations.find(
        (o) =>
          o.indicator === "population_total" &&
          o.area === homeArea &&
          o.year === 2024 &&
          o.shown &&
          o.sex === sex &&
          o.location === null
      )!.value;
    expect(rows).toEqual([
      expect.stringContaining(`Male ${valueOf("male").toFixed(1)}`),
      expect.stringContaining(`Female ${valueOf("female").toFixed(1)}`)
    ]);
    expect(textOf(document, ".indicator-answer")).toContain(valueOf(null).toFixed(1));
    // Both figures have breaks, whose letters lead each to its own list.
    const ids = [...document.querySelectorAll("[id]")].map(({id}) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const marks = [...document.querySelectorAll(".trend-groups .break-marks a")].map((mark) =>
      mark.getAttribute("href")!
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !ids.includes(mark.slice(1)) || !mark.startsWith("#group-"))).toEqual([]);
    const drawn = models.get("population_total")!.data.observations;
    expect(
      drawn.filter((o) => o.area === homeArea && o.year === 2024 && o.shown && o.series === "gso_average")
    ).toHaveLength(1);
  });
});

describe("groupView(search, context)", () => {
  it("draws each group on the axes of all, and says below where its line leads", () => {
    const figures = groupFigures(site.tables, "population_total")!;
    const context = {figures, terms: termsOf(site.tables), asOf: "2026-11-23", language: en, document: site.document};
    const {parts, fields} = groupView("?by=location&draw=apart", context);
    const drawn = new JSDOM(parts["group-drawings"]!.text).window.document;
    expect([...drawn.querySelectorAll("li > h3")].map((name) => name.textContent)).toEqual(["Urban", "Rural"]);
    expect([...drawn.querySelectorAll("li > svg")]).toHaveLength(2);
    // Of each drawing one line is its own, and the other stays behind it.
    const main = [...drawn.querySelectorAll("svg")].map((svg) => svg.querySelectorAll('[stroke-width="2"]').length);
    expect(main.every((lines) => lines > 0)).toBe(true);
    expect(textOf(drawn, "li:first-child p")).toMatch(
      /^2004: [\d.]+ thousand persons; 2024, preliminary: [\d.]+ thousand persons$/
    );
    expect(fields.draw).toMatchObject({kind: "select", value: "apart"});
  });
});

describe("howSure(site, model)", () => {
  const sure = (indicator: (typeof looked)[number], shown: Site = site) =>
    new JSDOM(howSure(shown, models.get(indicator)!, en)!.text).window.document;
  const lines = (document: Document) =>
    [...document.querySelectorAll("dd")].map(({textContent}) => textContent.replace(/\s+/g, " ").trim());

  it("names the source and its kind, its error, and how fresh it is", () => {
    const [source, error, freshness, successor] = lines(sure("papi_sub_public_health"));
    expect(source).toMatch(/a survey of opinions/);
    // 1.645 · √2 · 0.3/√200 of a scale from 0.33 to 3.34, as its dimensions may add up to.
    expect(error).toMatch(/less than 0\.149 points apart may differ by chance/);
    expect(freshness).toMatch(/^The latest value is of 2024, recent enough/);
    expect(successor).toBe("This collection holds no figure for the new province yet.");
  });

  it("says that a value is too old, and that nobody knows the error where the source does not say how it collects", () => {
    const [, error, freshness] = lines(sure("hiv_new_cases"));
    expect(freshness).toMatch(/of 2016, 9 years before the province was merged: too old to judge by/);
    expect(error).toMatch(/^(?:No sampling error|Not known)/);
  });

  it("shows what is known of the successor, joined to nothing", () => {
    const one = site.tables.observations.find((o) => o.indicator === "poverty_rate" && o.area === homeArea && o.shown)!;
    const later: TableRow<"observations"> = {
      ...one,
      area: "VN-35-2025",
      year: 2026,
      value: 3.5,
      printed_decimals: 1,
      qualifier: null,
      status: "preliminary",
      period: "year"
    };
    const tables = {...site.tables, observations: [...site.tables.observations, later]};
    expect(lines(sure("poverty_rate", {...site, tables})).at(-1)).toMatch(
      /^3\.5% \(2026, preliminary\)\. It is another territory/
    );
  });
});
