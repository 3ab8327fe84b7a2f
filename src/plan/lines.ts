import type {TableRow, TableRows} from "../model/tables/index.js";

/** One line of the plan: its words in one normal form, and where it stands in the text that was given. */
export interface PlanLine {
  /** 1-based line of the text as given. */
  readonly number: number;
  /** The line after `normaliseText`; empty for a blank line. */
  readonly text: string;
}

/** What a line is in the plan, as its tables say. Only the headings of the body are known by their look. */
export type LineKind =
  | {readonly kind: "section" | "heading" | "text"}
  | {readonly kind: "provision"; readonly provision: TableRow<"provisions">}
  | {readonly kind: "goal"; readonly goal: TableRow<"goals">}
  | {readonly kind: "target"; readonly target: TableRow<"targets">}
  | {readonly kind: "part" | "lead" | "cooperate"; readonly block: TableRow<"blocks">}
  | {readonly kind: "task"; readonly task: TableRow<"tasks">};

/** Tells the kind of every line. */
export function lineKinds(
  tables: Pick<TableRows, "goals" | "targets" | "blocks" | "tasks" | "provisions">
): (line: PlanLine) => LineKind {
  const known = new Map<number, LineKind>();
  for (const provision of tables.provisions) known.set(provision.line, {kind: "provision", provision});
  for (const task of tables.tasks) known.set(task.line, {kind: "task", task});
  for (const block of tables.blocks) {
    if (block.letter !== null) known.set(block.line, {kind: "part", block});
    if (block.cooperation_line !== null) known.set(block.cooperation_line, {kind: "cooperate", block});
    known.set(block.lead_line, {kind: "lead", block});
  }
  for (const target of tables.targets) known.set(target.line, {kind: "target", target});
  // The name of a goal may be that of its only target, too.
  for (const goal of tables.goals) known.set(goal.line, {kind: "goal", goal});
  return ({number, text}) => known.get(number) ?? {kind: lookOf(text)};
}

function lookOf(text: string): "section" | "heading" | "text" {
  if (/^(?:[IVXL]+ ?[.)] ?\p{L}|PHỤ LỤC(?!\p{L})|KẾ HOẠCH$)/u.test(text)) return "section";
  return /^\d+ ?[.)] ?\p{L}/u.test(text) ? "heading" : "text";
}
