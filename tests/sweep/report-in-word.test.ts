import {spawnSync} from "node:child_process";
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {installPackage} from "../site/debian.js";

// Every year's report as a word processor lays it out: no page without words or picture, and nothing beyond the edge of the paper.

/** Margins of an administrative document on A4, in points; a border may stand on the line. */
const page = {width: 595, right: 595 - (15 / 25.4) * 72 + 3, left: (30 / 25.4) * 72 - 3};
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

let folder: string;

/** The command that converts, installed where it may be. */
function needs(command: string, name: string): void {
  const there = () => spawnSync(command, ["--version"]).error === undefined;
  if (!there() && !(installPackage(name) && there())) throw new Error(`${command} is not there; install ${name}`);
}

beforeAll(async () => {
  needs("libreoffice", "libreoffice-writer-nogui");
  needs("pdftotext", "poppler-utils");
  folder = await mkdtemp(join(tmpdir(), "word-"));
  const files = years.flatMap((year) => [
    join(inject("copy"), "dist", "report", String(year), `bao-cao-${String(year)}.docx`)
  ]);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const {status, stderr} = spawnSync(
    "libreoffice",
    [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files],
    {encoding: "utf8"}
  );
  expect(status, stderr).toBe(0);
}, 600_000);

afterAll(() => rm(folder, {recursive: true, force: true}));

test.for(years)("the report of %i has no empty page and nothing beyond its margins", async (year) => {
  const pdf = join(folder, `bao-cao-${String(year)}.pdf`);
  const boxes = join(folder, `${String(year)}.html`);
  expect(spawnSync("pdftotext", ["-bbox", pdf, boxes]).status).toBe(0);
  const pages = (await readFile(boxes, "utf8")).split("<page ").slice(1);
  expect(pages.length).toBeGreaterThan(8);
  for (const [i, text] of pages.entries()) {
    const words = [...text.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)/g)];
    // The number of the page alone is no page.
    expect(words.length, `page ${String(i + 1)}`).toBeGreaterThan(5);
    const beyond = words.filter(([, from, to]) => Number(from) < page.left || Number(to) > page.right);
    expect(
      beyond.map(([, , , word]) => word),
      `page ${String(i + 1)}`
    ).toEqual([]);
  }
});
