import type {Row} from "../../../src/model/tables/table.js";
import type {provisions} from "../../../src/model/tables/plan.js";
import {alignTones} from "../fold.js";
import type {GoalNode} from "../outline.js";
import type {Finding} from "./kinds.js";

/** A number in brackets at the end of a name, left over from another document's footnotes. */
const strayNumber = / ?\(\d+\)$/u;

/** Goals that the overview in the body and the appendix name with different words, or that only one of them has. */
export function nameMismatches(
  goals: readonly GoalNode[],
  overview: readonly Row<typeof provisions>[]
): readonly Finding[] {
  return overview.flatMap(({ordinal, text_vi, line}) => {
    const goal = goals.find((node) => node.goal === ordinal);
    if (goal !== undefined && wordsOf(goal.heading.text) === wordsOf(text_vi)) return [];
    return [
      {
        line: goal?.heading.line ?? line,
        kind: "name_mismatch" as const,
        found: goal?.heading.text ?? text_vi,
        suggested: goal === undefined ? null : text_vi
      }
    ];
  });
}

/** The words of a name in one spelling, without punctuation and without a stray number. */
function wordsOf(name: string): string {
  const plain = alignTones(name.replace(strayNumber, "").toLowerCase());
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Numbers in brackets at the end of goals and targets. */
export function strayNumbers(goals: readonly GoalNode[]): readonly Finding[] {
  const headings = goals.flatMap((goal) => [goal.heading, ...goal.targets.map((target) => target.heading)]);
  return headings.flatMap(({text, line}) => {
    const stray = strayNumber.exec(text);
    return stray === null ? [] : [{line, kind: "stray_text" as const, found: stray[0].trim(), suggested: null}];
  });
}
