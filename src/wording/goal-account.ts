import {formatList, semicolon} from "../lib/format.js";
import {groupBy} from "../lib/group.js";
import type {Language} from "../model/language.js";
import {evidenceMessages} from "../messages/evidence.js";
import {goalMessages} from "../messages/goal.js";
import type {EvidenceResult, Knowledge} from "../model/assessment.js";
import {commitmentStates, type Verdict} from "../plan/judgement.js";
import type {CommitmentView} from "../plan/outline.js";
import {knowledgeOf} from "../plan/standing.js";
import {evidenceCounts, isVerdict} from "../plan/state-counts.js";
import {stateInWords} from "./commitment-state.js";

/** What can be said of a commitment: its verdict, else its evidence, else why there is neither. */
export type Said =
  | {readonly kind: "verdict"; readonly state: Verdict}
  | {readonly kind: "evidence"; readonly result: EvidenceResult}
  | {readonly kind: "cannotTell" | "notMeasured" | "onlyWords"};

/** Commitments of which the same is said. */
export interface SaidOf {
  readonly said: Said;
  readonly commitments: readonly CommitmentView[];
}

/** Every commitment once, with what can be said of it: verdicts best first, evidence, then what is not known. */
export function accountByWord(commitments: readonly CommitmentView[]): SaidOf[] {
  const by = groupBy(commitments, knowledgeOf);
  const of = (knowledge: Knowledge) => by.get(knowledge) ?? [];
  const verdicts = commitmentStates.filter(isVerdict).map((state) => ({
    said: {kind: "verdict", state} as const,
    commitments: of("verdict").filter(({judgement}) => judgement.state === state)
  }));
  const told = of("evidence");
  const evidence = evidenceCounts(told).map(({result}) => ({
    said: {kind: "evidence", result} as const,
    commitments: told.filter((view) => view.evidence?.result === result)
  }));
  const isUnmeasured = ({judgement}: CommitmentView) =>
    judgement.state === "no_indicator" || judgement.state === "no_data";
  return [
    ...verdicts,
    ...evidence,
    {
      said: {kind: "cannotTell"} as const,
      commitments: of("nothing").filter((view) => !isUnmeasured(view))
    },
    {said: {kind: "notMeasured"} as const, commitments: of("nothing").filter(isUnmeasured)},
    {said: {kind: "onlyWords"} as const, commitments: of("words")}
  ].filter((group) => group.commitments.length > 0);
}

/** The same in one sentence. */
export function goalInSum(commitments: readonly CommitmentView[], language: Language): string {
  const words = goalMessages(language);
  if (commitments.length === 0) return words.nothingPromised;
  const groups = accountByWord(commitments);
  const count = (wanted: Said["kind"]) =>
    groups.reduce((sum, {said, commitments: own}) => (said.kind === wanted ? sum + own.length : sum), 0);
  const verdicts = groups.flatMap(({said, commitments: own}) =>
    said.kind === "verdict" ? [words.verdict(own.length, stateInWords(said.state, language))] : []
  );
  const results = groups.flatMap(({said, commitments: own}) =>
    said.kind === "evidence" ? [words.evidenceOf(own.length, evidenceMessages(language).result[said.result])] : []
  );
  const rest = (["cannotTell", "notMeasured", "onlyWords"] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [words[kind](count(kind))]
  );
  const parts = [
    verdicts.length === 0 ? words.noVerdict : formatList(verdicts, language),
    ...(results.length === 0 ? [] : [words.withEvidence(count("evidence"), formatList(results, language))]),
    ...rest
  ];
  return words.inSum(commitments.length, parts.join(semicolon(language)));
}
