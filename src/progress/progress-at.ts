import {evidenceIn, type EvidenceTables} from "./evidence.js";
import type {Assessment} from "./assessment.js";
import {judgeMilestone} from "./judge.js";
import type {MilestoneRow} from "./commitment/milestone.js";
import {progressRow, type Subject} from "./row.js";
import {methodIds, type MethodId, type StatusOf} from "../model/assessment.js";
import type {TableRow} from "../model/tables/index.js";

/** The tables that rows of `progress` are computed from. */
export interface ProgressTables extends EvidenceTables {
  readonly commitments: readonly Pick<TableRow<"commitments">, "commitment" | "class">[];
  readonly milestones: readonly (MilestoneRow &
    Pick<TableRow<"milestones">, "indicator" | "area" | "basis" | "source" | "commitment">)[];
}

/** Every milestone judged at the end of `year` by the methods asked for, as far as they can say something about its kind. */
export function progressAt(
  tables: ProgressTables,
  year: number,
  asked: readonly MethodId[] = methodIds
): TableRow<"progress">[] {
  const classes = new Map(tables.commitments.map((row) => [row.commitment, row.class]));
  const evidenceOf = evidenceIn(tables);
  return tables.milestones.flatMap((milestone) => {
    const evidence = evidenceOf(milestone.indicator, milestone.area);
    if (evidence === null) return [];
    const printed = classes.get(milestone.commitment ?? "") ?? null;
    const {prepared, methods} = judgeMilestone(evidence, milestone, printed, year, {}, asked);
    const subject: Subject = {
      indicator: milestone.indicator,
      area: milestone.area,
      series: prepared.methodology,
      basis: milestone.basis,
      commitment: milestone.commitment,
      source: milestone.source
    };
    return [...methods].map(([method, assessment]) =>
      progressRow(subject, method, assessment as Assessment<StatusOf<MethodId>>)
    );
  });
}
