import {en, languageOf, place, languages} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {changesFiles} from "../../../../loaders/publish/changes.js";
import type {Language} from "../../../../src/model/language.js";
import {publisherIn} from "../../../../src/wording/publisher.js";
import {changesPage} from "../../../../src/views/data/changes-page.js";
import type {Site} from "../../../../src/views/site.js";
import {compareSnapshots, type Comparison} from "../../../../src/releases/compare.js";
import {isVerdict} from "../../../../src/releases/statuses.js";
import {snapshotOf, type Snapshot} from "../../../../src/releases/snapshot.js";
import {changesFile, changesWorkbook} from "../../../../src/model/addresses/data.js";
import {repositoryTables} from "../../../repository-tables.js";

const files = {csv: changesFile, workbook: changesWorkbook};
let site: Site;
let now: Snapshot;
let before: Snapshot;

beforeAll(async () => {
  const tables = await repositoryTables();
  const {window} = new JSDOM("");
  site = {tables, languages, asOf: "2026-11-23", run: () => Promise.resolve([]), document: window.document};
  now = snapshotOf(tables, "2026-11-23");
  const own = now.observations.filter(({area}) => area === "VN-72");
  const [revised, added, renamed] = [own[0]!, own[1]!, own[2]!];
  before = {
    ...now,
    release: "2025-11-20",
    rules: {...now.rules, eurostat: "an older one"},
    observations: [
      ...now.observations
        .filter((row) => row !== added)
        .map((row) =>
          row === revised
            ? {...row, value: 7.25, source: "=1+1"}
            : row === renamed
              ? {...row, status: "estimate" as const}
              : row
        ),
      {...revised, year: 1999, source: "<script>alert(1)</script>"}
    ],
    indicators: now.indicators.filter(({indicator}) => indicator !== "forest_cover"),
    milestones: now.milestones.slice(1),
    progress: now.progress.map((row, i) => (i === 0 ? {...row, status: "kept" as const} : row))
  };
}, 120_000);

function documentOf(comparison: Comparison | null, language: Language): Document {
  return new JSDOM(changesPage(site, now, comparison, language).body.text).window.document;
}

function documentOfThese(comparison: Comparison, release: Snapshot): Document {
  return new JSDOM(changesPage(site, release, comparison, en).body.text).window.document;
}

