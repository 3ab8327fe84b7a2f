import {counted} from "../../lib/counted.js";
import type {GroupMessages} from "../topics/groups.js";

/** The sentences in English. */
export const en: GroupMessages = {
  title: "By group",
  onlyGroups: (area) => `This collection holds figures of groups alone for ${area}, none for everybody`,
  lead: (groups, breakdowns) => `Values of ${counted(groups, "group")}, by ${breakdowns}.`,
  controls: "What is shown of groups",
  by: "Break down by",
  measure: "Series",
  area: "Area",
  drawn: "Drawn",
  drawings: {together: "in one chart", apart: "in a chart each"},
  everybody: "All",
  unnamed: "The whole indicator",
  shown: "Groups shown",
  chosen: (shown, all) => `${String(shown)} of ${String(all)}`,
  none: "No group is chosen: tick one or more to see their values.",
  noneOfThese: (area) => `No figure of these groups for ${area}. Choose “All” or other groups.`,
  unknown: (values) => `The link asks for what there is not here: ${values}. What stands below is shown instead.`,
  group: "Group",
  caption: (name, breakdown, unit) => `${name}, by ${breakdown} (${unit})`,
  description: (name, breakdown, values) => `${name}, by ${breakdown}. ${values}`,
  latest: (group, value, year) => `${group}: ${value} (${year})`,
  loaded: (groups, values) => `${counted(groups, "group")} shown, ${counted(values, "value")}.`,
  download: (rows) => `Values by group (${counted(rows, "row")})`
};
