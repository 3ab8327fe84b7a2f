import type {Problem} from "../read/problem.js";
import {classifyLine} from "./headings.js";
import type {PlanLine} from "../../src/plan/lines.js";
import type {BlockNode, GoalNode, Outline, Passage, TargetNode} from "./outline.js";
import {planProblem, type PlanProblemCode} from "./problems.js";

/**
 * Reads the appendix into goals, targets, blocks, items and responsibilities. Numbers are read, never counted. What an
 * item is follows from its place in the block, not from its dash: some tasks are printed as bare paragraphs. A goal
 * without numbered targets carries its target's words as its first item; it becomes the goal's own target.
 */
export function outlineAppendix(lines: readonly PlanLine[], file: string): Outline {
  const outliner = new Outliner(file);
  for (const line of lines) outliner.read(line);
  return outliner.finish();
}

class Outliner {
  private readonly goals: GoalNode[] = [];
  private readonly problems: Problem[] = [];
  /** Blocks that stand directly under the present goal. */
  private direct: BlockNode[] = [];
  private target: TargetNode | null = null;
  private block: BlockNode | null = null;
  /** The passage that a line in small letters continues. */
  private last: Passage | null = null;
  private readonly strayGoals = new Set<number>();
  /** Whether stray text is certainly tasks: it has dashes or a responsibility of its own. */
  private strayTasks = false;
  /** Where text began that stands after a block's responsibility and so belongs to no block. */
  private stray: Passage | null = null;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  read(line: PlanLine): void {
    const read = classifyLine(line.text);
    if (read.kind === "blank") return;
    const passage = {line: line.number, text: read.text};
    if (read.kind === "goal") this.openGoal(read.goal, passage);
    else if (read.kind === "target") this.openTarget(read.goal, read.target, passage);
    else if (read.kind === "part") this.openPart(read.letter, passage, line.text);
    else if (read.kind === "lead") this.assignLead(passage);
    else if (read.kind === "cooperation") this.assignCooperation(passage);
    else if (read.kind === "bullet") this.addItem(passage);
    else this.addParagraph(passage);
  }

  finish(): Outline {
    // After the last block there may be a note or a signature; anything else that is stray lost its heading.
    const trailing = this.stray;
    if (trailing !== null && !this.strayTasks) {
      this.stray = null;
      this.report("trailing_text", trailing.line, trailing.text);
    }
    this.closeGoal();
    return {goals: this.goals, problems: this.problems};
  }

  private openGoal(goal: number, heading: Passage): void {
    this.closeGoal();
    if (heading.text === "") this.report("empty_heading", heading.line, `Mục tiêu ${goal}`);
    if (this.goals.some((other) => other.goal === goal)) this.report("duplicate_number", heading.line, String(goal));
    else if ((this.goals.at(-1)?.goal ?? 0) > goal) this.report("number_out_of_order", heading.line, String(goal));
    this.goals.push({goal, heading, targets: []});
    this.last = heading;
  }

  private openTarget(goal: number, id: string, heading: Passage): void {
    this.closeTarget();
    const parent = this.goals.at(-1);
    if (parent?.goal !== goal && !this.strayGoals.has(goal)) {
      this.strayGoals.add(goal);
      this.report("target_under_other_goal", heading.line, `Mục tiêu ${id}`);
    }
    if (this.direct.length > 0)
      this.report("text_outside_target", this.direct[0]!.line, this.direct[0]!.items[0]?.text);
    this.direct = [];
    if (heading.text === "") this.report("empty_heading", heading.line, `Mục tiêu ${id}`);
    this.checkOrder(id, heading.line);
    this.target = {id, heading, blocks: []};
    parent?.targets.push(this.target);
    this.last = heading;
  }

  private checkOrder(id: string, line: number): void {
    const known = this.goals.flatMap((goal) => goal.targets).map((target) => target.id);
    const before = this.goals.at(-1)?.targets.findLast((target) => target.id.split(".")[0] === id.split(".")[0])?.id;
    if (known.includes(id)) this.report("duplicate_number", line, `Mục tiêu ${id}`);
    else if (before !== undefined && Number(before.split(".")[1]) > Number(id.split(".")[1]))
      this.report("number_out_of_order", line, `Mục tiêu ${id}`);
  }

