import {expect, test} from "vitest";
import {commonMessages} from "../../src/messages/common.js";
import {languageOf} from "../place.js";
import {htmlOf, pages} from "../pages/site.js";
import {countFaults, pointFaults, trendFaults} from "../site/described-charts.js";
import {pageDocument} from "../site/page-document.js";

/** Kinds of charts by the place in which they stand; what stands elsewhere is a chart of values over years. */
const kinds = [
  {within: ".year-changes", name: "changes"},
  {within: ".panel", name: "panel"},
  {within: ".map-figure", name: "map"},
  {within: ".notebook-chart", name: "notebook"},
  {within: ".explore-plot", name: "explorer"},
  {within: "[data-part=chart]", name: "relation"},
  {within: ".locator", name: "locator"}
] as const;

type Kind = (typeof kinds)[number]["name"] | "trend";

const kindOf = (chart: Element): Kind => kinds.find(({within}) => chart.closest(within) !== null)?.name ?? "trend";

/** Rows of the tables of a page that have a number in each of its places. */
const rowsWith = (document: Document, selector: string): number => document.querySelectorAll(selector).length;

function faultsOf(kind: Kind, chart: Element, language: "vi" | "en"): string[] {
  const document = chart.ownerDocument;
  const description = chart.getAttribute("aria-label")!;
  // The explorer keeps the words of a mark apart from its title, which it takes away.
  const marks = chart.querySelectorAll(":not(text) > title, [data-tip]").length;
  switch (kind) {
    case "trend": {
      const {year: _, ...parts} = commonMessages(languageOf(language)).period;
      return trendFaults(chart, language, Object.values(parts));
    }
    case "changes":
      // The change stands in brackets behind both values.
      return [...countFaults(chart, marks), ...pointFaults(chart, "x", /\((?=[\u2212+]?\d[^()]*\)$)/, language)];
    case "panel": {
      const titles = [...chart.querySelectorAll("title")].map(({textContent}) =>
        textContent.replace(/^.*?, (?=\d{4})/, "")
      );
      const said = titles.filter((title) => description.includes(title));
      const ends = [titles[0], titles.at(-1)].every((title) => said.includes(title!));
      return [
        ...(ends ? [] : [`“${description}” does not tell the first and last of ${titles.join("; ")}`]),
        ...pointFaults(chart, "y", /, \d{4}: /, language)
      ];
    }
    case "relation":
      return [
        ...countFaults(chart, marks),
        ...countFaults(chart, rowsWith(document, "table.points tbody tr")),
        ...pointFaults(chart, "y", /^.*?: .*?; /, language),
        ...pointFaults(chart, "x", /^.*?: /, language)
      ];
    case "map":
      return [
        ...countFaults(chart, chart.querySelectorAll(":is(.shape, .tile):not(.no-data)").length),
        ...countFaults(chart, rowsWith(document, "table.ranking tbody tr:not(.whole):has(th + td.number)"))
      ];
    case "explorer":
      return countFaults(chart, marks);
    case "notebook": {
      // An author's own words: what they give with decimals stands in the table behind the chart, or is computed in the text.
      const table = chart.closest("article")!.textContent;
      const numbers = description.match(/\d+[.,]\d+/g) ?? [];
      return numbers.filter((one) => !table.includes(one)).map((one) => `“${description}”: ${one} is nowhere else`);
    }
    case "locator":
      return [];
  }
}

const drawn = pages.filter(({path}) => /<svg[^>]*role="img"/.test(htmlOf(path)));

test("no chart says a number that it does not draw, and each mark stands at its number", () => {
  const faults: string[] = [];
  const seen = new Set<Kind>();
  for (const {path, language} of drawn) {
    for (const chart of pageDocument(htmlOf(path)).querySelectorAll("svg[role=img][aria-label]")) {
      const kind = kindOf(chart);
      seen.add(kind);
      for (const fault of faultsOf(kind, chart, language)) faults.push(`${path} (${kind}): ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect([...seen].toSorted()).toEqual(["trend", ...kinds.map(({name}) => name)].toSorted());
});
