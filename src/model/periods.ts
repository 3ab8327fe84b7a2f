import type {TableRow} from "./tables/index.js";

type Period = TableRow<"observations">["period"];

/**
 * How much of a year a period covers, in months; a later one of the same length covers a little more. A state in a month covers
 * nothing, and of several parts of one year the one that covers most stands for it.
 */
export const monthsCovered: Readonly<Record<Period, number>> = {
  at_05: 0,
  at_06: 0,
  m01: 1.01,
  m02: 1.02,
  m03: 1.03,
  m04: 1.04,
  m05: 1.05,
  m06: 1.06,
  m07: 1.07,
  m08: 1.08,
  m09: 1.09,
  m10: 1.1,
  m11: 1.11,
  m12: 1.12,
  q1: 3.1,
  q2: 3.2,
  q3: 3.3,
  q4: 3.4,
  h1: 6,
  h2: 6.1,
  "9m": 9,
  to_10: 10,
  to_12_15: 11.5,
  year: 12
};

/**
 * Where a period lies within its year, from −0.5 to 0.5: quarters, months and second halves by their middle; a year, and what is counted
 * from its beginning, stands for the year and lies at 0.
 */
export function withinYear(period: Period): number {
  const [, kind, number] = /^([qmh])0?(\d+)$/.exec(period) ?? [];
  if (kind === undefined || period === "h1") return 0;
  const parts = kind === "q" ? 4 : kind === "m" ? 12 : 2;
  return (Number(number) - 0.5) / parts - 0.5;
}

/** The last day of each period that runs to a day; a state in a month (`at_05`) is known once the source looks. */
export const lastDays: Readonly<Partial<Record<Period, string>>> = {
  year: "12-31",
  h1: "06-30",
  h2: "12-31",
  "9m": "09-30",
  to_12_15: "12-15",
  to_10: "10-31",
  q1: "03-31",
  q2: "06-30",
  q3: "09-30",
  q4: "12-31",
  m01: "01-31",
  m02: "02-28",
  m03: "03-31",
  m04: "04-30",
  m05: "05-31",
  m06: "06-30",
  m07: "07-31",
  m08: "08-31",
  m09: "09-30",
  m10: "10-31",
  m11: "11-30",
  m12: "12-31"
};
