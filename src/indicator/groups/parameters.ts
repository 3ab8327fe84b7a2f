/** The names of the parameters of an address; those of other breakdowns are `of-age`, and the groups shown `show-sex`. */
export const groupParameters = {
  area: "where",
  series: "measure",
  by: "by",
  other: "of-",
  shown: "show-",
  drawn: "draw"
} as const;

/** Whether a parameter of an address says what is shown of groups. */
export function isGroupParameter(name: string): boolean {
  const {area, series, by, other, shown, drawn} = groupParameters;
  return [area, series, by, drawn].includes(name as never) || name.startsWith(other) || name.startsWith(shown);
}

/**
 * The query of an address that shows groups such as `{sex: "female"}`: beside the other groups of the first breakdown, or alone.
 * @param series the one that the groups are of; null where the indicator has only one
 */
export function groupQuery(
  groups: Readonly<Record<string, string>>,
  series: string | null,
  shown: "alone" | "beside"
): string {
  const {by, other, shown: show, series: measure} = groupParameters;
  const query = new URLSearchParams();
  Object.entries(groups).forEach(([breakdown, value], i) => {
    if (i > 0) query.set(`${other}${breakdown}`, value);
    else {
      query.set(by, breakdown);
      if (shown === "alone") query.set(`${show}${breakdown}`, value);
    }
  });
  if (series !== null) query.set(measure, series);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
