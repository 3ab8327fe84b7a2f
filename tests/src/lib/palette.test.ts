import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {contrast, mixed} from "../../../src/lib/colour.js";
import {faintIn, grounds, leastContrast, paletteRules, type Chosen} from "../../../src/lib/palette.js";

const nothing: Chosen = {accent: null, accent_dark: null, map: null};
const colour = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, "0")}`);

/** The colours of the rules by their names: of the light theme, and of the dark one. */
function themesOf(chosen: Chosen): Readonly<Record<"light" | "dark", ReadonlyMap<string, string>>> {
  const [light = "", dark = ""] = paletteRules(chosen)?.split("@media screen and (prefers-color-scheme:dark)") ?? [];
  const read = (rules: string) =>
    new Map([...rules.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
  return {light: read(light), dark: read(dark)};
}

describe("contrast(a, b)", () => {
  it("is as WCAG has it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
    expect(contrast("#ffffff", "#777777")).toBe(contrast("#777777", "#ffffff"));
  });

  it("changes evenly on the way from one colour to another", () => {
    expect([mixed("#102030", "#f0e0d0", 0), mixed("#102030", "#f0e0d0", 1)]).toEqual(["#102030", "#f0e0d0"]);
    expect(mixed("#000000", "#ffffff", 0.5)).toBe("#bcbcbc");
  });
});

describe("faintIn(chosen)", () => {
  it("finds an accent that cannot be read, on the ground where it has least contrast", () => {
    expect(faintIn({...nothing, accent: "#0b5a8a"})).toEqual([]);
    const [faint, ...others] = faintIn({...nothing, accent: "#ff8800"});
    expect(faint).toMatchObject({of: "accent", beside: "#f5f7f8", least: 4.5});
    expect(faint!.ratio).toBeCloseTo(contrast("#ff8800", "#f5f7f8"), 10);
    expect(others).toEqual([]);
    expect(faintIn({...nothing, accent_dark: "#0b5a8a"})).toMatchObject([{of: "accent_dark", beside: "#212426"}]);
  });

  it("finds a scale whose ends are too near each other", () => {
    expect(faintIn({...nothing, map: {low: "#dbe9f4", high: "#12385c"}})).toEqual([]);
    expect(faintIn({...nothing, map: {low: "#aaaaaa", high: "#666666"}})).toMatchObject([{of: "map", least: 3.9}]);
  });
});

describe("paletteRules(chosen)", () => {
  it("says nothing where nothing was chosen, and never anything of paper", () => {
    expect(paletteRules(null)).toBeNull();
    expect(paletteRules(nothing)).toBeNull();
    expect(paletteRules({...nothing, accent: "#0b5a8a"})).toMatch(
      /^@media screen\{:root:root\{--link:#0b5a8a\}\}@media screen/
    );
  });

  it("makes any accent legible in the dark, and keeps the one that is stated", () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const link = themesOf({...nothing, accent}).dark.get("link")!;
        for (const ground of grounds.dark) expect(contrast(link, ground)).toBeGreaterThanOrEqual(leastContrast.words);
      })
    );
    expect(themesOf({...nothing, accent: "#0b5a8a", accent_dark: "#abcdef"}).dark.get("link")).toBe("#abcdef");
  });

  it("makes five classes that can be told apart by lightness alone, with words that can be read on each", () => {
    fc.assert(
      fc.property(colour, colour, (low, high) => {
        const map = {low, high};
        fc.pre(faintIn({...nothing, map}).length === 0);
        for (const theme of Object.values(themesOf({...nothing, map}))) {
          const classes = [1, 2, 3, 4, 5].map((i) => theme.get(`class-${String(i)}`)!);
          // Whole numbers of a channel move a dark colour's lightness by some hundredths.
          for (const [i, next] of classes.slice(1).entries()) expect(contrast(classes[i]!, next)).toBeGreaterThan(1.3);
          for (const [i, own] of classes.entries())
            expect(contrast(theme.get(`on-class-${String(i + 1)}`)!, own)).toBeGreaterThanOrEqual(4.5);
        }
        const {light, dark} = themesOf({...nothing, map});
        expect([light.get("class-1"), light.get("class-5")]).toEqual([low, high]);
        expect([dark.get("class-1"), dark.get("class-5")]).toEqual([high, low]);
      })
    );
  });

  it("knows the grounds of the theme", () => {
    const css = readFileSync("src/styles/theme.css", "utf8");
    const of = (name: string) => [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, hex]) => hex);
    const [papers, raised] = [of("paper"), of("raised")];
    expect([papers[0], raised[0]]).toEqual(grounds.light);
    expect([papers[1], raised[1]]).toEqual(grounds.dark);
  });
});
