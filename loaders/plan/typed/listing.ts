import type {PlanLine} from "../../../src/plan/lines.js";
import {groupBy} from "../../../src/lib/group.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import type {PlanLineMessages} from "../../../src/messages/plan-lines.js";
import type {PlanTables} from "../read.js";
import type {PlanFileTable} from "../../read/plan-files.js";

/** Rows of a plan that was typed, without their places. */
export type PlainRows = {readonly [N in PlanFileTable]: readonly TableRow<N>[]};

/**
 * Sets a plan of tables out as lines, as a text of it would stand: goals by their number, below each its targets by theirs,
 * below these parts, tasks and agencies. The lines are what the pages of the plan show, and what `line` counts.
 *
 * @param words those of the language that the plan is written in
 */
export function listPlan(rows: PlainRows, words: PlanLineMessages): {tables: PlanTables; lines: readonly PlanLine[]} {
  const lines: PlanLine[] = [];
  const write = (text: string): number => {
    lines.push({number: lines.length + 1, text});
    return lines.length;
  };
  const nameOf = new Map(rows.agencies.map(({agency, name_vi}) => [agency, name_vi]));
  const byNumber = new Intl.Collator("en", {numeric: true});
  const targetsOf = groupBy(
    [...rows.targets].sort((a, b) => byNumber.compare(a.target, b.target)),
    ({goal}) => goal
  );
  const blocksOf = groupBy(rows.blocks, ({target}) => target);
  const tasksOf = groupBy(rows.tasks, ({block}) => block);
  const assignments = withLeads(rows);
  const assignedTo = groupBy(assignments, ({block}) => block);
  const commitmentsOf = groupBy(rows.commitments, ({target, task}) => task ?? target);
  const at = {
    target: new Map<string, number>(),
    task: new Map<string, number>(),
    commitment: new Map<string, number>()
  };

  /** A commitment stands with the words that hold it, or on a line of its own below them. */
  const place = (holder: string, text: string, line: number): void => {
    for (const {commitment, quote_vi} of commitmentsOf.get(holder) ?? [])
      at.commitment.set(commitment, text.includes(quote_vi) ? line : write(`+ ${quote_vi}`));
  };
  const listed = (block: string, role: "lead" | "cooperate"): string =>
    [...(assignedTo.get(block) ?? [])]
      .filter((row) => row.role === role)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({agency, as_printed}) => (as_printed === "" ? (nameOf.get(agency) ?? agency) : as_printed))
      .join(", ");

  const goals: TableRow<"goals">[] = [];
  const targets: TableRow<"targets">[] = [];
  const blocks: TableRow<"blocks">[] = [];
  const tasks: TableRow<"tasks">[] = [];
  for (const goal of [...rows.goals].sort((a, b) => a.goal - b.goal)) {
    goals.push({...goal, line: write(words.goal(goal.goal, goal.name_vi))});
    for (const target of targetsOf.get(goal.goal) ?? []) {
      const line = write(words.target(target.target, target.text_vi));
      targets.push({...target, line});
      place(target.target, target.text_vi, line);
      for (const block of blocksOf.get(target.target) ?? []) {
        const head = block.letter === null ? line : write(`${block.letter}. ${block.title_vi ?? ""}`.trim());
        for (const task of [...(tasksOf.get(block.block) ?? [])].sort((a, b) => a.ordinal - b.ordinal)) {
          const own = write(`- ${task.text_vi}`);
          tasks.push({...task, line: own});
          place(task.task, task.text_vi, own);
        }
        const lead_line = write(words.lead(listed(block.block, "lead")));
        const cooperating = listed(block.block, "cooperate");
        const cooperation_line = cooperating === "" ? null : write(words.cooperation(cooperating));
        blocks.push({...block, line: head, lead_line, cooperation_line});
      }
    }
  }
  const commitments = rows.commitments.map((row) => ({...row, line: at.commitment.get(row.commitment) ?? 0}));
  const duties = rows.duties.map((row) => ({...row, line: write(row.what_vi)}));
  return {
    lines,
    tables: {
      goals,
      targets,
      blocks,
      tasks,
      agencies: rows.agencies,
      assignments,
      commitments,
      anomalies: [],
      provisions: [],
      duties
    }
  };
}

/** Assignments with the lead that each block names, where its file leaves it out. */
function withLeads({blocks, assignments, agencies}: PlainRows): readonly TableRow<"assignments">[] {
  const led = new Set(assignments.filter(({role}) => role === "lead").map(({block}) => block));
  const leads = blocks
    .filter(({block}) => !led.has(block))
    .map(({block, lead}) => ({
      block,
      agency: lead,
      role: "lead" as const,
      ordinal: 1,
      as_printed: agencies.find(({agency}) => agency === lead)?.name_vi ?? lead
    }));
  return [...leads, ...assignments];
}
