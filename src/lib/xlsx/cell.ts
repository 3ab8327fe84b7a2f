import type {NumberKind} from "./styles.js";

/** One cell that holds something, as it is stored. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly type: "number" | "text" | "boolean" | "error";
  /**
   * The stored characters: of a number its digits, of a day its number in the calendar that begins with 1900, of an error its
   * name such as `#REF!`. Raised and lowered digits of a text are those of Unicode: a footnote is no digit of a number. Empty
   * where a formula has no cached value.
   */
  readonly content: string;
  /** What a number stands for, by the format of the cell. */
  readonly kind: NumberKind;
  readonly formula: string | null;
}
