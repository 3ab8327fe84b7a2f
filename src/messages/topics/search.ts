/** The sentences of the search, apart from the others because the browser loads them. */
export interface SearchMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly next: string;
  readonly previous: string;
  readonly clear: string;
  readonly hits: (hits: number, lines: number) => string;
  readonly hitsExact: (exact: number, hits: number, lines: number) => string;
  readonly noHits: string;
  readonly hitNumber: (number: number, of: number) => string;
  readonly planLine: (line: number) => string;
}
