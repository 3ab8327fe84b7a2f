/** The sentences about two indicators side by side, once in each language. */
export interface RelationMessages {
  readonly title: string;
  readonly lead: string;
  readonly x: string;
  readonly y: string;
  readonly over: string;
  readonly areas: string;
  readonly years: string;
  readonly year: string;
  readonly area: string;
  readonly chart: (x: string, y: string) => string;
  readonly overAreas: (year: number) => string;
  readonly overYears: (area: string) => string;
  readonly caution: string;
  readonly cautionYears: string;
  readonly pairs: (count: number, over: "areas" | "years") => string;
  readonly missing: (count: number, over: "areas" | "years") => string;
  readonly broken: (count: number) => string;
  readonly bounded: (count: number, over: "areas" | "years") => string;
  readonly tooFew: (count: number, needed: number) => string;
  readonly coefficients: (spearman: string, pearson: string) => string;
  readonly tendency: Readonly<Record<"together" | "opposite" | "unclear", string>>;
  readonly undefinedOrder: string;
  readonly nothing: (x: string, y: string) => string;
  readonly table: string;
  readonly caption: (x: string, y: string) => string;
  readonly place: string;
  readonly spoken: (count: number) => string;
  readonly showing: (count: number) => string;
  readonly same: string;
}
