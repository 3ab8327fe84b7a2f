import {JSDOM} from "jsdom";

/**
 * A published page as a document, but for its rules of style: reading those takes longer than all the rest, and some are
 * newer than what reads them here.
 */
export function pageDocument(text: string): Document {
  return new JSDOM(text.replace(styles, "$<begin>$<end>")).window.document;
}

/** The rules of style that stand in a page. */
export function stylesOf(text: string): string[] {
  return [...text.matchAll(styles)].map(({groups}) => groups!.rules!);
}

const styles = /(?<begin><style\b[^>]*>)(?<rules>[\s\S]*?)(?<end><\/style>)/gi;
