import type {Page} from "playwright-core";
import {violations} from "./axe.js";

/** What a page has when it has come whole and its own program has run. */
export function soundness(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(() => ({
    titled: document.title !== "",
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    // With the style sheet the text is narrower than the window.
    styled: getComputedStyle(document.querySelector("main")!).maxWidth !== "none",
    scripted: document.documentElement.classList.contains("js")
  }));
}

export const sound = (language: string): Readonly<Record<string, unknown>> => ({
  titled: true,
  language,
  headings: 1,
  styled: true,
  scripted: true
});

/** By how many pixels a page is wider than a window of this width, with everything unfolded that can be. */
export async function sideways(page: Page, width: number): Promise<number> {
  await page.setViewportSize({width, height: 740});
  return page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of folded) details.open = true;
    const {scrollWidth, clientWidth} = document.documentElement;
    for (const details of folded) details.open = false;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Whether letters come in time is for the machine to say: here a page waits for the site's own, or does not know of any. */
export type Letters = "the site's" | "the machine's";

/** Gives a page these letters; how many faces of the site's it uses then. */
export function useLetters(page: Page, letters: Letters): Promise<number> {
  return page.evaluate(async (chosen) => {
    const family = "Be Vietnam Pro";
    const rules = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule, i) =>
        rule instanceof CSSFontFaceRule && rule.cssText.includes(family) ? [{sheet, rule, i}] : []
      )
    );
    for (const {sheet, rule, i} of rules.toReversed()) {
      const block = rule.cssText.replace(/font-display:\s*\w+/, "font-display: block");
      sheet.deleteRule(i);
      if (chosen === "the site's") sheet.insertRule(block, i);
    }
    // Faces are asked for when the page is laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.family.includes(family) && face.status === "loaded").length;
  }, letters);
}

/**
 * Words of drawings that stick out of them or are written over each other. Marks the size of a letter are no drawings.
 * @param room how many pixels the boxes of two lines may have in common, which are as high as the font says and not as its letters
 */
export function misplacedWords(page: Page, room = 4): Promise<string[]> {
  return page.evaluate(async (common) => {
    await document.fonts.ready;
    const found: string[] = [];
    for (const svg of document.querySelectorAll("main svg")) {
      const drawing = svg.getBoundingClientRect();
      if (drawing.width < 60) continue;
      // What stands askew has a frame far larger than its letters.
      const words = [...svg.querySelectorAll("text:not([transform*=rotate])")]
        .map((text) => ({text: text.textContent.trim(), box: text.getBoundingClientRect()}))
        .filter(({text, box}) => text !== "" && box.width > 0);
      for (const [i, {text, box}] of words.entries()) {
        const beyond = Math.max(
          drawing.left - box.left,
          box.right - drawing.right,
          drawing.top - box.top,
          box.bottom - drawing.bottom
        );
        if (beyond > 2) found.push(`${text}: ${beyond.toFixed(1)} px outside`);
        for (const other of words.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 2 && down > common) found.push(`${text} over ${other.text}`);
        }
      }
    }
    return found;
  }, room);
}

/** Everything in a page that the Tab key must reach, in the order of the document. */
const stops =
  "a[href], :is(button, input, select, textarea):enabled, summary, [contenteditable='true'], [tabindex='0']";

/** How many of them to go through in one page: the plan's text has a link on each of its lines. */
const mostStops = 100;

/** What the Tab key reaches in a page from its top, and what it must reach; which of those stops a reader does not see. */
export async function tabStops(
  page: Page
): Promise<{readonly reached: string[]; readonly expected: string[]; readonly unseen: string[]}> {
  const expected = await page.evaluate(
    ([selector, most]) => {
      const notes = globalThis as typeof globalThis & {reached?: string[]; unseen?: string[]};
      const [reached, unseen]: [string[], string[]] = [(notes.reached = []), (notes.unseen = [])];
      const name = (element: Element, i: number) => `${String(i)} ${element.localName}`;
      const all = () => [...document.querySelectorAll(selector)];
      // The key is let go of when the focus has moved and the page has followed it.
      document.addEventListener(
        "keyup",
        ({key}) => {
          const element = document.activeElement;
          if (key !== "Tab" || element === null || element === document.body) return;
          const stop = name(element, all().indexOf(element));
          const {outlineStyle, outlineWidth} = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const inView = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
          reached.push(stop);
          if (!inView || outlineStyle === "none" || parseFloat(outlineWidth) < 2) unseen.push(stop);
        },
        {capture: true}
      );
      return all()
        .flatMap((element, i) => {
          // Of a group of choices the keyboard reaches the one that is chosen, and goes on with arrow keys.
          const other =
            element instanceof HTMLInputElement &&
            element.type === "radio" &&
            !element.checked &&
            document.querySelector(`input[type=radio][name="${element.name}"]:checked`) !== null;
          return element.checkVisibility() && !other ? [name(element, i)] : [];
        })
        .slice(0, most);
    },
    [stops, mostStops] as const
  );
  let presses = expected.length;
  while (presses-- > 0) await page.keyboard.press("Tab");
  return page.evaluate((wanted) => {
    const {reached = [], unseen = []} = globalThis as typeof globalThis & {reached?: string[]; unseen?: string[]};
    return {reached, expected: wanted, unseen};
  }, expected);
}

