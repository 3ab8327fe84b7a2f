import {languages} from "../../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import {coveragePage} from "../../../../src/views/data/coverage-page.js";
import {dataPage} from "../../../../src/views/data/page.js";
import type {Site} from "../../../../src/views/site.js";
import {conflictsOf, sourcesPage} from "../../../../src/views/data/sources-page.js";
import {localeOf} from "../../../../src/model/language.js";
import {publishedTablesOf} from "../../../../src/model/tables/index.js";
import {repositoryTables} from "../../../repository-tables.js";

let site: Site;

beforeAll(async () => {
  const tables = await repositoryTables();
  // These pages draw nothing and ask the engine nothing.
  site = {tables, languages, asOf: "2026-11-23", run: () => Promise.reject(new Error("not asked")), document: null!};
});

const count = (text: string, part: string) => text.split(part).length - 1;

describe.each(languages)("the pages about the data ($code)", (language) => {
  it("offer every table in three formats and explain each of its columns", () => {
    const {text} = dataPage(site, language).body;
    for (const name of publishedTablesOf(site.tables)) {
      for (const ending of ["csv", "json", "arrow"]) expect(text).toContain(`href="/data/${name}.${ending}"`);
      expect(text).toContain(`id="table-${name}"`);
    }
    expect(text).not.toContain("plan_agencies");
  });

  it("lead to what changed since the last release", () => {
    expect(dataPage(site, language).body.text).toContain(`href="${language.code === "en" ? "/en" : ""}/changes/"`);
  });

  it("show what is held of every indicator, and frame exactly the years that are due and have no figure at all", () => {
    const {text} = coveragePage(site, language).body;
    for (const {indicator} of site.tables.indicators) expect(text).toContain(`/indicators/${indicator}/"`);
    const open = site.tables.coverage.filter(({due, state}) => due && state === "missing");
    expect(count(text, '<td class="due"')).toBe(open.length);
  });

  it("count what is held and needed, and name what is only of a part of the year", () => {
    const due = site.tables.coverage.filter((row) => row.due);
    const held = due.filter(({state}) => state !== "missing");
    const partly = held.filter(({state}) => state === "part_year");
    expect(partly.length).toBeGreaterThan(0);
    const {body, description} = coveragePage(site, language);
    expect(description.match(/\d+/g)!.map(Number)).toEqual([2018, 2024, due.length, held.length, partly.length]);
    expect(body.text).toContain(description);
  });

  it("speak of what is held, never of what agencies have reported", () => {
    const {text} = coveragePage(site, language).body;
    expect(text).toContain(language.code === "vi" ? "bộ sưu tập này có" : "this collection holds");
    expect(text).not.toMatch(/phải có số|phải báo cáo|đã báo cáo đủ|were due|fully reported/);
  });

  it("say of every survey held every second year that it is, and of no other indicator", () => {
    const {text} = coveragePage(site, language).body;
    const apart = site.tables.indicators.filter(({every}) => every === 2);
    expect(apart.length).toBeGreaterThan(10);
    const words = language.code === "vi" ? "(2 năm một lần)" : "(every 2 years)";
    expect(count(text, words)).toBe(apart.length);
    for (const {name_vi, name_en} of apart) {
      const name = language.code === "vi" ? name_vi : name_en;
      expect(text).toContain(`${name}</a> <span class="quiet">${words}</span>`);
    }
  });

  it("offer every goal and agency that occurs in the reporting, and no other", () => {
    const {text} = coveragePage(site, language).body;
    const options = (name: string) =>
      [...(new RegExp(`<select name="${name}">(.*?)</select>`, "s").exec(text)?.[1] ?? "").matchAll(/value="([^"]+)"/g)]
        .map(([, value]) => value)
        .sort();
    const due = site.tables.coverage.filter((row) => row.due);
    expect(options("agency")).toEqual([...new Set(due.flatMap(({leads}) => leads))].sort());
    expect(options("goal")).toEqual([...new Set(site.tables.indicators.map(({goal}) => String(goal ?? 0)))].sort());
    const health = site.tables.indicators.filter(({indicator}) =>
      site.tables.coverage.some((row) => row.indicator === indicator && row.leads.includes("so_y_te"))
    );
    expect(count(text, "data-agency=")).toBe(site.tables.indicators.length);
    expect([...text.matchAll(/data-agency="([^"]*)"/g)].filter(([, ids]) => ids!.split(" ").includes("so_y_te"))).toHaveLength(health.length); // prettier-ignore
  });

  it("say every conflicting value with its unit, its mark and its methodology", () => {
    const {text} = sourcesPage(site, language).body;
    const table = /<table.*?<\/table>/s.exec(text)![0];
    for (const values of conflictsOf(site.tables)) {
      const row = site.tables.indicators.find(({indicator}) => indicator === values[0]!.indicator)!;
      expect(table).toContain(language.code === "vi" ? row.unit_label_vi : row.unit_label_en);
    }
    expect(count(table, "%")).toBeGreaterThan(2);
    const sides = [...table.matchAll(/>([^<>]+) <a class="quiet" href="#source-/g)].map(([, side]) => side!.trim());
    expect(sides.length).toBe(conflictsOf(site.tables).flat().length);
    for (const side of sides) expect(side).toMatch(/\d[\d.,]*(%|\u00a0\S)/);
  });

  it("list every source once, as a link only where it is an address of the web", () => {
    const {text} = sourcesPage(site, language).body;
    for (const {source} of site.tables.sources) expect(count(text, `id="source-${source}"`)).toBe(1);
    expect(text).not.toContain('href="github:');
  });

  it("show what several sources say of the same year, the shown value first", () => {
    const {text} = sourcesPage(site, language).body;
    expect(text.indexOf('href="#source-pttdn-2020-stats"')).toBeLessThan(text.indexOf('href="#source-nld-2020"'));
  });
});

describe("the page about the data of a place in French and English", () => {
  it("describes tables and columns in the language of the page", () => {
    const [, en] = languages;
    const french = {...en!, ...localeOf("fr"), all: ["fr", "en"]};
    const place = {...site.tables.place, languages: ["fr", "en"]};
    const said = dataPage({...site, tables: {...site.tables, place}}, french).body.text;
    expect(said).toContain("<summary>milestones\u00a0: Jalons\u00a0: valeurs à atteindre</summary>");
    expect(said).toContain("<dd>Nom (anglais)</dd>");
    expect(said).toContain(">Observations\u00a0: une valeur d’une source</td>");
    expect(said).not.toMatch(/Base year|one value from one source/);
  });
});

describe("conflictsOf(observations)", () => {
  it("takes equal values of two sources for agreement", () => {
    const conflicts = conflictsOf(site.tables);
    expect(conflicts.length).toBeGreaterThan(0);
    for (const values of conflicts) {
      expect(values.map(({shown}) => shown)).toEqual(values.map((_, i) => i === 0));
      expect(new Set(values.map(({value}) => value)).size).toBeGreaterThan(1);
    }
  });
});
