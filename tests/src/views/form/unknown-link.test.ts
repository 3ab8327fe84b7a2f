import {JSDOM} from "jsdom";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {sayUnknown, unknownIn} from "../../../../src/views/form/unknown-link.js";

let form: HTMLFormElement;

beforeEach(() => {
  const {window} = new JSDOM(`<div class="page"><form data-unknown="No {} here.">
    <select name="goal"><option value="">all</option><option value="1">1</option></select>
    <input type="checkbox" name="areas" value="VN"><input type="checkbox" name="areas" value="VN-72">
    <input type="radio" name="over" value="years"><input type="search" name="q"><input name="pace" value="">
    </form><table><tr><th data-sort="2"></th><th data-sort-by="name"></th></tr></table></div>`);
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("HTMLSelectElement", window.HTMLSelectElement);
  form = window.document.querySelector("form")!;
});

afterEach(() => vi.unstubAllGlobals());

test.for([
  ["?goal=1&areas=VN;VN-72&over=years&q=anything&sort=-2", []],
  ["?goal=&areas=", []],
  ["?sort=name&utm_source=letter", []],
  ["?goal=99", ["goal=99"]],
  ["?areas=VN;VN-99;zz", ["areas=VN-99", "areas=zz"]],
  ["?over=areas&sort=9&pace=fast", ["over=areas", "sort=9", "pace=fast"]]
] as const)("what a link asks for and a form has not: %s", ([search, expected]) => {
  expect(unknownIn(form, search)).toEqual(expected);
});

test("is said above the form, as text, and no longer once the reader has chosen", () => {
  sayUnknown(form, unknownIn(form, "?goal=<img src=x>"));
  const place = form.previousElementSibling as HTMLElement;
  expect(place.textContent).toBe("No goal=<img src=x> here.");
  expect(place.getAttribute("role")).toBe("status");
  expect(place.hidden).toBe(false);
  sayUnknown(form, []);
  expect(place.hidden).toBe(true);
  expect(form.parentElement!.querySelectorAll("[data-part=unknown-link]")).toHaveLength(1);
  sayUnknown(form, ["x".repeat(100)]);
  expect(place.textContent.length).toBeLessThan(60);
});
