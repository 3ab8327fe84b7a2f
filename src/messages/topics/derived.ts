import type {TableRow} from "../../model/tables/index.js";

type Formula = TableRow<"derived">["formula"];

/** What a formula is made from, as its sentence names it. */
export interface FormulaParts {
  readonly divisor: string;
  readonly factor: string;
  readonly baseYear: string;
  readonly baseArea: string;
}

/** The sentences of the figures that are computed from an indicator, once in each language. */
export interface DerivedMessages {
  readonly title: string;
  readonly note: string;
  readonly formula: Readonly<Record<Formula, (parts: FormulaParts) => string>>;
  readonly bound: Readonly<Record<NonNullable<TableRow<"derived_observations">["qualifier"]>, string>>;
  readonly madeFrom: string;
  readonly inputOf: (value: string, year: number) => string;
  readonly inputFrom: (value: string, year: number, of: string) => string;
  readonly missing: (years: string) => string;
  readonly download: string;
}
