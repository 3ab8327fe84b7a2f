import {parseGroups} from "../../src/model/groups.js";
import {groupsOf, isPartColumn, type partColumns} from "../../src/model/headline.js";
import type {TableRow} from "../../src/model/tables/index.js";

// A place may divide its values by what it likes. Four breakdowns are columns of observations; values by any other stand in
// `group_observations`, with all of their groups in one cell.

/** The field that a breakdown is filled by which is no column of observations, such as `group:education`. */
export type GroupField = `group:${string}`;
type PartColumn = (typeof partColumns)[number];

const prefix = "group:";

export function isGroupField(field: string): field is GroupField {
  return field.startsWith(prefix);
}

/** The breakdown of a field. */
export function breakdownOf(field: GroupField): string {
  return field.slice(prefix.length);
}

/** The field by which a breakdown is filled. */
export function fieldOf(breakdown: string): PartColumn | GroupField {
  return isPartColumn(breakdown) ? breakdown : `${prefix}${breakdown}`;
}

/** What the fields of a draft are for the groups of a cell such as `sex=female;education=tertiary`. */
export function fieldsOfGroups(groups: string | null): Partial<Record<PartColumn | GroupField, string>> {
  return Object.fromEntries(Object.entries(parseGroups(groups ?? "")).map(([name, value]) => [fieldOf(name), value]));
}

/** Groups as a cell of `group_observations` has them, in the order of the place's breakdowns. */
export function writeGroups(groups: Readonly<Record<string, string>>, order: readonly string[]): string {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(groups)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map((pair) => pair.join("="))
    .join(";");
}

/** An observation, and of which groups it is where one of them is by a breakdown that is no column. */
type Grouped = Pick<TableRow<"observations">, PartColumn> & {readonly groups?: string | undefined};

/** Of which groups a value is, in one order whatever its table. */
export function groupsKey(observation: Grouped): string {
  const groups = observation.groups ?? groupsOf(observation);
  return groups === "" ? "" : groups.split(";").toSorted().join(";");
}
