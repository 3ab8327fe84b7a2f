/** The sentences about areas side by side: the ranking, the small multiples and the map, once in each language. */
export interface AreaMessages {
  readonly title: string;
  readonly lead: string;
  readonly standing: (
    indicator: string,
    area: string,
    value: string,
    rank: number,
    count: number,
    year: number
  ) => string;
  readonly unranked: (indicator: string, area: string, value: string, count: number, year: number) => string;
  readonly unplaced: (indicator: string, area: string, value: string, count: number, year: number) => string;
  /** Of a home area that is none of those that are ranked. */
  readonly beside: (indicator: string, area: string, value: string, count: number, year: number) => string;
  readonly alike: (count: number) => string;
  readonly surveyed: (survey: string) => string;
  readonly openRanks: (count: number) => string;
  readonly openRank: string;
  readonly boundsNote: string;
  readonly homeMissing: (indicator: string, area: string, year: number) => string;
  readonly notThatYear: (asked: number, shown: number) => string;
  readonly indicator: string;
  readonly year: string;
  readonly yearOption: (year: number, provinces: number) => string;
  readonly base: string;
  readonly asMeasured: string;
  readonly baseOption: (year: number) => string;
  readonly areas: string;
  readonly otherAreas: (count: number) => string;
  readonly ranking: string;
  readonly allAlike: (status: string) => string;
  readonly order: Readonly<Record<"increase" | "decrease" | "none", string>>;
  /** @param among whether other areas stand between those that are ranked */
  readonly caption: (indicator: string, year: number, count: number, unit: string, among: boolean) => string;
  readonly rank: string;
  readonly area: string;
  readonly value: string;
  readonly none: string;
  readonly missing: (year: number) => string;
  readonly insteadOf: (value: string, year: number) => string;
  readonly missingTitle: (count: number, year: number) => string;
  readonly panels: string;
  readonly panelsNote: (home: string) => string;
  readonly panelsMethodology: (methodology: string) => string;
  readonly indexNote: (year: number) => string;
  readonly leftOut: (count: number) => string;
  readonly noPoints: string;
  readonly tooMany: (shown: number) => string;
  /** The first and last value of a panel with their years; null where there is but one. */
  readonly panelSpoken: (area: string, first: string, last: string | null) => string;
  readonly showing: (areas: number, year: number) => string;
  readonly nothing: string;
}
