import {sweep} from "../sweep.js";
import {appendFile, readFile} from "node:fs/promises";
import {tableFromIPC} from "apache-arrow";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {build, RepositoryCopy, run, type Ended} from "../site/repository.js";
import {digestsBelow} from "../site/tree.js";
import {edit} from "./edit.js";
import {makeSmall} from "./small-copy.js";

const cells = "data/observations/forest_cover.csv";
/** The cell that is edited: forest cover of the province in 2015. */
const row = "forest_cover,VN-72,2015,year,,39.1,,official,gso-forest-area,2019-08,,,,,,";

let copy: RepositoryCopy;

beforeAll(async () => {
  copy = await new RepositoryCopy(inject("copy")).again("changes");
  await makeSmall(copy);
});

afterAll(() => copy.remove());

describe("a build of a table with a broken cell", () => {
  let before: Record<string, string>;
  let ended: Ended;

  beforeAll(async () => {
    before = await digestsBelow(copy.path("dist"));
    await edit(copy.path(cells), row, row.replace("39.1", "39.1x"));
    ended = await build(copy);
    await edit(copy.path(cells), row.replace("39.1", "39.1x"), row);
  });

  test("fails", () => expect(ended.code).not.toBe(0));

  test("prints file, line, column and value on standard error", async () => {
    const line = (await copy.read(cells)).split("\n").indexOf(row) + 1;
    const [file] = cells.split("/").slice(-1);
    const problem = ended.stderr.split("\n").find((printed) => printed.includes("39.1x"));
    expect(problem).toContain(`${file!}, dòng ${String(line)}, cột value: có "39.1x"`);
    expect(ended.stdout).not.toContain("39.1x");
  });

  test("leaves the last good site as it was, byte for byte", async () => {
    expect(await digestsBelow(copy.path("dist"))).toEqual(before);
  });
});

// A build takes a minute and a half; in the gate the preview shows that pages follow what they are made of.
describe.skipIf(!sweep)("a build after a release was kept and a cell, a page and a loader were edited", () => {
  const hostile = "<script>alert(1)</script> ${1 + 1} </script> <b onclick='x'>";

  beforeAll(async () => {
    const kept = await run(["npm", "run", "release", "--", "--write"], {cwd: copy.folder});
    expect(kept.code, kept.stderr).toBe(0);
    await appendFile(copy.path("data/releases.csv"), `${later},Bản sau,A later one\n`);
    await edit(copy.path(cells), row, row.replace("39.1", "38.4").replace("2019-08,", `2019-08,${hostile}`));
    await edit(
      copy.path("src/views/shell/shell.ts"),
      '<div class="banner">',
      '<div class="banner" data-edited="page">'
    );
    await edit(copy.path("loaders/site/finish-page.ts"), "<html lang=", '<html data-edited="loader" lang=');
    const {code, stdout, stderr} = await build(copy);
    expect(code, stdout + stderr).toBe(0);
  });

  const later = "2030-01-15";
  const published = (path: string) => copy.read("dist", path);
  const isEdited = (o: Readonly<Record<string, unknown>>) =>
    o.indicator === "forest_cover" && o.area === "VN-72" && o.year === 2015;

  test.for(["data/observations.csv", "data/indicators/forest_cover.csv"])(
    "publishes the new number in %s",
    async (file) => {
      const lines = (await published(file)).split("\n").filter((line) => line.includes("forest_cover,VN-72,2015,"));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(",38.4,");
    }
  );

  test("publishes the new number in data/observations.json", async () => {
    const rows = JSON.parse(await published("data/observations.json")) as Record<string, unknown>[];
    expect(rows.filter(isEdited).map(({value}) => value)).toEqual([38.4]);
  });

  test("publishes the new number in data/observations.arrow", async () => {
    const table = tableFromIPC(await readFile(copy.path("dist/data/observations.arrow")));
    const rows = table.toArray().map((r: {toJSON: () => Record<string, unknown>}) => r.toJSON());
    expect(rows.filter(isEdited).map(({value}) => value)).toEqual([38.4]);
  });

  test("names another version of the data, under which pages fetch it, and the same in all of them", async () => {
    const version = (page: string) =>
      /<meta name="data-version" content="(?<version>[0-9a-f]{8})"/.exec(page)?.groups?.version;
    const now = version(await published("index.html"));
    expect(now).toBeDefined();
    expect(now).not.toBe(version(await readFile(`${inject("copy")}/dist/index.html`, "utf8")));
    expect(version(await published("en/indicators/forest_cover/index.html"))).toBe(now);
  });

  test.for([
    {file: "indicators/forest_cover/index.html", now: "38,4", then: "39,1"},
    {file: "en/indicators/forest_cover/index.html", now: "38.4", then: "39.1"}
  ])("shows the new number in the table and the chart of $file", async ({file, now, then}) => {
    const page = await published(file);
    const document = pageDocument(page);
    const values = [...document.querySelectorAll("table.values tr")]
      .filter((tr) => tr.querySelector("th")?.textContent === "2015")
      .map((tr) => tr.querySelector("td")?.textContent.trim());
    expect(values).toEqual([now]);
    const marks = [...document.querySelectorAll("figure svg title")].map((title) => title.textContent);
    expect(marks.some((mark) => mark.includes(`2015: ${now}%`))).toBe(true);
    expect(document.querySelector(".lead")?.textContent).toContain(now);
    expect(document.querySelector("table.values")?.textContent).not.toContain(then);
  });

  test("shows words of the table as they are, never as markup or program", async () => {
    const document = pageDocument(await published("en/indicators/forest_cover/index.html"));
    const notes = [...document.querySelectorAll("table.values td:last-child")].map((td) => td.textContent);
    expect(notes).toContain(hostile);
    expect(document.querySelector("main script, main [onclick]")).toBeNull();
  });

  test.for([
    {file: "changes/index.html", date: "15/01/2030", then: "39,1", now: "38,4"},
    {file: "en/changes/index.html", date: "15 January 2030", then: "39.1", now: "38.4"}
  ])("reports in $file what that changed since the release", async ({file, date, then, now}) => {
    const document = pageDocument(await published(file));
    expect(document.querySelector(".lead")?.textContent).toContain(date);
    const rows = [...document.querySelectorAll("#values + .table-frame tbody tr")];
    expect(rows).toHaveLength(1);
    const [year, , before, after] = [...rows[0]!.querySelectorAll("td")].map((cell) => cell.textContent);
    expect([year, before, after]).toEqual([
      "2015",
      expect.stringMatching(`^${then} `),
      expect.stringMatching(`^${now} `)
    ]);
    expect(await published("changes/changes.csv")).toContain("38.4");
  });

  test("follows the page module and the loader", async () => {
    const page = await published("index.html");
    expect(page).toContain('data-edited="page"');
    expect(page).toContain('data-edited="loader"');
  });
});
