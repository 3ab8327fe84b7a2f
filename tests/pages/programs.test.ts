import {en as english} from "../place.js";
import {once} from "node:events";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {describe, expect, inject, onTestFinished, test} from "vitest";
import {writeLink} from "../../src/explore/notebook/link.js";
import type {Cell} from "../../src/explore/notebook/notebook.js";
import {exploreMessages} from "../../src/messages/explore.js";
import {programMessages} from "../../src/messages/programs.js";
import {ExplorerPage, useExplorer, type OpenExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const site = useSite();
const emptyExplorer = useExplorer(site);
const en = exploreMessages(english);
const words = programMessages(english);

/** Writes and runs the one program of a notebook; how it stands then. */
async function runProgram({page}: OpenExplorer, code: string): Promise<string> {
  const cell = page.locator(".cell-js");
  await cell.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(code);
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => cell.locator(".cell-status").innerText()).not.toMatch(/^(?:Not run|Waiting|Running|Changed)/);
  await expect.poll(() => cell.getAttribute("aria-busy")).toBeNull();
  return cell.locator(".cell-status").innerText();
}

/** An explorer with a result `rows` and an empty program. */
async function withProgram(): Promise<OpenExplorer> {
  const open = await emptyExplorer();
  const {page, explorer} = open;
  await explorer.run(0, "SELECT range AS x, range * range AS y, 'k' || range % 2 AS kind FROM range(6)");
  await explorer.cell(0).getByLabel(en.name, {exact: true}).fill("squares");
  await page.keyboard.press("Enter");
  await page.getByRole("button", {name: en.add.js, exact: true}).click();
  await page.locator(".cell-js .cm-content").waitFor();
  return open;
}

test("a program draws the rows of a result, and gives rows that a statement reads", async () => {
  const open = await withProgram();
  const {page, explorer} = open;
  const plot = `console.log("drawing", squares.numRows());
Plot.plot({title: "Squares", color: {legend: true}, marks: [Plot.dot(squares, {x: "x", y: "y", fill: "kind", title: "kind"})]})`;
  expect(await runProgram(open, plot)).toMatch(/^Ran in/);
  const drawn = page.locator(".cell-js .drawn");
  expect(await drawn.locator("circle").count()).toBe(6);
  expect(await drawn.locator("circle > title").first().textContent()).toBe("k0");
  expect(await drawn.locator("h2").innerText()).toBe("Squares");
  expect(await drawn.locator(".drawn-swatch").allInnerTexts()).toEqual(["k0", "k1"]);
  expect(await page.locator(".cell-js .program-line").innerText()).toBe("drawing 6");
  await page.locator(".cell-js").getByLabel(en.name, {exact: true}).fill("big");
  await page.keyboard.press("Enter");
  expect(await runProgram(open, "squares.filter(d => d.y > 10).derive({half: d => d.y / 2})")).toMatch(
    /^2 rows, 4 columns/
  );
  await page.getByRole("button", {name: en.add.sql, exact: true}).click();
  await explorer.run(1, "SELECT sum(half) AS halves FROM big");
  expect(await explorer.rows(1)).toEqual([["20.5"]]);
  // What the program reads is changed, and all follows.
  await explorer.run(0, "SELECT range AS x, 100 AS y, '' AS kind FROM range(2)");
  await expect.poll(() => explorer.rows(1)).toEqual([["100"]]);
});

