import {pick, type Language} from "../model/language.js";
import type {TrendObservation} from "../indicator/trend-data.js";

/** One line of a chart: the shown full-year values of one area and series, in the order of their years. */
export interface TrendLine {
  readonly area: string;
  readonly series: string | null;
  /** What is written at its end; empty where the chart has a single line. */
  readonly label: string;
  /** Position in the palette, from 0. */
  readonly colour: number;
  readonly points: readonly TrendObservation[];
  /** Values of parts of a year, which are never joined to the others. */
  readonly partial: readonly TrendObservation[];
}

/** Two neighbouring numbers of one unbroken run. Across a break there is no link at all, and none leads to a bound. */
export interface TrendLink {
  readonly from: TrendObservation;
  readonly to: TrendObservation;
  readonly colour: number;
  /** True where years between the two have no value: drawn dotted, since nothing is known there. */
  readonly gap: boolean;
}

/** Sorts the shown values into lines. Colours follow areas where there are several, else series. */
export function trendLines(observations: readonly TrendObservation[], language: Language): TrendLine[] {
  const shown = observations.filter((o) => o.shown);
  const areas = [...new Set(shown.map((o) => o.area))];
  const series = [...new Set(shown.map((o) => o.series))];
  return areas.flatMap((area) =>
    series.flatMap((name): TrendLine[] => {
      const own = shown.filter((o) => o.area === area && o.series === name);
      const [first] = own;
      if (!first) return [];
      const areaName = pick(first, "area", language);
      const seriesName = pick(first, "series", language);
      const words = [
        ...(areas.length > 1 ? [areaName] : []),
        ...(series.length > 1 && seriesName !== null ? [seriesName] : [])
      ];
      return [
        {
          area,
          series: name,
          label: words.join(" · "),
          colour: areas.length > 1 ? areas.indexOf(area) : series.indexOf(name),
          points: own.filter((o) => o.period === "year"),
          partial: own.filter((o) => o.period !== "year")
        }
      ];
    })
  );
}

/** The links between neighbouring points of a line that lie in the same unbroken run; of a bound nobody knows where it lies. */
export function trendLinks(line: TrendLine): TrendLink[] {
  const points = line.points.filter(({qualifier}) => qualifier === null);
  return points.slice(1).flatMap((to, i): TrendLink[] => {
    const from = points[i]!;
    return from.run === to.run ? [{from, to, colour: line.colour, gap: to.year - from.year > 1}] : [];
  });
}
