import {sweep} from "../sweep.js";
import {afterAll, beforeAll, beforeEach, expect, test} from "vitest";
import type {BrowserContext, Page} from "playwright-core";
import type {Asked, Kept, State} from "../../src/offline/protocol.js";
import {browser} from "./browser.js";
import {SmallSite} from "./two-editions.js";

let site: SmallSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await SmallSite.make();
});

afterAll(() => site.remove());

// A reader who comes for the first time, and has seen the first page of the first edition.
beforeEach(async () => {
  await site.show("first");
  context = await (await browser()).newContext();
  page = await context.newPage();
  await page.goto(site.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return () => context.close();
});

const heading = () => page.locator("h1").textContent();
const go = (path: string) => page.goto(new URL(path, site.address).href);
const textOf = (path: string) =>
  page.evaluate(async (address) => {
    const answer = await fetch(address);
    return `${String(answer.status)} ${await answer.text()}`;
  }, path);

function ask<T>(asked: Asked): Promise<T> {
  return page.evaluate(
    (data) =>
      new Promise<T>((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = (event: MessageEvent<T>) => resolve(event.data);
        navigator.serviceWorker.controller!.postMessage(data, [port2]);
      }),
    asked
  );
}

test("after one visit the site opens without a line, and says of what was never opened that it is not kept", async () => {
  await go("a/");
  expect(await textOf("/sdg/data/same.csv?v=first")).toBe("200 same");
  await site.show(null);
  await go("");
  expect(await heading()).toBe("Nhà, first");
  await go("a");
  expect([await heading(), page.url()]).toEqual(["A, first", `${site.address}a/`]);
  expect(await textOf("/sdg/data/same.csv?v=first")).toBe("200 same");
  await go("b/");
  expect(await heading()).toBe("Trang này chưa được giữ trên máy");
  expect(await page.locator("li a").allTextContents()).toEqual(["Nhà", "A"]);
  await go("en/b/");
  expect(await page.locator("li a").allTextContents()).toEqual(["Home"]);
});

test("programs run without a line in a sandbox that the service worker puts around them, and nowhere else", async () => {
  const inFrame = (sandboxed: boolean) =>
    page.evaluate(async (attribute) => {
      const frame = document.createElement("iframe");
      if (attribute) frame.setAttribute("sandbox", "allow-scripts");
      frame.src = "/sdg/sandbox/frame.html";
      const ready = new Promise<boolean>((resolve) => {
        addEventListener("message", ({source, data}) => {
          if (source === frame.contentWindow && data === "ready") resolve(true);
        });
        frame.addEventListener("load", () => setTimeout(() => resolve(false), 300));
      });
      document.body.append(frame);
      if (!(await ready)) return null;
      const {port1, port2} = new MessageChannel();
      const origin = new Promise<string>((resolve) => {
        port1.onmessage = ({data}: MessageEvent<string>) => resolve(data);
      });
      frame.contentWindow!.postMessage("onmessage = ({ports: [port]}) => port.postMessage(origin)", "*", [port2]);
      return origin;
    }, sandboxed);
  expect(await textOf("/sdg/sandbox/frame.html")).toMatch(/^200 /);
  expect(await inFrame(true)).toBe("null");
  await site.show(null);
  expect(await inFrame(true)).toBeNull();
  expect(await inFrame(false)).toBe("null");
  await ask<Kept>({kind: "forget"});
  await site.show("first");
  await go("");
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
  });
  // Here nobody puts a sandbox around it: it has the origin of the site, and does nothing.
  expect(await inFrame(false)).toBeNull();
});

test.skipIf(!sweep)("everything is kept when the reader asks for it, and forgotten", async () => {
  const {missing, files} = await ask<State>({kind: "state"});
  expect([missing.length, files]).toEqual([5, 7]);
  expect(await ask<Kept>({kind: "keep", paths: missing})).toEqual({kept: 5, failed: 0});
  await site.show(null);
  await go("b/");
  expect(await heading()).toBe("B, first");
  await ask<Kept>({kind: "forget"});
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect(go("a/")).rejects.toThrow("ERR_CONNECTION_REFUSED");
});

test("two editions are never mixed, and what leads into the newer one leads into all of it", async () => {
  await go("a/");
  await site.show("second");
  // What is kept is of the first, and so is everything that it asks for, or it is refused.
  await go("");
  expect(await heading()).toBe("Nhà, first");
  expect(await textOf("/sdg/data/changed.csv?v=first")).toMatch(/^409 /);
  expect(await textOf("/sdg/data/same.csv?v=first")).toBe("200 same");
  const tab = await context.newPage();
  await tab.goto(new URL("b/", site.address).href);
  expect(await tab.locator("h1").textContent()).toBe("B, second");
  // From now on the newer one serves everything; the older page, still open, is given nothing of it in place of its own.
  await expect.poll(() => tab.evaluate(() => caches.keys().then(({length}) => length))).toBe(1);
  expect(await textOf("/sdg/data/changed.csv?v=first")).toMatch(/^409 /);
  expect(await textOf("/sdg/data/changed.csv?v=second")).toBe("200 second");
  await go("");
  expect(await heading()).toBe("Nhà, second");
});
