import {groupBy} from "../../lib/group.js";
import {groupParameters} from "./parameters.js";
import type {Breakdown, GroupFigures, GroupValue} from "./figures.js";

/** What a reader sees of the groups of an indicator. */
export interface GroupChoice {
  readonly area: string;
  /** One of the series, or null for the one that has no name. */
  readonly series: string | null;
  /** The breakdown whose groups are compared. */
  readonly by: string;
  /** Of every other breakdown that values by `by` are divided by too, its group; null for everybody. */
  readonly others: Readonly<Record<string, string | null>>;
  /** The groups that are drawn, of `by`. */
  readonly shown: readonly string[];
  /** Whether all groups stand in one chart, or each in one of its own. */
  readonly drawn: (typeof groupDrawings)[number];
}

/** How groups may be drawn, as they begin first. */
export const groupDrawings = ["together", "apart"] as const;

/** What there is to choose from, and what stands where nothing is chosen. */
export interface GroupOptions {
  readonly areas: readonly string[];
  readonly series: readonly (string | null)[];
  readonly by: readonly Breakdown[];
  readonly others: readonly {readonly breakdown: Breakdown; readonly values: readonly (string | null)[]}[];
  /** The groups of `by` that have a value, whatever the others are. */
  readonly groups: readonly string[];
  /** Those of them that are drawn where nothing is chosen. */
  readonly initialShown: readonly string[];
  readonly initial: Omit<GroupChoice, "drawn" | "shown">;
}

export interface ChosenGroups {
  readonly choice: GroupChoice;
  readonly options: GroupOptions;
  /** The values of the groups shown, by group and year. */
  readonly values: readonly GroupValue[];
  /** What an address asked for that there is not. */
  readonly unknown: readonly string[];
}

/** How many groups are drawn before a reader chooses: as many as have a colour of their own. */
const drawnFirst = 6;

/** What the address says for a series that has no name. */
const unnamed = "-";

/**
 * What stands in an address, completed by what there is: the home area, the first series, the breakdown that the office shows first
 * or else the first one that divides everybody. Of the other breakdowns everybody, or the groups that most values are of.
 */
export function chooseGroups(figures: GroupFigures, home: string, search: string): ChosenGroups {
  const parameters = new URLSearchParams(search);
  const unknown: string[] = [];
  const pickFrom = <V extends string | null>(name: string, offered: readonly V[], initial: V, blank: string): V => {
    const asked = parameters.get(name);
    if (asked === null) return initial;
    const found = offered.find((value) => (value ?? blank) === asked);
    if (found === undefined) unknown.push(asked);
    return found ?? initial;
  };

  const series = [...new Set(figures.values.map((value) => value.series))];
  const firstSeries = figures.starts.find((start) => series.includes(start.series))?.series ?? series[0] ?? null;
  const chosenSeries = pickFrom(groupParameters.series, series, firstSeries, unnamed);
  const ofSeries = figures.values.filter((value) => value.series === chosenSeries);
  const areas = figures.areas.map(({area}) => area).filter((area) => ofSeries.some((value) => value.area === area));
  const firstArea = areas.includes(home) ? home : (areas[0] ?? home);
  const area = pickFrom(groupParameters.area, areas, firstArea, "");
  const own = ofSeries.filter((value) => value.area === area);

  const starts = figures.starts.filter((start) => start.series === null || start.series === chosenSeries);
  const offered = figures.breakdowns.filter(({row}) => own.some(({groups}) => row.breakdown in groups));
  const dividing = offered.map(({row}) => row.breakdown);
  const firstBy =
    starts.flatMap(({groups}) => Object.keys(groups)).find((name) => dividing.includes(name)) ??
    dividing.find((name) => own.some(({groups}) => name in groups && Object.keys(groups).length === 1)) ??
    dividing[0] ??
    "";
  const by = pickFrom(groupParameters.by, dividing, firstBy, "");
  const divided = own.filter(({groups}) => by in groups);

  const combination = mostUsed(divided, by);
  const started = Object.assign({}, ...starts.map(({groups}) => groups)) as Readonly<Record<string, string>>;
  const others = offered
    .filter(({row}) => row.breakdown !== by && divided.some(({groups}) => row.breakdown in groups))
    .map((breakdown) => {
      const {breakdown: name} = breakdown.row;
      const values: (string | null)[] = breakdown.values
        .map(({value}) => value)
        .filter((value) => divided.some(({groups}) => groups[name] === value));
      if (divided.some(({groups}) => !(name in groups))) values.unshift(null);
      return {breakdown, values};
    });
  const firstOthers = Object.fromEntries(
    others.map(
      ({
        breakdown: {
          row: {breakdown: name}
        },
        values
      }) => {
        const usual = combination[name] ?? null;
        // Where there is nobody's total, the office says what stands for it.
        const wanted = started[name];
        return [name, usual !== null && wanted !== undefined && values.includes(wanted) ? wanted : usual];
      }
    )
  );
  const chosenOthers = Object.fromEntries(
    others.map(({breakdown: {row}, values}) => [
      row.breakdown,
      pickFrom(`${groupParameters.other}${row.breakdown}`, values, firstOthers[row.breakdown] ?? null, "")
    ])
  );
  const isWanted = ({groups}: GroupValue) =>
    Object.entries(chosenOthers).every(([name, value]) => (groups[name] ?? null) === value);
  const matching = divided.filter(isWanted);

  const inOrder = offered.find(({row}) => row.breakdown === by)?.values.map(({value}) => value) ?? [];
  const groups = inOrder.filter((value) => divided.some((one) => one.groups[by] === value));
  const withValue = groups.filter((value) => matching.some((one) => one.groups[by] === value));
  const wanted = starts.flatMap((start) => start.groups[by] ?? []).filter((value) => withValue.includes(value));
  // One line compares nothing.
  const firstShown =
    wanted.length > 1 ? groups.filter((value) => wanted.includes(value)) : withValue.slice(0, drawnFirst);
  const asked = parameters
    .get(`${groupParameters.shown}${by}`)
    ?.split(";")
    .filter((value) => value !== "");
  for (const value of asked ?? []) if (!groups.includes(value)) unknown.push(value);
  const shown = asked === undefined ? firstShown : groups.filter((value) => asked.includes(value));

  const initial = {area: firstArea, series: firstSeries, by: firstBy, others: firstOthers};
  return {
    choice: {
      area,
      series: chosenSeries,
      by,
      others: chosenOthers,
      shown,
      drawn: pickFrom(groupParameters.drawn, groupDrawings, "together", "")
    },
    options: {areas, series, by: offered, others, groups, initialShown: firstShown, initial},
    values: shown.flatMap((group) => matching.filter((value) => value.groups[by] === group)),
    unknown
  };
}

/** The groups of the other breakdowns that the values by one of them begin with: none where some are of everybody. */
function mostUsed(values: readonly GroupValue[], by: string): Readonly<Record<string, string>> {
  const others = ({groups}: GroupValue) => Object.fromEntries(Object.entries(groups).filter(([name]) => name !== by));
  const combinations = groupBy(values.map(others), (combination) => JSON.stringify(combination));
  if (combinations.has("{}")) return {};
  const [most] = [...combinations.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? {};
}
