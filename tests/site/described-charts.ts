/** How many pixels a mark may be off the place of its number: charts round to thousandths, values are written to some decimals. */
const tolerance = 1;

/** Numbers as they are written in a language. */
const numberIn = {vi: /\u2212?\d+(?:\.\d{3})*(?:,\d+)?/, en: /\u2212?\d+(?:,\d{3})*(?:\.\d+)?/} as const;

type Written = keyof typeof numberIn;

function numberOf(text: string, language: Written): number {
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."];
  return Number(text.replaceAll(thousands, "").replace(point, ".").replace("\u2212", "-"));
}

/** A mark with the words that tell its value, and where it stands. */
interface Mark {
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

function marksOf(chart: Element): Mark[] {
  // A word that is cut short has a title too, which says it whole.
  return [...chart.querySelectorAll(":not(text) > title")].flatMap((title) => {
    const mark = title.parentElement!;
    const moved = placeOf(mark);
    const [x, y] = moved ?? [Number(mark.getAttribute("cx") ?? NaN), Number(mark.getAttribute("cy") ?? NaN)];
    return [{title: title.textContent.trim(), x, y}];
  });
}

function placeOf(element: Element): readonly [number, number] | null {
  const moved = /^translate\((?<x>[-\d.]+),(?<y>[-\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.groups;
  return moved === undefined ? null : [Number(moved.x), Number(moved.y)];
}

/** Where an axis puts a number: read from two of its labels, null where it has none or is not even. */
function axisOf(chart: Element, along: "x" | "y", language: Written): ((value: number) => number) | null {
  for (const group of chart.querySelectorAll('g[font-variant="tabular-nums"]')) {
    const ticks = [...group.querySelectorAll("text")].flatMap((text) => {
      const place = placeOf(text);
      const written = text.textContent.trim();
      if (place === null || numberIn[language].exec(written)?.[0] !== written) return [];
      return [
        {value: numberOf(written, language), at: place[along === "x" ? 0 : 1], across: place[along === "x" ? 1 : 0]}
      ];
    });
    const [first, last] = [ticks[0], ticks.at(-1)];
    if (first === undefined || last === undefined || first.value === last.value) continue;
    if (ticks.some(({across}) => across !== first.across)) continue;
    const slope = (last.at - first.at) / (last.value - first.value);
    const at = (value: number): number => first.at + (value - first.value) * slope;
    if (ticks.some((tick) => Math.abs(at(tick.value) - tick.at) > tolerance)) continue;
    return at;
  }
  return null;
}

/** The room that the last written digit of a number leaves, in pixels. */
function slack(written: string, at: (value: number) => number, language: Written): number {
  const decimals = written.split(language === "vi" ? "," : ".")[1]?.length ?? 0;
  return Math.abs(at(0.5 * 10 ** -decimals) - at(0)) + tolerance;
}

/** Marks that do not stand at the number which they say, by the first number after the place that a pattern finds. */
function misplaced(
  marks: readonly Mark[],
  at: (value: number) => number,
  along: "x" | "y",
  said: RegExp,
  language: Written
): string[] {
  return marks.flatMap((mark) => {
    const start = said.exec(mark.title);
    const written =
      start === null ? undefined : numberIn[language].exec(mark.title.slice(start.index + start[0].length))?.[0];
    if (written === undefined || Number.isNaN(mark[along])) return [];
    const off = Math.abs(at(numberOf(written, language)) - mark[along]);
    return off <= slack(written, at, language) ? [] : [`“${mark.title}” stands ${off.toFixed(1)} px beside its number`];
  });
}

/**
 * What a chart of values over years says in words and does not draw: its description names a year and a value that a mark of it
 * has, of the latest year of that area, and each mark stands at the value that it says.
 * @param parts what parts of a year are called
 * @returns the faults, none where words and drawing agree
 */
export function trendFaults(chart: Element, language: Written, parts: readonly string[]): string[] {
  const description = chart.getAttribute("aria-label") ?? "";
  const marks = marksOf(chart);
  const at = axisOf(chart, "y", language);
  const faults = at === null ? [] : misplaced(marks, at, "y", /^.*?, \d{4}[^:]*: /, language);
  const told = marks.flatMap((mark) => {
    const {area, year, what} = /^(?<area>.*), (?<year>\d{4}): (?<what>[^;]*)/.exec(mark.title)?.groups ?? {};
    return area === undefined ? [] : [{area, year: Number(year), what: what!, isWhole: isOfWholeYear(what!, parts)}];
  });
  // “Name, area, year: value. Milestone …”; of a part of a year “Name, area: value (year, part)”; in a report, which is of one area,
  // “Name, latest value (year)”.
  const says = told.filter(({area, year, what, isWhole}) => {
    const bare = `${what.replace(/ \([^()]*\)$/, "")} (${String(year)}`;
    const inReport = chart.closest(".report-figures") !== null && description.includes(` ${bare}`);
    return inReport || description.includes(isWhole ? `${area}, ${String(year)}: ${what}` : `${area}: ${bare}`);
  });
  const [said] = says;
  if (said === undefined) return [...faults, `“${description}” is told by no mark`];
  const others = told.filter(({area, isWhole}) => area === said.area && isWhole === said.isWhole);
  const latest = Math.max(...others.map(({year}) => year));
  if (!says.some(({year}) => year === latest))
    faults.push(`“${description}” is not of ${String(latest)}, the latest year that is drawn`);
  return faults;
}

/** Whether the words of a value say nothing of a part of its year, which stands first in the brackets at their end. */
function isOfWholeYear(what: string, parts: readonly string[]): boolean {
  const remark = / \((?<remark>[^()]*)\)$/.exec(what)?.groups?.remark ?? "";
  return !parts.some((part) => remark.startsWith(part));
}

/** What a chart of changes, a cloud of points or a map says in words and does not draw. */
export function countFaults(chart: Element, counted: number): string[] {
  const description = chart.getAttribute("aria-label") ?? "";
  const said = [...description.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return said.includes(counted) ? [] : [`“${description}” does not say ${String(counted)}, which are drawn`];
}

/** Marks along an axis that do not stand at the number which they say. */
export function pointFaults(chart: Element, along: "x" | "y", said: RegExp, language: Written): string[] {
  const at = axisOf(chart, along, language);
  return at === null ? [] : misplaced(marksOf(chart), at, along, said, language);
}
