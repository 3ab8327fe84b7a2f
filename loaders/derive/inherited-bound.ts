import type {TableRow} from "../../src/model/tables/index.js";

type Qualifier = TableRow<"observations">["qualifier"];
type Input = Pick<TableRow<"observations">, "value" | "qualifier">;

/** Formulas that divide one value by another of the same year; all others compare, and nothing is compared with a bound. */
const dividing: ReadonlySet<string> = new Set(["share", "ratio_to_area"]);

const turned = {">": "<", "<": ">", "~": "~"} as const;

/**
 * What a value computed from others inherits of their bounds: "more than" over a number is more than the quotient, a number over "more
 * than" less than it, and of two bounds only "about" is left. Undefined where a bound leaves no value at all.
 */
export function inheritedBound(
  {formula, factor}: Pick<TableRow<"derived">, "formula" | "factor">,
  [over, under]: readonly [Input, Input]
): Qualifier | undefined {
  if (over.qualifier === null && under.qualifier === null) return null;
  if (!dividing.has(formula)) return undefined;
  if (over.qualifier !== null && under.qualifier !== null) return "~";
  const negative = (factor ?? 1) < 0;
  if (over.qualifier !== null) return negative ? turned[over.qualifier] : over.qualifier;
  if (under.qualifier === null || over.value === 0) return null;
  return negative === over.value > 0 ? under.qualifier : turned[under.qualifier];
}
