import {groupBy} from "../../src/lib/group.js";
import {difference, withoutNoise} from "../../src/lib/round.js";
import {groupsOf, isYearValue} from "../../src/model/headline.js";
import type {TableRow, TableRows} from "../../src/model/tables/index.js";
import {inheritedBound} from "./inherited-bound.js";
import {smallest} from "../../src/lib/extremes.js";

type Observation = Pick<
  TableRow<"observations">,
  "indicator" | "area" | "year" | "series" | "value" | "qualifier" | "status" | "source" | "vintage" | "run"
> & {
  /** The groups that it is of; empty for everybody. */
  readonly groups: string;
};
type Derived = TableRow<"derived">;
type Value = TableRow<"derived_observations">;
type Source = Pick<TableRows, "derived" | "group_observations" | "observations">;

/** The two values that a formula was applied to, the first being the one it is a value of. */
type Computed = readonly [value: number, ...inputs: [Observation, Observation]];

const firmness: readonly Observation["status"][] = ["estimate", "preliminary", "official"];

/**
 * The `derived_observations` table. Only shown values of full years count; a change or an index needs both years in one
 * unbroken run, the year before itself (not the last one known), and a base that is not zero. Where any of that is missing
 * there is no value: nothing is computed across a break, from part of a year, from a gap, or as a difference from a bound. An input is
 * of everybody, or of the groups that the formula names; what it is divided by is of everybody.
 */
export function deriveObservations({derived, observations, group_observations}: Source): Value[] {
  const wanted = new Set(derived.flatMap(({input, divisor}) => [input, divisor]));
  const groups = new Set(["", ...derived.map(({input_groups}) => input_groups ?? "")]);
  const usable = [
    ...observations
      .filter((o) => wanted.has(o.indicator) && isYearValue(o))
      .map((o): Observation => ({...o, groups: groupsOf(o)})),
    ...group_observations.filter((o) => wanted.has(o.indicator) && isYearValue(o))
  ].filter((o) => groups.has(o.groups));
  const byInput = groupBy(usable, (o) => inputKey(o.indicator, o.groups));
  const valueAt = new Map(usable.map((o) => [placeOf(o), o]));
  return derived.flatMap((row) =>
    (byInput.get(inputKey(row.input, row.input_groups ?? "")) ?? []).flatMap((o) => {
      const computed = apply(row, o, (place) => valueAt.get(placeOf({...o, ...place})));
      if (computed === null) return [];
      const [, ...inputs] = computed;
      const qualifier = inheritedBound(row, inputs);
      return qualifier === undefined ? [] : [resultOf(row, computed, qualifier)];
    })
  );
}

type Place = Pick<Observation, "indicator" | "area" | "year" | "series" | "groups">;
type Find = (place: Partial<Place>) => Observation | undefined;

function apply(row: Derived, o: Observation, find: Find): Computed | null {
  switch (row.formula) {
    case "growth": {
      const before = find({year: o.year - 1});
      return before?.run === o.run && before.value > 0 ? [100 * (o.value / before.value - 1), o, before] : null;
    }
    case "reduction": {
      const before = find({year: o.year - 1});
      return before?.run === o.run ? [difference(before.value, o.value), o, before] : null;
    }
    case "index": {
      const base = row.base_year === null ? undefined : find({year: row.base_year});
      return base?.run === o.run && base.value > 0 ? [(100 * o.value) / base.value, o, base] : null;
    }
    case "share": {
      const whole =
        row.divisor === null ? undefined : find({indicator: row.divisor, series: row.divisor_series, groups: ""});
      return whole !== undefined && whole.value > 0 ? [((row.factor ?? 1) * o.value) / whole.value, o, whole] : null;
    }
    case "ratio_to_area": {
      const other = otherArea(row, o, find);
      return other !== null && other.value > 0 ? [o.value / other.value, o, other] : null;
    }
    case "difference_to_area": {
      const other = otherArea(row, o, find);
      return other === null ? null : [difference(o.value, other.value), o, other];
    }
  }
}

function otherArea({base_area}: Derived, o: Observation, find: Find): Observation | null {
  if (base_area === null || base_area === o.area) return null;
  return find({area: base_area}) ?? null;
}

function resultOf({derived}: Derived, [value, ...inputs]: Computed, qualifier: Value["qualifier"]): Value {
  const [first] = inputs;
  const weakest = smallest(inputs.map(({status}) => firmness.indexOf(status)));
  return {
    derived,
    area: first.area,
    year: first.year,
    series: first.series,
    value: withoutNoise(value),
    qualifier,
    status: firmness[weakest]!,
    run: first.run,
    inputs: inputs.map(traceOf)
  };
}

/** An input's key as one word, by which its row is found again; the groups stand in it where the value is not of everybody. */
export function traceOf({indicator, area, year, series, source, vintage, groups}: Trace): string {
  const key = [indicator, area, String(year), series ?? "", source, vintage];
  return (groups === "" ? key : [...key, groups]).join("/");
}

type Trace = Pick<Observation, "indicator" | "area" | "year" | "series" | "source" | "vintage" | "groups">;

function inputKey(indicator: string, groups: string): string {
  return `${indicator}\u001f${groups}`;
}

function placeOf({indicator, area, year, series, groups}: Place): string {
  return [indicator, area, year, series, groups].join("\u001f");
}
