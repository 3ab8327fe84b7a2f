import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openSdgPlace} from "../../loaders/cli/place/open-sdg-place.js";
import {writeFiles} from "../../loaders/cli/place/place-files.js";
import {readOpenSdg} from "../../loaders/open-sdg/read.js";
import {splitCsv} from "../../loaders/read/csv.js";
import {encodeRows} from "../../loaders/read/encode-csv.js";
import {newPlace} from "../../loaders/place/new-place.js";
import {readSharedTables} from "../../loaders/place/shared-tables.js";
import {readUnNames} from "../../loaders/place/un-names.js";
import {shorten, sideways, violationsByMode} from "../pages/page-checks.js";
import {serve, type Served} from "../pages/server.js";
import {useSite} from "../pages/site.js";
import {buildCommand, run} from "../site/repository.js";

/** Makes the folder of a place; where it lies. */
type Make = (folder: string) => Promise<string>;

/** Places of every kind, as their people would have made them. */
const places: Readonly<Record<string, Make>> = {
  "a province that has just begun": async (folder) => {
    const shared = readSharedTables();
    const begun = {area: "XX", name: "Bình Minh", date: "2026-03-10", shared, un: readUnNames()};
    await writeFiles(folder, newPlace({...begun, plan: null}));
    return folder;
  },
  "a province with the text of a plan": async (folder) => {
    const shared = readSharedTables();
    const text = readFileSync("seeds/daknong-sdg-plan.vi.txt", "utf8").replaceAll("Đắk Nông", "Bình Minh");
    const plan = {text, goalWords: readFileSync("data/plan/goals.csv", "utf8")};
    const begun = {area: "XX", name: "Bình Minh", date: "2026-03-10", shared, un: readUnNames()};
    await writeFiles(folder, newPlace({...begun, plan}));
    return folder;
  },
  "a country in English without a plan": () => Promise.resolve("tests/site/places/exland"),
  "a country that is read from right to left": async (folder) => {
    const exland = "tests/site/places/exland/data";
    const files = readdirSync(exland, {recursive: true, encoding: "utf8"}).filter((file) => /\.\w+$/.test(file));
    const texts = files.map((file) => [join("data", file), inArabic(file, readFileSync(join(exland, file), "utf8"))]);
    await writeFiles(folder, new Map(texts as [string, string][]));
    return folder;
  },
  "a country made of its Open SDG repository": async (folder) => {
    const office = readOpenSdg("tests/loaders/open-sdg/canada");
    const {files} = openSdgPlace(office, {home: "CA", name: "Canada", release: "2026-03-10"});
    await writeFiles(folder, new Map([...files].map(([path, text]) => [join("data", path), text])));
    return folder;
  }
};

/** A file of Exland with Arabic before English: what it has no Arabic for is told in English there. */
function inArabic(file: string, text: string): string {
  if (file === "place.yaml")
    return text
      .replace("languages: [en]", "languages: [ar, en]")
      .replace(/^ {2}en:\n(?<words>[^]*)/m, (english, words: string) => `  ar:\n${words.trimEnd()}\n${english}`)
      .replace("title: Exland and the 2030 Agenda", "title: إكسلاند وخطة عام 2030");
  const [head = "", ...rows] = text.split("\n");
  // The first language must be filled: the English names stand for the Arabic ones.
  const columns = head.split(",");
  const named = columns.flatMap((column, i) =>
    column.endsWith("_en") && !columns.includes(column.slice(0, -3)) ? [i] : []
  );
  if (named.length === 0 || /^plan.(?:goals|targets)\.csv$/.test(file)) return text;
  const records = [...splitCsv(rows.join("\n"), file).records].map(({cells}) => [
    ...cells,
    ...named.map((i) => cells[i]!)
  ]);
  const names = named.map((i) => columns[i]!.replace(/_en$/, "_ar"));
  return encodeRows([[...columns, ...names], ...records]);
}

const site = useSite();

/** Every document of a site but the small ones that others frame, and of those that are alike in name only the first few. */
function sampleOf(dist: string): readonly string[] {
  const paths = readdirSync(dist, {recursive: true, encoding: "utf8"})
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith("index.html") && !/(?:^|\/)embed\//.test(file))
    // What only leads on, as the addresses of the latest release do, is no page.
    .filter((file) => !readFileSync(join(dist, file), "utf8").includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ""))
    .toSorted();
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const kind = path.replace(/[^/]+\/$/, "");
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return kind === "" || /^[a-z]{2}\/$/.test(kind) || seen.get(kind)! <= 6;
  });
}

describe.for(Object.entries(places))("%s", ([, make]) => {
  const folder = mkdtempSync(join(tmpdir(), "other-site-"));
  const dist = join(folder, "dist");
  let served: Served;

  beforeAll(async () => {
    const place = await make(join(folder, "place"));
    const ended = await run([...buildCommand, "--place", place, "--out", dist, "--lang", "en"], {cwd: process.cwd()});
    expect(ended.code, ended.stdout + ended.stderr).toBe(0);
    served = await serve(dist, "/below/a/path/");
  });

  afterAll(async () => {
    await served.close();
    rmSync(folder, {recursive: true});
  });

  test("has pages without an error, that fit and that axe finds nothing wrong in, on a desk and on a phone", async () => {
    const found: string[] = [];
    const paths = sampleOf(dist);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      const {page, context} = await site.keep(path, {site: served.url, until: "networkidle"});
      const over = await sideways(page, 360);
      if (over > 0) found.push(`${path}: ${String(over)} px wider than a phone`);
      const words = await page.evaluate(() => document.body.innerText);
      const broken = /\b(?:NaN|Infinity|undefined|null|\[object \w+\])\b/.exec(words);
      // A result of a query may well have a cell that is null, and says so.
      if (broken && !(broken[0] === "null" && path.endsWith("explore/"))) found.push(`${path}: says ${broken[0]}`);
      await shorten(page);
      for (const violation of await violationsByMode(page, ["on a desk", "on a phone"]))
        found.push(`${path}: ${violation}`);
      await context.close();
    }
    expect(found).toEqual([]);
  });

  test("is laid out from the side on which its language begins", async () => {
    const {page, context} = await site.keep("", {site: served.url, until: "networkidle"});
    const {direction, lang} = await page.evaluate(() => ({
      direction: getComputedStyle(document.body).direction,
      lang: document.documentElement.lang
    }));
    expect(direction).toBe(lang === "ar" ? "rtl" : "ltr");
    await context.close();
  });

  test("leads to nothing that is not there", () => {
    const files = new Set(
      readdirSync(dist, {recursive: true, encoding: "utf8"}).map((file) => file.split(sep).join("/"))
    );
    const missing = new Set<string>();
    for (const file of files) {
      if (!file.endsWith(".html") || file === "404.html") continue;
      for (const [, address] of readFileSync(join(dist, file), "utf8").matchAll(/<a[^>]* href="([^"#?]+)/g)) {
        if (/^(?:[a-z]+:|\/\/)/.test(address!)) continue;
        const path = decodeURIComponent(new URL(address!, `https://example.org/${file}`).pathname.slice(1));
        if (!files.has(path === "" || path.endsWith("/") ? `${path}index.html` : path))
          missing.add(`${file} → ${path}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
