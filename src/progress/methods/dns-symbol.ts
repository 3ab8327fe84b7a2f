import type {StatusOf} from "../../model/assessment.js";

/** The four symbols; the statuses of the method add `ended` and `suspended`. */
export type WeatherSymbol = Exclude<StatusOf<"dns_weather">, "ended" | "suspended">;

/** Bounds of the gap in percent of the remaining distance: below the first sun, up to the second slightly cloudy. */
export const dnsThresholds = {sun: 5, slightlyCloudy: 20} as const;

/** What a symbol is decided by; changes are signed so that positive is the right way. */
export interface DnsMeasures {
  readonly met: boolean;
  /** Average yearly change in the window. */
  readonly average: number;
}

/**
 * Symbol for a target with a year. `gap` is the projected shortfall in percent of the distance still to go; it is not
 * looked at where the target is met or the movement is not towards it.
 */
export function classifyDnsTarget({met, average}: DnsMeasures, gap: number): WeatherSymbol {
  if (met) return average < 0 ? "slightly_cloudy" : "sun";
  if (average <= 0) return "thunderstorm";
  if (gap < dnsThresholds.sun) return "sun";
  return gap <= dnsThresholds.slightlyCloudy ? "slightly_cloudy" : "cloud";
}

/**
 * Symbol for a target that holds in every year. "Missed, standing still" is open in the text; thunderstorm is our
 * reading.
 */
export function classifyDnsEveryYear({met, average}: DnsMeasures): WeatherSymbol {
  if (met) return average >= 0 ? "sun" : "slightly_cloudy";
  return average > 0 ? "cloud" : "thunderstorm";
}

/** Symbol for a direction alone: the average change and the last one. */
export function classifyDnsDirection(average: number, last: number): WeatherSymbol {
  if (average > 0) return last > 0 ? "sun" : "slightly_cloudy";
  return last > 0 ? "cloud" : "thunderstorm";
}

const fromBest: readonly WeatherSymbol[] = ["sun", "slightly_cloudy", "cloud", "thunderstorm"];

/** The worst of several symbols, for targets that must be met together; null for none. */
export function worstSymbol(symbols: readonly WeatherSymbol[]): WeatherSymbol | null {
  return fromBest.findLast((symbol) => symbols.includes(symbol)) ?? null;
}

/** The milestone that gives the headline symbol: the next one in time, or none once all are past. */
export function nextMilestone<M extends {readonly year: number}>(milestones: readonly M[], year: number): M | null {
  const ahead = milestones.filter((milestone) => milestone.year >= year);
  return ahead.toSorted((a, b) => a.year - b.year)[0] ?? null;
}

/** The weaker bound of an interval: the one that is easier to reach, and that decides. */
export function weakerBound(a: number, b: number, direction: "increase" | "decrease"): number {
  return direction === "increase" ? Math.min(a, b) : Math.max(a, b);
}
