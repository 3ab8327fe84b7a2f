/**
 * Whether a change is for the better: by the indicator's direction, or only that there is one where it has none; and that chance or
 * printing explain the difference.
 */
export const changeVerdicts = ["better", "worse", "no_clear_change", "same", "changed"] as const;

export type Verdict = (typeof changeVerdicts)[number];

/**
 * The states of an indicator between two years, in the order in which they are listed: the verdicts, then why there is none. Of two
 * values of which one is a bound nothing can be said where what they may be overlaps.
 */
export const yearStates = [...changeVerdicts, "bounded", "broken", "from_only", "to_only", "neither"] as const;

/** How an indicator did between two years, or why that cannot be said. */
export type YearState = (typeof yearStates)[number];

/** Whether two values were compared. */
export function isCompared(state: YearState): state is Verdict {
  return (changeVerdicts as readonly string[]).includes(state);
}

/** By what the rows can be put in order. */
export const yearSorts = ["name", "goal", "from", "to", "change", "state", "needed"] as const;

export type YearSort = (typeof yearSorts)[number];

/** How values are put into classes: as many in each, or steps of equal width. */
export const classings = ["quantiles", "equal"] as const;

export type Classing = (typeof classings)[number];

/** How the map draws the provinces: as they lie, or as equal tiles. */
export const mapForms = ["shapes", "tiles"] as const;

export type MapForm = (typeof mapForms)[number];

/** One indicator by one methodology; a run where only an unbroken segment of it is meant. */
export interface Measure {
  readonly indicator: string;
  readonly series: string | null;
  readonly run?: number | null;
}

/** The charts of the comparing pages, as addresses name them. */
export const comparisonViews = [
  "map",
  "areas",
  "provinces",
  "course",
  "years"
] as const satisfies readonly ComparisonSelection["view"][];

/** What a chart of the comparing pages shows. */
export type ComparisonSelection =
  | {readonly view: "map"; readonly measure: Measure; readonly year: number}
  | {
      readonly view: "areas";
      readonly measure: Measure;
      readonly areas: readonly string[];
      /** The year that counts as 100; null for values as measured. */
      readonly base: number | null;
    }
  | {
      readonly view: "provinces";
      readonly x: Measure;
      readonly y: Measure;
      readonly year: number;
      /** The province that stands out. */
      readonly home: string;
    }
  /** One area over years; links carry the names of the views. */
  | {readonly view: "course"; readonly x: Measure; readonly y: Measure; readonly area: string}
  | {
      readonly view: "years";
      readonly area: string;
      readonly from: number;
      readonly to: number;
      /** How many years back a value may lie. */
      readonly reach: number;
      /** The indicators that are listed; null for all. */
      readonly only: readonly string[] | null;
    };
