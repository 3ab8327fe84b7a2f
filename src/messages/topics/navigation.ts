/** The names that lead through the site, once in each language. */
export interface NavigationMessages {
  readonly site: string;
  readonly within: (section: string) => string;
  readonly overview: string;
  readonly goals: string;
  readonly indicators: string;
  readonly allIndicators: string;
  readonly methods: string;
  readonly methodsCompared: string;
  readonly compare: string;
  readonly compareYears: string;
  readonly compareAreas: string;
  readonly compareIndicators: string;
  readonly map: string;
  readonly plan: string;
  readonly planText: string;
  readonly commitments: string;
  readonly agencies: string;
  readonly reporting: string;
  readonly reports: string;
  readonly explore: string;
  readonly explorer: string;
  readonly notebooks: string;
  readonly data: string;
  readonly downloads: string;
  readonly coverage: string;
  readonly supply: string;
  readonly reportingStatus: string;
  readonly sources: string;
  readonly changes: string;
}
