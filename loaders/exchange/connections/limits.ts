import type {TableRow} from "../../../src/model/tables/index.js";
import {ConnectionError} from "./connection-error.js";

/** How much a connection may take. */
export interface Limits {
  /** The most rows that its query may give. */
  readonly rows: number;
  /** How long its query may take, in seconds. */
  readonly seconds: number;
}

/** What holds where a connection says nothing: more rows than a province has observations are a wrong query. */
export const usualLimits: Limits = {rows: 1_000_000, seconds: 60};

/** The limits of a connection, as it sets them. */
export function limitsOf({most_rows, seconds}: Pick<TableRow<"connections">, "most_rows" | "seconds">): Limits {
  return {rows: most_rows ?? usualLimits.rows, seconds: seconds ?? usualLimits.seconds};
}

/**
 * A location that is kept in the environment and never in a file of the repository.
 * @throws ConnectionError where the variable is not there
 */
export function secretLocation(
  {location}: Pick<TableRow<"connections">, "location">,
  environment: Readonly<Record<string, string | undefined>>
): string {
  const value = environment[location];
  if (value === undefined || value === "") throw new ConnectionError("missing_variable", location);
  return value;
}
