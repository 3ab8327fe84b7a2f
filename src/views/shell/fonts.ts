/** The self-hosted fonts (Be Vietnam Pro, SIL OFL 1.1): two weights, each as a Vietnamese and a Latin part. */
export const fontFiles = [
  "/fonts/be-vietnam-pro-vietnamese-400-normal.woff2",
  "/fonts/be-vietnam-pro-latin-400-normal.woff2",
  "/fonts/be-vietnam-pro-vietnamese-600-normal.woff2",
  "/fonts/be-vietnam-pro-latin-600-normal.woff2"
] as const;

const ranges = {
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
} as const;

/**
 * The font rules, with addresses relative to a page. They stand in the page because Framework's style sheets cannot name
 * font files. A font that is late is kept for the next page: a text that is being read in another font does not move. No
 * page asks for them ahead of its words: on a slow line they would come before what the reader wants to read.
 * @param root way from the page to the site's root, such as `../../`
 */
export function fontRules(root: string): string {
  return fontFiles
    .map((file) => {
      const range = file.includes("vietnamese") ? ranges.vietnamese : ranges.latin;
      const weight = file.includes("600") ? 600 : 400;
      return `@font-face{font-family:"Be Vietnam Pro";font-display:optional;font-weight:${String(weight)};src:url(${root}${file.slice(1)})format("woff2");unicode-range:${range}}`;
    })
    .join("");
}

/**
 * Addresses of all parts of the fonts, relative to a page, to be fetched whether or not its first words need them: a part
 * that only a later word asks for would be late for it, and the word would show two fonts.
 */
export function fontAddresses(root: string): string[] {
  return fontFiles.map((file) => `${root}${file.slice(1)}`);
}
