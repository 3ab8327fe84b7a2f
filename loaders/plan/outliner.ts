import type {Problem} from "../read/problem.js";
import type {Entry, RowKind} from "./entry.js";
import {unknownHeading} from "./headings.js";
import type {Manner} from "./manner.js";
import {letterBlocks, OpenBlock, type Report} from "./open-block.js";
import type {BlockNode, GoalNode, Outline, Passage, TargetNode} from "./outline.js";
import {planProblem} from "./problems.js";
import {readResponsibility, splitLead} from "./responsibility.js";

/** Divides the entries of a document among goals and targets, whose headings it reads; what stands below them goes into blocks. */
export class Outliner {
  readonly #manner: Manner;
  readonly #report: Report;
  readonly #goals: GoalNode[] = [];
  readonly #problems: Problem[] = [];
  readonly #blocks: OpenBlock;
  /** Blocks that stand directly under the present goal. */
  #direct: BlockNode[] = [];
  #target: TargetNode | null = null;
  /** The passage that a line in small letters continues. */
  #last: Passage | null = null;
  /** A heading without words, which the next line may have. */
  #wordless: {readonly heading: Passage; readonly name: string} | null = null;
  /** Whether a line of responsibility named nobody itself; the next line does. */
  #unnamed = false;
  readonly #strayGoals = new Set<number>();
  /** Who is responsible for all targets of the present goal, where its heading says so. */
  #forGoal: {readonly lead: Passage; cooperation: Passage | null} | null = null;

  constructor(file: string, manner: Manner) {
    this.#manner = manner;
    this.#report = (code, line, value) => this.#problems.push(planProblem(code, file, line, value ?? null));
    this.#blocks = new OpenBlock(manner, this.#report);
  }

