/** When agencies owe their reports and when the last of all is due, as "before 20 November". */
export interface DutyDates {
  readonly agencies: string;
  readonly last: string;
}

/**
 * The words around the yearly report and of its form, once in each language. `blank…` are what only an officer can fill in.
 */
export interface ReportFormMessages {
  // The pages around it
  readonly reports: string;
  readonly reportsLead: (first: number, last: number, dates: DutyDates | null) => string;
  readonly reportsNote: string;
  readonly reportOf: (year: number) => string;
  readonly yearColumn: string;
  readonly newValues: string;
  readonly downloadDocx: string;
  readonly fileOf: (year: number) => string;
  readonly print: string;
  readonly blanksMarked: string;
  readonly otherYears: string;
  // Its form
  readonly draft: string;
  readonly translation: string | null;
  /** The lines of who issues it. */
  readonly issuer: readonly string[];
  readonly blankIssuer: (successor: string) => string;
  readonly number: string;
  readonly blankNumber: string;
  readonly symbol: string;
  readonly blankPlace: string;
  readonly dateParts: readonly [day: string, month: string, year: string];
  readonly kind: string;
  readonly subject: (area: string, year: number) => string;
  readonly addressed: string;
  readonly blankAddressee: string;
  readonly opening: (year: number) => readonly [before: string, plan: string, after: string];
  readonly vintage: (year: number, date: string) => string;
  /** Of the release: which data it has and who signed it. */
  readonly release: (details: string) => string;
  readonly ended: (area: string, lastDay: string, successor: string) => string;
  readonly recipients: string;
  readonly blankRecipients: string;
  readonly archive: string;
  readonly blankArchive: string;
  readonly signsFor: string;
  readonly blankSigner: string;
  readonly blankName: string;
}
