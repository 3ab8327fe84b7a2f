import type {TableRow} from "./tables/index.js";

type Observation = Pick<TableRow<"observations">, "shown" | "period">;
/** The columns by which an observation can be of a part only, each also a breakdown of that name. */
export const partColumns = ["sex", "age", "location", "ethnicity"] as const;

/** Whether a breakdown is a column of observations. */
export function isPartColumn(breakdown: string): breakdown is (typeof partColumns)[number] {
  return partColumns.some((column) => column === breakdown);
}

type Group = Partial<Pick<TableRow<"observations">, (typeof partColumns)[number]>>;

/** Whether a value is of everybody, and not of a group by sex, age, location or ethnicity. */
export function isTotal(observation: Group): boolean {
  for (const column of partColumns) if ((observation[column] ?? "") !== "") return false;
  return true;
}

/** Of which groups a value is, written as in `group_observations`, such as `sex=female;location=urban`; empty for everybody. */
export function groupsOf(observation: Group): string {
  let groups = "";
  for (const column of partColumns) {
    const part = observation[column] ?? "";
    if (part !== "") groups += `${groups === "" ? "" : ";"}${column}=${part}`;
  }
  return groups;
}

/** The same as an SQL condition on a table of observations, or its alias; without one where no other table has such columns. */
export function totalSql(table: string | null = null): string {
  const of = table === null ? "" : `${table}.`;
  return partColumns.map((column) => `${of}${column} IS NULL`).join(" AND ");
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
