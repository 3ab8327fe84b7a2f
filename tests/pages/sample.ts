import {expectedValues, province, published} from "./published.js";
import {pages, type BuiltPage} from "./site.js";

/** Those of some pages that follow each other in one language only, by turns: what differs between the languages is words. */
export function byTurns<Of extends BuiltPage>(some: readonly Of[]): Of[] {
  const names = [...new Set(some.map(({name}) => name))];
  return some.filter(
    ({name, language}) => name === "404.html" || names.indexOf(name) % 2 === (language === "vi" ? 0 : 1)
  );
}

/** Goals, agencies, reports and notebooks of which another one stands for all. */
const alike =
  /^(?:en\/)?(?:goals\/(?!3\/)\d|agencies\/(?!so_tai_chinh\/).|report\/(?!2024\/)\d|notebooks\/(?:en\/)?(?!en\/$|forest-cover\/|poverty-rulers\/).)/;

/**
 * Pages that stand for all, in one language, where looking takes seconds: each kind of page, and indicators at the edges: the
 * headlines with the most series and the most breaks, those without any value and without one of the province, and the one
 * with the most values. `npm run sweep` looks at all of them.
 */
export const samplePages = sampled();

function sampled(): BuiltPage[] {
  const indicators = sampleIndicators();
  return byTurns(
    pages.filter(({path, indicator}) => (indicator === null ? !alike.test(path) : indicators.has(indicator)))
  );
}

/** Whether a page has a chart to change: the overview, and indicators with values of the province. */
export const isDrawn = ({path, indicator}: BuiltPage): boolean =>
  indicator === null ? path === "" || path === "en/" : expectedValues(indicator).length > 0;

function sampleIndicators(): ReadonlySet<string> {
  const counts = new Map(published("indicators").map(({indicator}) => [indicator, 0]));
  const own = new Map<string, {readonly series: Set<string | null>; readonly runs: Set<number>}>();
  for (const {indicator, area, series, run} of published("observations")) {
    counts.set(indicator, counts.get(indicator)! + 1);
    if (area !== province) continue;
    const seen = own.get(indicator) ?? {series: new Set(), runs: new Set()};
    own.set(indicator, seen);
    seen.series.add(series);
    seen.runs.add(run);
  }
  const byCount = [...counts].sort(([, a], [, b]) => a - b).map(([name]) => name);
  const headlines = published("indicators").flatMap(({indicator, headline}) => (headline ? [indicator] : []));
  const most = (count: (of: {series: Set<string | null>; runs: Set<number>}) => number) =>
    headlines.toSorted((a, b) => count(own.get(b)!) - count(own.get(a)!))[0];
  const edges = [
    most(({series}) => series.size),
    most(({runs}) => runs.size),
    byCount[0],
    byCount.find((name) => counts.get(name)! > 0 && !own.has(name)),
    byCount.at(-1)
  ];
  return new Set(edges.flatMap((name) => (name === undefined ? [] : [name])));
}
