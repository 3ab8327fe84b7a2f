import type {RowKind} from "./entry.js";
import {letterAt} from "./identifiers.js";
import type {Manner} from "./manner.js";
import type {BlockNode, Passage} from "./outline.js";
import type {PlanProblemCode} from "./problems.js";

/** Takes down what is wrong with a document. */
export type Report = (code: PlanProblemCode, line: number, value: string | null | undefined) => void;

type Role = "lead" | "cooperation";

/** The blocks below one heading while they are read, of which the last is open: its tasks, and who is responsible for them. */
export class OpenBlock {
  /** Whether the heading of the goal says who is responsible for all of it. */
  ledByGoal = false;
  readonly #manner: Manner;
  readonly #report: Report;
  #siblings: BlockNode[] = [];
  /** The line of the target's heading, with which its first block begins; null directly below a goal. */
  #heading: number | null = null;
  #block: BlockNode | null = null;
  /** Where text began that stands after a block's responsibility and so belongs to no block. */
  #stray: Passage | null = null;
  /** Whether stray text is certainly tasks: it has dashes or a responsibility of its own. */
  #strayTasks = false;
  /** Who is responsible for all parts of the present target, where they stand before the first. */
  #forAll: BlockNode | null = null;

  constructor(manner: Manner, report: Report) {
    this.#manner = manner;
    this.#report = report;
  }

  /** Goes on below another heading, whose blocks are collected in a list. */
  below(siblings: BlockNode[], heading: number | null): void {
    this.#siblings = siblings;
    this.#heading = heading;
    this.#forAll = null;
  }

