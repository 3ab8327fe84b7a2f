/** What the code of an indicator ends with that counts one group of people or places alone. */
const groups = [
  "ethnic_minority",
  "indigenous_minority",
  "female",
  "male",
  "women",
  "men",
  "girls",
  "boys",
  "urban",
  "rural"
];

const ending = new RegExp(`_(?:${groups.join("|")})$`, "u");

/** The code of what is measured, without the group; that of everybody may end with `total`. */
function stemOf(indicator: string): string {
  return indicator.replace(ending, "").replace(/_total$/u, "");
}

/** Whether an indicator counts one group alone. */
export function isOfGroup(indicator: string): boolean {
  return ending.test(indicator);
}

/** The indicators that measure the same of one group each, or of everybody, by their codes: other names than `indicator` itself. */
export function sameByGroup<Row extends {readonly indicator: string}>(indicator: string, all: readonly Row[]): Row[] {
  const stem = stemOf(indicator);
  const same = all.filter((row) => stemOf(row.indicator) === stem);
  // A stem that only groups share, such as the two sexes of one count, still compares groups.
  return same.some((row) => isOfGroup(row.indicator)) ? same.filter((row) => row.indicator !== indicator) : [];
}
