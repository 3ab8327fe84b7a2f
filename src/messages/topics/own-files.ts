/** What is told of a reader's own files: how they were read, and what can be done about it. */
export interface OwnFilesMessages {
  readonly addedSeveral: (tables: readonly string[]) => string;
  readonly addedOne: (table: string, rows: string) => string;
  readonly without: (sheets: string, count: number) => string;
  readonly done: {
    readonly above: (rows: number, text: string) => string;
    readonly below: (rows: number, text: string) => string;
    readonly joined: (rows: number) => string;
    readonly numbering: string;
    readonly noHead: string;
    readonly doubtfulHead: string;
    readonly repeated: (rows: number) => string;
    readonly merged: (cells: number) => string;
    readonly mergedNumbers: (cells: number) => string;
    readonly named: (columns: string) => string;
    readonly thousands: (columns: string) => string;
    readonly numbers: (columns: string) => string;
    readonly days: (columns: string) => string;
    readonly percent: (columns: string) => string;
    readonly nothing: (marks: string) => string;
    readonly footnotes: (marks: string) => string;
    readonly words: (words: string) => string;
    readonly keptText: (columns: string, example: string) => string;
    readonly keptBound: (columns: string, example: string) => string;
    readonly keptOpen: (columns: string, example: string) => string;
  };
  readonly undo: string;
  readonly redo: string;
  readonly written: (file: string) => string;
  readonly years: (table: string) => string;
  readonly yearsAdded: string;
}
