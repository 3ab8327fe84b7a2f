/** The sentences of the letter that asks an agency for figures, once in each language. */
export interface ReminderMessages {
  readonly kind: string;
  readonly subject: (year: number) => string;
  readonly remark: string;
  readonly addressed: string;
  /** Who took over from the agency, since when. */
  readonly successor: (name: string, since: string | null) => string;
  readonly ask: (figures: number, indicators: number, until: number) => string;
  /** By when the plan asks agencies to report. */
  readonly due: (before: string) => string;
  readonly caption: string;
  readonly indicator: string;
  readonly target: string;
  readonly latest: string;
  readonly lacking: string;
  readonly published: string;
  readonly table: (number: string) => string;
  readonly titled: (title: string) => string;
  readonly none: string;
  readonly publishedNote: string;
  readonly form: (files: readonly string[]) => string;
  readonly unknownHere: string;
  readonly notes: string;
  readonly asOf: (date: string) => string;
}