  /** Begins a lettered part. */
  openPart(letter: string, title: Passage, printed: string): void {
    this.#keepForAll();
    this.close();
    const unlettered = this.#siblings.find((block) => block.letter === null);
    // Tasks before part b lack the heading of part a; before part a they belong to another target, whose own or whose
    // successor's heading is lost.
    const stray = letter === "a" ? {line: title.line, text: printed} : unlettered?.items[0];
    if (unlettered !== undefined && stray !== undefined) this.#report("text_outside_part", stray.line, stray.text);
    if (this.#siblings.some((block) => block.letter === letter)) this.#report("duplicate_number", title.line, printed);
    this.#start({line: title.line, letter, title});
  }

  /** Takes a task; false where it stands after the block's responsibility and so belongs to none. */
  add(item: Passage, dashed: boolean): boolean {
    if (this.#manner.responsibility !== "before" && this.#block !== null && this.#block.lead !== null) {
      this.#stray ??= item;
      this.#strayTasks ||= dashed;
      return false;
    }
    this.#open(item.line).items.push(item);
    return true;
  }

  /** Tasks of a row join those of the row before where the same agencies, or no others, are responsible for them. */
  addRow(line: number, items: readonly Passage[], {lead: printed, cooperation}: RowKind): void {
    const said = printed !== "" || cooperation !== "";
    const block = this.#block;
    // Where only the lead is blank, others join in under the lead of the row above.
    const lead = said && printed === "" ? (block?.lead?.text ?? "") : printed;
    const same = block?.lead?.text === lead && (block.cooperation?.text ?? "") === cooperation;
    if (said && block !== null && block.lead !== null && !same && block.items.length > 0) this.close();
    const open = this.#open(line);
    for (const item of items) open.items.push(item);
    if (said && !same) {
      open.lead = {line, text: lead};
      open.cooperation = cooperation === "" ? null : {line, text: cooperation};
    }
  }

  /** Says who leads; false, with a problem, where there is nothing to lead. */
  assignLead(lead: Passage): boolean {
    const isBefore = this.#manner.responsibility === "before";
    if (isBefore && this.#block !== null && this.#block.lead !== null) this.close();
    const block = this.#openFor(lead, "lead");
    if (block === null) return false;
    if (block.items.length === 0 && !isBefore && !this.#manner.taskless)
      this.#report("block_without_task", block.line, block.title?.text);
    block.lead = lead;
    return true;
  }

  /** Says who cooperates; false, with a problem, where there is nothing to cooperate in. */
  assignCooperation(cooperation: Passage): boolean {
    const block = this.#openFor(cooperation, "cooperation");
    if (block === null) return false;
    // A missing lead is reported where its line should have stood.
    block.lead ??= {line: cooperation.line, text: ""};
    block.cooperation = cooperation;
    return true;
  }

  /** Whether a passage is what the open block has for a responsibility. */
  isResponsibility(passage: Passage): boolean {
    return passage === this.#block?.lead || passage === this.#block?.cooperation;
  }

  /** The stray text at the end of a document, if it may be a note or a signature, which is then no longer stray. */
  takeTrailing(): Passage | null {
    if (this.#strayTasks) return null;
    const trailing = this.#stray;
    this.#stray = null;
    return trailing;
  }

  /** Ends the open block. */
  close(): void {
    const [block, stray] = [this.#block, this.#stray];
    const {responsibility, taskless} = this.#manner;
    if (block !== null && responsibility !== "goal_end" && !this.ledByGoal) this.checkLead(block);
    if (block?.items.length === 0 && block.lead !== null && responsibility === "before" && !taskless)
      this.#report("block_without_task", block.line, block.title?.text ?? block.lead.text);
    if (stray !== null) this.#report("text_outside_block", stray.line, stray.text);
    this.#block = null;
    this.#stray = null;
    this.#strayTasks = false;
  }

  /** Reports a block that nobody leads, unless someone leads all parts. */
  checkLead(block: BlockNode): void {
    if (this.#manner.responsibility === "none") return;
    if (block.lead === null && this.#forAll !== null) {
      block.lead = this.#forAll.lead;
      block.cooperation ??= this.#forAll.cooperation;
    }
    if (block.lead === null || block.lead.text === "")
      this.#report("block_without_lead", (block.lead ?? block.items.at(-1) ?? block).line, block.items.at(-1)?.text);
  }

  /** A responsibility before the first part of a target is that of all its parts. */
  #keepForAll(): void {
    const block = this.#block;
    if (this.#manner.responsibility !== "before" || this.#siblings.length !== 1 || block === null) return;
    if (block.letter !== null || block.lead === null || block.items.length > 0) return;
    this.#siblings.pop();
    this.#forAll = block;
    this.#block = null;
  }

  /** The block that a line of responsibility belongs to; null, with a problem, where it has one or there is none. */
  #openFor(line: Passage, role: Role): BlockNode | null {
    if (this.#stray !== null) {
      this.#strayTasks = true;
      return null;
    }
    const opens = this.#manner.responsibility === "before" || this.#manner.taskless;
    if (this.#block === null && opens) return this.#open(line.line);
    if (this.#block === null) this.#report("responsibility_outside_block", line.line, line.text);
    else if (this.#block[role] === null) return this.#block;
    else this.#report("second_responsibility", line.line, line.text);
    return null;
  }

  /** The present block, or one that begins here: the first of a target begins with the target's heading. */
  #open(line: number): BlockNode {
    if (this.#block !== null) return this.#block;
    const start = this.#siblings.length === 0 ? (this.#heading ?? line) : line;
    return this.#start({line: start, letter: null, title: null});
  }

  #start(start: Pick<BlockNode, "line" | "letter" | "title">): BlockNode {
    this.#block = {...start, items: [], lead: null, cooperation: null};
    this.#siblings.push(this.#block);
    return this.#block;
  }
}

/** Letters the blocks of a target in their order, where it has several and the document letters none. */
export function letterBlocks(blocks: readonly BlockNode[]): void {
  if (blocks.length < 2 || blocks.some(({letter}) => letter !== null)) return;
  for (const [index, block] of blocks.entries()) block.letter = letterAt(index + 1);
}
