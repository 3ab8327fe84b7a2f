import type {TableRow} from "./tables/index.js";
import {pick, type Language} from "./language.js";

/** Names of who published a source: its own or its Vietnamese one, and the English one where it differs. */
export type Publisher = Pick<TableRow<"sources">, "publisher" | "publisher_en">;

/** Who published a source, in the language of the page; null where nobody is named. */
export function publisherIn(source: Publisher, language: Language): string | null {
  return pick(source, "publisher", language) ?? source.publisher;
}
