import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {JSDOM} from "jsdom";
import {buildTables} from "../../../loaders/derive/tables.js";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {writeFiles} from "../../../loaders/cli/place/place-files.js";
import {openSdgPlace} from "../../../loaders/cli/place/open-sdg-place.js";
import {readOpenSdg} from "../../../loaders/open-sdg/read.js";
import {newPlace} from "../../../loaders/place/new-place.js";
import {readSharedTables} from "../../../loaders/place/shared-tables.js";
import {readUnNames} from "../../../loaders/place/un-names.js";
import {placeFolder} from "../../../loaders/read/inputs.js";
import {siteContents} from "../../../loaders/site/contents.js";
import {makeSite, type MadeSite} from "../../../loaders/site/publish-site.js";
import {publishedFile} from "../../../loaders/site/shells.js";
import {openTables} from "../../../src/engine/node.js";
import {latestRelease} from "../../../src/model/release.js";
import {footer, head, header} from "../../../src/views/shell/shell.js";

/** What the default place is called, wherever it may be named. */
const ofDefaultPlace =
  /Đắk|Đăk|Dak\s?Nong|daknong|VN-\d|(?<![\d.])622(?![\d.,])|Tây Nguyên|Central Highlands|Hoàng Sa|Hoang Sa|Việt Nam|Viet Nam/i;

/** Every page and file of a place's site that needs no program, as text by its path. */
async function siteOf(folder: string): Promise<{readonly site: MadeSite; readonly texts: ReadonlyMap<string, string>}> {
  const {tables, map, lines} = buildTables(await readInputs(placeFolder(folder)));
  const loaded = {tables, map, lines, asOf: latestRelease(tables) ?? "", previous: null, kept: []};
  const site = await makeSite(siteContents(loaded, await openTables(tables), []));
  const texts = new Map<string, string>();
  for (const page of site.pages) {
    const parts = [head(page, site.release), header(page, site.release), page.body, footer(page, site.release)];
    texts.set(publishedFile(page), `<title>${page.title}</title>${parts.map(({text}) => text).join("\n")}`);
  }
  for (const [path, content] of site.files) if (typeof content === "string") texts.set(path, content);
  return {site, texts};
}

/** Where pages and files name the default place, each with some words around it. */
function namedIn(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) => {
    const found = ofDefaultPlace.exec(text);
    return found === null ? [] : [`${path}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`];
  });
}