describe("changesPage(site, now, comparison, language)", () => {
  it("sets the note of a value behind it, the same note once", () => {
    const noted = now.observations.filter(
      ({indicator, area, year}) => indicator === "grdp_growth" && area === "VN-72" && year >= 2018
    );
    const without = {...before, observations: now.observations.filter((row) => !noted.includes(row))};
    const page = documentOfThese(compareSnapshots(without, now, place), now);
    const notes = [...page.querySelectorAll("ol.footnotes li")].map((item) => item.textContent);
    expect(notes).toContain("Year-end estimate");
    expect(new Set(notes).size).toBe(notes.length);
    const marks = [...page.querySelectorAll("sup a")].map((mark) => [mark.textContent, mark.getAttribute("title")]);
    expect(marks.length).toBeGreaterThan(notes.length);
    for (const [number, title] of marks) expect(notes[Number(number) - 1]).toBe(title);
  });

  it("says honestly that there is nothing to compare with, and what will be reported", () => {
    const {body} = documentOf(null, en);
    expect(body.textContent).toContain("No release before 23 November 2026 has been kept");
    expect(body.textContent).toContain(now.observations.length.toLocaleString("en"));
    expect(body.querySelectorAll("table")).toHaveLength(1);
    expect(changesFiles(null, files)).toEqual([]);
  });

  it("counts verdicts apart from what cannot be told, in a release by itself", () => {
    const verdicts = now.progress.filter(isVerdict).length;
    expect(verdicts).toBeGreaterThan(0);
    const silent = new Set(["insufficient_data", "unknown", "ended", "suspended"]);
    expect(now.progress.length - verdicts).toBe(now.progress.filter(({status}) => silent.has(status)).length);
    const said = `${verdicts.toLocaleString("en")} verdicts, and ${(now.progress.length - verdicts).toLocaleString("en")} times`;
    expect(documentOf(null, en).body.textContent).toContain(said);
  });

  it("counts verdicts apart from what cannot be told, among what changed, and lists them first", () => {
    const own = now.progress.filter(({area}) => area === "VN-72");
    const [a, b, c, d, e] = [own[0]!, own[1]!, own[2]!, own[3]!, own[4]!];
    const having = (statuses: ReadonlyMap<unknown, Snapshot["progress"][number]["status"]>): Snapshot => ({
      ...now,
      progress: now.progress.map((row) => ({...row, status: statuses.get(row) ?? row.status}))
    });
    const [was, is] = [
      having(
        new Map([
          [a, "kept"],
          [b, "unknown"],
          [c, "missed"],
          [d, "unknown"],
          [e, "insufficient_data"]
        ])
      ),
      having(
        new Map([
          [a, "missed"],
          [b, "kept"],
          [c, "insufficient_data"],
          [d, "insufficient_data"],
          [e, "unknown"]
        ])
      )
    ];
    const page = documentOfThese(compareSnapshots({...was, release: "2025-11-20"}, is, place), is);
    const rows = [...page.querySelectorAll("#summary + .table-frame tbody tr")].map((tr) =>
      [...tr.children].map((cell) => cell.textContent)
    );
    const count = (kind: string) => rows.find(([name]) => name === `Statuses: ${kind}`)?.[1];
    expect(count("another verdict")).toBe("1");
    expect(count("a verdict now")).toBe("1");
    expect(count("no verdict any more")).toBe("1");
    expect(count("still no verdict, what is said of it changed")).toBe("2");
    const listed = [...page.querySelectorAll("#statuses ~ .table-frame")][0]!.querySelectorAll("tbody tr");
    expect(listed).toHaveLength(5);
    expect(listed[0]?.textContent).toContain("reached");
    expect(listed[0]?.textContent).toContain("missed");
  });

  it("says that nothing differs where nothing does", () => {
    const same = compareSnapshots({...now, release: "2025-11-20"}, now, place);
    expect(documentOf(same, en).body.textContent).toContain("do not differ in anything");
    expect(changesFiles(same, files)).toEqual([]);
  });

  it.each(["vi", "en"] as const)("shows every kind of change with what was and what is (%s)", (language) => {
    const comparison = compareSnapshots(before, now, place);
    const {body} = documentOf(comparison, languageOf(language));
    const headings = [...body.querySelectorAll("h2")].map(({id}) => id);
    expect(headings).toEqual(["summary", "statuses", "values", "indicators", "milestones", "releases"]);
    const values = [...body.querySelectorAll("#values + .table-frame tbody tr")].map((tr) => tr.textContent);
    expect(values).toHaveLength(4);
    expect(values.join()).toContain(language === "vi" ? "7,25" : "7.25");
    // Sources by their publisher with the way to them; only one that is no longer kept has nothing but its code.
    const own = now.observations.filter(({area}) => area === "VN-72").slice(0, 3);
    for (const {source} of own) {
      const known = site.tables.sources.find((row) => row.source === source)!;
      const link = body.querySelector(`#values + .table-frame a[href$='sources/#source-${source}']`);
      expect(link?.textContent).toBe(publisherIn(known, languageOf(language)) ?? known.title);
    }
    expect(body.querySelector("script")).toBeNull();
    expect(body.textContent).toContain("<script>alert(1)</script>");
    expect(body.textContent).toContain("an older one");
    expect(body.querySelector(`a[href='${changesFile}']`)).not.toBeNull();
    for (const row of body.querySelectorAll("tbody tr")) {
      const columns = row.closest("table")!.querySelectorAll("thead th").length;
      expect(row.querySelectorAll("th, td")).toHaveLength(columns);
    }
  });

  it("offers every value that changed as CSV, with nothing in it that a spreadsheet would run", () => {
    const [[path, text]] = changesFiles(compareSnapshots(before, now, place), files) as [[string, string]];
    expect(path).toBe("changes/changes.csv");
    const lines = text.split("\n");
    expect(lines[0]).toMatch(/^\ufeffchange,indicator,area,/);
    expect(lines).toHaveLength(6);
    expect(text).toContain("'=1+1");
  });
});
