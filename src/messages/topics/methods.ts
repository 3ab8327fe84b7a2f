import type {MethodId, Verification} from "../../model/assessment.js";

/** The numbers of the rules that say when evidence is enough, each from the place where it is applied. */
export interface EvidenceRules {
  readonly freshYears: number;
  readonly paceWindow: number;
  readonly paceMinimum: number;
  readonly movementYears: number;
}

/** Words of the pages that explain and compare the methods. */
export interface MethodsMessages {
  readonly title: string;
  readonly lead: string;
  readonly common: string;
  readonly commonRules: readonly string[];
  readonly evidence: string;
  readonly evidenceLead: string;
  readonly evidenceRules: (rules: EvidenceRules) => readonly (readonly [name: string, rule: string])[];
  readonly plain: Readonly<Record<MethodId, string>>;
  readonly asks: Readonly<Record<MethodId, string>>;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly publisher: string;
  readonly publishers: Readonly<Record<MethodId, string>>;
  readonly ownSource: string;
  readonly version: string;
  readonly sources: string;
  readonly thresholds: string;
  readonly example: string;
  readonly exampleOf: (indicator: string, milestone: string, year: number) => string;
  readonly noExample: string;
  readonly compareTitle: string;
  readonly compareLead: (assessed: number, milestones: number) => string;
  readonly compareCaption: (date: string) => string;
  readonly milestone: string;
  readonly why: string;
  readonly agree: string;
  readonly single: string;
  readonly onlyPlan: string;
  readonly nobody: string;
  readonly notApplicable: string;
  readonly counts: string;
  readonly countsCaption: string;
  readonly statusesGiven: string;
  readonly unassessedTitle: (count: number) => string;
  readonly table: string;
}
