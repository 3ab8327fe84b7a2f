/** Something that a reader may be about to type. */
export interface Completion {
  readonly label: string;
  /** What is written where that is not the label: a name that SQL takes only in quotes. */
  readonly written?: string;
  readonly kind: "table" | "result" | "column" | "function" | "value";
  /** What it means, in the reader's language. */
  readonly detail: string;
}

/** A table or result with its columns, as completion and the schema panel know it. */
export interface KnownTable {
  readonly name: string;
  readonly kind: "published" | "result" | "own";
  readonly description: string;
  readonly columns: readonly KnownColumn[];
}

/** A column as completion and the schema panel know it. */
export interface KnownColumn {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  /** Values that it may hold, where they are few and known. */
  readonly values?: () => readonly string[];
}

/** What may come at a place of the text, and where the word that it replaces begins. */
export interface Proposals {
  readonly from: number;
  readonly options: readonly Completion[];
  /** True where they answer what has been typed already, by their names too, and are not to be narrowed by their letters. */
  readonly chosen?: boolean;
}
