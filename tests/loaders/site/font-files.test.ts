import {seedFile} from "../../place.js";
import {readFile} from "node:fs/promises";
import subsetFont from "subset-font";
import {beforeAll, describe, expect, it} from "vitest";
import {fontFilesOfSite, wholeFont} from "../../../loaders/site/font-files.js";
import {letters, signsOfTheMachine} from "../../../loaders/site/letters.js";
import {fontFiles, fontWeights} from "../../../src/views/shell/fonts.js";
import {readFontTables, type FontTables} from "./font-tables.js";

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await fontFilesOfSite();
});

describe("fontFilesOfSite()", () => {
  it("makes one small file for each weight, with the licence", () => {
    expect([...files.keys()]).toEqual(["fonts/LICENSE", ...Object.values(fontFiles).map((path) => path.slice(1))]);
    const sizes = Object.values(fontFiles).map((path) => files.get(path.slice(1))!.length);
    expect(Math.min(...sizes)).toBeGreaterThan(5000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(35_000);
    expect(Buffer.from(files.get("fonts/LICENSE")!).toString()).toContain("SIL OPEN FONT LICENSE Version 1.1");
  });

  it.each(fontWeights)("has every letter of the site at weight %d, and none that it says it lacks", async (weight) => {
    const cut = files.get(fontFiles[weight].slice(1))!;
    const {widths} = readFontTables(await subsetFont(cut, letters + signsOfTheMachine, {targetFormat: "truetype"}));
    expect([...widths.keys()].sort()).toEqual(Array.from(letters).sort());
    const whole = readFontTables(await wholeFont(weight));
    expect(Array.from(signsOfTheMachine).filter((sign) => whole.widths.has(sign))).toEqual([]);
  });

  it("makes the same bytes each time", async () => {
    const again = await fontFilesOfSite();
    for (const [path, bytes] of files) expect(Buffer.compare(again.get(path)!, bytes), path).toBe(0);
  });
});

/**
 * How far a letter of the plan leads on average in what machines have, in ems. Of Arial: Liberation Sans 1.07, which has its
 * widths. Letters with marks that a font lacks count as those without, which are as wide.
 */
const widthsOfMachines: Readonly<Record<string, Readonly<Record<400 | 600, number>>>> = {
  "Arial fitted": {400: 0.4519, 600: 0.48463},
  "Roboto fitted": {400: 0.44754, 600: 0.4547},
  "DejaVu fitted": {400: 0.51347, 600: 0.57584}
};

describe("letters that stand in for the site's", () => {
  const read = async (weight: 400 | 600, family: string) => {
    const faces = (await readFile("src/styles/letters.css", "utf8")).match(/@font-face \{[^}]*\}/g) ?? [];
    const face = faces.find(
      (text) => text.includes(`"${family}"`) && text.includes(`font-weight: ${String(weight)};`)
    )!;
    return (name: string): number => Number(new RegExp(`${name}: (?<value>[\\d.]+)%`).exec(face)?.groups?.value) / 100;
  };

  /** How far a letter of the plan, which nobody edits, leads on average. */
  const meanWidth = async ({widths}: FontTables): Promise<number> => {
    const plan = await readFile(seedFile, "utf8");
    const known = Array.from(plan.normalize("NFC"), (letter) => widths.get(letter) ?? 0).filter((width) => width > 0);
    return known.reduce((sum, width) => sum + width) / known.length;
  };

  const cases = Object.keys(widthsOfMachines).flatMap((family) => fontWeights.map((weight) => ({family, weight})));

  it.each(cases)("$family at $weight are as wide and as high", async ({family, weight}) => {
    const tables = readFontTables(await wholeFont(weight));
    const face = await read(weight, family);
    const size = face("size-adjust");
    expect(size * widthsOfMachines[family]![weight]).toBeCloseTo(await meanWidth(tables), 2.5);
    expect(size * face("ascent-override")).toBeCloseTo(tables.ascent, 2.5);
    expect(size * face("descent-override")).toBeCloseTo(tables.descent, 2.5);
    expect(face("line-gap-override")).toBe(tables.lineGap);
  });
});
