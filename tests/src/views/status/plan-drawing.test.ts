import {languages} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {lightTheme} from "../../../../loaders/site/pictures/light-theme.js";
import {planPictures} from "../../../../loaders/site/pictures/plan-pictures.js";
import {addressIn, type Language} from "../../../../src/model/language.js";
import {cardSize, planPictureFiles} from "../../../../src/model/addresses/plan.js";
import {commitmentsByGoal, outlinePlan, type PlanOutline} from "../../../../src/plan/outline.js";
import {planDrawing, type LightTheme} from "../../../../src/views/status/plan-drawing.js";
import {markKinds} from "../../../../src/views/status/plan-marks.js";
import type {TableRows} from "../../../../src/model/tables/index.js";
import {repositoryTables} from "../../../repository-tables.js";

let outline: PlanOutline;
let tables: TableRows;
let light: LightTheme;

beforeAll(async () => {
  tables = await repositoryTables();
  outline = outlinePlan(tables, "VN-72", 2026);
  light = await lightTheme();
});

const drawn = (language: Language, of = outline, address: string | null = null) =>
  planDrawing(of, {asOf: "2026-11-23", address, light, language});
const parsed = (svg: string) => new JSDOM(svg, {contentType: "image/svg+xml"}).window.document;

describe.each(languages)("the drawing of the plan ($code)", (language) => {
  it("has a mark for every commitment, with its key, and says what it shows and where it is from", () => {
    const document = parsed(drawn(language, outline, "https://example.org/"));
    const kinds = [...markKinds(outline.commitments, language).values()];
    expect(document.querySelectorAll("g[class^=tone-]")).toHaveLength(outline.commitments.length + kinds.length);
    const words = [...document.querySelectorAll("text")].map(({textContent}) => textContent);
    for (const {words: said, count} of kinds) expect(words).toContain(`${said} ${String(count)}`);
    expect(words.join(" ")).toContain("622/QĐ-TTg");
    expect(words.join(" ")).toContain("2026");
    expect(words.join(" ")).toContain("https://example.org/");
    expect(document.querySelector("title")!.textContent).toContain(String(outline.commitments.length));
  });

  it("needs no style sheet, no name of the theme and no file", () => {
    expect(drawn(language)).not.toMatch(/var\(|url\(|href=|NaN|undefined|null/);
  });

  it("keeps everything within its edges, and marks off each other", () => {
    const document = parsed(drawn(language));
    const marks = [...document.querySelectorAll("g[class^=tone-]")].map((mark) => {
      const [x = 0, y = 0, scale = 0] = mark
        .getAttribute("transform")!
        .match(/[\d.]+/g)!
        .map(Number);
      return {x, y, side: 16 * scale};
    });
    for (const [i, {x, y, side}] of marks.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + side).toBeLessThanOrEqual(cardSize.width);
      expect(y).toBeGreaterThanOrEqual(100);
      expect(y + side).toBeLessThanOrEqual(cardSize.height);
      for (const other of marks.slice(i + 1)) {
        expect(Math.max(Math.abs(x - other.x), Math.abs(y - other.y))).toBeGreaterThanOrEqual(
          Math.min(side, other.side)
        );
      }
    }
    for (const text of document.querySelectorAll("text")) {
      expect(Number(text.getAttribute("y"))).toBeLessThanOrEqual(cardSize.height);
    }
  });

  it("makes marks smaller where a goal has very many, rather than cover the words above", () => {
    const {commitments: own} = commitmentsByGoal(outline).find(({commitments}) => commitments.length > 5)!;
    const many = outline.commitments.flatMap((view) =>
      own.includes(view) ? Array.from({length: 8}, () => view) : [view]
    );
    const tops = [...parsed(drawn(language, {...outline, commitments: many})).querySelectorAll("g[class^=tone-]")].map(
      (mark) => Number(mark.getAttribute("transform")!.match(/[\d.]+/g)![1])
    );
    expect(Math.min(...tops)).toBeGreaterThan(100);
  });
});

describe("the files of the picture", () => {
  it("are the same bytes each time, and images of the promised sizes", async () => {
    const make = () => planPictures(outline, {tables, languages, asOf: "2026-11-23"});
    const [first, second] = [await make(), await make()];
    expect([...first.keys()].toSorted()).toEqual(
      languages
        .flatMap((language) => Object.values(planPictureFiles).map((file) => addressIn(language, file).slice(1)))
        .toSorted()
    );
    for (const [path, content] of first) {
      expect(Buffer.compare(Buffer.from(content), Buffer.from(second.get(path)!)), path).toBe(0);
      if (!path.endsWith(".png")) continue;
      const image = Buffer.from(content);
      expect(image.subarray(1, 4).toString()).toBe("PNG");
      const enlargement = path.endsWith("card.png") ? 1 : 2;
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
        enlargement * cardSize.width,
        enlargement * cardSize.height
      ]);
      // The letters are there: without a font the same picture is half as large.
      expect(image.length).toBeGreaterThan(60_000);
    }
  });
});
