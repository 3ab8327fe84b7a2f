import type {Language} from "../../model/language.js";
import type {ExploreMessages} from "../../messages/explore.js";

export interface DrawOptions {
  readonly language: Language;
  readonly words: ExploreMessages;
  readonly width: number;
  readonly name: string;
  /** Puts values in the places of a title that name them. */
  readonly titled?: (title: string) => string;
}
