/** What stands in the workbooks of figures for people, besides what pages say too. */
export interface FiguresMessages {
  /** Names of the two sheets. */
  readonly data: string;
  readonly sources: string;
  readonly year: string;
  /** The head of what stands before a value that is a bound. */
  readonly qualifier: string;
  readonly methodology: string;
  readonly group: string;
  readonly said: string;
  readonly confidence: string;
  readonly address: string;
  readonly release: (place: string, date: string) => string;
  /** The link to the values of one indicator. */
  readonly one: string;
  /** The link to all values of the place in one workbook. */
  readonly all: string;
}
