/** Terms of the site that have a meaning of their own here, by a code that is part of addresses. */
export const glossaryTerms = [
  "indicator",
  "goal",
  "target",
  "commitment",
  "milestone",
  "verdict",
  "evidence",
  "grade",
  "series",
  "break",
  "vintage",
  "bound",
  "proxy",
  "pace",
  "baseline",
  "lead",
  "due",
  "release"
] as const;
export type GlossaryTerm = (typeof glossaryTerms)[number];

/** A term in words. */
export interface Term {
  readonly name: string;
  /** Other words that readers may have for it. */
  readonly also: string;
  readonly meaning: string;
}

/** What the site means by its terms. */
export type GlossaryMessages = Readonly<Record<GlossaryTerm, Term>>;
