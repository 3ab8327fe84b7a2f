import {groupBy} from "../lib/group.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {evidenceAt, measuringIndicators, type CommitmentEvidence, type EvidenceAt} from "./evidence.js";
import {judgeCommitment, type Judgement} from "./judgement.js";

export type Agency = TableRow<"agencies">;
export type Commitment = TableRow<"commitments">;
export type Indicator = TableRow<"indicators">;

/** A block of tasks with the agencies that are responsible for it. */
export interface BlockView {
  readonly block: TableRow<"blocks">;
  readonly tasks: readonly TableRow<"tasks">[];
  readonly lead: Agency;
  /** In the order in which they are printed. */
  readonly cooperating: readonly Agency[];
}

/** A commitment with what is known about it. */
export interface CommitmentView {
  readonly commitment: Commitment;
  readonly goal: TableRow<"goals">;
  readonly target: TableRow<"targets">;
  /** Who leads the block of its task or, where the target itself has a commitment, the blocks of that target. */
  readonly leads: readonly Agency[];
  /** Indicators that measure it for the province. */
  readonly indicators: readonly Indicator[];
  readonly judgement: Judgement;
  /** What is known all the same; null where there is a verdict, beside which nothing else is said. */
  readonly evidence: CommitmentEvidence | null;
}

export interface TargetView {
  readonly target: TableRow<"targets">;
  readonly blocks: readonly BlockView[];
  readonly commitments: readonly CommitmentView[];
  /** Indicators kept for it, whether they measure a commitment of it or only stand near. */
  readonly indicators: readonly Indicator[];
}

export interface GoalView {
  readonly goal: TableRow<"goals">;
  readonly targets: readonly TargetView[];
}

/** The plan as a tree, with the links from it to indicators. */
export interface PlanOutline {
  readonly goals: readonly GoalView[];
  /** In the order of the text. */
  readonly commitments: readonly CommitmentView[];
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Which way an indicator moves, at the end of the year that the evidence is looked at. */
  readonly movementOf: EvidenceAt["ofIndicator"];
}

/**
 * Puts the tables of the plan together as pages show them.
 *
 * @param year at whose end the evidence is looked at, as the table `progress` was
 */
export function outlinePlan(tables: TableRows, area: string, year: number): PlanOutline {
  const {of: evidenceOf, ofIndicator: movementOf} = evidenceAt(tables, area, year);
  const agencies = new Map(tables.agencies.map((row) => [row.agency, row]));
  const tasksOf = groupBy(tables.tasks, ({block}) => block);
  const blocksOf = groupBy(tables.blocks, ({target}) => target);
  const assignmentsOf = groupBy(tables.assignments, ({block}) => block);
  const commitmentsOf = groupBy(tables.commitments, ({target}) => target);
  const measuring = measuringIndicators(tables, area);
  const known = new Set(tables.observations.filter((o) => o.area === area && o.shown).map((o) => o.indicator));
  const blockOfTask = new Map(tables.tasks.map(({task, block}) => [task, block]));

  const blockView = (block: TableRow<"blocks">): BlockView => ({
    block,
    tasks: [...(tasksOf.get(block.block) ?? [])].sort((a, b) => a.ordinal - b.ordinal),
    lead: agencies.get(block.lead)!,
    cooperating: (assignmentsOf.get(block.block) ?? [])
      .filter(({role}) => role === "cooperate")
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({agency}) => agencies.get(agency)!)
  });
  const commitmentView = (
    commitment: Commitment,
    {goal, target}: Pick<CommitmentView, "goal" | "target">,
    blocks: readonly BlockView[]
  ): CommitmentView => {
    const own = commitment.task === null ? null : blockOfTask.get(commitment.task);
    const leads = blocks.filter(({block}) => own === null || block.block === own).map(({lead}) => lead);
    const measured = measuring(commitment);
    const judgement = judgeCommitment(tables, commitment, measured, {area, known});
    return {
      commitment,
      goal,
      target,
      leads: [...new Set(leads)],
      indicators: measured,
      judgement,
      evidence: judgement.verdict === null ? evidenceOf(commitment) : null
    };
  };
  const targetView = (target: TableRow<"targets">, goal: TableRow<"goals">): TargetView => {
    const blocks = byLine(blocksOf.get(target.target) ?? [], ({line}) => line).map(blockView);
    const commitments = byLine(commitmentsOf.get(target.target) ?? [], ({line}) => line);
    return {
      target,
      blocks,
      commitments: commitments.map((commitment) => commitmentView(commitment, {goal, target}, blocks)),
      indicators: tables.indicators.filter(({plan_target}) => plan_target === target.target)
    };
  };
  const targetsOf = groupBy(tables.targets, ({goal}) => goal);
  const goals = [...tables.goals]
    .sort((a, b) => a.goal - b.goal)
    .map((goal) => ({
      goal,
      targets: byLine(targetsOf.get(goal.goal) ?? [], ({line}) => line).map((target) => targetView(target, goal))
    }));
  const commitments = goals.flatMap(({targets}) => targets.flatMap((target) => target.commitments));
  return {goals, commitments, agencies, movementOf};
}

/** A goal with its commitments in the order of the text. */
export interface GoalCommitments {
  readonly goal: TableRow<"goals">;
  readonly commitments: readonly CommitmentView[];
}

/** The commitments of each goal, whatever target they belong to. */
export function commitmentsByGoal({goals}: Pick<PlanOutline, "goals">): GoalCommitments[] {
  return goals.map(({goal, targets}) => ({goal, commitments: targets.flatMap((target) => target.commitments)}));
}

/** The order of the text is the order of its numbers, which as text would put 10 before 2. */
function byLine<V>(rows: readonly V[], lineOf: (row: V) => number): V[] {
  return [...rows].sort((a, b) => lineOf(a) - lineOf(b));
}

/** The commitments that an agency leads, in the order of the text. */
export function commitmentsLedBy({commitments}: PlanOutline, {agency}: Agency): CommitmentView[] {
  return commitments.filter(({leads}) => leads.some((lead) => lead.agency === agency));
}
