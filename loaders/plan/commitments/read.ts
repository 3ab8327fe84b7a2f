import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";
import type {Problem} from "../../read/problem.js";
import {blockId, taskId} from "../identifiers.js";
import type {GoalNode} from "../outline.js";
import type {CommitmentCorrection, Placed, UnitWords} from "../vocabulary.js";
import {applyCorrections, commitmentRows, type Passage} from "./corrections.js";
import {commitmentsOf} from "./find.js";
import {namedUnits, type NamedUnit} from "./units.js";

/** Reads every commitment of targets and tasks, first by rule, then with the corrections that people made. */
export function readCommitments(
  goals: readonly GoalNode[],
  corrections: readonly Placed<CommitmentCorrection>[],
  unitRows: readonly UnitWords[]
): {rows: readonly Row<typeof commitments>[]; problems: readonly Problem[]} {
  const {passages, problems} = applyCorrections(
    goals.flatMap((goal) => passagesOf(goal, namedUnits(unitRows))),
    corrections
  );
  return {rows: commitmentRows(passages), problems};
}

function passagesOf(goal: GoalNode, units: readonly NamedUnit[]): readonly Passage[] {
  return goal.targets.flatMap((target) => [
    ...[target.heading, ...target.statements].map((said) => ({
      target: target.id,
      task: null,
      ...said,
      found: commitmentsOf(said.text, "target", units)
    })),
    ...target.blocks.flatMap((block) =>
      block.items.map((item, index) => ({
        target: target.id,
        task: taskId(blockId(target, block), index),
        ...item,
        found: commitmentsOf(item.text, "task", units)
      }))
    )
  ]);
}
