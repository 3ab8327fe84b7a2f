import type {Problem} from "../read/problem.js";
import type {Entry, RowKind} from "./entry.js";
import {unknownHeading} from "./headings.js";
import {letterAt} from "./identifiers.js";
import {mannerOf, type Manner} from "./manner.js";
import type {BlockNode, GoalNode, Outline, Passage, TargetNode} from "./outline.js";
import {planProblem, type PlanProblemCode} from "./problems.js";
import {assignsWork, readResponsibility, splitLead} from "./responsibility.js";

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

/** What is known of the names of agencies. */
interface AgencyWords {
  /** Whether a sentence begins with one, so that it may assign work. */
  readonly namesAgency: (text: string) => boolean;
  /** Whether a text is a list of them and nothing else. */
  readonly listsAgencies: (text: string) => boolean;
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

type Role = "lead" | "cooperation";

class Outliner {
  private readonly goals: GoalNode[] = [];
  private readonly problems: Problem[] = [];
  /** Blocks that stand directly under the present goal. */
  private direct: BlockNode[] = [];
  private target: TargetNode | null = null;
  private block: BlockNode | null = null;
  /** The passage that a line in small letters continues. */
  private last: Passage | null = null;
  /** A heading without words, which the next line may have. */
  private wordless: {readonly heading: Passage; readonly name: string} | null = null;
  /** Whether a line of responsibility named nobody itself; the next line does. */
  private unnamed = false;
  private readonly strayGoals = new Set<number>();
  /** Whether stray text is certainly tasks: it has dashes or a responsibility of its own. */
  private strayTasks = false;
  /** Where text began that stands after a block's responsibility and so belongs to no block. */
  private stray: Passage | null = null;
  /** Who is responsible for all parts of the present target, where they stand before the first. */
  private forTarget: BlockNode | null = null;
  /** Who is responsible for all targets of the present goal, where its heading says so. */
  private forGoal: {lead: Passage; cooperation: Passage | null} | null = null;
  private readonly file: string;
  private readonly manner: Manner;

  constructor(file: string, manner: Manner) {
    this.file = file;
    this.manner = manner;
  }

