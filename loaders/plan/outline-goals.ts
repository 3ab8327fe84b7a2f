import type {Entry} from "./entry.js";
import {mannerOf} from "./manner.js";
import type {Outline} from "./outline.js";
import {Outliner} from "./outliner.js";
import {planProblem} from "./problems.js";
import {assignsWork} from "./responsibility.js";

/** What is known of the names of agencies. */
interface AgencyWords {
  /** Whether a sentence begins with one, so that it may assign work. */
  readonly namesAgency: (text: string) => boolean;
  /** Whether a text is a list of them and nothing else. */
  readonly listsAgencies: (text: string) => boolean;
}

/**
 * Reads the part with the goals into goals, targets, blocks, items and responsibilities. Numbers are read, never counted. What an
 * item is follows from its place in the block, not from its dash: some tasks are printed as bare paragraphs. A goal
 * without numbered targets carries its target's words as its first item; it becomes the goal's own target.
 *
 * @param agencies what is known of the names of agencies
 */
export function outlineGoals(
  entries: readonly Entry[],
  file: string,
  {namesAgency, listsAgencies}: AgencyWords
): Outline {
  const assigned = entries.map((entry) => asAssignment(entry, namesAgency));
  const inGoals = assigned.slice(assigned.findIndex(({read}) => read.kind === "goal"));
  // The name of an agency alone is neither a task nor a responsibility: the table that it stood in has lost its cells.
  const alone = inGoals.find(
    ({read, text}, i) => read.kind === "paragraph" && listsAgencies(text) && !leavesNames(inGoals[i - 1])
  );
  if (alone !== undefined) return {goals: [], problems: [planProblem("agency_alone", file, alone.line, alone.text)]};
  const manner = mannerOf(assigned);
  const outliner = new Outliner(file, manner);
  for (const entry of assigned) outliner.read(entry);
  const outline = outliner.finish();
  const first = assigned.find(({read}) => read.kind === "goal");
  if (manner.responsibility !== "none" || first === undefined) return outline;
  return {...outline, problems: [...outline.problems, planProblem("nobody_leads", file, first.line, first.text)]};
}

/** Whether a line of responsibility leaves its names to the next line, or goes on there after a comma. */
function leavesNames(entry: Entry | undefined): boolean {
  if (entry === undefined) return false;
  const {kind} = entry.read;
  return (
    /[,;]$/u.test(entry.text) || kind === "blank" || kind === "lead" || kind === "cooperation" || kind === "responsible"
  );
}

/** A sentence such as "Sở Y tế chủ trì, phối hợp với …" is a responsibility, though nothing stands before it. */
function asAssignment(entry: Entry, namesAgency: (text: string) => boolean): Entry {
  const {read} = entry;
  if ((read.kind !== "paragraph" && read.kind !== "bullet") || !assignsWork(read.text)) return entry;
  if (!namesAgency(read.text.replace(/^giao /iu, ""))) return entry;
  return {...entry, read: {kind: "responsible", text: read.text}};
}
