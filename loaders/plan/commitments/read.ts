import type {Row} from "../../../src/model/tables/table.js";
import type {commitments, provisions} from "../../../src/model/tables/plan.js";
import type {Problem} from "../../read/problem.js";
import {blockId, taskId} from "../identifiers.js";
import type {GoalNode} from "../outline.js";
import type {CommitmentCorrection, Placed, UnitWords} from "../vocabulary.js";
import {applyCorrections, commitmentRows, type Passage} from "./corrections.js";
import {commitmentsOf} from "./find.js";
import {unreadSentences, type UnreadSentence} from "./unread.js";
import {namedUnits, type NamedUnit} from "./units.js";

/**
 * Reads every commitment of targets and tasks, first by rule, then with the corrections that people made.
 *
 * @param points the points of the body, which no rule reads
 * @returns the rows, and the sentences with a number or a year that none of them took
 */
export function readCommitments(
  goals: readonly GoalNode[],
  points: readonly Row<typeof provisions>[],
  corrections: readonly Placed<CommitmentCorrection>[],
  unitRows: readonly UnitWords[]
): {rows: readonly Row<typeof commitments>[]; unread: readonly UnreadSentence[]; problems: readonly Problem[]} {
  const units = namedUnits(unitRows);
  const body = points
    // Who reports when is no aim.
    .filter(({kind}) => kind !== "organisation")
    .map(({provision, line, text_vi}) => unruled(provision, {line, text: text_vi}));
  const {passages, problems} = applyCorrections(
    [...body, ...goals.flatMap((goal) => passagesOf(goal, units))],
    corrections
  );
  return {rows: commitmentRows(passages), unread: passages.flatMap(unreadSentences), problems};
}

/** Words that no rule reads. */
function unruled(target: string, {line, text}: {readonly line: number; readonly text: string}): Passage {
  return {target, task: null, line, text, found: [], unruled: true};
}

function passagesOf(goal: GoalNode, units: readonly NamedUnit[]): readonly Passage[] {
  const name = unruled(String(goal.goal), goal.heading);
  return goal.targets.flatMap((target, index) => [
    ...(index === 0 ? [name] : []),
    ...[target.heading, ...target.statements].map((said) => ({
      target: target.id,
      task: null,
      ...said,
      found: commitmentsOf(said.text, "target", units)
    })),
    ...target.blocks.flatMap((block) => [
      ...(block.title === null ? [] : [unruled(target.id, block.title)]),
      ...block.items.map((item, index) => ({
        target: target.id,
        task: taskId(blockId(target, block), index),
        ...item,
        found: commitmentsOf(item.text, "task", units)
      }))
    ])
  ]);
}
