import type {Row} from "../../../src/model/tables/table.js";
import type {goals as goalsTable} from "../../../src/model/tables/plan.js";
import {letterAt, placeOfLetter} from "../identifiers.js";
import type {GoalNode} from "../outline.js";
import type {Finding} from "./kinds.js";

/** Gaps in the numbers of goals and targets and in the letters of parts, each at the number after the gap. */
export function numberingGaps(goals: readonly GoalNode[]): readonly Finding[] {
  const numbered = (number: number, text: string, line: number) => ({number, text, line});
  return [
    ...gaps(
      goals.map(({goal, heading}) => numbered(goal, `Mục tiêu ${goal}`, heading.line)),
      (number) => `Mục tiêu ${number}`
    ),
    ...goals.flatMap((goal) => {
      const own = goal.targets.filter((target) => target.id.includes("."));
      return [
        ...gaps(
          own.map(({id, heading}) => numbered(Number(id.split(".")[1]), `Mục tiêu ${id}`, heading.line)),
          (number) => `Mục tiêu ${goal.goal}.${number}`
        ),
        ...goal.targets.flatMap(({blocks}) => gaps(blocks.flatMap(lettered), (number) => `${letterAt(number)}.`))
      ];
    })
  ];
}

interface Numbered {
  readonly number: number;
  readonly text: string;
  readonly line: number;
}

function lettered(block: {readonly letter: string | null; readonly line: number}): readonly Numbered[] {
  const number = block.letter === null ? null : placeOfLetter(block.letter);
  return number === null ? [] : [{number, text: `${block.letter}.`, line: block.line}];
}

function gaps(printed: readonly Numbered[], name: (number: number) => string): readonly Finding[] {
  return printed.flatMap(({number, text, line}, index) => {
    const first = (printed[index - 1]?.number ?? 0) + 1;
    const count = Math.max(0, number - first);
    if (count === 0) return [];
    // A slip of the keyboard may make a gap of a million numbers, which nobody would read one by one.
    const suggested =
      count > mostNamed
        ? `${name(first)} … ${name(number - 1)}`
        : Array.from({length: count}, (_, step) => name(first + step)).join(", ");
    return [{line, kind: "missing_number" as const, found: text, suggested}];
  });
}

/** How many missing numbers are named one by one. */
const mostNamed = 20;

/** Goals that have a single target without a number of its own. */
export function unnumberedTargets(goals: readonly GoalNode[]): readonly Finding[] {
  return goals.flatMap(({goal, heading, targets}): Finding[] =>
    targets.length > 0 && targets.every(({id}) => !id.includes("."))
      ? [{line: heading.line, kind: "missing_target", found: `Mục tiêu ${String(goal)}`, suggested: null}]
      : []
  );
}

/** How many goals the United Nations have. */
const unGoals = 17;

/**
 * Goals of the United Nations that the plan passes over, each at the goal after it, from which the numbers differ. A goal that has
 * the number of the United Nations follows a gap in the plan's own numbers, which says it already.
 */
export function missingUnGoals(rows: readonly Row<typeof goalsTable>[]): readonly Finding[] {
  return rows.flatMap(({goal, un_goal, line}, index): Finding[] => {
    const before = rows[index - 1]?.un_goal ?? null;
    if (un_goal === null || before === null || un_goal === goal) return [];
    return Array.from({length: Math.max(0, un_goal - before - 1)}, (_, step) => {
      const missing = String(before + step + 1);
      const reason = {
        vi: `Liên Hợp Quốc có ${String(unGoals)} mục tiêu, kế hoạch có ${String(rows.length)}: không có mục tiêu ${missing} của Liên Hợp Quốc, và từ đây số của kế hoạch khác`,
        en: `The United Nations have ${String(unGoals)} goals, the plan has ${String(rows.length)}: goal ${missing} of the United Nations is not among them, and from here the plan's numbers differ`
      };
      return {
        line,
        kind: "missing_goal",
        found: `Mục tiêu ${String(goal)}`,
        suggested: null,
        reason
      };
    });
  });
}
