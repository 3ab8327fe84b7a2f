import type {Grade, Mark} from "../model/assessment.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {evidenceBeside, measuringIndicators, type EvidenceTables} from "./evidence.js";
import {judgeCommitment, type Judgement} from "./judgement.js";

type Assessment = TableRow<"assessments">;

export type AssessmentTables = EvidenceTables & Pick<TableRows, "commitments" | "progress">;

/**
 * The `assessments` table: of every commitment the verdict in the plan's own words or why there is none and, where there is none, what
 * the evidence shows all the same. The two are never mixed: evidence never becomes a verdict.
 *
 * @param asOf date of the latest release (ISO), by whose year everything is judged
 */
export function assessCommitments(tables: AssessmentTables, area: string, asOf: string): Assessment[] {
  const evidenceOf = evidenceBeside(tables, area, Number(asOf.slice(0, 4)));
  const measuring = measuringIndicators(tables, area);
  const known = new Set(tables.observations.filter((o) => o.area === area && o.shown).map((o) => o.indicator));
  return tables.commitments.flatMap((commitment): Assessment[] => {
    const judgement = judgeCommitment(tables, commitment, measuring(commitment), {area, known});
    const verdict = verdictRow(commitment, judgement, asOf);
    if (judgement.verdict !== null) return [verdict];
    const {result, grade, reason, parts} = evidenceOf(commitment);
    const years = parts.flatMap(({movement: {from, to}}) =>
      [from, to].flatMap((point) => (point === null ? [] : [point.year]))
    );
    return [
      verdict,
      {
        commitment: commitment.commitment,
        account: "evidence",
        result,
        grade,
        reason,
        indicators: parts.map(({indicator}) => indicator.indicator),
        years: firstAndLast(years),
        as_of: asOf
      }
    ];
  });
}

function verdictRow(
  {commitment}: TableRow<"commitments">,
  {verdict, state, progress, deciding}: Judgement,
  asOf: string
): Assessment {
  const years = deciding.flatMap((row) => [row.baseline_year, row.latest_year].filter((year) => year !== null));
  return {
    commitment,
    account: "commitment",
    result: verdict ?? "undecided",
    grade: verdict === null || progress === null ? null : gradeOf(progress.marks),
    reason: verdict !== null ? null : reasonOf(state, progress),
    indicators: [...new Set(deciding.map((row) => row.indicator))],
    years: firstAndLast(years),
    as_of: asOf
  };
}

function reasonOf(state: Judgement["state"], progress: Judgement["progress"]): Assessment["reason"] {
  if (state === "qualitative" || state === "no_indicator" || state === "no_data") return state;
  // Measured, but held to no level.
  return progress === null ? "no_target" : (progress.reason ?? "no_data");
}

/** What makes a verdict less sure: it rests on estimates, on bounds, on few values or on parts of years. */
const lessSure: ReadonlySet<string> = new Set<Mark>(["estimated", "approximate", "short_series", "part_year"]);

function gradeOf(marks: readonly string[]): Grade {
  return marks.some((mark) => lessSure.has(mark)) ? "moderate" : "strong";
}

function firstAndLast(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const sorted = years.toSorted((a, b) => a - b);
  return [...new Set([sorted[0]!, sorted.at(-1)!])];
}
