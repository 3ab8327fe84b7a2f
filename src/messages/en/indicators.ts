import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorListMessages} from "../topics/indicators.js";

/** The sentences in English. */
export const en = (place: PlaceWords): IndicatorListMessages => ({
  filter: "Find and filter indicators",
  search: "Find",
  searchHint: "with or without diacritics",
  goal: "Goal",
  agency: "Lead agency",
  state: (horizon) => `By ${String(horizon)}`,
  data: `Values of ${place.home}`,
  way: "Moving",
  betterWhen: "Better when",
  better: {increase: "up", decrease: "down", none: "not judged"},
  fresh: "Freshness",
  freshness: {fresh: "recent enough to judge", old: "too old to judge"},
  old: "too old",
  relation: {proxy: "stands in", context: "background"},
  all: "all",
  background: "general background",
  hasData: "yes",
  othersOnly: "of other areas only",
  noData: "none yet",
  reset: "Reset",
  showing: (shown, total) => `Showing ${String(shown)} of ${String(total)} indicators.`,
  noneLeft: "No indicator meets these conditions. Remove one of them.",
  sortBy: (column) => `Sort by ${column}`,
  caption: `In the order of ${followed(place)}'s goals, those with a figure first. An arrow in a diamond is evidence, not a verdict.`,
  related: (target) => `Other indicators of target ${target}`
});
