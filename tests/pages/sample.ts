import {expectedValues, published, province} from "./published.js";
import {pages} from "./site.js";

const sampleIndicators = chosenIndicators();

/** Goals, agencies and reports of which another one stands for all. */
const alike = /^(?:en\/)?(?:goals\/(?!3\/)\d|agencies\/(?!so_tai_chinh\/).|report\/(?!2024\/)\d)/;

/**
 * Pages that stand for all where looking at every one would take too long: each kind of page, the headline indicators, and
 * those at the edges: without any value, without one of the province, with the most.
 */
export const samplePages = pages.filter(({path, indicator}) =>
  indicator === null ? !alike.test(path) : sampleIndicators.has(indicator)
);

const names = [...new Set(samplePages.map(({name}) => name))];

/**
 * Each of those in one language only, by turns, where looking takes seconds: what differs between the languages is words,
 * and every kind of page has several pages in the sample.
 */
export const pagesInOneLanguage = samplePages.filter(
  ({name, language}) => names.indexOf(name) % 2 === (language === "vi" ? 0 : 1) || name === "404.html"
);

/** Those of them with a chart to change: the overview, and indicators with values of the province. */
export const drawnPages = pagesInOneLanguage.filter(({path, indicator}) =>
  indicator === null ? path === "" || path === "en/" : expectedValues(indicator).length > 0
);

function chosenIndicators(): ReadonlySet<string> {
  const counts = new Map(published("indicators").map(({indicator}) => [indicator, 0]));
  const own = new Set<string>();
  for (const {indicator, area} of published("observations")) {
    counts.set(indicator, counts.get(indicator)! + 1);
    if (area === province) own.add(indicator);
  }
  const byCount = [...counts].sort(([, a], [, b]) => a - b);
  const edges = [byCount[0], byCount.find(([name, count]) => count > 0 && !own.has(name)), byCount.at(-1)];
  const headline = published("indicators").filter((row) => row.headline);
  return new Set([...headline.map(({indicator}) => indicator), ...edges.flatMap((edge) => (edge ? [edge[0]] : []))]);
}