test("a mistake is marked where it is, a name that is not there is told, and a loop without end is stopped", async () => {
  const open = await withProgram();
  const {page} = open;
  expect(await runProgram(open, "const a = 1;\na +")).toContain(
    `${en.place(2, 4)}. ${words.failures.syntax("Unexpected token")}`
  );
  expect(await page.locator(".cell-js .cm-lintRange-error, .cell-js .cm-lintPoint-error").count()).toBe(1);
  expect(await runProgram(open, "square.numRows()")).toContain(en.meant("squares"));
  expect(await runProgram(open, "// two lines\nsquares.nope()")).toContain(`${en.place(2, 9)}. `);
  expect(await runProgram(open, "fetch('https://example.com/')")).toContain(words.failures.network("fetch"));
  await page.locator(".cell-js .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("for (;;) {}");
  await page.keyboard.press("Control+Enter");
  await page.locator("iframe").waitFor({state: "attached"});
  await page.locator(".cell-js").getByRole("button", {name: en.stop, exact: true}).click();
  await page.locator(".cell-js .cell-status").getByText(words.failures.stopped).waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  expect(await runProgram(open, "squares.numRows() + 1")).toMatch(/^Ran in/);
  expect(await page.locator(".program-value").innerText()).toBe("7");
});

/** Ways out, and what came of each. Those that the sandbox replaces by a plain word are taken anew from a worker within. */
const waysOut = `const attempt = async (name, work) => {
  try {
    return name + ": " + await Promise.race([work(), new Promise((done) => setTimeout(() => done("nothing"), 700))]);
  } catch (error) {
    return name + ": refused";
  }
};
const anew = (0, eval)("(address) => import(address)");
const within = new Worker(URL.createObjectURL(new Blob([\`
  const attempt = \${attempt};
  const heard = (target, good) => new Promise((done, failed) => {
    target.addEventListener(good, () => done("REACHED"));
    target.addEventListener("error", failed);
  });
  Promise.all([
    attempt("fetch", async () => (await fetch("\${foreign}fetch")).type),
    attempt("own fetch", async () => (await fetch("\${address}")).type),
    attempt("request", () => {
      const request = new XMLHttpRequest();
      request.open("GET", "\${foreign}request");
      const heardOf = heard(request, "load");
      request.send();
      return heardOf;
    }),
    attempt("socket", () => heard(new WebSocket("\${foreign.replace("http", "ws")}socket"), "open")),
    attempt("events", () => heard(new EventSource("\${foreign}events"), "open")),
    attempt("scripts", () => { importScripts("\${foreign}scripts.js"); return "REACHED"; }),
    attempt("font", () => new FontFace("f", "url(\${foreign}font.woff2)").load()),
    attempt("worker", () => heard(new Worker("\${foreign}worker.js"), "message"))
  ]).then((told) => postMessage(told));
\`], {type: "text/javascript"})));
const told = await new Promise((done) => within.addEventListener("message", ({data}) => done(data)));
[
  ...told,
  await attempt("import", () => anew(foreign + "import.js")),
  await attempt("own import", () => anew(address)),
  await attempt("data", () => anew("data:text/javascript,1")),
  await attempt("storage", () => new Promise((done, failed) => {
    const request = indexedDB.open("kept");
    request.onsuccess = () => done("OPENED");
    request.onerror = failed;
  })),
  await attempt("caches", () => self.caches.keys()),
  "origin: " + self.origin,
  "page: " + [typeof parent, typeof top, typeof opener, typeof localStorage, typeof postMessage].join(" "),
  await attempt("navigation", () => {
    location.href = foreign + "navigation";
    return location.protocol;
  })
].join("\\n")`;

const refused = (way: string) => `${way}: refused`;

describe("a program from a link", () => {
  test("runs once its reader says so, and reaches neither network nor page", async () => {
    const reached: string[] = [];
    const foreign = createServer(({url}, response) => {
      reached.push(url ?? "");
      response.writeHead(200, {"access-control-allow-origin": "*", "content-type": "text/javascript"}).end("1");
    });
    foreign.on("connection", () => reached.push("a connection"));
    foreign.listen(0, "127.0.0.1");
    await once(foreign, "listening");
    onTestFinished(() => void foreign.close());
    const address = `http://127.0.0.1:${String((foreign.address() as AddressInfo).port)}/`;
    const own = new URL("data/areas.csv", inject("atRoot")).href;
    const cells: readonly Cell[] = [
      {
        id: "a",
        kind: "js",
        name: "out",
        code: `const foreign = ${JSON.stringify(address)}, address = ${JSON.stringify(own)};\n${waysOut}`
      },
      {
        id: "b",
        kind: "js",
        name: "",
        code: `html\`<div><script>parent.out = 1</script><img src="${address}a.png"><svg><image href="${address}b.png"/><rect fill="url(${address}c.svg#d)"/></svg><a href="${address}">link</a><b onclick="parent.out = 2" style="position: fixed; color: red">bold</b><p style="height: 900000px"></p></div>\``
      }
    ];
    const {page, requests} = await site.open(`en/explore/#n=${writeLink({id: "x", title: "Ways out", cells})}`, {
      // The browser tells of everything that it refuses, as of something that was asked for and not answered.
      tolerate: /^(?:error in the console|request to another host|no answer)/
    });
    await page.locator(".link-banner").getByText(en.programsFromLink).waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    expect(requests.some((address) => address.includes("/sandbox/"))).toBe(false);
    await page.getByRole("button", {name: en.runLink}).click();
    await new ExplorerPage(page).settled();
    const told = await page.locator(".program-value").innerText();
    // A worker from elsewhere is never heard of.
    expect(told.replace("worker: nothing", "worker: refused").split("\n")).toEqual([
      ...["fetch", "own fetch", "request", "socket", "events", "scripts", "font", "worker"].map(refused),
      ...["import", "own import", "data", "storage", "caches"].map(refused),
      "origin: null",
      "page: undefined undefined undefined undefined undefined",
      refused("navigation")
    ]);
    const drawn = page.locator(".cell-js").nth(1).locator(".drawn");
    expect(await drawn.innerHTML()).toBe(
      '<div><svg><rect></rect></svg>link<b style="color: red;">bold</b><p style="height: 900000px;"></p></div>'
    );
    // What comes after it is within reach.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000);
    expect(reached).toEqual([]);
    expect(await page.evaluate(() => "out" in globalThis)).toBe(false);
    expect(await page.locator("iframe").count()).toBe(0);
  });
});
