import type {TableRow} from "./tables/index.js";

/** Names of who published a source, its own or its Vietnamese one and the English one where it differs, and of where the copy lies that was read. */
export type Publisher = Pick<TableRow<"sources">, "publisher" | "publisher_en"> &
  Partial<Pick<TableRow<"sources">, "copy" | "copy_en">>;

/** Kinds of sources from those that decide or count to those that tell of it; one of which nobody says what it is comes last. */
const kinds: readonly TableRow<"sources">["kind"][] = [
  "decision",
  "yearbook",
  "statistical_table",
  "survey",
  "portal",
  "press"
];
const confidences: readonly TableRow<"sources">["confidence"][] = ["high", "medium", "low"];

/**
 * Sources as an official document names them: those of authorities first, then who tells of them, then sites that gather what others tell,
 * and last copies that do not say whose figures they are.
 */
export function inOfficialOrder<S extends Pick<TableRow<"sources">, "origin" | "kind" | "confidence">>(
  sources: readonly S[]
): readonly S[] {
  const place = <T>(order: readonly T[], value: T) => (order.includes(value) ? order.indexOf(value) : order.length);
  const rank = ({origin, kind, confidence}: S) =>
    (origin === "unnamed" ? 1_000 : 0) +
    (kind === "aggregator" ? 100 : 0) +
    place(confidences, confidence) * 10 +
    place(kinds, kind);
  return sources.toSorted((a, b) => rank(a) - rank(b));
}

/** Who tells of a value in place of who counted it: newspapers and stations, sites that gather, copies that do not say whose it is. */
export type Teller = "press" | "aggregator" | "unnamed";

/** As what a source tells of values that are not its own; null for one that counts or decides itself. */
export function tellerOf({kind, origin}: Pick<TableRow<"sources">, "kind" | "origin">): Teller | null {
  if (origin === "unnamed") return "unnamed";
  return kind === "press" || kind === "aggregator" ? kind : null;
}
