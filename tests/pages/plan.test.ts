import {expect, test} from "vitest";
import {published} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();

const field = "[name=q]";
const marks = ".plan-text mark";

test.for(["do che phu rung", "độ che phủ rừng", "ĐỘ CHE PHỦ"])("the plan is searched in place: %s", async (query) => {
  const {page} = await site.open("plan/");
  const before = await page.textContent(".plan-text");
  await page.fill(field, query);
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, marks);
  expect((await page.locator(marks).allTextContents()).join(" ").toLowerCase()).toContain("độ che phủ");
  expect(new URL(page.url()).searchParams.get("q")).toBe(query);
  const line = published("commitments").find(({commitment}) => commitment === "14.2#3")!.line;
  await page.click(`[data-part=found] a[href$="#l${String(line)}"]`);
  await expect.poll(() => page.locator(`#l${String(line)}:target`).count()).toBe(1);
  await page.focus(field);
  await page.keyboard.press("Enter");
  expect(await page.locator(`${marks}.current`).first().isVisible()).toBe(true);
  await page.focus(field);
  await page.keyboard.press("Escape");
  expect(await page.locator(marks).count()).toBe(0);
  expect(await page.textContent(".plan-text")).toBe(before);
  expect(new URL(page.url()).search).toBe("");
});

test("hits with the same diacritics come before the others", async () => {
  const {page} = await site.open(`plan/?${new URLSearchParams({q: "bảo đảm"}).toString()}`);
  const hits = page.locator("[data-part=found] mark");
  await hits.first().waitFor();
  const folded = await hits.evaluateAll((all) => all.map((mark) => mark.textContent.toLowerCase()));
  expect(folded.length).toBeGreaterThan(0);
  expect(folded[0]).toBe("bảo đảm");
});

test("nothing found is said, and the whole plan stays", async () => {
  const {page} = await site.open("plan/");
  await page.fill(field, "zzzz");
  await expect.poll(() => page.textContent("[data-part=status]")).not.toBe("");
  expect(await page.locator(".printed").count()).toBeGreaterThan(published("tasks").length);
});

test("commitments are filtered and sorted, and the address keeps it in both languages", async () => {
  const {page} = await site.open("commitments/");
  const rows = page.locator("[data-filtered] tbody tr:visible");
  expect(await rows.count()).toBe(published("commitments").length);
  await page.selectOption("[name=year]", "2020");
  await page.click("th[data-sort='3'] button");
  const expected = published("commitments").filter(({years}) => years.includes(2020)).length;
  expect(await rows.count()).toBe(expected);
  expect(new URL(page.url()).search).toBe("?year=2020&sort=3");
  await page.reload();
  await expect.poll(() => rows.count()).toBe(expected);
  expect(await page.getAttribute("th[data-sort='3']", "aria-sort")).toBe("ascending");
  await page.click("a.language");
  await page.waitForURL(/\/en\/commitments\/\?year=2020&sort=3/);
  await expect.poll(() => rows.count()).toBe(expected);
  await page.click("button[type=reset]");
  await expect.poll(() => rows.count()).toBe(published("commitments").length);
});

test("a calendar is published for an agency with something due", async () => {
  const {page} = await site.open("agencies/so_y_te/");
  const address = await page.getAttribute(".calendar a", "href");
  const answer = await page.request.get(new URL(address!, page.url()).href);
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*RRULE:FREQ=YEARLY[^]*END:VCALENDAR\r\n$/);
});
