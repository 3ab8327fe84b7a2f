import type {BlockNode, TargetNode} from "./outline.js";

/** The identifier of a block: its target, and its letter where it is a lettered part ("1.1", "2.1.a"). */
export function blockId(target: TargetNode, block: BlockNode): string {
  return block.letter === null ? target.id : `${target.id}.${block.letter}`;
}

/** The identifier of the task at a 0-based place in its block ("2.1.a.3"). */
export function taskId(block: string, index: number): string {
  return `${block}.${index + 1}`;
}
