import {columnIn, pick, type Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import type {TrendData, TrendObservation} from "../trend-data.js";
import type {ChosenGroups} from "./choice.js";
import type {GroupFigures} from "./figures.js";

/** The values of some groups as a chart of trends takes them: a line for each group, which stands in the place of a series. */
export function trendOfGroups(
  figures: GroupFigures,
  {choice, values}: Pick<ChosenGroups, "choice" | "values">,
  {terms, asOf, language}: {readonly terms: PlaceTerms; readonly asOf: string; readonly language: Language}
): TrendData {
  const area = figures.areas.find((row) => row.area === choice.area);
  if (area === undefined) throw new RangeError(`unknown area: ${choice.area}`);
  const groups = new Map(
    figures.breakdowns.find(({row}) => row.breakdown === choice.by)?.values.map((row) => [row.value, row])
  );
  const sources = new Map(figures.sources.map((row) => [row.source, row]));
  const shown = [...new Set(values.map(({groups: of}) => of[choice.by]!))];
  const brief = brieflyNamed(shown.map((group) => pick(groups.get(group), "name", language) ?? group));
  const labels = new Map(shown.map((group, i) => [group, brief[i]!]));
  const observations = values.map((value) => {
    const group = value.groups[choice.by]!;
    return {
      ...value,
      indicator: figures.indicator.indicator,
      series: group,
      shown: true,
      ...sources.get(value.source),
      [columnIn("area", language.code)]: pick(area, "name", language),
      [columnIn("series", language.code)]: labels.get(group) ?? group
      // The names of its columns follow the languages of the place.
    } as unknown as TrendObservation;
  });
  const breaks = figures.breaks
    .filter((row) => [choice.area, "*"].includes(row.area) && [choice.series, null].includes(row.series))
    // What cuts the series that the groups are of cuts every group.
    .map((row) => ({...row, series: null}));
  return {
    indicator: figures.indicator,
    area: {...area, successor_vi: null, successor_en: null},
    observations,
    milestones: [],
    breaks,
    sources: [],
    record: observations,
    recordBreaks: breaks,
    levels: [],
    levelBreaks: [],
    methodologies: [],
    terms,
    asOf,
    release: null
  };
}

/** How long the name of a group may be beside its line. */
const longestLabel = 32;

/**
 * Names cut between two words where they are too long to stand in a drawing: at their ends, or at their beginnings where they would
 * all begin alike.
 */
export function brieflyNamed(names: readonly string[]): readonly string[] {
  const cut = names.map((name) => (name.length <= longestLabel ? name : `${beginningOf(name)}…`));
  return cut.map((brief, i) => {
    const isAlone = cut.every((other, j) => j === i || other !== brief);
    return isAlone ? brief : `…${endOf(names[i]!)}`;
  });
}

function beginningOf(name: string): string {
  const cut = name.slice(0, longestLabel);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), longestLabel / 2)).trimEnd();
}

function endOf(name: string): string {
  const cut = name.slice(-longestLabel);
  const space = cut.indexOf(" ");
  return cut.slice(space === -1 || space > longestLabel / 2 ? 0 : space + 1);
}
