/** What pages say of what a statistical office says of its indicators: how far they are reported, and their metadata. */
export interface OfficeMessages {
  readonly reporting: string;
  readonly reportingLead: (reported: number, all: number) => string;
  readonly reportingNote: string;
  readonly status: string;
  /** Names of the statuses that offices use; others are told as they are written. */
  readonly statuses: Readonly<Partial<Record<string, string>>>;
  readonly unstated: string;
  readonly allGoals: string;
  readonly withoutGoal: string;
  readonly indicator: string;
  readonly goal: string;
  readonly total: string;
  readonly progress: string;
  readonly progressAs: (status: string, score: string | null) => string;
  readonly reckoned: string;
  readonly stated: string;
  /** Statuses of progress that say that there is none. */
  readonly notAvailable: string;
  readonly standalone: string;
  readonly archived: string;
  readonly notStatistical: string;
  readonly metadata: string;
  readonly global: string;
  /** What fields of metadata are called, by their codes, where the office gives them no name. */
  readonly fields: Readonly<Partial<Record<string, string>>>;
  /** The title of a page that only leads on. */
  readonly moved: (title: string) => string;
}