  read({line, text: printed, read}: Entry): void {
    if (read.kind === "blank") return;
    const text = "text" in read ? read.text : printed;
    const passage = {line, text};
    if (this.wordless !== null && read.kind !== "paragraph") this.reportWordless();
    if (this.unnamed && (read.kind === "paragraph" || read.kind === "bullet")) this.assignSentence(passage);
    else if (read.kind === "goal") this.openGoal(read.goal, passage);
    else if (read.kind === "target" || (read.kind === "bare_target" && this.manner.bareTargets))
      this.openTarget(read.goal, read.target, passage);
    else if (read.kind === "part") this.openPart(read.letter, passage, printed);
    else if (read.kind === "lead") this.assign(passage, splitLead(text));
    else if (read.kind === "cooperation") this.assignCooperation(passage);
    else if (read.kind === "responsible") this.assignSentence(passage);
    else if (read.kind === "row") this.addRow(line, read);
    else if (read.kind === "level") this.addLevel(passage, printed);
    else if (read.kind === "bullet" || read.kind === "bare_target") this.addItem(passage);
    else if (read.kind === "paragraph") this.addParagraph(passage);
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
    if (heading.text === "") this.wordless = {heading, name: `Mục tiêu ${goal}`};
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
    if (heading.text === "") this.wordless = {heading, name: `Mục tiêu ${id}`};
    this.checkOrder(id, heading.line);
    this.target = {id, heading, blocks: [], statements: []};
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
    this.keepForTarget();
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

  /** A responsibility before the first part of a target is that of all its parts. */
  private keepForTarget(): void {
    const siblings = this.siblings();
    const {block} = this;
    if (this.manner.responsibility !== "before" || siblings.length !== 1 || block === null) return;
    if (block.letter !== null || block.lead === null || block.items.length > 0) return;
    siblings.pop();
    this.forTarget = block;
    this.block = null;
  }

  private addItem(item: Passage, dashed = true): void {
    if (this.goals.length === 0) return;
    if (this.manner.responsibility === "none" && this.target !== null) {
      this.target.statements.push(item);
      this.last = item;
      return;
    }
    if (this.manner.responsibility !== "before" && this.block !== null && this.block.lead !== null) {
      this.stray ??= item;
      this.strayTasks ||= dashed;
      return;
    }
    this.openBlock(item.line).items.push(item);
    this.last = item;
  }

  private addParagraph(paragraph: Passage): void {
    if (unknownHeading.test(paragraph.text)) this.report("unknown_heading", paragraph.line, paragraph.text);
    if (this.last?.text === "") {
      this.last.text = paragraph.text;
      this.wordless = null;
    } else if (this.last !== null && (/^\p{Ll}/u.test(paragraph.text) || this.namesGoOn()))
      this.last.text += ` ${paragraph.text}`;
    else this.addItem(paragraph, false);
  }

  /** Whether the last line is a list of agencies that ends with a comma. */
  private namesGoOn(): boolean {
    const {block, last} = this;
    return last !== null && (last === block?.lead || last === block?.cooperation) && /[,;]$/u.test(last.text);
  }

  /** The level of one year goes on with the indicator, or the target, that stands before it. */
  private addLevel(level: Passage, printed: string): void {
    if (this.last === null || this.last.text === "") this.addItem(level);
    else this.last.text += ` ${printed}`;
  }

  /** Tasks of a row join those of the row before where the same agencies, or no others, are responsible for them. */
  private addRow(line: number, {items, lead, cooperation}: RowKind): void {
    const passages = items.map((text) => ({line, text}));
    if (this.manner.responsibility === "none" || this.goals.length === 0) {
      for (const passage of passages) this.addItem(passage);
      return;
    }
    const said = lead !== "" || cooperation !== "";
    const {block} = this;
    const same = block?.lead?.text === lead && (block.cooperation?.text ?? "") === cooperation;
    if (block === null || (said && block.lead !== null && !same && block.items.length > 0)) {
      this.closeBlock();
      this.startBlock({
        line: this.siblings().length === 0 ? (this.target?.heading.line ?? line) : line,
        letter: null,
        title: null
      });
    }
    const open = this.block!;
    for (const passage of passages) open.items.push(passage);
    if (said && !same) {
      open.lead = {line, text: lead};
      open.cooperation = cooperation === "" ? null : {line, text: cooperation};
    }
    this.last = passages.at(-1) ?? this.last;
  }

  private assignSentence(sentence: Passage): void {
    if (sentence.text === "") this.unnamed = true;
    else this.assign(sentence, readResponsibility(sentence.text));
  }

  private assign({line}: Passage, {lead, cooperation}: {lead: string; cooperation: string}): void {
    this.unnamed = false;
    this.assignLead({line, text: lead});
    if (cooperation !== "") this.assignCooperation({line, text: cooperation});
  }

  private assignLead(lead: Passage): void {
    if (this.standsForGoal()) {
      this.forGoal = {lead, cooperation: null};
      this.last = lead;
      return;
    }
    if (this.manner.responsibility === "before" && this.block !== null && this.block.lead !== null) this.closeBlock();
    const block = this.openFor(lead, "lead");
    if (block === null) return;
    if (block.items.length === 0 && this.manner.responsibility !== "before" && !this.manner.taskless)
      this.report("block_without_task", block.line, block.title?.text);
    block.lead = lead;
    this.last = lead;
  }

  private assignCooperation(cooperation: Passage): void {
    this.unnamed = false;
    if (this.forGoal !== null && this.target === null && this.direct.length === 0) {
      this.forGoal.cooperation = cooperation;
      this.last = cooperation;
      return;
    }
    const block = this.openFor(cooperation, "cooperation");
    if (block === null) return;
    // A missing lead is reported where its line should have stood.
    block.lead ??= {line: cooperation.line, text: ""};
    block.cooperation = cooperation;
    this.last = cooperation;
  }

  /** Whether a responsibility stands right below the heading of a goal, and so is that of all its targets. */
  private standsForGoal(): boolean {
    const goal = this.goals.at(-1);
    return goal !== undefined && this.target === null && goal.targets.length === 0 && this.direct.length === 0;
  }

  /** The block that a line of responsibility belongs to; null, with a problem, where it has one or there is none. */
  private openFor(line: Passage, role: Role): BlockNode | null {
    if (this.stray !== null) {
      this.strayTasks = true;
      return null;
    }
    const opens = this.manner.responsibility === "before" || this.manner.taskless;
    if (this.block === null && opens && this.goals.length > 0) return this.openBlock(line.line);
    if (this.block === null) this.report("responsibility_outside_block", line.line, line.text);
    else if (this.block[role] === null) return this.block;
    else this.report("second_responsibility", line.line, line.text);
    return null;
  }

  private siblings(): BlockNode[] {
    return this.target?.blocks ?? this.direct;
  }

  /** The present block, or one that begins here: the first of a target begins with the target's heading. */
  private openBlock(line: number): BlockNode {
    if (this.block !== null) return this.block;
    const start = this.siblings().length === 0 ? (this.target?.heading.line ?? line) : line;
    return this.startBlock({line: start, letter: null, title: null});
  }

  private startBlock(start: Pick<BlockNode, "line" | "letter" | "title">): BlockNode {
    this.block = {...start, items: [], lead: null, cooperation: null};
    this.siblings().push(this.block);
    return this.block;
  }

  private closeBlock(): void {
    const {block, stray} = this;
    if (block !== null && this.manner.responsibility !== "goal_end" && this.forGoal === null) this.checkLead(block);
    if (
      block?.items.length === 0 &&
      block.lead !== null &&
      this.manner.responsibility === "before" &&
      !this.manner.taskless
    )
      this.report("block_without_task", block.line, block.title?.text ?? block.lead.text);
    if (stray !== null) this.report("text_outside_block", stray.line, stray.text);
    this.block = null;
    this.stray = null;
    this.strayTasks = false;
  }

  private checkLead(block: BlockNode): void {
    if (this.manner.responsibility === "none") return;
    if (block.lead === null && this.forTarget !== null) {
      block.lead = this.forTarget.lead;
      block.cooperation ??= this.forTarget.cooperation;
    }
    if (block.lead === null || block.lead.text === "")
      this.report("block_without_lead", (block.lead ?? block.items.at(-1) ?? block).line, block.items.at(-1)?.text);
  }

  private closeTarget(): void {
    this.closeBlock();
    const {target} = this;
    if (target !== null) {
      const led = this.forGoal !== null || this.manner.responsibility === "goal_end" || this.manner.taskless;
      if (target.blocks.length === 0 && !led && this.manner.responsibility !== "none")
        this.report("block_without_task", target.heading.line, `Mục tiêu ${target.id}`);
      letterBlocks(target.blocks);
    }
    this.target = null;
    this.forTarget = null;
  }

  private closeGoal(): void {
    if (this.wordless !== null) this.reportWordless();
    this.closeTarget();
    const goal = this.goals.at(-1);
    if (goal === undefined) return;
    if (goal.targets.length === 0) this.adoptOwnTarget(goal);
    this.assignForGoal(goal);
    this.direct = [];
    this.forGoal = null;
  }

  /** Gives the targets of a goal that name nobody those who are responsible for the whole goal. */
  private assignForGoal(goal: GoalNode): void {
    const end = goal.targets.at(-1)?.blocks.at(-1);
    const atEnd =
      this.manner.responsibility === "goal_end" && end?.lead ? {lead: end.lead, cooperation: end.cooperation} : null;
    const all = this.forGoal ?? atEnd;
    if (all !== null)
      for (const {blocks, heading} of goal.targets) {
        if (blocks.length === 0)
          blocks.push({line: heading.line, letter: null, title: null, items: [], lead: null, cooperation: null});
        for (const block of blocks)
          if (block.lead === null) {
            block.lead = {...all.lead};
            block.cooperation ??= all.cooperation === null ? null : {...all.cooperation};
          }
      }
    if (this.forGoal !== null || this.manner.responsibility === "goal_end")
      for (const block of goal.targets.flatMap(({blocks}) => blocks)) this.checkLead(block);
  }

  /** Makes the first item under a goal without numbered targets the goal's own target. */
  private adoptOwnTarget(goal: GoalNode): void {
    // Indicators with their levels are no target's words; the goal's own name is.
    if (/: ?\+? ?năm \d{4}:/iu.test(this.direct[0]?.items[0]?.text ?? ""))
      this.direct[0]!.items.unshift({...goal.heading});
    const first = this.direct[0]?.items.shift();
    if (first === undefined) {
      if (this.forGoal === null) this.report("goal_without_target", goal.heading.line, goal.heading.text);
      else this.report("responsibility_outside_block", this.forGoal.lead.line, this.forGoal.lead.text);
      return;
    }
    const unled = this.manner.responsibility === "none";
    const statements = unled ? this.direct.flatMap(({items}) => items) : [];
    letterBlocks(this.direct);
    goal.targets.push({id: String(goal.goal), heading: first, blocks: unled ? [] : this.direct, statements});
  }

  private reportWordless(): void {
    const {heading, name} = this.wordless!;
    this.wordless = null;
    this.report("empty_heading", heading.line, name);
  }

  private report(code: PlanProblemCode, line: number, value: string | null | undefined): void {
    this.problems.push(planProblem(code, this.file, line, value ?? null));
  }
}

/** Letters the blocks of a target in their order, where it has several and the document letters none. */
function letterBlocks(blocks: readonly BlockNode[]): void {
  if (blocks.length < 2 || blocks.some(({letter}) => letter !== null)) return;
  for (const [index, block] of blocks.entries()) block.letter = letterAt(index + 1);
}
