import type {FindKind} from "../../model/find-index.js";

/** The sentences of the search over the whole site. */
export interface FindMessages {
  /** What the field is called. */
  readonly find: string;
  /** What stands in it while it is empty. */
  readonly hint: string;
  readonly title: string;
  readonly lead: string;
  /** What a reader without programs can do instead. */
  readonly byHand: string;
  readonly everything: string;
  readonly glossary: string;
  /** The box that turns the key off. */
  readonly key: string;
  readonly kind: Readonly<Record<FindKind, string>>;
  readonly leads: string;
  readonly cooperating: string;
  readonly andOthers: (count: number) => string;
  readonly successor: (name: string) => string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly partly: string;
  readonly via: (word: string, means: string) => string;
  readonly seeAll: (count: number) => string;
  readonly failed: string;
  /** Phrases of questions that say nothing of what is asked for. */
  readonly fillers: readonly string[];
}
