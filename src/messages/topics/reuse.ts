/** The sentences about taking a figure along, once in each language; the browser loads them too. */
export interface ReuseMessages {
  readonly title: string;
  readonly picture: string;
  readonly shownValues: string;
  readonly cite: string;
  /** What the plan's own words say of the last milestone. */
  readonly byPlan: (verdict: string) => string;
  readonly embed: string;
  readonly embedNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyPicture: string;
  readonly pictureCopied: string;
  /** Where the browser does not copy pictures: what to do instead. */
  readonly pictureRefused: string;
  readonly failed: string;
  readonly citation: (parts: {
    readonly name: string;
    readonly place: string;
    readonly publishers: string;
    readonly release: string;
  }) => string;
  /** How to cite the picture of the plan; `plan` says whose words it quotes. */
  readonly planCitation: (parts: {
    readonly title: string;
    readonly place: string;
    readonly plan: string;
    readonly release: string;
  }) => string;
  readonly from: string;
  readonly frameTitle: (name: string) => string;
  readonly whole: string;
}
