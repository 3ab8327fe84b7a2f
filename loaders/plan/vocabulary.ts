import type {TableRow} from "../../src/model/tables/index.js";

/** A row of `data/plan/` with its place, so that a problem can name it. */
export interface Placed<R> {
  readonly row: R;
  readonly file: string;
  readonly line: number;
}

export type AgencyWords = TableRow<"plan_agencies">;
export type GoalWords = TableRow<"plan_goals">;
export type TargetWords = TableRow<"plan_targets">;
export type Erratum = TableRow<"plan_errata">;
export type CommitmentCorrection = TableRow<"plan_commitments">;

export type UnitWords = Pick<TableRow<"units">, "unit" | "name_vi">;

/** Everything that is read besides the text: one property a file of `data/plan/`, and the names of units. */
export interface PlanVocabulary {
  readonly agencies: readonly Placed<AgencyWords>[];
  readonly goals: readonly Placed<GoalWords>[];
  readonly targets: readonly Placed<TargetWords>[];
  readonly errata: readonly Placed<Erratum>[];
  readonly commitments: readonly Placed<CommitmentCorrection>[];
  readonly units: readonly Placed<UnitWords>[];
}

/** Rows without their places. */
export function rowsOf<R>(placed: readonly Placed<R>[]): readonly R[] {
  return placed.map(({row}) => row);
}
