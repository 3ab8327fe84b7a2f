import {readFile} from "node:fs/promises";
import {beforeAll, describe, expect, it} from "vitest";

type Palette = ReadonlyMap<string, string>;

let palettes: Readonly<Record<"light" | "dark" | "print", Palette>>;

beforeAll(async () => {
  const css = await readFile("src/styles/theme.css", "utf8");
  const [light = "", dark = "", print = ""] = css.split(/@media[^{]*\{/);
  const read = (block: string): Palette =>
    new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
  palettes = {
    light: read(light),
    dark: new Map([...read(light), ...read(dark)]),
    print: new Map([...read(light), ...read(print)])
  };
});

/** Relative luminance of an sRGB colour (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(["light", "dark", "print"] as const)("the %s theme", (name) => {
  const colour = (key: string): string => palettes[name].get(key) ?? expect.fail(`no colour --${key}`);

  it.each(["text", "muted", "link", "good", "slow", "bad", "milestone", "scenario", "break"])(
    "writes --%s legibly on both grounds",
    (key) => {
      expect(contrast(colour(key), colour("paper"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(key), colour("raised"))).toBeGreaterThanOrEqual(4.5);
    }
  );

  it.each([1, 2, 3, 4, 5, 6])("draws and labels line %d legibly", (i) => {
    // Labels are written in the colour of their line, so lines need the contrast of text.
    expect(contrast(colour(`series-${String(i)}`), colour("paper"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([1, 2, 3, 4, 5])("writes names on tiles of class %d legibly", (i) => {
    expect(contrast(colour(`on-class-${String(i)}`), colour(`class-${String(i)}`))).toBeGreaterThanOrEqual(4.5);
  });

  it("steps from class to class by lightness alone, so that a print without colour keeps the order", () => {
    const lightness = [1, 2, 3, 4, 5].map((i) => luminance(colour(`class-${String(i)}`)));
    const rising = lightness.at(-1)! > lightness[0]!;
    for (const [i, own] of lightness.slice(1).entries()) {
      const [low, high] = rising ? [lightness[i]!, own] : [own, lightness[i]!];
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(1.4);
    }
  });

  it("shows the focus ring against the page", () => {
    expect(contrast(colour("focus"), colour("paper"))).toBeGreaterThanOrEqual(3);
  });
});
