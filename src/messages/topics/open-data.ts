/** What the files of the open data say of themselves, in the readme of their archive and in their descriptions. */
export interface OpenDataMessages {
  /** How files are written. */
  readonly written: string;
  /** How observations are read. */
  readonly reading: string;
  /** What a list is in a table of texts. */
  readonly list: string;
  readonly rights: string;
  readonly licence: string;
  readonly publisher: string;
  readonly contact: string;
  readonly address: string;
}
