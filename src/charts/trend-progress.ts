import * as Plot from "@observablehq/plot";
import {formatShort} from "../lib/format.js";
import type {Language} from "../model/language.js";
import {progressMessages} from "../messages/progress.js";
import type {Outlook} from "../progress/trajectory.js";
import type {Waypoint} from "../progress/path.js";
import type {LabelWish} from "./labels.js";
import type {ProgressView} from "../indicator/progress-view.js";
import {drawn, ink} from "./theme.js";
import type {Unit} from "../wording/value.js";

/** What a chart draws of a view within the years that it shows. */
export interface ProgressMarks {
  /** Rates that the remaining years must have: a path without a start. */
  readonly needed: boolean;
  readonly paths: readonly (readonly Waypoint[])[];
  readonly outlook: readonly Waypoint[];
  readonly band: readonly {readonly year: number; readonly low: number; readonly high: number}[];
  readonly scenario: readonly Waypoint[];
}

/** Picks what can be drawn: paths and paces within the years shown, and a band only where there is one. */
export function progressMarks(view: ProgressView, within: (point: {readonly year: number}) => boolean): ProgressMarks {
  const paths = view.milestones.flatMap(({trajectory}) => {
    const path = trajectory.path?.filter(within) ?? [];
    return path.length === 0 ? [] : [path];
  });
  const {outlook} = view;
  const ahead = [outlook?.start, ...(outlook?.years ?? [])].filter((year) => year != null).filter(within);
  const banded = ahead.flatMap(({year, low, high}) => (low === null || high === null ? [] : [{year, low, high}]));
  return {
    needed: view.milestones.some(({trajectory}) => trajectory.path !== null && trajectory.base === null),
    paths,
    outlook: withStart(outlook, within),
    band: banded,
    scenario: withStart(view.whatIf, within)
  };
}

function withStart(outlook: Outlook | null, within: (point: {readonly year: number}) => boolean): readonly Waypoint[] {
  if (outlook === null) return [];
  const points = [...(outlook.start === null ? [] : [outlook.start]), ...outlook.years].map(({year, value}) => ({
    year,
    value
  }));
  const shown = points.filter(within);
  return shown.length < 2 ? [] : shown;
}

/** Values that the vertical axis must hold; the band may run out of the frame. */
export function progressValues({paths, outlook, scenario}: ProgressMarks): readonly number[] {
  return [...paths.flat(), ...outlook, ...scenario].map(({value}) => value);
}

/** Under the data: the band, the paths with a step for each year, the dotted present pace, the dashed scenario. */
export function progressLayers(
  {paths, outlook, band, scenario}: ProgressMarks,
  domain: readonly [number, number]
): Plot.Markish[] {
  const line = {x: "year", y: "value", fill: "none"} as const;
  const clipped = band.map(({year, low, high}) => ({
    year,
    low: Math.max(domain[0], Math.min(domain[1], low)),
    high: Math.max(domain[0], Math.min(domain[1], high))
  }));
  return [
    Plot.areaY(clipped, {x: "year", y1: "low", y2: "high", fill: ink.muted, fillOpacity: 0.14}),
    ...paths.flatMap((path) => [
      Plot.line(path, {...line, ...drawn.trajectory}),
      Plot.dot(path, {x: "year", y: "value", r: 1.6, fill: ink.milestone, stroke: "none"})
    ]),
    Plot.line(outlook, {...line, ...drawn.pace}),
    Plot.line(scenario, {...line, ...drawn.scenario})
  ];
}

/** Labels beside the lines: where each leads, with its value in the last year shown. */
export function progressWishes(
  {paths, outlook, scenario, needed}: ProgressMarks,
  pixel: (point: Waypoint) => {readonly x: number; readonly y: number},
  {unit, language}: {readonly unit: Unit; readonly language: Language}
): (LabelWish & {readonly fill: string})[] {
  const words = progressMessages(language);
  const wish = (points: readonly Waypoint[], text: (value: string) => string, fill: string) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    return [
      {
        text: text(formatShort(last.value, unit.decimals, language)),
        anchors: points.slice(1).toReversed().map(pixel),
        fill
      }
    ];
  };
  const longest = paths.toSorted((a, b) => b.length - a.length)[0] ?? [];
  // The path ends in the milestone, which has its own label: its name stands near its middle.
  const middle = longest.length < 3 ? [] : longest.slice(1, -1);
  const half = Math.floor(middle.length / 2);
  const named = [...middle.slice(half), ...middle.slice(0, half)];
  const end = longest.at(-1)?.value ?? 0;
  const name = needed ? words.neededLabel(formatShort(end, unit.decimals, language)) : words.pathLabel;
  return [
    ...(named.length === 0 ? [] : [{text: name, anchors: named.map(pixel), fill: ink.milestone}]),
    ...wish(outlook, words.outlookLabel, ink.text),
    ...wish(scenario, words.scenarioLabel, ink.scenario)
  ];
}
