import type {PlanLine} from "../../src/plan/lines.js";
import type {Problem} from "../read/problem.js";
import type {Entry} from "./entry.js";
import {closing, unknownHeading} from "./headings.js";
import {planProblem} from "./problems.js";

/** The two parts of a plan: the body with its numbered sections, and the part with goals, tasks and agencies. */
export interface PlanSections {
  readonly body: readonly PlanLine[];
  readonly goals: readonly Entry[];
  /** The lines between which the part with the goals stands: its title's, and the one where another part begins. */
  readonly between: readonly [from: number, to: number];
  readonly problems: readonly Problem[];
}

/** "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 2: …", or the word with its title in capitals; a sentence that names an appendix is none. */
const appendixTitle = /^phụ lục(?: (?:số )?(?:\d+|[IVX]+|[A-E]))?(?: ?[.:–-] ?.*)?$/iu;
const capitals = /^PHỤ LỤC [^\p{Ll}]+$/u;
const sectionHeading = /^[IVXL]+ ?[.)] ?\p{L}/u;
const nowhere: Pick<PlanSections, "goals" | "between"> = {goals: [], between: [0, 0]};

/**
 * Parts a plan where its goals stand: in the appendix after the line that says PHỤ LỤC, or, where no line does, in the section
 * of the body that has goals with what belongs to them. A text without words, or without such a part, is not such a plan: that is
 * an error.
 */
export function partPlan(lines: readonly PlanLine[], entries: readonly Entry[], file: string): PlanSections {
  const none = {body: lines, ...nowhere};
  if (lines.every((line) => line.text === "")) return {...none, problems: [planProblem("empty_text", file, 1, null)]};
  // A title may be printed again at the head of every page.
  const titles = lines
    .filter(({text}) => appendixTitle.test(text) || capitals.test(text))
    .filter(({text}, index, all) => all.findIndex((other) => other.text === text) === index);
  return titles.length > 0 ? inAppendix(lines, entries, titles, file) : inBody(lines, entries, file);
}

function inAppendix(
  lines: readonly PlanLine[],
  entries: readonly Entry[],
  titles: readonly PlanLine[],
  file: string
): PlanSections {
  const appendices = titles.map((title, index) => {
    const end = titles[index + 1]?.number ?? Infinity;
    return {title, end, goals: entries.filter(({line}) => line > title.number && line < end)};
  });
  const found = appendices.find(({goals}) => holdsGoals(goals)) ?? appendices.find(({goals}) => hasGoals(goals));
  const [first] = titles;
  const body = lines.filter(({number}) => number < first!.number);
  if (found === undefined)
    return {body, ...nowhere, problems: [planProblem("no_goals", file, first!.number, first!.text)]};
  const others = appendices.filter(
    (appendix) => appendix !== found && appendix.goals.some(({read}) => read.kind !== "blank")
  );
  return {
    body,
    goals: found.goals.filter(({text}) => text !== found.title.text),
    between: [found.title.number, found.end],
    problems: others.map(({title}) => planProblem("unread_appendix", file, title.number, title.text))
  };
}

function inBody(lines: readonly PlanLine[], entries: readonly Entry[], file: string): PlanSections {
  const end = lines.find(({text}) => closing.test(text))?.number ?? Infinity;
  const starts = lines.filter(({number, text}) => number < end && sectionHeading.test(text)).map(({number}) => number);
  const sections = starts.map((start, index) => {
    const next = starts[index + 1] ?? end;
    return {start, next, within: entries.filter(({line}) => line > start && line < next)};
  });
  const section = sections.find(({within}) => holdsGoals(within));
  if (section === undefined) {
    const orphan =
      entries.find(({read}) => read.kind === "target") ?? entries.find(({text}) => unknownHeading.test(text));
    const {line, text} = orphan ?? lastWritten(lines);
    return {body: lines, ...nowhere, problems: [planProblem("no_appendix", file, line, text)]};
  }
  const goals = section.within.slice(section.within.findIndex(({read}) => read.kind === "goal"));
  const taken = new Set(goals.map(({line}) => line));
  return {
    body: lines.filter(({number}) => !taken.has(number)),
    goals,
    between: [section.start, section.next],
    problems: []
  };
}

function hasGoals(entries: readonly Entry[]): boolean {
  return entries.some(({read}) => read.kind === "goal");
}

/** Whether a part has goals with targets or responsibilities, not their names alone. */
function holdsGoals(entries: readonly Entry[]): boolean {
  const from = entries.findIndex(({read}) => read.kind === "goal");
  const below: readonly Entry["read"]["kind"][] = ["target", "bare_target", "lead", "responsible", "row"];
  return from >= 0 && entries.slice(from).some(({read}) => below.includes(read.kind));
}

function lastWritten(lines: readonly PlanLine[]): {line: number; text: string} {
  const {number, text} = lines.findLast((line) => line.text !== "")!;
  return {line: number, text};
}
