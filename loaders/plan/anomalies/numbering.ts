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

const alphabet = "abcdđefghiklmnopqrstuvxy";

function letterAt(number: number): string {
  return alphabet.charAt(number - 1);
}

function lettered(block: {readonly letter: string | null; readonly line: number}): readonly Numbered[] {
  const at = block.letter === null ? -1 : alphabet.indexOf(block.letter);
  return at < 0 ? [] : [{number: at + 1, text: `${block.letter}.`, line: block.line}];
}

function gaps(printed: readonly Numbered[], name: (number: number) => string): readonly Finding[] {
  return printed.flatMap(({number, text, line}, index) => {
    const before = printed[index - 1]?.number ?? 0;
    const missing = Array.from({length: Math.max(0, number - before - 1)}, (_, step) => name(before + step + 1));
    return missing.length === 0
      ? []
      : [{line, kind: "missing_number" as const, found: text, suggested: missing.join(", ")}];
  });
}
