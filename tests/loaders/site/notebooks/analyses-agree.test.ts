import {homeArea, languages} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {comparisonInputs} from "../../../../loaders/site/comparison.js";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {computeCells, fillCells} from "../../../../loaders/site/notebooks/notebook-cells.js";
import {readNotebooks} from "../../../../loaders/site/notebooks/notebooks.js";
import {rankAreas} from "../../../../src/comparison/ranking.js";
import {formatNumber} from "../../../../src/lib/format.js";
import {type Language} from "../../../../src/model/language.js";
import type {TableRows} from "../../../../src/model/tables/index.js";
import {statusMessages} from "../../../../src/messages/status.js";
import {outlinePlan, type CommitmentView, type PlanOutline} from "../../../../src/plan/outline.js";
import {reportModel, type ReportModel} from "../../../../src/report/model.js";
import {homePage} from "../../../../src/views/home/page.js";
import {loadIndicator, type IndicatorModel, type Site} from "../../../../src/views/site.js";
import {repositoryEngine, repositoryTables} from "../../../repository-tables.js";

// The written analyses and the overview speak of the same indicators, and must not say different things of them.

const asOf = "2026-11-23";
let tables: TableRows;
let site: Site;
let models: readonly IndicatorModel[];
let outline: PlanOutline;
let report: ReportModel;
let notebooks: Awaited<ReturnType<typeof readNotebooks>>;
const analyses = new Map<string, Document>();
const overviews = new Map<Language, Document>();

beforeAll(async () => {
  tables = await repositoryTables();
  const {run} = await repositoryEngine();
  site = {tables, languages, asOf, run, document: drawingDocument()};
  const headlines = tables.indicators.filter(({headline}) => headline !== null);
  models = await Promise.all(headlines.map((indicator) => loadIndicator(site, indicator)));
  outline = outlinePlan(tables, homeArea, Number(asOf.slice(0, 4)));
  report = reportModel(tables, homeArea, Number(asOf.slice(0, 4)), asOf);
  for (const language of languages) {
    const {body} = homePage(site, models, {outline, report, locator: null}, language);
    overviews.set(language, new JSDOM(body.text).window.document);
  }
  notebooks = await readNotebooks("src/notebooks", languages);
  for (const notebook of notebooks) {
    const cells = await computeCells(notebook, run);
    const {document} = new JSDOM(fillCells(cells.body, cells)).window;
    for (const element of document.querySelectorAll(".cell-code, style, script")) element.remove();
    analyses.set(`${notebook.language.code}/${notebook.name}`, document);
  }
}, 180_000);

const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const analysis = (language: Language, name: string) => analyses.get(`${language.code}/${name}`)!;
const prose = (language: Language, name: string) => {
  const document = analysis(language, name).cloneNode(true) as Document;
  for (const element of document.querySelectorAll("figure")) element.remove();
  return textOf(document.body);
};