  read({line, text: printed, read}: Entry): void {
    if (read.kind === "blank") return;
    const text = "text" in read ? read.text : printed;
    const passage = {line, text};
    if (this.#wordless !== null && read.kind !== "paragraph") this.#reportWordless();
    if (this.#unnamed && (read.kind === "paragraph" || read.kind === "bullet")) this.#assignSentence(passage);
    else if (read.kind === "goal") this.#openGoal(read.goal, passage);
    else if (read.kind === "target" || (read.kind === "bare_target" && this.#manner.bareTargets))
      this.#openTarget(read.goal, read.target, passage);
    else if (read.kind === "part") this.#openPart(read.letter, passage, printed);
    else if (read.kind === "lead") this.#assign(passage, splitLead(text));
    else if (read.kind === "cooperation") this.#assignCooperation(passage);
    else if (read.kind === "responsible") this.#assignSentence(passage);
    else if (read.kind === "row") this.#addRow(line, read);
    else if (read.kind === "level") this.#addLevel(passage, printed);
    else if (read.kind === "bullet" || read.kind === "bare_target") this.#addItem(passage);
    else if (read.kind === "paragraph") this.#addParagraph(passage);
  }

  finish(): Outline {
    // After the last block there may be a note or a signature; anything else that is stray lost its heading.
    const trailing = this.#blocks.takeTrailing();
    if (trailing !== null) this.#report("trailing_text", trailing.line, trailing.text);
    this.#closeGoal();
    return {goals: this.#goals, problems: this.#problems};
  }

  #openGoal(goal: number, heading: Passage): void {
    if (heading.text === "" && goal === this.#goals.at(-1)?.goal) return;
    this.#closeGoal();
    if (heading.text === "") this.#wordless = {heading, name: `Mục tiêu ${goal}`};
    if (this.#goals.some((other) => other.goal === goal)) this.#report("duplicate_number", heading.line, String(goal));
    else if ((this.#goals.at(-1)?.goal ?? 0) > goal) this.#report("number_out_of_order", heading.line, String(goal));
    this.#goals.push({goal, heading, targets: []});
    this.#last = heading;
  }

  #openTarget(goal: number, id: string, heading: Passage): void {
    // A row of a table may name again what it stands below.
    if (heading.text === "" && id === this.#target?.id) return;
    this.#closeTarget();
    const parent = this.#goals.at(-1);
    if (parent?.goal !== goal && !this.#strayGoals.has(goal)) {
      this.#strayGoals.add(goal);
      this.#report("target_under_other_goal", heading.line, `Mục tiêu ${id}`);
    }
    const [outside] = this.#direct;
    if (outside !== undefined) this.#report("text_outside_target", outside.line, outside.items[0]?.text);
    this.#direct = [];
    if (heading.text === "") this.#wordless = {heading, name: `Mục tiêu ${id}`};
    this.#checkOrder(id, heading.line);
    this.#target = {id, heading, blocks: [], statements: []};
    this.#blocks.below(this.#target.blocks, heading.line);
    parent?.targets.push(this.#target);
    this.#last = heading;
  }

  #checkOrder(id: string, line: number): void {
    const known = this.#goals.flatMap((goal) => goal.targets).map((target) => target.id);
    const before = this.#goals.at(-1)?.targets.findLast((target) => target.id.split(".")[0] === id.split(".")[0])?.id;
    if (known.includes(id)) this.#report("duplicate_number", line, `Mục tiêu ${id}`);
    else if (before !== undefined && Number(before.split(".")[1]) > Number(id.split(".")[1]))
      this.#report("number_out_of_order", line, `Mục tiêu ${id}`);
  }

  #openPart(letter: string, title: Passage, printed: string): void {
    // Before the first heading a line such as "a) …" is front matter of the appendix.
    if (this.#goals.length === 0) return;
    this.#blocks.openPart(letter, title, printed);
    this.#last = title;
  }

  #addItem(item: Passage, dashed = true): void {
    if (this.#goals.length === 0) return;
    if (this.#manner.responsibility === "none" && this.#target !== null) this.#target.statements.push(item);
    else if (!this.#blocks.add(item, dashed)) return;
    this.#last = item;
  }

  #addParagraph(paragraph: Passage): void {
    if (unknownHeading.test(paragraph.text)) this.#report("unknown_heading", paragraph.line, paragraph.text);
    if (this.#last?.text === "") {
      this.#last.text = paragraph.text;
      this.#wordless = null;
    } else if (this.#last !== null && (/^\p{Ll}/u.test(paragraph.text) || this.#namesGoOn()))
      this.#last.text += ` ${paragraph.text}`;
    else this.#addItem(paragraph, false);
  }

  /** Whether the last line is a list of agencies that ends with a comma. */
  #namesGoOn(): boolean {
    return this.#last !== null && this.#blocks.isResponsibility(this.#last) && /[,;]$/u.test(this.#last.text);
  }

  /** The level of one year goes on with the indicator, or the target, that stands before it. */
  #addLevel(level: Passage, printed: string): void {
    if (this.#last === null || this.#last.text === "") this.#addItem(level);
    else this.#last.text += ` ${printed}`;
  }

  #addRow(line: number, row: RowKind): void {
    const passages = row.items.map((text) => ({line, text}));
    if (this.#manner.responsibility === "none" || this.#goals.length === 0) {
      for (const passage of passages) this.#addItem(passage);
      return;
    }
    this.#blocks.addRow(line, passages, row);
    this.#last = passages.at(-1) ?? this.#last;
  }

  #assignSentence(sentence: Passage): void {
    if (sentence.text === "") this.#unnamed = true;
    else this.#assign(sentence, readResponsibility(sentence.text));
  }

  #assign({line}: Passage, {lead, cooperation}: {lead: string; cooperation: string}): void {
    this.#unnamed = false;
    this.#assignLead({line, text: lead});
    if (cooperation !== "") this.#assignCooperation({line, text: cooperation});
  }

  #assignLead(lead: Passage): void {
    if (this.#standsForGoal()) {
      this.#leadGoal({lead, cooperation: null});
      this.#last = lead;
    } else if (this.#isBelowGoal(lead) && this.#blocks.assignLead(lead)) this.#last = lead;
  }

  #assignCooperation(cooperation: Passage): void {
    this.#unnamed = false;
    if (this.#forGoal !== null && this.#target === null && this.#direct.length === 0) {
      this.#forGoal.cooperation = cooperation;
      this.#last = cooperation;
    } else if (this.#isBelowGoal(cooperation) && this.#blocks.assignCooperation(cooperation)) this.#last = cooperation;
  }

  /** Whether a responsibility stands below a goal at all; one that does not is a problem. */
  #isBelowGoal({line, text}: Passage): boolean {
    if (this.#goals.length > 0) return true;
    this.#report("responsibility_outside_block", line, text);
    return false;
  }

  /** Whether a responsibility stands right below the heading of a goal, and so is that of all its targets. */
  #standsForGoal(): boolean {
    const goal = this.#goals.at(-1);
    return goal !== undefined && this.#target === null && goal.targets.length === 0 && this.#direct.length === 0;
  }

  #leadGoal(responsible: {readonly lead: Passage; cooperation: Passage | null} | null): void {
    this.#forGoal = responsible;
    this.#blocks.ledByGoal = responsible !== null;
  }

  #closeTarget(): void {
    this.#blocks.close();
    const target = this.#target;
    if (target !== null) {
      const {responsibility, taskless} = this.#manner;
      const led = this.#forGoal !== null || responsibility === "goal_end" || taskless;
      if (target.blocks.length === 0 && !led && responsibility !== "none")
        this.#report("block_without_task", target.heading.line, `Mục tiêu ${target.id}`);
      letterBlocks(target.blocks);
    }
    this.#target = null;
    this.#blocks.below(this.#direct, null);
  }

  #closeGoal(): void {
    if (this.#wordless !== null) this.#reportWordless();
    this.#closeTarget();
    const goal = this.#goals.at(-1);
    if (goal === undefined) return;
    if (goal.targets.length === 0) this.#adoptOwnTarget(goal);
    this.#assignForGoal(goal);
    this.#direct = [];
    this.#blocks.below(this.#direct, null);
    this.#leadGoal(null);
  }

  /** Gives the targets of a goal that name nobody those who are responsible for the whole goal. */
  #assignForGoal(goal: GoalNode): void {
    const atGoalEnd = this.#manner.responsibility === "goal_end";
    const end = atGoalEnd ? goal.targets.at(-1)?.blocks.at(-1) : undefined;
    const atEnd = end?.lead ? {lead: end.lead, cooperation: end.cooperation} : null;
    const all = this.#forGoal ?? atEnd;
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
    if (this.#forGoal !== null || atGoalEnd)
      for (const block of goal.targets.flatMap(({blocks}) => blocks)) this.#blocks.checkLead(block);
  }

  /** Makes the first item under a goal without numbered targets the goal's own target. */
  #adoptOwnTarget(goal: GoalNode): void {
    const [first] = this.#direct;
    // Indicators with their levels are no target's words; the goal's own name is.
    if (/: ?\+? ?năm \d{4}:/iu.test(first?.items[0]?.text ?? "")) first!.items.unshift({...goal.heading});
    const heading = first?.items.shift();
    if (heading === undefined) {
      if (this.#forGoal === null) this.#report("goal_without_target", goal.heading.line, goal.heading.text);
      else this.#report("responsibility_outside_block", this.#forGoal.lead.line, this.#forGoal.lead.text);
      return;
    }
    const unled = this.#manner.responsibility === "none";
    const statements = unled ? this.#direct.flatMap(({items}) => items) : [];
    letterBlocks(this.#direct);
    goal.targets.push({id: String(goal.goal), heading, blocks: unled ? [] : this.#direct, statements});
  }

  #reportWordless(): void {
    const {heading, name} = this.#wordless!;
    this.#wordless = null;
    this.#report("empty_heading", heading.line, name);
  }
}
