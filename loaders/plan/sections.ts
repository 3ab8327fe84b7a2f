import type {Problem} from "../read/problem.js";
import type {PlanLine} from "../../src/plan/lines.js";
import {planProblem} from "./problems.js";
import {classifyLine} from "./headings.js";

/** The two halves of a plan: the body with its numbered sections, and the appendix with goals, tasks and agencies. */
export interface PlanSections {
  readonly body: readonly PlanLine[];
  readonly appendix: readonly PlanLine[];
  readonly problems: readonly Problem[];
}

const appendixTitle = /^phụ lục(?: (?:số )?[\dIVX]+)? ?[.:]?$/iu;

/**
 * Parts a plan at the line that says PHỤ LỤC and nothing else.
 * A text without words, without that line, or without a goal after it is not such a plan: that is an error.
 */
export function partPlan(lines: readonly PlanLine[], file: string): PlanSections {
  const none = {body: lines, appendix: []};
  if (lines.every((line) => line.text === "")) return {...none, problems: [planProblem("empty_text", file, 1, null)]};
  const at = lines.findIndex((line) => appendixTitle.test(line.text));
  if (at < 0) {
    const orphan = lines.find((line) => classifyLine(line.text).kind === "target") ?? lastWritten(lines);
    return {...none, problems: [planProblem("no_appendix", file, orphan.number, orphan.text)]};
  }
  const appendix = lines.slice(at + 1);
  const sections = {body: lines.slice(0, at), appendix};
  if (appendix.some((line) => classifyLine(line.text).kind === "goal")) return {...sections, problems: []};
  return {...sections, problems: [planProblem("no_goals", file, lines[at]!.number, lines[at]!.text)]};
}

function lastWritten(lines: readonly PlanLine[]): PlanLine {
  return lines.filter((line) => line.text !== "").at(-1)!;
}
