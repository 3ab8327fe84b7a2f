import type {TableRow} from "./tables/index.js";

type Observation = Pick<TableRow<"observations">, "shown" | "period">;
type Group = Partial<Pick<TableRow<"observations">, "sex" | "age" | "location" | "ethnicity">>;

/** Whether a value is of everybody, and not of a group by sex, age, location or ethnicity. */
export function isTotal({sex, age, location, ethnicity}: Group): boolean {
  return [sex, age, location, ethnicity].every((part) => (part ?? "") === "");
}

/** The same as an SQL condition on a table of observations, or its alias. */
export function totalSql(table: string): string {
  return `${table}.sex IS NULL AND ${table}.age IS NULL AND ${table}.location IS NULL AND ${table}.ethnicity IS NULL`;
}

/** Whether a value is the shown one of a full year, of everybody or of a group: what is published with its groups holds these. */
export function isYearValue({shown, period}: Observation): boolean {
  return shown && period === "year";
}

/** The same as an SQL condition. */
export function yearValueSql(table: string): string {
  return `${table}.shown AND ${table}.period = 'year'`;
}

/** Whether a value is a headline value: the shown one of a full year, of everybody. */
export function isHeadline(observation: Observation & Group): boolean {
  return isYearValue(observation) && isTotal(observation);
}

/** The same as an SQL condition, on two lines. */
export function headlineSql(table: string): string {
  return `${yearValueSql(table)}\n  AND ${totalSql(table)}`;
}