/** What the overview says of an indicator: its latest value and where the plan's last milestone stands. */
function answer(language: Language, indicator: string) {
  const card = overviews.get(language)!.querySelector(`.headline[data-indicator="${indicator}"]`)!;
  const headline = textOf(card.querySelector(".latest"));
  return {
    value: textOf(card.querySelector(".latest .number")),
    year: /\((\d{4})/.exec(headline)![1]!,
    state: textOf([...card.querySelectorAll(".asked li")].at(-1)),
    headline
  };
}

const commitment = (id: string): CommitmentView =>
  outline.commitments.find((view) => view.commitment.commitment === id)!;
const number = (value: number, decimals: number, language: Language) => formatNumber(value, decimals, language);

/** What an analysis says that the overview says, in quotes. */
const quoted = (text: string, says: RegExp) => says.exec(text)?.[1];
const says = {
  vi: /Trang tổng quan[^“]*“([^”]*)”/,
  en: /[Tt]he overview[^“]*“([^”]*)”/
} as const;

describe.each(languages)("analyses and overview ($code)", (language) => {
  it.each([
    ["poverty-rulers", "poverty_rate", "1.1#2"],
    ["growth-and-exports", "grdp_growth", "8.1#1"],
    ["forest-cover", "forest_cover", "14.2#3"]
  ])("%s gives %s the verdict of the overview", (name, indicator, id) => {
    const found = quoted(prose(language, name), says[language.code as "vi" | "en"]);
    expect(found).toBeTruthy();
    expect(answer(language, indicator).state).toContain(found);
    const {judgement} = commitment(id);
    const row = tables.assessments.find((one) => one.commitment === id && one.account === "commitment")!;
    expect(row.result).toBe(judgement.verdict ?? "undecided");
  });

  it("has the words of every page for each verdict, and for each reason why there is none", () => {
    const {status, undecided} = statusMessages(language);
    const words = {verdicts: status.plan, undecided} as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const maps = notebooks
      .filter((notebook) => notebook.language.code === language.code)
      .flatMap(({text}) => [...text.matchAll(/const (verdicts|undecided) = \{(.*)\};/g)]);
    expect(maps.length).toBeGreaterThanOrEqual(4);
    for (const [, kind, entries] of maps) {
      for (const [, code, said] of entries!.matchAll(/(\w+): "([^"]*)"/g)) expect(said).toBe(words[kind!]![code!]);
    }
  });

  it("leaves the growth of exports open, for the reason that the overview gives", () => {
    const text = prose(language, "growth-and-exports");
    const all = [...text.matchAll(new RegExp(says[language.code as "vi" | "en"], "g"))].map(([, found]) => found);
    expect(all).toHaveLength(2);
    expect(answer(language, "export_growth").state).toContain(all[1]);
    expect(commitment("16.1#1").judgement.verdict).toBeNull();
    const finding = textOf(analysis(language, "growth-and-exports").querySelector(".finding"));
    expect(finding).toContain(language.code === "vi" ? "chưa thể kết luận" : "cannot be judged");
  });

  it("poverty: the latest value and its year, on the methodology in force, and no change from one to another", () => {
    const {value, year, headline} = answer(language, "poverty_rate");
    const finding = textOf(analysis(language, "poverty-rulers").querySelector(".finding"));
    expect(finding).toContain(language.code === "vi" ? `xuống ${value} (${year})` : `to ${value} (${year})`);
    expect(headline).toContain(`${value} (${year})`);
    const change = report.changes.find((one) => one.indicator.indicator === "poverty_rate")!;
    expect(change.latest!.series).toBe("mdp_2021_2025");
    expect(change.previous!.series).toBe("mdp_2021_2025");
    const rows = [...analysis(language, "poverty-rulers").querySelectorAll("table.result tbody tr")].map(textOf);
    expect(rows.some((text) => text.includes(number(change.latest!.value, 2, language)))).toBe(true);
  });

  it("poverty: as many definitions of the review as the indicator has, each segment by itself", () => {
    const review = tables.series.filter(
      ({indicator, series}) => indicator === "poverty_rate" && !series.startsWith("gso_")
    );
    const known = new Set(
      tables.observations
        .filter((o) => o.indicator === "poverty_rate" && o.area === homeArea && o.shown)
        .map(({series}) => series)
    );
    const count = review.filter(({series}) => known.has(series)).length;
    const finding = textOf(analysis(language, "poverty-rulers").querySelector(".finding"));
    expect(finding).toContain(
      language.code === "vi" ? `đã thay ${String(count - 1)} lần` : `changed ${String(count - 1)} times`
    );
  });

  it("poverty: values with the decimals that their source prints", () => {
    const [first] = analysis(language, "poverty-rulers").querySelectorAll("table.result");
    const survey = tables.observations.find(
      (o) =>
        o.indicator === "poverty_rate" && o.series === "gso_income" && o.area === homeArea && o.year === 2016 && o.shown
    )!;
    const cells = [...first!.querySelectorAll("td")].map(textOf);
    expect(cells).toContain(number(survey.value, 1, language));
    expect(cells).not.toContain(number(survey.value, 2, language));
  });

  it("growth: the average since the plan and the pace that is needed, as the overview has them", () => {
    const {progress} = commitment("8.1#1").judgement;
    const {state, value} = answer(language, "grdp_growth");
    const text = prose(language, "growth-and-exports");
    for (const pace of [progress!.actual_pace!, progress!.required_pace!]) {
      const said = `${number(pace, 2, language)}%`;
      expect(text).toContain(said);
      expect(state).toContain(said);
    }
    expect(textOf(analysis(language, "growth-and-exports").querySelector("figure"))).toContain(value.replace("%", ""));
  });

  it("exports: the rates that are known, the latest that of the overview, and no growth from a bound", () => {
    const {value, year} = answer(language, "export_growth");
    const text = prose(language, "growth-and-exports");
    expect(text).toContain(`${value} (${year})`);
    const turnover = tables.observations.filter(
      (o) => o.indicator === "export_turnover" && o.area === homeArea && o.shown && o.period === "year"
    );
    const last = turnover.reduce((latest, o) => (o.year > latest.year ? o : latest));
    const change = report.changes.find((one) => one.indicator.indicator === "export_turnover")!;
    expect(change.latest).toMatchObject({year: last.year, qualifier: last.qualifier});
    expect(change.reason).toBe("bounded");
    expect(text).toContain(language.code === "vi" ? "không tính ra tốc độ được" : "which gives no pace");
  });

  it("forest: the latest value, its year and how far it is", () => {
    const {value, year, state} = answer(language, "forest_cover");
    const text = prose(language, "forest-cover");
    expect(text).toContain(language.code === "vi" ? `${value} năm ${year}` : `${value} in ${year}`);
    const distance = /(\d+[.,]\d+)\s(?:điểm\s%|percentage points)/.exec(state)![1]!;
    expect(text).toContain(language.code === "vi" ? `còn thiếu ${distance} điểm %` : `${distance} points short`);
  });

  it("provinces: the place and the value that the ranking of the year gives", () => {
    const {comparison} = comparisonInputs(site, [], null);
    const ranking = rankAreas(comparison, comparison.indicator("poverty_rate")!, 2014);
    const own = ranking.provinces.find(({area}) => area.area === homeArea)!;
    const finding = textOf(analysis(language, "among-provinces").querySelector(".finding"));
    expect(finding).toContain(
      language.code === "vi"
        ? `đứng thứ ${String(own.rank)} trong ${String(ranking.count)} tỉnh`
        : `place ${String(own.rank)} of ${String(ranking.count)} provinces`
    );
    const cells = [...analysis(language, "among-provinces").querySelectorAll("table.result td")].map(textOf);
    expect(cells).toContain(`${number(own.value!.value, 1, language)} (${String(own.rank)})`);
  });
});
