/** The names of the parameters of an address; those of other breakdowns are `of-age`, and the groups shown `show-sex`. */
export const groupParameters = {area: "where", series: "measure", by: "by", other: "of-", shown: "show-"} as const;

/** Whether a parameter of an address says what is shown of groups. */
export function isGroupParameter(name: string): boolean {
  const {area, series, by, other, shown} = groupParameters;
  return [area, series, by].includes(name as never) || name.startsWith(other) || name.startsWith(shown);
}
