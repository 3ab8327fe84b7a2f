/** What is said at the buttons that hand tables out as files. */
export interface DownloadsMessages {
  /** A file of Excel, which opens right wherever the comma is decimal. */
  readonly excel: string;
  /** A file for programs; where the comma is decimal, a spreadsheet takes its numbers for others. */
  readonly csv: string;
  readonly tooLong: (most: string) => string;
}
