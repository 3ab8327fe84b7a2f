/** What an indicator's page says of values by breakdown. */
export interface GroupMessages {
  readonly title: string;
  /** Why an indicator has no figure where it has some by group; no stop ends it. */
  readonly onlyGroups: (area: string) => string;
  readonly lead: (groups: number, breakdowns: string) => string;
  readonly controls: string;
  readonly by: string;
  readonly measure: string;
  readonly area: string;
  readonly drawn: string;
  readonly drawings: Readonly<Record<"together" | "apart", string>>;
  readonly everybody: string;
  /** The one series that has no name. */
  readonly unnamed: string;
  readonly shown: string;
  readonly chosen: (shown: number, all: number) => string;
  readonly none: string;
  readonly noneOfThese: (area: string) => string;
  readonly unknown: (values: string) => string;
  readonly group: string;
  readonly caption: (name: string, breakdown: string, unit: string) => string;
  /** What a listener hears in place of the drawing. */
  readonly description: (name: string, breakdown: string, values: string) => string;
  readonly latest: (group: string, value: string, year: string) => string;
  readonly loaded: (groups: number, values: number) => string;
  readonly download: (rows: number) => string;
}
