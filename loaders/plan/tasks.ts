import type {Row} from "../../src/model/tables/table.js";
import type {tasks} from "../../src/model/tables/plan.js";
import {blockId, taskId} from "./identifiers.js";
import type {GoalNode} from "./outline.js";

/** Every task in the order of the text, without its dash. */
export function taskRows(goals: readonly GoalNode[]): readonly Row<typeof tasks>[] {
  return goals.flatMap((goal) =>
    goal.targets.flatMap((target) =>
      target.blocks.flatMap((node) => {
        const block = blockId(target, node);
        return node.items.map((item, index) => ({
          task: taskId(block, index),
          block,
          ordinal: index + 1,
          text_vi: item.text,
          line: item.line
        }));
      })
    )
  );
}