/** Links of pages to pages and files that are not there. */
function deadLinks(site: MadeSite, texts: ReadonlyMap<string, string>): readonly string[] {
  const known = new Set([...texts.keys(), ...site.files.keys(), "icon.svg"]);
  const missing = site.pages.flatMap((page) => {
    const {document} = new JSDOM(texts.get(publishedFile(page))).window;
    return [...document.querySelectorAll("a[href^='/']")].flatMap((link) => {
      const path = link
        .getAttribute("href")!
        .replace(/[?#].*$/, "")
        .slice(1);
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      // The explorer's page and the small pages of figures are made with the program, which is not here.
      return known.has(file) || /^(?:[a-z]{2}\/)?(?:embed|fonts)\//.test(file) ? [] : [`${page.path} → ${file}`];
    });
  });
  return [...new Set(missing)];
}

describe("a province that has just begun", () => {
  const folder = mkdtempSync(join(tmpdir(), "place-"));
  let site: MadeSite;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const shared = readSharedTables();
    await writeFiles(
      folder,
      newPlace({area: "XX", name: "Bình Minh", date: "2026-03-10", shared, plan: null, un: readUnNames()})
    );
    ({site, texts} = await siteOf(folder));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it("has the goals, and says that it has no indicators, in both languages", () => {
    expect(texts.get("index.html")).toContain("Bình Minh trên đường đến 2030");
    expect(texts.get("index.html")).toContain("Chưa có chỉ tiêu nào.");
    expect(texts.get("en/index.html")).toContain("Binh Minh on the way to 2030");
    expect(texts.get("en/indicators/index.html")).toContain("There are no indicators yet.");
    expect(texts.get("goals/17/index.html")).toContain("Quan hệ đối tác");
    // The targets of the Agenda, of which no plan promises anything.
    const goal = texts.get("goals/2/index.html")!;
    expect(goal).toMatch(/<blockquote lang="en"><p>By 2030, end hunger/);
    expect(goal).not.toMatch(/cam kết nào đo được|Tương ứng với 2\.1|id="leads"/);
  });

  it("names nowhere the default place, and leads to nothing that is not there", () => {
    expect(namedIn(texts)).toEqual([]);
    expect(deadLinks(site, texts)).toEqual([]);
  });
});

describe("a place in English without a plan", () => {
  let site: MadeSite;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    ({site, texts} = await siteOf("tests/site/places/exland"));
  });

  it("has its pages at the root, and none of a plan or of another language", () => {
    const paths = site.pages.map(({path}) => path);
    expect(paths).toEqual(expect.arrayContaining(["/", "/indicators/", "/indicators/poverty/", "/compare/areas/"]));
    expect(paths.filter((path) => /^\/(?:en|vi|goals|plan|agencies|commitments|report|map)\//.test(path))).toEqual([]);
  });

  it("names itself, and nowhere the default place", () => {
    expect(texts.get("index.html")).toContain("Exland on the way to 2030");
    expect(namedIn(texts)).toEqual([]);
  });

  it("leads to nothing that is not there", () => {
    expect(deadLinks(site, texts)).toEqual([]);
  });

  it("follows the milestones that it has, and judges them", () => {
    const page = texts.get("indicators/poverty/index.html") ?? "";
    expect(page).toMatch(/10%/);
    expect(page).not.toContain("no milestone");
  });

  it("has tables in its language alone", () => {
    expect(texts.get("data/areas.csv")?.split("\n")[0]).toBe(
      "area,name_en,kind,parent,valid_from,valid_to,successor,code_basis,note"
    );
    expect(texts.get("data/datapackage.json")).not.toMatch(/name_vi|"title_vi":/);
  });
});

describe("a country made of a cut of its Open SDG repository", () => {
  const folder = mkdtempSync(join(tmpdir(), "place-"));
  let site: MadeSite;
  let texts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const office = readOpenSdg("tests/loaders/open-sdg/canada");
    const {files} = openSdgPlace(office, {home: "CA", name: "Canada", release: "2026-03-10"});
    await writeFiles(folder, new Map([...files].map(([path, text]) => [join("data", path), text])));
    ({site, texts} = await siteOf(folder));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it("names nowhere the default place, leads to nothing that is not there, and writes no number that is none", () => {
    expect(namedIn(texts)).toEqual([]);
    expect(deadLinks(site, texts)).toEqual([]);
    const broken = [...texts].filter(
      ([path, text]) => path.endsWith(".html") && />[^<]*\b(?:NaN|Infinity|undefined)\b/.test(text)
    );
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  it("counts its indicators though none is chosen for the overview", () => {
    const home = new JSDOM(texts.get("index.html")).window.document;
    expect(home.querySelector("main, .page")?.textContent).not.toContain("There are no indicators yet.");
    expect(home.querySelector(".statements")?.textContent).toMatch(/\d+ of 6/);
  });

  it("compares groups, with a file of all their values", () => {
    const page = new JSDOM(texts.get("indicators/1-2-1/index.html")).window.document;
    const form = page.querySelector<HTMLFormElement>("[data-groups]")!;
    expect(form.dataset.file).toBe("data/groups/1-2-1.json");
    expect(site.files.has(form.dataset.file!)).toBe(true);
    expect(page.querySelectorAll(".by-group tbody tr").length).toBeGreaterThan(1);
    const values = texts.get("data/groups/1-2-1.csv")!.split("\n");
    expect(values[0]).toMatch(/^indicator,area,year,period,series,groups,value/);
  });

  it("shows the office's metadata and status, and answers at the addresses of its own site", () => {
    const page = new JSDOM(texts.get("fr/indicators/1-2-1/index.html")).window.document;
    expect(page.querySelector("#metadata")?.parentElement?.textContent).toContain("panier de consommation");
    expect(texts.get("reporting/index.html")).toContain("6 of 6 indicators are reported in full.");
    for (const path of ["1-2-1", "fr/1-2-1", "1", "reporting-status"]) {
      const target = /url=([^"]+)"/.exec(texts.get(`${path}/index.html`)!)![1]!;
      const {pathname} = new URL(target, `https://example.org/${path}/`);
      expect(texts.has(`${pathname.slice(1)}index.html`), pathname).toBe(true);
    }
  });

  it("tells in French what its tables and columns mean, and its goals and methods without English", () => {
    const data = new JSDOM(texts.get("fr/data/index.html")).window.document;
    const said = [...data.querySelectorAll(".dictionary dd")].map((meaning) => meaning.textContent);
    expect(said).toContain(
      "Segment sans rupture\u00a0: d’un segment à l’autre, aucune ligne n’est tracée et rien n’est calculé"
    );
    const english = new JSDOM(texts.get("data/index.html")).window.document;
    const same = [...english.querySelectorAll(".dictionary dd")].filter((dd, i) => dd.textContent === said[i]);
    expect([...new Set(same.map(({textContent}) => textContent))].sort()).toEqual(["Note", "Source"]);
    expect(texts.get("fr/goals/index.html")).not.toMatch(/<p lang="en">|No poverty/);
    expect(texts.get("fr/methods/index.html")).not.toMatch(/as applied by|as coded by/);
    expect(texts.get("data/README.txt")).toContain("Jalons\u00a0: valeurs à atteindre");
  });

  it("sets a no-break space before every colon of its French pages, but in the words of others", () => {
    const wrong = [...texts].flatMap(([path, text]) => {
      if (!path.startsWith("fr/") || !path.endsWith(".html")) return [];
      const {document} = new JSDOM(text).window;
      for (const other of document.querySelectorAll("script, style, code, pre, textarea, [lang=en], #metadata ~ *"))
        other.remove();
      const words = document.body.textContent.replaceAll(/\s*\n\s*/g, " ");
      return [...words.matchAll(/.{0,20}[\p{L})]: .{0,20}/gu)].map(([found]) => `${path}: ${found}`);
    });
    expect(wrong).toEqual([]);
  });

  it("draws the map of its own shapes", () => {
    const map = new JSDOM(texts.get("map/index.html")).window.document;
    expect(map.querySelectorAll(".map-shapes path[id^='shape-CA-']").length).toBeGreaterThan(5);
  });
});
