import {homeArea, languages, seedFile} from "../../../place.js";
import {readFileSync} from "node:fs";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {readLines} from "../../../../loaders/plan/lines.js";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {addressIn, type Language} from "../../../../src/model/language.js";
import {agencyCalendar} from "../../../../src/report/calendar.js";
import {goalsPath, calendarPath, commitmentsPath, planPath} from "../../../../src/model/addresses/plan.js";
import {accountOf} from "../../../../src/plan/account.js";
import {outlinePlan} from "../../../../src/plan/outline.js";
import {loadIndicator, type IndicatorModel, type Site} from "../../../../src/views/site.js";
import {explorePath} from "../../../../src/model/addresses/explore.js";
import type {Page} from "../../../../src/views/shell/page.js";
import {agenciesPage} from "../../../../src/views/plan/agencies-page.js";
import {agencyPage} from "../../../../src/views/plan/agency-page.js";
import {commitmentsPage} from "../../../../src/views/plan/commitments-page.js";
import {dueNextList} from "../../../../src/views/plan/due-next.js";
import {goalPage} from "../../../../src/views/plan/goal-page.js";
import {goalsPage} from "../../../../src/views/plan/goals-page.js";
import {planPage} from "../../../../src/views/plan/page.js";
import {siteContents} from "../../../../loaders/site/contents.js";
import {type OpenTables} from "../../../../src/engine/node.js";
import type {TableRow, TableRows} from "../../../../src/model/tables/index.js";
import {indicatorPath, indicatorsPath} from "../../../../src/model/addresses/indicators.js";
import {repositoryEngine, repositoryTables} from "../../../repository-tables.js";

const lines = readLines(readFileSync(seedFile, "utf8"));
let tables: TableRows;
let pages: readonly Page[];
let documents: ReadonlyMap<string, Document>;

let site: Site;
let models: readonly IndicatorModel[];
let opened: OpenTables;

function makePages(from: TableRows): Page[] {
  const shown = {...site, tables: from};
  const outline = outlinePlan(from, homeArea, 2026);
  return languages.flatMap((language) => [
    planPage(shown, outline, lines, language),
    goalsPage(shown, outline, language),
    ...outline.goals.map((goal) => goalPage(shown, outline, models, goal, language)),
    commitmentsPage(shown, outline, language),
    agenciesPage(shown, outline, language),
    ...from.agencies.map((agency) => agencyPage(shown, outline, models, agency, language))
  ]);
}

beforeAll(async () => {
  tables = await repositoryTables();
  opened = await repositoryEngine();
  site = {tables, languages, asOf: "2026-11-23", run: opened.run, document: drawingDocument()};
  // Charts are tested elsewhere; two indicators show that pages use what they are given.
  const chosen = tables.indicators.filter(({indicator}) => ["forest_cover", "poverty_rate"].includes(indicator));
  models = await Promise.all(chosen.map((indicator) => loadIndicator(site, indicator)));
  pages = makePages(tables);
  documents = new Map(pages.map(({path, body}) => [path, new JSDOM(body.text).window.document]));
}, 120_000);

const documentAt = (path: string): Document => documents.get(path) ?? expect.fail(`no page ${path}`);

