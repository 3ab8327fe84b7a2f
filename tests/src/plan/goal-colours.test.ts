import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";

describe("the colours of the goals", () => {
  it("leave the number on each of them legible", async () => {
    const css = await readFile("src/styles/theme.css", "utf8");
    const chips = [...css.matchAll(/--goal: (#\w{6});\s+--on-goal: (#\w{6});/g)];
    expect(chips).toHaveLength(17);
    const luminance = (colour: string): number => {
      const [r, g, b] = [1, 3, 5]
        .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const [, goal, number] of chips) {
      const [dark, light] = [luminance(goal!), luminance(number!)].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
