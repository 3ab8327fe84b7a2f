import {sweep} from "../../sweep.js";
import {createHash} from "node:crypto";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import mammoth from "mammoth";
import {afterAll, beforeAll, describe, expect, it, vi as vitest} from "vitest";
import {keepReports} from "../../../loaders/cli/release/keep-release.js";
import {readKept, type KeptRelease} from "../../../loaders/read/kept-releases.js";
import {releaseFile, releasesFolder} from "../../../loaders/read/previous-release.js";
import {siteContents} from "../../../loaders/site/contents.js";
import {editionOf, withEdition} from "../../../loaders/site/edition.js";
import type {SiteContents} from "../../../loaders/site/site-contents.js";
import {openTables} from "../../../src/engine/node.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {buildSmall, editedInputs, smallInputs} from "../../small-data.js";

// A picture needs no drawing here, and what builds keep from one to the next stays as it is.
vitest.mock("../../../loaders/site/pictures/kept-rasters.js", async () => {
  const {rasterOf} = await import("../../../loaders/site/pictures/raster.js");
  return {
    KeptRasters: class {
      rasterOf = rasterOf;
      forgetOthers = () => Promise.resolve();
    }
  };
});

const [first, second] = ["2026-11-23", "2027-03-01"];
const growth = "grdp_growth,VN-72,2024,year,constant_2010,4.87";
let data: string;
let digest: string;
let kept: readonly KeptRelease[];
let later: SiteContents;

async function contentsOf(tables: TableRows, asOf: string, before: readonly KeptRelease[]): Promise<SiteContents> {
  const dated = withEdition(tables, asOf, before);
  const previous = before.at(-1)?.snapshot() ?? null;
  return siteContents({tables: dated, map: null, lines: [], asOf, previous, kept: before}, await openTables(dated), []);
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "kept-"));
  const {tables} = buildSmall(await smallInputs());
  const {text} = editionOf(tables, first);
  digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const reports = await (await contentsOf(tables, first, [])).reportsToKeep();
  await keepReports(data, reports!, {renewed: false, command: "test"});
  await writeFile(releaseFile(first, join(data, releasesFolder)), text);
  kept = await readKept(second, join(data, releasesFolder));
  const changed = await editedInputs({
    "observations/grdp_growth.csv": (rows) => rows.replace(growth, growth.replace("4.87", "5.02")),
    "releases.csv": (rows) => `${rows}${second},Bản sau,Next\n`
  });
  later = await contentsOf(buildSmall(changed).tables, second, kept);
}, 120_000);
afterAll(() => rm(data, {recursive: true}));

const textOf = async (path: string) => (await later.pages.get(path)!()).body.text;
const fileOf = async (path: string) =>
  (await later.files.find(({holds}) => holds(path))?.make("", path))?.get(path) ?? null;

describe("what an earlier release published", () => {
  it("stays at its address in its own words, though the figure is another by now", async () => {
    expect(await textOf("/report/2024/")).toContain("5,02% (2024");
    const then = await textOf(`/releases/${first}/2024/`);
    expect(then).toContain("4,87% (2024");
    expect(then).not.toContain("5,02%");
    expect(then).toContain(`Báo cáo như đã công bố với bản phát hành ngày 23/11/2026 (mã số liệu ${digest}`);
    expect(then).toContain('href="/report/2024/"');
    expect(await textOf(`/en/releases/${first}/2024/`)).toContain("4.87% (2024");
  });

  it.skipIf(!sweep)(
    "has its report for Word, with its charts, and its data, whose digest is that of its citations",
    async () => {
      const word = (await fileOf(`releases/${first}/2024/bao-cao-2024.docx`)) as Uint8Array;
      expect((await mammoth.extractRawText({buffer: Buffer.from(word)})).value).toContain("4,87% (2024");
      const chart = /src="\/(releases\/[^"]+\/grdp_growth-vi\.png)"/.exec(
        await textOf(`/releases/${first}/2024/`)
      )![1]!;
      expect(
        Buffer.from((await fileOf(chart)) as Uint8Array)
          .subarray(1, 4)
          .toString()
      ).toBe("PNG");
      const published = Buffer.from((await fileOf(`releases/${first}/${first}.jsonl`)) as Uint8Array);
      expect(createHash("sha256").update(published).digest("hex").slice(0, 12)).toBe(digest);
    }
  );

  it("has a page of its own that leads to all of it, and today's pages lead there", async () => {
    const page = await textOf(`/releases/${first}/`);
    expect(page).toContain(`href="/releases/${first}/2018/"`);
    expect(page).toContain(`href="/releases/${first}/${first}.jsonl"`);
    for (const path of ["/changes/", "/report/"]) expect(await textOf(path)).toContain(`href="/releases/${first}/"`);
  });

  it("leads to no page that is not there any more", async () => {
    for (const [, href] of (await textOf(`/releases/${first}/2024/`)).matchAll(/href="(\/[^"#?]*)/g)) {
      expect(later.has(href!) || (await fileOf(href!.slice(1))) !== null, href).toBe(true);
    }
  });

  it("is told as broken where its reports are not of the data beside them", async () => {
    const altered = await mkdtemp(join(tmpdir(), "kept-"));
    const reports = kept[0]!.reports()!;
    await keepReports(altered, {...reports, digest: "0123456789ab"}, {renewed: false, command: "test"});
    await writeFile(releaseFile(first, join(altered, releasesFolder)), kept[0]!.data);
    const [read] = await readKept(null, join(altered, releasesFolder));
    expect(() => read!.reports()).toThrow(expect.objectContaining({problems: [expect.objectContaining({code: "broken_release", value: expect.stringContaining("0123456789ab") as string})]})); // prettier-ignore
    await rm(altered, {recursive: true});
  });
});

it("a place that has goals and no plan publishes no reports, and keeps none", async () => {
  const {tables} = buildSmall(await smallInputs());
  const without = {...tables, place: {...tables.place, plan: null}};
  expect(await (await contentsOf(without, first, [])).reportsToKeep()).toBeNull();
});

it("the addresses of the latest release lead to the pages of today, and its data are there", async () => {
  const page = (await fileOf(`releases/${second}/2024/index.html`)) as string;
  expect(page).toContain("url=../../../report/2024/");
  expect((await fileOf(`en/releases/${second}/index.html`)) as string).toContain("url=../../../en/changes/");
  expect(await textOf("/report/2024/")).toContain(`href="/releases/${second}/2024/"`);
  expect(await fileOf(`releases/${second}/${second}.jsonl`)).toContain(`"release":"${second}"`);
});