  private openPart(letter: string, title: Passage, printed: string): void {
    // Before the first heading a line such as "a) …" is front matter of the appendix.
    if (this.goals.length === 0) return;
    this.closeBlock();
    const siblings = this.siblings();
    const unlettered = siblings.find((block) => block.letter === null);
    // Tasks before part b lack the heading of part a; before part a they belong to another target, whose own or whose
    // successor's heading is lost.
    const stray = letter === "a" ? {line: title.line, text: printed} : unlettered?.items[0];
    if (unlettered !== undefined && stray !== undefined) this.report("text_outside_part", stray.line, stray.text);
    if (siblings.some((block) => block.letter === letter)) this.report("duplicate_number", title.line, printed);
    this.startBlock({line: title.line, letter, title});
    this.last = title;
  }

  private addItem(item: Passage, dashed = true): void {
    if (this.goals.length === 0) return;
    if (this.block !== null && this.block.lead !== null) {
      this.stray ??= item;
      this.strayTasks ||= dashed;
      return;
    }
    const block =
      this.block ?? this.startBlock({line: this.target?.heading.line ?? item.line, letter: null, title: null});
    block.items.push(item);
    this.last = item;
  }

  private addParagraph(paragraph: Passage): void {
    if (this.last?.text === "") this.last.text = paragraph.text;
    else if (this.last !== null && /^\p{Ll}/u.test(paragraph.text)) this.last.text += ` ${paragraph.text}`;
    else this.addItem(paragraph, false);
  }

  private assignLead(lead: Passage): void {
    const block = this.openFor(lead, "lead");
    if (block === null) return;
    if (block.items.length === 0) this.report("block_without_task", block.line, block.title?.text);
    block.lead = lead;
    this.last = lead;
  }

  private assignCooperation(cooperation: Passage): void {
    const block = this.openFor(cooperation, "cooperation");
    if (block === null) return;
    // A missing lead is reported where its line should have stood.
    block.lead ??= {line: cooperation.line, text: ""};
    block.cooperation = cooperation;
    this.last = cooperation;
  }

  /** The block that a line of responsibility belongs to; null, with a problem, where it has one or there is none. */
  private openFor(line: Passage, role: "lead" | "cooperation"): BlockNode | null {
    if (this.stray !== null) {
      this.strayTasks = true;
      return null;
    }
    if (this.block === null) this.report("responsibility_outside_block", line.line, line.text);
    else if (this.block[role] === null) return this.block;
    else this.report("second_responsibility", line.line, line.text);
    return null;
  }

  private siblings(): BlockNode[] {
    return this.target?.blocks ?? this.direct;
  }

  private startBlock(start: Pick<BlockNode, "line" | "letter" | "title">): BlockNode {
    this.block = {...start, items: [], lead: null, cooperation: null};
    this.siblings().push(this.block);
    return this.block;
  }

  private closeBlock(): void {
    const {block, stray} = this;
    if (block !== null && (block.lead === null || block.lead.text === ""))
      this.report("block_without_lead", (block.lead ?? block.items.at(-1) ?? block).line, block.items.at(-1)?.text);
    if (stray !== null) this.report("text_outside_block", stray.line, stray.text);
    this.block = null;
    this.stray = null;
    this.strayTasks = false;
  }

  private closeTarget(): void {
    this.closeBlock();
    if (this.target?.blocks.length === 0)
      this.report("block_without_task", this.target.heading.line, `Mục tiêu ${this.target.id}`);
    this.target = null;
  }

  private closeGoal(): void {
    this.closeTarget();
    const goal = this.goals.at(-1);
    if (goal === undefined) return;
    if (goal.targets.length === 0) this.adoptOwnTarget(goal);
    this.direct = [];
  }

  /** Makes the first item under a goal without numbered targets the goal's own target. */
  private adoptOwnTarget(goal: GoalNode): void {
    const first = this.direct[0]?.items.shift();
    if (first === undefined) {
      this.report("goal_without_target", goal.heading.line, goal.heading.text);
      return;
    }
    goal.targets.push({id: String(goal.goal), heading: first, blocks: this.direct});
  }

  private report(code: PlanProblemCode, line: number, value: string | null | undefined): void {
    this.problems.push(planProblem(code, this.file, line, value ?? null));
  }
}
