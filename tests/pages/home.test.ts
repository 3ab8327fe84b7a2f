import {expect, inject, test} from "vitest";
import {published} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();

const laptop = {width: 1280, height: 800};
const phone = {width: 360, height: 780};

test.for(["", "en/"])("/%s tells the plan in three sentences and one picture without scrolling", async (path) => {
  const {page} = await site.open(path, {viewport: laptop, until: "load"});
  expect(await page.locator(".statements p").count()).toBe(3);
  for (const part of [".statements", ".picture-goals", ".picture-key"]) {
    const box = (await page.locator(part).boundingBox())!;
    expect(box.y + box.height, part).toBeLessThanOrEqual(laptop.height);
  }
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(1500);
});

test("on a phone most of the first headline is within the first three screens", async () => {
  const {page} = await site.open("", {viewport: phone, until: "load"});
  const box = (await page.locator(".headline svg").first().boundingBox())!;
  // What words are high depends on the machine's letters, by some lines.
  expect(box.y + box.height / 2).toBeLessThanOrEqual(3 * phone.height);
});

test("every commitment is a mark in the order of the plan, drawn by what is known, and leads to its place", async () => {
  const {page} = await site.open("", {viewport: laptop});
  const marks = await page.locator(".plan-mark").evaluateAll((all) =>
    all.map((mark) => ({
      words: mark.textContent.trim(),
      known: mark.getAttribute("data-known"),
      shape: mark.querySelector("use")!.getAttribute("href"),
      target: decodeURIComponent(mark.getAttribute("href")!)
    }))
  );
  const commitments = published("commitments");
  expect(marks.length).toBe(commitments.length);
  const assessments = published("assessments");
  for (const {words, known, shape} of marks) {
    const id = words.split(" ")[0]!;
    const own = assessments.filter(({commitment}) => commitment === id);
    const verdict = own.find(({account}) => account === "commitment")!.result;
    const evidence = own.find(({account}) => account === "evidence")?.result ?? "none";
    expect(known === "verdict", id).toBe(verdict !== "undecided");
    expect(known === "evidence", id).toBe(verdict === "undecided" && evidence !== "none");
    if (known === "verdict") expect(shape).toBe(`#mark-${verdict}`);
    if (known === "evidence") expect(shape).toBe(`#mark-evidence-${evidence}`);
  }
  expect(new Set(marks.map(({target}) => target)).size).toBe(commitments.length);
  const [first] = marks;
  await page.locator(".plan-mark").first().click();
  await page.waitForURL(/commitments|goals|plan/);
  expect(await page.content()).toContain(first!.words.split(" ")[0]!);
});

test("the picture is narrowed by what is known, agency and year, and the address keeps it in both languages", async () => {
  const {page} = await site.open("", {viewport: laptop});
  const meant = page.locator(".plan-mark:not(.faded)");
  const all = await meant.count();
  await page.selectOption("[name=known]", "verdict");
  const decided = published("assessments").filter(
    ({account, result}) => account === "commitment" && result !== "undecided"
  );
  await expect.poll(() => meant.count()).toBe(decided.length);
  expect(new URL(page.url()).search).toBe("?known=verdict");
  expect(await page.textContent("[data-part=status]")).toContain(String(decided.length));
  // What is not meant is out of the way of a keyboard.
  expect(await page.locator(".plan-mark.faded").first().getAttribute("tabindex")).toBe("-1");
  await page.click("text=English");
  await page.waitForURL(/\/en\/\?known=verdict$/);
  await expect.poll(() => meant.count()).toBe(decided.length);
  await page.click("button[type=reset]");
  await expect.poll(() => meant.count()).toBe(all);
  expect(new URL(page.url()).search).toBe("");
  await page.selectOption("[name=year]", "2020");
  await expect
    .poll(() => meant.count())
    .toBe(published("commitments").filter(({years}) => String(years).split(";").includes("2020")).length);
});

test.for(["", "en/"])(
  "/%s offers its picture to take along: files, a citation and the code of a frame",
  async (path) => {
    const {page} = await site.open(path, {viewport: laptop, until: "load"});
    const part = page.locator(".picture [data-reuse]");
    for (const kind of ["svg", "png"]) {
      const link = part.locator(`a[download]`, {hasText: kind.toUpperCase()});
      const answer = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
      expect(answer.status()).toBe(200);
      expect((await answer.body()).length).toBeGreaterThan(10_000);
    }
    const address = `${inject("atRoot")}${path}`;
    expect(await part.locator("[data-citation]").textContent()).toContain(address);
    expect(await part.locator("[data-embed]").textContent()).toContain(`<iframe src="${address}embed/plan/"`);
  }
);

test("a finger reads a mark before it follows it", async () => {
  const {page} = await site.open("", {viewport: phone, hasTouch: true});
  const mark = page.locator(".plan-mark").nth(1);
  await mark.scrollIntoViewIfNeeded();
  const words = mark.locator(".words");
  await mark.tap();
  const box = (await words.boundingBox())!;
  expect(box.width).toBeGreaterThan(300);
  expect(box.y + box.height).toBeLessThanOrEqual(phone.height + 1);
  expect(new URL(page.url()).pathname).toMatch(/\/$/);
  const before = page.url();
  await mark.tap();
  await expect.poll(() => page.url()).not.toBe(before);
});

test("a keyboard reads the marks one by one", async () => {
  const {page} = await site.open("", {viewport: laptop});
  await page.locator(".plan-mark").first().focus();
  const words = page.locator(".plan-mark:focus .words");
  const first = await words.textContent();
  expect((await words.boundingBox())!.height).toBeGreaterThan(20);
  await page.keyboard.press("Tab");
  expect(await words.textContent()).not.toBe(first);
});
