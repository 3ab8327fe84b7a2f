import type {ScoreTree} from "../../src/progress/methods/aggregate.js";
import {aggregateEurostat} from "../../src/progress/methods/eurostat.js";
import {aggregateOpenSdg} from "../../src/progress/methods/open-sdg-aggregate.js";
import {flagList, scoreList, wordList, type InputsOf, type Report, type Tree} from "./inputs.js";
import {eustatWord, type Outcome} from "./series.js";

const openSdgKinds = {scores: scoreList, statuses: wordList, achieved: flagList, groups: wordList};

function leavesOf<T>(tree: Tree<T>): readonly T[] {
  return Array.isArray(tree) ? tree.flatMap((item: Tree<T>) => leavesOf(item)) : [tree as T];
}

/** Scores with the same group name are averaged first; those without a name stand alone. */
function grouped(scores: readonly ScoreTree[], groups: readonly (string | null)[]): readonly ScoreTree[] {
  const named = new Map<string, ScoreTree[]>();
  const result: ScoreTree[] = [];
  scores.forEach((score, index) => {
    const name = groups[index] ?? null;
    const group = name === null ? undefined : named.get(name);
    if (group !== undefined) group.push(score);
    else if (name === null) result.push(score);
    else {
      const started = [score];
      named.set(name, started);
      result.push(started);
    }
  });
  return result;
}

function outcomeOf(status: string, score: number | null): Outcome {
  return score === null
    ? {status: "not_available", measure: null, score: null, reason: "no_data"}
    : {status, measure: score, score, reason: null};
}

export const openSdgAggregate = {
  kinds: openSdgKinds,
  assess: (inputs: InputsOf<typeof openSdgKinds>, report: Report): Outcome => {
    const scores = leavesOf<number | null>(inputs.scores);
    const statuses = inputs.statuses === null ? null : leavesOf(inputs.statuses);
    const achieved =
      statuses === null
        ? inputs.achieved === null
          ? null
          : leavesOf(inputs.achieved)
        : statuses.map((status) => status === "target_achieved");
    const groups = inputs.groups === null ? null : leavesOf(inputs.groups);
    const expected = `${scores.length} items, as many as scores`;
    if (achieved !== null && achieved.length !== scores.length) {
      report(statuses === null ? "inputs.achieved" : "inputs.statuses", achieved.length, expected);
    }
    if (groups !== null && groups.length !== inputs.scores.length) {
      report("inputs.groups", groups.length, `${inputs.scores.length} items, as many as scores`);
    }
    const all = achieved !== null && scores.every((score, index) => score === null || achieved[index] === true);
    const tree = groups === null ? inputs.scores : grouped(inputs.scores, groups);
    const {status, score} = aggregateOpenSdg(tree, all);
    return outcomeOf(status, score);
  }
};

const eurostatKinds = {scores: scoreList};

export const eurostatAggregate = {
  kinds: eurostatKinds,
  assess: (inputs: InputsOf<typeof eurostatKinds>): Outcome => {
    const {status, score} = aggregateEurostat(inputs.scores);
    return outcomeOf(eustatWord(status), score);
  }
};
