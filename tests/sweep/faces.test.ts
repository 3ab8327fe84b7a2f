import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {useSite} from "../pages/site.js";

// The front page, a goal and an indicator as they are seen: which shapes are drawn where and how the parts lie to each other, not
// the pixels of letters.

const site = useSite();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly name: string;
}

/** The boxes of what is seen of some elements, each named by its text's beginning. */
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const {left, top, right, bottom} = one.getBoundingClientRect();
      const name = `${one.getAttribute("class") ?? one.tagName} ${one.textContent.trim().slice(0, 30)}`;
      return right - left < 2 || bottom - top < 2
        ? []
        : [{left, right, top: top + scrollY, bottom: bottom + scrollY, name}];
    })
  );

/** Pairs of boxes that lie over each other by more than a rounded pixel. */
const over = (all: readonly Box[]): string[] =>
  all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom)
      .map((b) => `${a.name} / ${b.name}`)
  );

/** What is left of the first among boxes in one row, by how they are laid out. */
const columnsOf = (all: readonly Box[]): number => new Set(all.map(({left}) => Math.round(left))).size;

const widths = [360, 768, 1280, 1600] as const;

describe.for(widths)("%i px wide", (width) => {
  test("the marks of the overview stand in the plan's order, each goal's in pairs or in a row, and none over another", async () => {
    const {page} = await site.open("", {viewport: {width, height: 900}, until: "load"});
    const marks = await boxes(page, ".plan-mark svg");
    expect(over(marks)).toEqual([]);
    const shapes = await page.locator(".plan-mark use").evaluateAll((all) =>
      all.map((use) => {
        const {width: across, height} = (use as SVGUseElement).getBBox();
        return across > 0 && height >= 0;
      })
    );
    // Every mark is drawn.
    expect(shapes.every(Boolean)).toBe(true);
    const goals = await page.locator(".picture-goals > li").evaluateAll((all) =>
      all.map((goal) =>
        [...goal.querySelectorAll(".plan-mark")].map((mark) => {
          const {left, top} = mark.getBoundingClientRect();
          return {left: Math.round(left), top: Math.round(top)};
        })
      )
    );
    const paired = width >= 1024;
    for (const goal of goals) {
      const columns = new Set(goal.map(({left}) => left)).size;
      if (paired) expect(columns).toBeLessThanOrEqual(2);
      goal.forEach((mark, i) => {
        const next = goal[i + 1];
        if (!next) return;
        // To the right in a row; then the next row begins at the left: above in a column of pairs, else below.
        if (next.top === mark.top) expect(next.left).toBeGreaterThan(mark.left);
        else expect(Math.sign(next.top - mark.top)).toBe(paired ? -1 : 1);
      });
    }
    const names = await boxes(page, ".picture-goal");
    expect(over(names)).toEqual([]);
    expect(over([...(await boxes(page, ".statements p")), ...names])).toEqual([]);
  });

  test("the overview's parts follow each other and lie beside each other only where there is room", async () => {
    const {page} = await site.open("", {viewport: {width, height: 900}, until: "load"});
    const parts = await boxes(page, ".statements, .picture, .headlines, .home > .notice, .who-when-where");
    expect(parts).toHaveLength(5);
    parts.slice(1).forEach((part, i) => expect(part.top).toBeGreaterThanOrEqual(parts[i]!.bottom - 1));
    const columns = columnsOf(await boxes(page, ".who-when-where > *"));
    expect(columns).toBe(width < 1024 ? 1 : width < 1216 ? 2 : 3);
    const charts = await boxes(page, ".headline svg.trend, .headline .drawing svg");
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const {left, right} of charts) expect(right - left).toBeGreaterThan(240);
    if (width > 640) expect(over(charts)).toEqual([]);
  });

  test("a goal's indicators stand on one grid, each with its drawing and its sentence, and none over another", async () => {
    const {page} = await site.open("goals/3/", {viewport: {width, height: 900}, until: "load"});
    for (const group of await page.locator(".multiples").all()) await group.scrollIntoViewIfNeeded();
    const figures = await boxes(page, ".multiples > li");
    expect(figures.length).toBeGreaterThan(10);
    expect(over(figures)).toEqual([]);
    expect(columnsOf(figures)).toBe(width < 640 ? 1 : width < 1024 ? 2 : 4);
    const within = await page.locator(".multiples > li").evaluateAll((all) =>
      all.flatMap((figure) => {
        const frame = figure.getBoundingClientRect();
        return [...figure.querySelectorAll("p, h4, svg")].flatMap((part) => {
          const {right, bottom, width: across} = part.getBoundingClientRect();
          const sticksOut = across > 1 && (right > frame.right + 1 || bottom > frame.bottom + 1);
          return sticksOut ? [part.textContent.slice(0, 40)] : [];
        });
      })
    );
    expect(within).toEqual([]);
    expect(over(await boxes(page, ".multiples > li :is(h3, h4, p, svg.small-trend)"))).toEqual([]);
  });

  test("an indicator answers in a sentence, then in a chart as wide as the page", async () => {
    const {page} = await site.open("indicators/poverty_rate/", {viewport: {width, height: 900}, until: "load"});
    const [answer] = await boxes(page, ".indicator-answer");
    const [chart] = await boxes(page, ".trend-page .drawing svg");
    const [main] = await boxes(page, ".page.indicator");
    expect(answer!.bottom).toBeLessThanOrEqual(chart!.top);
    expect(chart!.right - chart!.left).toBeGreaterThan(0.95 * (main!.right - main!.left));
    expect(chart!.top).toBeLessThan(width < 640 ? 1.5 * 900 : 900);
    const drawn = await page
      .locator(".trend-page .drawing svg")
      .filter({visible: true})
      .first()
      .evaluate((svg) => ({
        lines: svg.querySelectorAll("g[stroke-linecap=round] line, g[stroke-linecap=round] path").length,
        names: [...svg.querySelectorAll("text")].filter((text) => /[A-Za-zÀ-ỹ]{3}/.test(text.textContent)).length
      }));
    expect(drawn.lines).toBeGreaterThan(5);
    // Directly labelled: a name for each methodology.
    expect(drawn.names).toBeGreaterThan(4);
  });
});
