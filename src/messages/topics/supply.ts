/** The sentences of the page about where figures that are missing are published, once in each language. */
export interface SupplyMessages {
  readonly title: string;
  readonly lead: (wanted: number, withTable: number) => string;
  /** What to do, step by step; the commands stand in the table. */
  readonly steps: readonly string[];
  readonly numbered: string;
  readonly titled: string;
  readonly titledNote: string;
  readonly nowhere: string;
  readonly nowhereNote: string;
  readonly indicator: string;
  readonly latest: string;
  readonly none: string;
  readonly lacking: string;
  readonly table: string;
  readonly numberUnknown: string;
  readonly titleUnknown: string;
  readonly take: (category: string) => string;
  readonly where: string;
  readonly command: string;
  readonly agency: string;
  readonly form: string;
  readonly noAgency: string;
}
