import {en, vi, languages} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {drawingDocument} from "../../../../loaders/site/drawing.js";
import {methodsComparePage} from "../../../../src/views/progress/methods-compare-page.js";
import {methodsPage} from "../../../../src/views/progress/methods-page.js";
import type {IndicatorModel, Site} from "../../../../src/views/site.js";
import {methodIds} from "../../../../src/model/assessment.js";
import {published} from "../../charts/support.js";

let site: Site;
const models: IndicatorModel[] = [];

beforeAll(async () => {
  const {tables, load} = await published();
  site = {tables, languages, asOf: "2026-11-23", document: drawingDocument(), run: () => Promise.resolve([])};
  for (const id of ["forest_cover", "infant_mortality_rate", "under5_mortality_rate", "grdp_growth"]) {
    const data = await load(id);
    const selection = {indicator: id, areas: ["VN-72"], series: null, from: null, to: null};
    const choices = {years: [], areas: [], neighbours: new Set<string>(), ranked: "province", series: []};
    models.push({indicator: tables.indicators.find(({indicator}) => indicator === id)!, selection, data, choices});
  }
}, 120_000);

const open = (text: string) => new JSDOM(text).window.document;

describe("methodsPage(models, language)", () => {
  it("explains every method with a working from the province's figures", () => {
    const page = open(methodsPage(models, vi).body.text);
    expect([...page.querySelectorAll("section.method h2")].map(({id}) => id)).toEqual(methodIds);
    for (const section of page.querySelectorAll("section.method")) {
      expect(section.querySelector("[data-part=working] code")?.textContent).toBeTruthy();
    }
  });

  it("says which methods are not verified", () => {
    const page = open(methodsPage(models, en).body.text);
    const doubted = [...page.querySelectorAll("section.method:has(p.notice) h2")].map(({id}) => id);
    expect(doubted).toEqual(["escap_anticipated", "sdsn_like"]);
  });
});

describe("methodsComparePage(site, models, language)", () => {
  it("shows for every milestone and method the published status", () => {
    const page = open(methodsComparePage(site, models, en).body.text);
    let compared = 0;
    for (const line of page.querySelectorAll<HTMLElement>("tr[data-indicator]")) {
      for (const cell of line.querySelectorAll<HTMLElement>("td[data-method]")) {
        const row = site.tables.progress.find(
          (r) =>
            r.indicator === line.dataset.indicator &&
            r.area === "VN-72" &&
            r.basis === "plan" &&
            String(r.milestone_year) === line.dataset.year &&
            r.method === cell.dataset.method
        );
        expect(cell.querySelector<HTMLElement>(".status")?.dataset.status).toBe(row?.status);
        compared++;
      }
    }
    expect(compared).toBe(3 * methodIds.length + 1);
  });

  it("says why methods differ", () => {
    const page = open(methodsComparePage(site, models, en).body.text);
    const line = page.querySelector('tr[data-indicator="under5_mortality_rate"]')?.nextElementSibling;
    expect(line?.textContent).toContain("whether change is an amount or a rate");
  });
});
