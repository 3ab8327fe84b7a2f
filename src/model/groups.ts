import type {partColumns} from "./headline.js";

/** Reads `sex=female;age=15-24`; what is no pair is left out. */
export function parseGroups(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(";").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
    })
  );
}

/** The parts that columns of observations would name of groups written so. */
export function partsOf(groups: string): Record<(typeof partColumns)[number], string | null> {
  const parsed = parseGroups(groups);
  const part = (column: (typeof partColumns)[number]) => parsed[column] ?? null;
  return {sex: part("sex"), age: part("age"), location: part("location"), ethnicity: part("ethnicity")};
}
