import type {LineKind} from "./headings.js";
import type {Responsibility} from "./responsibility.js";

/** Tasks or indicators of one row of a table, with those who are responsible for them; nobody where the cells are blank. */
export interface RowKind extends Responsibility {
  readonly kind: "row";
  readonly items: readonly string[];
}

/** A piece of the text with what it is: a line, or a part of a line of a table. */
export interface Entry {
  readonly line: number;
  /** Its words as printed, in normal form. */
  readonly text: string;
  readonly read: LineKind | RowKind;
}
