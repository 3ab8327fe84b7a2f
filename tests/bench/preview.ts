import {readFile, writeFile} from "node:fs/promises";
import {chromium, type Page} from "playwright-core";
import {edit} from "../build/edit.js";
import {browserArguments, findChromium} from "../pages/chromium.js";
import {Preview} from "../site/preview.js";
import {RepositoryCopy} from "../site/repository.js";

/** Longest times that are good enough, in seconds: to the first page, and from a saved file to the page in the browser. */
const aims = {first: 8, median: 2, most: 4} as const;

/** How often each kind of file is saved. */
const times = 10;

/** A kind of file: where it is changed, and what of the change is seen. */
interface Kind {
  readonly name: string;
  readonly file: string;
  /** Page on which the change is seen. */
  readonly path: string;
  /** The text that is replaced, and by what at each turn; the first turn finds the original. */
  readonly before: string;
  readonly after: (turn: number) => string;
  /** Whether the page shows a turn; runs in the page. */
  readonly seen: (turn: number) => string;
}

const kinds: readonly Kind[] = [
  {
    name: "cell of data/",
    file: "data/observations/forest_cover.csv",
    path: "/indicators/forest_cover/",
    before: "forest_cover,VN-72,2015,year,,39.1,",
    after: (turn) => `forest_cover,VN-72,2015,year,,38.${String(turn)},`,
    seen: (turn) => `document.body?.textContent.includes("2015: 38,${String(turn)}%")`
  },
  {
    name: "sentence",
    file: "src/messages/vi/common.ts",
    path: "/indicators/forest_cover/",
    before: 'skipToContent: "',
    after: (turn) => `skipToContent: "${String(turn)} `,
    seen: (turn) => `document.querySelector(".skip")?.textContent.startsWith("${String(turn)} ")`
  },
  {
    name: "component",
    file: "src/views/indicator/page.ts",
    path: "/indicators/forest_cover/",
    before: '<h2 id="milestones">',
    after: (turn) => `<h2 id="milestones" data-turn="${String(turn)}">`,
    seen: (turn) => `document.querySelector("#milestones[data-turn='${String(turn)}']") !== null`
  },
  {
    name: "style",
    file: "src/styles/page.css",
    path: "/indicators/forest_cover/",
    before: "",
    after: (turn) => `:root { --turn: ${String(turn)} }\n`,
    seen: (turn) => `getComputedStyle(document.documentElement).getPropertyValue("--turn").trim() === "${String(turn)}"`
  },
  {
    name: "notebook",
    file: "src/notebooks/forest-cover.md",
    path: "/notebooks/forest-cover/",
    before: "\n# ",
    after: (turn) => `\n# ${String(turn)} `,
    seen: (turn) => `document.querySelector("h1")?.textContent.startsWith("${String(turn)} ")`
  },
  {
    name: "cell of data/, seen on the overview",
    file: "data/observations/forest_cover.csv",
    path: "/",
    before: "forest_cover,VN-72,2015,year,,39.1,",
    after: (turn) => `forest_cover,VN-72,2015,year,,37.${String(turn)},`,
    seen: (turn) => `document.body?.textContent.includes("37,${String(turn)}")`
  }
];

/** Times the first page of a preview, and how long each kind of saved file takes to be seen in a browser. */
export async function benchPreview(print: (line: string) => void): Promise<void> {
  const copy = await RepositoryCopy.make("bench-preview");
  const browser = await chromium.launch({executablePath: findChromium(), args: [...browserArguments]});
  let preview: Preview | undefined;
  try {
    const begin = performance.now();
    preview = await Preview.start(copy.folder);
    // What is looked for is told to the page as a program, which its policy refuses.
    const page = await browser.newPage({bypassCSP: true});
    await page.goto(`${preview.origin}/`, {waitUntil: "commit"});
    await page.locator("h1").first().waitFor();
    const first = (performance.now() - begin) / 1000;
    print(
      `first page: ${first.toFixed(2)} s (${first <= aims.first ? "within" : "over"} the aim of ${String(aims.first)} s)`
    );
    // What a person needs to look at the first page: meanwhile the preview gets ready for changes.
    await page.waitForTimeout(12_000);
    for (const kind of kinds) print(report(kind.name, await timesOf(kind, copy, preview.origin, page)));
  } finally {
    await browser.close();
    preview?.kill();
    await copy.remove();
  }
}

async function timesOf(
  {file, path, before, after, seen}: Kind,
  copy: RepositoryCopy,
  origin: string,
  page: Page
): Promise<number[]> {
  await page.goto(origin + path);
  const seconds: number[] = [];
  let now = before;
  const save = async (text: string) => {
    if (now === "") await prepend(copy.path(file), text);
    else await edit(copy.path(file), now, text);
    now = text;
  };
  for (let turn = 1; turn <= times; turn++) {
    const begin = performance.now();
    await save(after(turn % 10));
    await page.waitForFunction(seen(turn % 10), undefined, {timeout: 60_000, polling: 10});
    seconds.push((performance.now() - begin) / 1000);
    // A person looks at the page before they write on.
    await page.waitForTimeout(500);
  }
  if (before !== "") await save(before);
  await page.waitForTimeout(3000);
  return seconds;
}

async function prepend(file: string, text: string): Promise<void> {
  await writeFile(file, text + (await readFile(file, "utf8")));
}

function report(name: string, seconds: readonly number[]): string {
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  const most = sorted.at(-1)!;
  const good = middle <= aims.median && most <= aims.most;
  return `${name}: median ${middle.toFixed(2)} s, most ${most.toFixed(2)} s of ${String(seconds.length)} (${good ? "within" : "over"} the aims of ${String(aims.median)} and ${String(aims.most)} s)`;
}
