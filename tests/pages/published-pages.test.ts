import {languageOf} from "../place.js";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {letters, signsOfTheMachine} from "../../loaders/site/letters.js";
import {planMessages} from "../../src/messages/plan.js";
import {expect, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {tagsOf} from "./markup.js";
import {expectedMarks, expectedValues, province, published} from "./published.js";
import {publishedChart, publishedTable} from "./shown.js";
import {dist, htmlOf, indicatorPages, pages} from "./site.js";

test("the site has its pages in both languages", () => {
  const vietnamese = pages.filter(({language, path}) => language === "vi" && path !== "404.html");
  const english = pages.filter(({language}) => language === "en");
  expect(vietnamese.length).toBeGreaterThan(1);
  expect(english.map(({name}) => name).sort()).toEqual(vietnamese.map(({name}) => name).sort());
});

test("every page has a title, its language, one heading, a width of its own and one main part", () => {
  const wrong = pages.flatMap(({path, language}) => {
    const html = htmlOf(path);
    const tags = tagsOf(html);
    const named = (name: string) => tags.filter((tag) => tag.name === name);
    const is = (value: unknown, expected: unknown, what: string) => (value === expected ? [] : [`${what} in /${path}`]);
    return [
      ...is(/<title>\s*\S[^<]*<\/title>/.test(html), true, "title"),
      ...is(named("html")[0]?.attributes.get("lang"), language, "language"),
      ...is(named("h1").length, 1, "headings"),
      ...is(named("main").length, 1, "main parts"),
      ...is(
        named("meta")
          .find(({attributes}) => attributes.get("name") === "viewport")
          ?.attributes.get("content"),
        "width=device-width, initial-scale=1",
        "viewport"
      )
    ];
  });
  expect(wrong).toEqual([]);
});

test("pages and programs write no letter that the site's fonts lack, but for those that are known to be the machine's", () => {
  const known = new Set(letters + signsOfTheMachine + "\t\n\r");
  const programs = readdirSync(join(dist, "_import/messages"), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".js"))
    .map((file) => join("_import/messages", file));
  expect(programs.length).toBeGreaterThan(5);
  const wrong = [...pages.map(({path}) => path), ...programs].flatMap((path) => {
    const written = htmlOf(path)
      .replace(/<(?<element>script|style)\b[^]*?<\/\k<element>>/g, "")
      .replace(/&#(?:x(?<hex>[0-9a-f]+)|(?<code>\d+));/gi, (_, hex: string | undefined, code: string) =>
        String.fromCodePoint(hex === undefined ? Number(code) : parseInt(hex, 16))
      );
    const strange = [...new Set(written)].filter((letter) => !known.has(letter));
    return strange.map((letter) => `${letter} (U+${letter.codePointAt(0)!.toString(16)}) in /${path}`);
  });
  expect(wrong).toEqual([]);
});

/** Every indicator, by turns in one language and in the other. */
const names = [...new Set(indicatorPages.map(({indicator}) => indicator))];
const byTurns = indicatorPages.filter(
  ({language, indicator}) => names.indexOf(indicator) % 2 === (language === "vi" ? 0 : 1)
);

test.for(byTurns)("/$path is published whole, with the published data", ({path, language, indicator}) => {
  const definition = published("indicators").find((row) => row.indicator === indicator)!;
  const name = language === "vi" ? definition.name_vi : definition.name_en;
  const document = pageDocument(htmlOf(path));
  expect(document.title).toContain(name);
  expect([...document.querySelectorAll("h1")].map(({textContent}) => textContent)).toEqual([name]);

  const values = expectedValues(indicator);
  expect(publishedTable(document, language)).toEqual(values);

  // One each for the widths of a desk, a tablet and a phone.
  const charts = [...document.querySelectorAll("figure:not(.trend-groups) .drawing > svg")];
  expect(charts.length).toBe(values.length === 0 ? 0 : 3);
  for (const chart of charts) {
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toContain(name);
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
    expect(publishedChart(chart, language)).toEqual(expectedMarks(indicator));
  }

  const cards = [...document.querySelectorAll(".milestones > li")].map((item) => ({
    heading: item.querySelector("h3")!.textContent,
    terms: item.querySelector(".milestone-terms")?.textContent ?? null
  }));
  expect(cards.map(({heading}) => /\d{4}/.exec(heading)?.[0])).toEqual(
    expect.arrayContaining(["2020", "2025", "2030"])
  );
  const set = published("milestones").filter(
    (m) => m.indicator === indicator && m.area === province && m.basis === "plan"
  );
  for (const {heading, terms} of cards) {
    const milestones = set.filter((m) => heading.includes(String(m.year)));
    if (milestones.length === 0) expect(terms).toBeNull();
    else {
      // An index of the year before is how a fall every year is written down; it is said in words.
      const numbers = milestones.map((m) =>
        m.unit === "index_prev_year_100"
          ? planMessages(languageOf(language)).everyYear.decrease
          : String(m.value).replace(".", language === "vi" ? "," : ".")
      );
      expect(numbers.some((number) => terms?.includes(number) === true)).toBe(true);
    }
  }
});