/** How many alike are left side by side: what follows is made as they are, and axe takes milliseconds for each element. */
const enoughAlike = 5;

/** Lays out what waits until a reader comes near to it. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    // The page's policy lets in no style sheet that it does not name; one that a program makes is another thing.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("body :not([hidden]) {content-visibility: visible !important}");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Leaves a few of the neighbours alike in kind and class: rows, items of a list, sections, points. A row keeps its cells. */
export async function shorten(page: Page): Promise<void> {
  // What is still to be laid out has no true place: axe would see its words over what stands below it.
  await layOut(page);
  await page.evaluate((enough) => {
    const shortenWithin = (parent: Element): void => {
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const kind = `${child.tagName} ${child.getAttribute("class") ?? ""}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > enough && parent.tagName !== "TR") child.remove();
        else shortenWithin(child);
      }
    };
    shortenWithin(document.querySelector("main")!);
  }, enoughAlike);
}

/** What colours can change, and the width of the window cannot. */
const colourRules = ["color-contrast", "link-in-text-block"];
const colours = {runOnly: colourRules};
const noColours = {rules: Object.fromEntries(colourRules.map((rule) => [rule, {enabled: false}]))};

const modes = {
  "on a desk": {width: 1280, colorScheme: "light", forcedColors: "none", options: {}},
  "in the dark": {width: 1280, colorScheme: "dark", forcedColors: "none", options: colours},
  "in forced colours": {width: 1280, colorScheme: "light", forcedColors: "active", options: colours},
  "on a phone": {width: 360, colorScheme: "light", forcedColors: "none", options: noColours}
} as const;

/** A way of looking at a page. */
export type Mode = keyof typeof modes;

/**
 * What axe finds wrong in a page, by the way of looking at it.
 * @param deciding whether contrasts that axe leaves open are computed
 */
export async function violationsByMode(page: Page, chosen: readonly Mode[], deciding = false): Promise<string[]> {
  const found: string[] = [];
  for (const mode of chosen) {
    const {width, colorScheme, forcedColors, options} = modes[mode];
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme, forcedColors});
    // In forced colours the machine chooses what stands on what.
    const decide = deciding && forcedColors === "none" && options !== noColours;
    found.push(...(await violations(page, options, decide)).map((violation) => `${mode}: ${violation}`));
  }
  return found;
}

/** A4 in points, as PDF counts. */
const a4 = "595 × 842";

/** A page on paper. */
export interface OnPaper {
  /** Sizes of its sheets in points, but for A4. */
  readonly otherSizes: readonly string[];
  /** Of the words and of what they stand on. */
  readonly colours: string;
  /** How many charts of its figures are drawn, and whether what the first of them says is in the file. */
  readonly charts: number;
  readonly spoken: boolean;
  /** How many parts are there that nobody can use on paper. */
  readonly controls: number;
}

/** How a page is printed. */
export async function onPaper(page: Page): Promise<OnPaper> {
  const pdf = (await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true})).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]/g)];
  if (boxes.length === 0) throw new Error("the file has no sheets");
  const sizes = boxes.map(({groups = {}}) =>
    [groups.width, groups.height].map((points) => Math.round(Number(points))).join(" × ")
  );
  await page.emulateMedia({media: "print"});
  const drawn = page.locator("figure .drawing svg");
  const label = (await drawn.count()) === 0 ? null : await drawn.first().getAttribute("aria-label");
  // What an image says stands in a tagged file: in UTF-16, or as it is where plain letters are enough.
  const written =
    label === null
      ? []
      : [
          Buffer.from(label, "utf16le").swap16().toString("hex").toUpperCase(),
          `(${label.replace(/[\\()]/g, "\\$&")})`.toUpperCase()
        ];
  return {
    otherSizes: sizes.filter((size) => size !== a4),
    colours: await page.evaluate(() => {
      const {backgroundColor, color} = getComputedStyle(document.documentElement);
      return `${color} on ${backgroundColor}`;
    }),
    charts: await drawn.filter({visible: true}).count(),
    spoken: written.some((words) => pdf.toUpperCase().includes(words)),
    controls: await page.locator("form, select, input, button, nav, [role=status]").filter({visible: true}).count()
  };
}
