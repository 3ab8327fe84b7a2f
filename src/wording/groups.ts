import {parseGroups} from "../model/groups.js";
import {pick, type Language} from "../model/language.js";
import type {TableRows} from "../model/tables/index.js";

/** The groups of `sex=female;location=urban` as people call them, such as "Female, Urban"; one that nobody has named by its code. */
export function groupsInWords(
  {breakdown_values}: Pick<TableRows, "breakdown_values">,
  groups: string,
  language: Pick<Language, "code">
): string {
  return Object.entries(parseGroups(groups))
    .map(([breakdown, value]) => {
      const row = breakdown_values.find((known) => known.breakdown === breakdown && known.value === value);
      return row === undefined ? value : pick(row, "name", language);
    })
    .join(", ");
}
