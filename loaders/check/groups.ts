import {parseGroups} from "../../src/model/groups.js";
import {isTotal, partColumns} from "../../src/model/headline.js";
import {closest} from "../../src/lib/closest.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import type {Problem} from "../read/problem.js";
import {at} from "../read/records.js";

/** The groups that values are of must be pairs of a breakdown and one of its groups, such as `sex=female;age=15-24`, each once. */
export function checkGroups(records: Records): Problem[] {
  // Of vocabularies that could not be read nothing is known.
  const broken = [records.brokenOf("breakdowns"), records.brokenOf("breakdown_values")];
  if (broken.some((rows) => rows === null || rows.length > 0)) return [];
  const known = new Set(records.of("breakdown_values").map(({row}) => `${row.breakdown}=${row.value}`));
  const checked = new Map<string, string | null>();
  const wrongIn = (groups: string): string | null => {
    const before = checked.get(groups);
    if (before !== undefined) return before;
    const pairs = groups.split(";");
    const repeated = Object.keys(parseGroups(groups)).length < pairs.length;
    const wrong = pairs.find((pair) => !known.has(pair)) ?? (repeated ? groups : null);
    checked.set(groups, wrong);
    return wrong;
  };
  const ofGroups = [
    records.of("group_observations"),
    records.of("group_milestones"),
    records.of("start_values")
  ].flat();
  // Where they are blank everybody is meant.
  const named = [
    ...ofGroups.map((located) => ({...located, column: "groups", groups: located.row.groups})),
    ...[...records.of("supply"), ...records.of("former_indicators")].map((located) => ({
      ...located,
      column: "groups",
      groups: located.row.groups
    })),
    ...records.of("derived").map((located) => ({...located, column: "input_groups", groups: located.row.input_groups}))
  ];
  const wrong = named.flatMap(({file, line, column, groups}): Problem[] => {
    const wrong = groups === null ? null : wrongIn(groups);
    if (wrong === null) return [];
    return [
      {
        ...at(file, line, column, groups),
        code: "unknown_group",
        expected: expectations.groups(closest(wrong, known)),
        mend: remedies.reference("breakdown_values")
      }
    ];
  });
  return [...wrong, ...unnamedParts(records, known)];
}

/** The parts that columns of observations name and nobody has: they are shown by their codes. Each is told once, where it is first. */
function unnamedParts(records: Records, known: ReadonlySet<string>): Problem[] {
  const told = new Set<string>();
  return records.of("observations").flatMap(({row, file, line}): Problem[] =>
    isTotal(row)
      ? []
      : partColumns.flatMap((column): Problem[] => {
          const value = row[column];
          const pair = `${column}=${value ?? ""}`;
          if (value === null || known.has(pair) || told.has(pair)) return [];
          told.add(pair);
          return [
            {
              ...at(file, line, column, value),
              severity: "warning",
              code: "unnamed_group",
              expected: expectations.namedGroup(column),
              mend: remedies.nameGroup(column, value)
            }
          ];
        })
  );
}