describe("the pages of the plan", () => {
  it("makes a page of every goal and every agency in both languages", () => {
    expect(pages).toHaveLength(2 * (4 + tables.goals.length + tables.agencies.length));
    expect(new Set(pages.map(({path}) => path)).size).toBe(pages.length);
    for (const {counterparts} of pages) {
      expect(counterparts).toHaveLength(languages.length - 1);
      for (const {path} of counterparts) expect(documents.has(path)).toBe(true);
    }
  });

  it("links only to pages, places and files that exist", () => {
    const elsewhere = new Set(
      languages.flatMap((language) => [
        addressIn(language, indicatorsPath),
        addressIn(language, explorePath),
        ...tables.indicators.map(({indicator}) => addressIn(language, indicatorPath(indicator)))
      ])
    );
    const outline = outlinePlan(tables, homeArea, 2026);
    for (const agency of tables.agencies) {
      for (const language of languages) {
        if (agencyCalendar(tables, outline, agency, language, "2026-11-23") !== null) {
          elsewhere.add(calendarPath(agency.agency, language));
        }
      }
    }
    const broken = new Set<string>();
    for (const [path, document] of documents) {
      for (const link of document.querySelectorAll("a[href]")) {
        const {pathname, hash} = new URL(link.getAttribute("href")!, `http://site${path}`);
        const target = documents.get(pathname);
        const found = target ? hash === "" || target.getElementById(hash.slice(1)) !== null : elsewhere.has(pathname);
        if (!found) broken.add(`${path} → ${pathname}${hash}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  it("says of every goal's commitments what is known, each once", () => {
    const {goals} = outlinePlan(tables, homeArea, 2026);
    for (const language of languages) {
      const cards = [...documentAt(addressIn(language, goalsPath)).querySelectorAll(".goal-card")];
      expect(cards.length).toBe(goals.length);
      for (const [i, card] of cards.entries()) {
        const counts = [...card.querySelectorAll(".said li")].map((item) =>
          Number.parseInt(item.textContent.trim(), 10)
        );
        const own = goals[i]!.targets.flatMap(({commitments}) => commitments);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(own.length);
        expect(card.querySelectorAll(".said svg").length).toBe(counts.length);
      }
    }
  });

  it("has no part on what is due, and no calendar, where the plan sets neither days nor years", () => {
    const undated = {
      ...tables,
      duties: [],
      commitments: tables.commitments.map((row) => ({...row, years: []}))
    };
    const outline = outlinePlan(undated, homeArea, 2026);
    const shown = {...site, tables: undated};
    for (const agency of undated.agencies) {
      expect(agencyCalendar(undated, outline, agency, languages[0]!, site.asOf)).toBeNull();
      const page = agencyPage(shown, outline, models, agency, languages[0]!).body.text;
      expect(page).not.toMatch(/id="due"|\.ics/);
    }
    expect(dueNextList(undated, outline, site.asOf, languages[0]!)).toBeNull();
  });

  it("gives every place a name of its own", () => {
    for (const [path, document] of documents) {
      const names = [...document.querySelectorAll("[id]")].map(({id}) => id);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it.each(languages)("shows every word of the plan, line by line ($code)", (language: Language) => {
    const document = documentAt(addressIn(language, planPath));
    const shown = [...document.querySelectorAll(".printed")].map((line) => [
      Number(line.querySelector(".no")!.id.slice(1)),
      line.querySelector(".t")!.textContent
    ]);
    expect(shown).toEqual(lines.filter(({text}) => text !== "").map(({number, text}) => [number, text]));
  });

  it("shows under the lines of the plan all that was made of them", () => {
    const document = documentAt(planPath);
    expect(document.querySelectorAll(".commitments li")).toHaveLength(tables.commitments.length);
    expect(document.querySelectorAll(".anomaly")).toHaveLength(tables.anomalies.length);
    for (const {anomaly, reason} of tables.anomalies) {
      if (reason !== null) expect(document.querySelector(`[id="${anomaly}"]`)?.textContent).toContain(`${reason}.`);
    }
    const roles = document.querySelectorAll(".printed.lead .t a, .printed.cooperate .t a");
    expect(roles).toHaveLength(tables.assignments.length);
  });

  it.each(languages)("lists every commitment once, with what it is filtered by ($code)", (language: Language) => {
    const document = documentAt(addressIn(language, commitmentsPath));
    const rows = [...document.querySelectorAll<HTMLElement>("[data-filtered] tbody tr")];
    expect(rows.map((row) => row.querySelector("th a")!.textContent)).toHaveLength(tables.commitments.length);
    for (const field of document.querySelectorAll("select")) {
      const offered = new Set([...field.options].map(({value}) => value));
      for (const row of rows) {
        for (const value of (row.dataset[field.name] ?? "").split(" ")) expect(offered).toContain(value);
      }
    }
  });

  it("writes what the plan says as text, never as markup", () => {
    const hostile = '<img src=x onerror=alert(1)> & "${1}"';
    const [first, ...rest] = tables.commitments;
    const changed = makePages({...tables, commitments: [{...first!, quote_vi: hostile}, ...rest]});
    const {body} = changed.find(({path}) => path === commitmentsPath)!;
    expect(body.text).not.toContain("<img");
    expect(new JSDOM(body.text).window.document.body.textContent).toContain(hostile);
  });

  it("has no pages of a plan that could not be read", () => {
    const none = {goals: [], targets: [], blocks: [], tasks: [], agencies: [], assignments: [], commitments: []};
    const without = {tables: {...tables, ...none}, map: null, lines: [], asOf: "2026-11-23", previous: null, kept: []};
    const offered = [...siteContents(without, opened, []).pages.keys()];
    expect(offered).toContain(indicatorsPath);
    expect(offered.filter((path) => /\/(?:plan|goals|commitments|agencies|report)\//.test(path))).toEqual([]);
  });
});

describe("accountOf(commitments)", () => {
  it("counts what the tables say", () => {
    const account = accountOf(outlinePlan(tables, homeArea, 2026).commitments);
    const {commitments, plan_evidence, plan_milestones, observations, progress} = tables;
    expect(account.total).toBe(commitments.length);
    const unnumbered = commitments.filter(({value}) => value === null);
    const isComparison = (c: TableRow<"commitments">) =>
      c.class === "relative_to_comparator" || c.class === "yearly_direction";
    const measuring = [
      ...plan_milestones.filter(({area}) => area === homeArea),
      ...plan_evidence.filter(({relation}) => relation === "measures")
    ];
    // A share that the plan leaves blank is measured, whoever measures it.
    const isMeasured = (c: TableRow<"commitments">) =>
      c.class !== "qualitative_deadline" || measuring.some(({commitment}) => commitment === c.commitment);
    expect(account.byMeasurability).toEqual({
      printed: commitments.filter((c) => c.value !== null && !c.implied).length,
      implied: commitments.filter((c) => c.value !== null && c.implied).length,
      comparison: unnumbered.filter(isComparison).length,
      no_level: unnumbered.filter((c) => !isComparison(c) && isMeasured(c)).length,
      qualitative: unnumbered.filter((c) => !isComparison(c) && !isMeasured(c)).length
    });
    const known = new Set(observations.filter((o) => o.area === homeArea && o.shown).map((o) => o.indicator));
    const withData = measuring.filter(({indicator}) => known.has(indicator));
    expect(account.withIndicator).toBe(new Set(measuring.map(({commitment}) => commitment)).size);
    expect(account.withData).toBe(new Set(withData.map(({commitment}) => commitment)).size);
    expect(account.withoutYear).toBe(commitments.filter(({years}) => years.length === 0).length);
    expect(account.judged).toBeLessThanOrEqual(account.withData);
    const verdicts = progress.filter(
      (row) =>
        row.method === "plan" &&
        row.area === homeArea &&
        row.commitment !== null &&
        row.status !== "unknown" &&
        row.status !== "insufficient_data"
    );
    expect(account.judged).toBe(new Set(verdicts.map(({commitment}) => commitment)).size);
  });
});
