import type {Problem} from "../read/problem.js";

/** A piece of text and the line on which it begins. */
export interface Passage {
  readonly line: number;
  text: string;
}

/** Tasks with their responsibility: a whole target, or one lettered part of it. */
export interface BlockNode {
  readonly line: number;
  letter: string | null;
  readonly title: Passage | null;
  readonly items: Passage[];
  lead: Passage | null;
  cooperation: Passage | null;
}

export interface TargetNode {
  readonly id: string;
  readonly heading: Passage;
  readonly blocks: BlockNode[];
  /** What else the target says, below its heading: aims that are no tasks, because the document has nobody to carry them out. */
  readonly statements: Passage[];
}

export interface GoalNode {
  readonly goal: number;
  readonly heading: Passage;
  readonly targets: TargetNode[];
}

export interface Outline {
  readonly goals: readonly GoalNode[];
  readonly problems: readonly Problem[];
}
