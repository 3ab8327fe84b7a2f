import {en, homeArea, languages, vi} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {addressIn, type Language} from "../../../../src/model/language.js";
import {indicatorPath} from "../../../../src/model/addresses/indicators.js";
import {outlinePlan, type GoalView, type PlanOutline} from "../../../../src/plan/outline.js";
import {goalPage, indicatorsOfGoal} from "../../../../src/views/plan/goal-page.js";
import {loadIndicator, type IndicatorModel, type Site} from "../../../../src/views/site.js";
import {repositoryEngine, repositoryTables} from "../../../repository-tables.js";

let site: Site;
let outline: PlanOutline;
let models: ReadonlyMap<number, readonly IndicatorModel[]>;
let documents: ReadonlyMap<string, Document>;

/** One with a verdict, one with much evidence, one with evidence that another goal keeps, and one without any commitment. */
const looked: ReadonlySet<number> = new Set([1, 3, 11, 13]);
let views: readonly GoalView[];

const key = (goal: number, language: Language) => `${String(goal)} ${language.code}`;

beforeAll(async () => {
  const tables = await repositoryTables();
  const {run} = await repositoryEngine();
  site = {tables, languages, asOf: "2026-11-23", run, document: drawingDocument()};
  outline = outlinePlan(tables, homeArea, 2026);
  views = outline.goals.filter(({goal}) => looked.has(goal.goal));
  const loaded = new Map(
    await Promise.all(
      views.map(async (view) => {
        const own = tables.indicators.filter(indicatorsOfGoal(view));
        return [view.goal.goal, await Promise.all(own.map((row) => loadIndicator(site, row)))] as const;
      })
    )
  );
  models = loaded;
  documents = new Map(
    views.flatMap((view) =>
      languages.map((language) => {
        const {body} = goalPage(site, outline, loaded.get(view.goal.goal)!, view, language);
        return [key(view.goal.goal, language), new JSDOM(body.text).window.document] as const;
      })
    )
  );
}, 120_000);

const documentOf = (goal: number, language: Language): Document => documents.get(key(goal, language))!;
const linksIn = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href")!);

describe.each(languages)("a goal's page ($code)", (language) => {
  it("says of every commitment once what is known of it, and adds up to all of them", () => {
    for (const {goal, targets} of views) {
      const document = documentOf(goal.goal, language);
      const own = targets.flatMap(({commitments}) => commitments.map(({commitment}) => commitment.commitment));
      const said = [...document.querySelectorAll(".said a")].map(({textContent}) => textContent);
      expect(said.toSorted(), String(goal.goal)).toEqual(own.toSorted());
      const [total, ...parts] = (
        document
          .querySelector(".lead")!
          .textContent.replace(/\([^)]*\)/g, "")
          .match(/\d+/g) ?? []
      ).map(Number);
      if (own.length > 0) expect([total, parts.reduce((a, b) => a + b, 0)]).toEqual([own.length, own.length]);
      else expect(document.querySelector(".lead")!.textContent).not.toMatch(/\d/);
    }
  });

  it("draws every indicator that has a value, and lists every other as missing", () => {
    for (const {goal} of views) {
      const document = documentOf(goal.goal, language);
      const known = models.get(goal.goal)!;
      const paths = (isKnown: boolean) =>
        known
          .filter(({data}) => data.observations.length > 0 === isKnown)
          .map(({indicator}) => addressIn(language, indicatorPath(indicator.indicator)));
      expect(linksIn(document, ".multiple h4 a").toSorted(), String(goal.goal)).toEqual(paths(true).toSorted());
      expect(linksIn(document, ".missing li:not(.promise) > a").toSorted()).toEqual(paths(false).toSorted());
      expect(document.querySelectorAll(".multiple .small-trend").length).toBeGreaterThanOrEqual(paths(true).length);
    }
  });

  it("shows what measures first, then evidence, then background", () => {
    const order = ["measures", "proxy", "context"];
    for (const {goal} of views) {
      const groups = [...documentOf(goal.goal, language).querySelectorAll<HTMLElement>(".multiples-group")];
      const relations = groups.map(({dataset}) => dataset.relation!);
      expect(relations).toEqual(order.filter((relation) => relations.includes(relation)));
    }
  });

  it("gives evidence and background no verdict, and every indicator a sentence with its year", () => {
    for (const {goal} of views) {
      const document = documentOf(goal.goal, language);
      const groups = ":is([data-relation=proxy], [data-relation=context])";
      expect(document.querySelectorAll(`${groups} .multiple .status`)).toHaveLength(0);
      expect(document.querySelectorAll("[data-relation=context] .multiple .evidence")).toHaveLength(0);
      for (const one of document.querySelectorAll(".multiple")) {
        expect(one.querySelector(".latest")!.textContent).toMatch(/\d.*(?:19|20)\d\d/);
        expect(one.querySelector(".story")!.textContent).toMatch(/\p{L}.*\.$/su);
      }
    }
  });

  it("names the agency in charge of what is missing", () => {
    const document = documentOf(3, language);
    const row = [...document.querySelectorAll(".missing > div")].find((one) =>
      linksIn(one, "li a").some((path) => path.endsWith("/indicators/maternal_mortality_ratio/"))
    );
    expect(linksIn(row!, "dt a")).toEqual([expect.stringMatching(/\/agencies\//)]);
  });

  it("keeps every target with its words, and folds its tasks away", () => {
    for (const {goal, targets} of views) {
      const document = documentOf(goal.goal, language);
      expect([...document.querySelectorAll(".target blockquote p")].map(({textContent}) => textContent)).toEqual(
        targets.map(({target}) => target.text_vi)
      );
      const tasks = targets.flatMap(({blocks}) => blocks.flatMap((block) => block.tasks));
      expect(document.querySelectorAll(".target details:not([open]) .tasks li")).toHaveLength(tasks.length);
      expect(document.querySelectorAll(".target .tasks li")).toHaveLength(tasks.length);
    }
  });
});

describe("evidence on a goal's page", () => {
  it("includes indicators that another goal keeps", () => {
    expect(linksIn(documentOf(11, vi), "[data-relation=proxy] h4 a")).toContain(indicatorPath("road_deaths"));
  });

  it("tells of a value that is too old that nothing is known since", () => {
    const tile = [...documentOf(3, en).querySelectorAll(".multiple")].find(
      (one) => linksIn(one, "h4 a")[0] === "/en/indicators/infant_mortality_rate/"
    )!;
    expect(tile.querySelector(".story")!.textContent).toContain("Nothing after 2016: too old to judge.");
    expect(tile.querySelector(".silent")).not.toBeNull();
  });
});
