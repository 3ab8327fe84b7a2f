import {groupBy} from "../../../src/lib/group.js";
import type {Localised} from "../../../src/model/language.js";
import {foldedWords} from "../fold.js";
import type {GoalNode, Passage, TargetNode} from "../outline.js";
import type {Finding} from "./kinds.js";

/** A task of so few words that also lacks its full stop was cut off: the shortest whole tasks have more, or a stop. */
const fewWords = 7;
/** Another target must share twice as many of a task's words and this many more before the task is taken to be its. */
const margin = 3;

/** Tasks that are cut off, that repeat their own target, or that stand under another target too. */
export function taskAnomalies(goals: readonly GoalNode[]): readonly Finding[] {
  const tasks = goals.flatMap((goal) =>
    goal.targets.flatMap((target) => target.blocks.flatMap((block) => block.items.map((item) => ({target, item}))))
  );
  const sameWords = groupBy(tasks, ({item}) => wordsOf(item.text));
  return tasks.flatMap(({target, item}): Finding[] => {
    const found = (kind: Finding["kind"], suggested: string | null, reason?: Localised) => [
      {line: item.line, kind, found: item.text, suggested, ...(reason && {reason})}
    ];
    if (isCutOff(item)) return found("truncated_sentence", null);
    if (repeatsTarget(item, target)) return found("repeated_text", null);
    const twins = (sameWords.get(wordsOf(item.text)) ?? []).filter((other) => other.target !== target);
    const original = twins.find((other) => belongsTo(item, other.target, target));
    if (original !== undefined) return found("misplaced_text", `Mục tiêu ${original.target.id}`);
    // Where one of the two belongs under the other's target, it is that one that is out of place.
    const first = twins.find((other) => other.item.line < item.line && !belongsTo(other.item, target, other.target));
    return first === undefined ? [] : found("repeated_text", null, sameAs(first));
  });
}

function sameAs({target}: {readonly target: TargetNode}): Localised {
  return {vi: `Giống một nhiệm vụ của mục tiêu ${target.id}`, en: `The same as a task of target ${target.id}`};
}

function isCutOff({text}: Passage): boolean {
  return !/[.;!?…)”"]$/u.test(text) && foldedWords(text).length < fewWords;
}

function repeatsTarget(item: Passage, target: TargetNode): boolean {
  return target.heading.text
    .split(/[.;] ?/u)
    .some((sentence) => sentence !== "" && wordsOf(sentence) === wordsOf(item.text));
}

function wordsOf(text: string): string {
  return foldedWords(text).join(" ");
}

function belongsTo(item: Passage, other: TargetNode, own: TargetNode): boolean {
  const words = new Set(foldedWords(item.text));
  const shared = (target: TargetNode) =>
    new Set(foldedWords(target.heading.text).filter((word) => words.has(word))).size;
  return shared(other) >= 2 * shared(own) + margin;
}
