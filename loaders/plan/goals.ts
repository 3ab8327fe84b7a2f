import type {Row} from "../../src/model/tables/table.js";
import type {goals} from "../../src/model/tables/plan.js";
import type {Problem} from "../read/problem.js";
import {meaningsOf, rowByWords} from "./meaning.js";
import type {GoalNode} from "./outline.js";
import {planProblem} from "./problems.js";
import type {GoalWords} from "./vocabulary.js";

/** Goals as the appendix names them, with the UN's number and an English name found by the words of the name. */
export function readGoals(
  nodes: readonly GoalNode[],
  vocabulary: readonly GoalWords[],
  file: string
): {rows: readonly Row<typeof goals>[]; problems: readonly Problem[]} {
  const meanings = meaningsOf(vocabulary);
  const problems: Problem[] = [];
  const rows = nodes.map(({goal, heading}) => {
    const words = rowByWords(meanings, heading.text);
    if (words === null) problems.push(planProblem("unmatched_words", file, heading.line, heading.text));
    return {
      goal,
      un_goal: words?.un_goal ?? null,
      name_vi: heading.text,
      name_en: words?.name_en ?? null,
      line: heading.line
    };
  });
  return {rows, problems};
}
