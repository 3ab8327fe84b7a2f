/** The sentences about reading without a line, apart from the others because the browser loads them. */
export interface OfflineMessages {
  readonly title: string;
  readonly text: string;
  readonly keepAll: (megabytes: string) => string;
  readonly state: (kept: string, files: string, megabytes: string) => string;
  readonly keeping: (kept: string, files: string) => string;
  readonly whole: (files: string, megabytes: string) => string;
  readonly failed: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly again: string;
  readonly unsupported: string;
  /** A newer edition of the site is there. */
  readonly newer: string;
  readonly reload: string;
  readonly later: string;
  /** Of a page that is not kept, while there is no line. */
  readonly missingTitle: string;
  readonly missingText: string;
  readonly missingKept: string;
  /** Of a page that was opened from a file, where no program runs. */
  readonly fromFile: string;
}
