/** The kinds of areas that have names without a place naming them; any other code may stand in `areas.csv` as well. */
export const usualKinds = [
  "country",
  "region",
  "province",
  "state",
  "department",
  "county",
  "district",
  "city",
  "municipality",
  "commune",
  "ward",
  "territory",
  "other"
] as const;
export type UsualKind = (typeof usualKinds)[number];
