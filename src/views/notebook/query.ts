import type {Query} from "../../engine/query.js";

/** A value that a query may take in place of `${…}`. */
export type Parameter = string | number | boolean | null;

/** Makes a query of a template: what stands in `${…}` becomes a parameter, never part of the text. */
export function toQuery(strings: readonly string[], values: readonly Parameter[]): Query {
  return {
    sql: strings.join("?"),
    parameters: values.map((value) => (typeof value === "boolean" ? Number(value) : value))
  };
}
