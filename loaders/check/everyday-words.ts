import {fold} from "../../src/lib/fold.js";
import type {TableRows} from "../../src/model/tables/index.js";
import type {Records} from "../read/folder.js";
import {expectations, remedies} from "../read/messages.js";
import type {Problem} from "../read/problem.js";
import {at} from "../read/records.js";

/**
 * Everyday words that lead nowhere: what they mean stands in no name of an indicator, goal, target or agency and in no line of the
 * plan. Only warned of, since the plan may be another one next year.
 */
export function checkEverydayWords(
  records: Records,
  tables: Pick<TableRows, "indicators" | "goals" | "targets" | "tasks" | "commitments" | "agencies">
): Problem[] {
  const words = records.of("everyday_words");
  if (words.length === 0) return [];
  const said = fold(
    [tables.indicators, tables.goals, tables.targets, tables.tasks, tables.commitments, tables.agencies]
      .flatMap((rows) => (rows as readonly object[]).flatMap((row): unknown[] => Object.values(row)))
      .filter((cell): cell is string => typeof cell === "string")
      .join("\n")
  );
  return words.flatMap(({row, file, line}) =>
    row.means
      .filter((meaning) => !said.includes(fold(meaning)))
      .map((meaning): Problem => ({
        ...at(file, line, "means", meaning),
        severity: "warning",
        code: "leads_nowhere",
        expected: expectations.saidSomewhere,
        mend: remedies.saidSomewhere
      }))
  );
}
