import {publishedTables, tableOf, type TableName, type TableRow, type TableRows} from "../../src/model/tables/index.js";
import type {Records} from "../read/folder.js";
import {findDangling, type Known} from "../read/keys.js";
import {expectations, remedies} from "../read/messages.js";
import type {Problem} from "../read/problem.js";
import {at, type AnyRow, type Located} from "../read/records.js";

/** Tables of the plan: a reference from data/ to them is only warned of, because another plan may be read. */
const planTables: ReadonlySet<string> = new Set(publishedTables.filter((name) => tableOf(name).origin === "plan"));

/** The `table.column`s that some column refers to. */
const referencedColumns: ReadonlySet<string> = new Set(
  publishedTables.flatMap((name) =>
    Object.values(tableOf(name).columns).flatMap(({references}) => (references === undefined ? [] : [references]))
  )
);

/** What a milestone of the plan has from its commitment; its other cells are those of the link, or what the place says of its plan. */
const {unit} = tableOf("milestones").columns;
const ofCommitments = {...tableOf("milestones"), columns: {unit: unit!}};

/**
 * What rows of `data/` refer to must be there, and so must what the milestones refer to that are made of them.
 * @param made milestones of the plan, each where its link is typed
 */
export function checkReferences(
  records: Records,
  built: TableRows,
  made: readonly Located<TableRow<"milestones">>[]
): Problem[] {
  const known = knownValues(records, built);
  const typed = publishedTables
    .filter((name) => tableOf(name).origin === "data")
    .flatMap((name) => findDangling(tableOf(name), records.of(name), known, planTables));
  return [
    // Of a plan that could not be read nothing is known; only its own problems are worth reading then.
    ...typed.filter(({severity}) => severity === "error" || built.goals.length > 0),
    ...findDangling(ofCommitments, made, known)
  ];
}

function knownValues(records: Records, built: TableRows): Known {
  const known = new Map<string, ReadonlySet<string>>();
  for (const reference of referencedColumns) {
    const [table = "", column = ""] = reference.split(".");
    const name = table as TableName;
    // What refers to a row with a problem of its own, or to a file that could not be read, is not wrong for that.
    const broken = records.brokenOf(name);
    if (broken === null) continue;
    const values = (built[name] as readonly AnyRow[]).map((row) => String(row[column]));
    known.set(reference, new Set([...values, ...broken.map((row) => row[column] ?? "")]));
  }
  return known;
}

/** A series that a row names must be one of those of its indicator; an observation of several must name one. */
export function checkSeries(records: Records): Problem[] {
  const known = new Map<string, string[]>();
  const broken = records.brokenOf("series");
  if (broken === null) return [];
  const named = [...records.of("series").map(({row}) => row), ...broken];
  for (const {indicator = "", series = ""} of named) known.set(indicator, [...(known.get(indicator) ?? []), series]);
  const indicators = new Set(records.of("indicators").map(({row}) => row.indicator));
  const observations = [...records.of("observations"), ...records.of("group_observations")];
  const rows = [
    ...observations,
    ...records.of("milestones"),
    ...records.of("plan_milestones"),
    ...records.of("plan_evidence"),
    ...records.of("breaks"),
    ...records.of("supply"),
    ...records.of("former_indicators")
  ];
  const mayBeBlank = new Set<object>(rows.slice(observations.length));
  return rows.flatMap((located): Problem[] => {
    const {row, file, line} = located;
    const series = known.get(row.indicator) ?? [];
    const fits = row.series === null ? series.length === 0 || mayBeBlank.has(located) : series.includes(row.series);
    // Of an unknown indicator no series can be wrong; that it is unknown is said already.
    if (fits || !indicators.has(row.indicator)) return [];
    return [
      {
        ...at(file, line, "series", row.series),
        code: "unknown_series",
        expected: expectations.series(series),
        mend: row.series === null ? remedies.fill : remedies.reference("series")
      }
    ];
  });
}
