import type {Html} from "../../lib/html.js";
import type {Edition, Language} from "../../model/language.js";

/** The way from a page to the site's root, such as `../../`. */
export function rootFrom({path}: Pick<Page, "path">): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** A page of the site before Framework sees it. */
export interface Page {
  /** Address from the site's root, with a slash at both ends; the home page is `/`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly body: Html;
  /** The same page in the other languages of the site. */
  readonly counterparts: readonly {readonly edition: Edition; readonly path: string}[];
  /** The picture that networks show beside a link to it, in the first language; by default that of the plan. */
  readonly card?: string;
  /** Address in the first language of the page that it hangs below, where its own address does not say. */
  readonly below?: string;
  /** The file of `src/pages/` that Framework builds for it, with the program that makes it answer; by default `figures`. */
  readonly shell?: Exclude<Shell, "figures">;
}

/** The pages that Framework builds, each once for all pages of its kind. */
export const shells = [
  "figures",
  "home",
  "plain",
  "plan-search",
  "table-filter",
  "compare-years",
  "compare-areas",
  "compare-indicators",
  "map",
  "explore"
] as const;
export type Shell = (typeof shells)[number];

/** The shell of a page. */
export function shellOf(page: Page): Shell {
  return page.shell ?? "figures";
}
