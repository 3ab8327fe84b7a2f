/** The site's letters: Be Vietnam Pro (SIL OFL 1.1), cut to what the site writes, one file for each weight. */
export const fontFiles = {400: "/fonts/be-vietnam-pro-400.woff2", 600: "/fonts/be-vietnam-pro-600.woff2"} as const;

/** A weight in which the site writes. */
export type FontWeight = keyof typeof fontFiles;

/** The weights, lightest first. */
export const fontWeights: readonly FontWeight[] = [400, 600];

/**
 * The font rules, with addresses relative to a page. They stand in the page because Framework's style sheets cannot name
 * font files. A font that is late is kept for the next page: a text that is being read in another font does not move.
 * @param root way from the page to the site's root, such as `../../`
 */
export function fontRules(root: string): string {
  return fontWeights
    .map(
      (weight) =>
        `@font-face{font-family:"Be Vietnam Pro";font-display:optional;font-weight:${String(weight)};src:url(${fontAddress(weight, root)})format("woff2")}`
    )
    .join("");
}

/**
 * Addresses of the fonts, relative to a page, to be fetched whether or not its first words need them: one that only a later
 * word asks for would be late for it.
 */
export function fontAddresses(root: string): string[] {
  return fontWeights.map((weight) => fontAddress(weight, root));
}

const fontAddress = (weight: FontWeight, root: string): string => `${root}${fontFiles[weight].slice(1)}`;
