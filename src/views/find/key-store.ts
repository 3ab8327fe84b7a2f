/** Where a reader's wish is kept that the key of the search leads nowhere. */
export const keyStore = "find-key";
