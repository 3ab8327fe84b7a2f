import type {PrintedAgency} from "../blocks.js";
import type {Finding} from "./kinds.js";

/** What is wrong with the printed agencies: problems of single names, an agency twice in a list, a lead that also cooperates. */
export function agencyAnomalies(printed: readonly PrintedAgency[]): readonly Finding[] {
  const problems = printed.flatMap(({line, asPrinted, problems}) =>
    problems.map(({kind, found, suggested}) => ({
      line,
      kind: kind === "repeated_word" ? ("repeated_words" as const) : kind,
      found: found ?? asPrinted,
      suggested
    }))
  );
  const repeated = printed.flatMap((named, index) => {
    const earlier = printed
      .slice(0, index)
      .filter((other) => other.block === named.block && other.agency === named.agency);
    return earlier.map((other) => ({
      line: named.line,
      kind: other.role === named.role ? ("duplicate_agency" as const) : ("lead_also_cooperates" as const),
      found: named.asPrinted,
      suggested: null
    }));
  });
  return [...problems, ...repeated];
}
