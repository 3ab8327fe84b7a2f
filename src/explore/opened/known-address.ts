import {parseYear} from "../../progress/choice.js";
import {comparisonViews} from "../../model/comparison.js";

/** What the tables of a place hold, by the names that addresses use. */
export interface KnownCodes {
  readonly indicators: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  /** The area that a place is about, which stands in where no other is left. */
  readonly home: string;
}

/** An address of the explorer without what is not here, and what that is, each as it stands in the address. */
export interface KnownAddress {
  readonly search: string;
  readonly unknown: readonly string[];
}

/** Takes out of an address what the tables do not hold, so that nobody sees an empty chart and takes it for an answer. */
export function knownAddress(search: string, codes: KnownCodes): KnownAddress {
  const unknown: string[] = [];
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    const isKnown = checkOf(name, codes);
    if (isKnown === null) {
      kept.append(name, value);
      continue;
    }
    const asked = value.split(";").filter((part) => part !== "");
    for (const part of asked) if (!isKnown(part)) unknown.push(`${name}=${part}`);
    const held = asked.filter(isKnown);
    if (held.length > 0 || asked.length === 0) kept.append(name, held.join(";"));
    else if (ofAreas.has(name)) kept.append(name, codes.home);
  }
  return {search: unknown.length === 0 ? search : `?${kept.toString().replaceAll("%3B", ";")}`, unknown};
}

const ofAreas: ReadonlySet<string> = new Set(["areas", "area", "home"]);

function checkOf(name: string, {indicators, areas, series}: KnownCodes): ((value: string) => boolean) | null {
  if (["indicator", "x", "y", "only"].includes(name)) return (value) => indicators.has(value);
  if (ofAreas.has(name)) return (value) => areas.has(value);
  if (name === "series" || name.endsWith("_ruler")) return (value) => series.has(value);
  if (["from", "to", "year", "base"].includes(name)) return (value) => parseYear(value) !== null;
  if (name === "view") return (value) => comparisonViews.some((view) => view === value);
  return null;
}
