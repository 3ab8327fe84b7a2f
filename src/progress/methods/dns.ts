import {
  insufficient,
  isMet,
  judged,
  knownBy,
  marksOf,
  signOf,
  startOf,
  type Assess,
  type Assessment,
  type Components
} from "../assessment.js";
import {classifyDnsDirection, classifyDnsEveryYear, classifyDnsTarget} from "./dns-symbol.js";
import {carryForward, lastYears, paceNeeded, paceOfLastYears, paceWindow, type Pace} from "../pace.js";
import type {Mark, StatusOf} from "../../model/assessment.js";

export type DnsStatus = StatusOf<"dns_weather">;

export interface DnsOptions {
  /** True for a target that must be kept in every year. A milestone without a value is a direction. */
  readonly everyYear?: boolean;
  /** Fewest values in the window; the text asks for four. One published symbol has three. */
  readonly minimum?: number;
}

/** Fewest values in the window, as the published rule asks. */
export const dnsMinimum = 4;

/**
 * The German weather symbols (Deutsche Nachhaltigkeitsstrategie). `avg` is the average change since the earliest value
 * of the last five years. For a target with a year it is carried forward to `e`, and the shortfall `gap = 100·d·(T −
 * e)/|T − c|` decides; for a target of every year and for a direction the changes decide.
 *
 * The measure is the gap in percent for a target with a year (null once it is met), else the average change, signed so
 * that positive is the right way. The year assessed is that of the latest value known; today's data are used for past
 * years.
 *
 * Source: DnsTestEnvironment/dns-indicators `_pages/en/status.md` at revision 06bd4732.
 */
export const assessDns: Assess<DnsStatus, DnsOptions> = (series, milestone, year, options = {}) => {
  const {everyYear = false, minimum = dnsMinimum} = options;
  const target = milestone.value;
  const dated = target !== null && !everyYear;
  const known = knownBy(series, year);
  const latest = known.points.at(-1);
  const window = lastYears(known.points);
  const pace = paceOfLastYears(known.points);
  const components: Components = {
    ...startOf(known, milestone),
    baselineYear: pace?.from.year ?? null,
    baseline: pace?.from.value ?? null,
    requiredPace: dated && latest !== undefined ? paceNeeded(latest, target, milestone.year) : null,
    actualPace: pace?.change ?? null,
    projected: dated && pace !== null ? carryForward(pace, milestone.year) : null,
    n: window.length
  };
  const marks = marksOf(known);
  if (dated && year > milestone.year) return judged({status: "ended", measure: null}, components, marks);
  if (latest === undefined) return insufficient("no_data", components, marks);
  if (pace === null || window.length < minimum) {
    // Until enough years have passed since a break, the symbol is suspended rather than missing.
    if (known.cutAt !== null && latest.year - known.cutAt < paceWindow) {
      return judged({status: "suspended", measure: null}, components, marks);
    }
    return insufficient(known.points.length === 1 ? "one_point" : "too_few_points", components, marks);
  }
  const average = signOf(milestone.direction) * pace.change;
  if (target === null) return byDirection(known.points, average, signOf(milestone.direction), components, marks);
  const measures = {met: isMet(latest.value, target, milestone.direction), average};
  if (everyYear) return judged({status: classifyDnsEveryYear(measures), measure: average}, components, marks);
  const gap = measures.met ? null : gapOf(pace, target, milestone.year, signOf(milestone.direction));
  return judged({status: classifyDnsTarget(measures, gap ?? 0), measure: gap}, components, marks);
};

function gapOf(pace: Pace, target: number, year: number, d: number): number {
  const shortfall = d * (target - carryForward(pace, year));
  return (100 * shortfall) / Math.abs(target - pace.to.value);
}

function byDirection(
  points: readonly {readonly value: number}[],
  average: number,
  d: number,
  components: Components,
  marks: readonly Mark[]
): Assessment<DnsStatus> {
  const last = d * (points.at(-1)!.value - points.at(-2)!.value);
  return judged({status: classifyDnsDirection(average, last), measure: average}, components, marks);
}
