/** Where the values that can be compared are published, below the site's root. */

/** The one file of all values. */
export const allValues = "compare/values.arrow";

/** The values of the home area by every indicator, where one file of all would be too large. */
export const homeValues = "compare/home.arrow";

/** The values of one indicator, where one file of all would be too large. */
export const indicatorValues = (indicator: string): string => `compare/values/${indicator}.arrow`;

/**
 * The most values that one file brings: of 50,000 it has about 1.2 MB, packed a third of it, which a page fetches when it is first
 * touched.
 */
export const mostValuesWhole = 50_000;
