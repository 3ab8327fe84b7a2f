import type {Row} from "../../src/model/tables/table.js";
import type {targets} from "../../src/model/tables/plan.js";
import type {Problem} from "../read/problem.js";
import {deadlineYears} from "./commitments/clauses.js";
import {maskReferences} from "./commitments/masks.js";
import {meaningsOf, rowByWords} from "./meaning.js";
import type {GoalNode} from "./outline.js";
import {planProblem} from "./problems.js";
import type {TargetWords} from "./vocabulary.js";

/**
 * Targets in the order of the text, with English titles and UN targets found by the words of the target. A UN target that the text
 * names itself ("(Mục tiêu 3.1 toàn cầu)") stands where the vocabulary has none.
 */
export function readTargets(
  goals: readonly GoalNode[],
  vocabulary: readonly TargetWords[],
  file: string
): {rows: readonly Row<typeof targets>[]; problems: readonly Problem[]} {
  const meanings = meaningsOf(vocabulary);
  const problems: Problem[] = [];
  const rows = goals.flatMap(({goal, targets: nodes}) =>
    nodes.map(({id, heading}) => {
      const words = rowByWords(meanings, heading.text);
      const printed = printedUnTargets(heading.text);
      const code = printed.length > 0 ? "untitled_target" : "unmatched_words";
      if (words === null) problems.push(planProblem(code, file, heading.line, heading.text));
      return {
        target: id,
        goal,
        text_vi: heading.text,
        title_en: words?.title_en ?? null,
        un_targets: words?.un_targets ?? printed,
        years: deadlineYears(maskReferences(heading.text)),
        line: heading.line
      };
    })
  );
  return {rows, problems};
}

const globalReference =
  /\((?:(?:mục tiêu|chỉ tiêu) ([\da-z., ;và]+?) toàn cầu|(?:mục tiêu|chỉ tiêu) toàn cầu ([\da-z., ;và]+?))\)/iu;

function printedUnTargets(text: string): readonly string[] {
  const named = globalReference.exec(text);
  return (named?.[1] ?? named?.[2] ?? "").match(/\d{1,2}\.(?:\d{1,2}|[a-d])(?![\da-z])/giu) ?? [];
}
