/** Address of the explanation of the methods in Vietnamese. */
export const methodsPath = "/methods/";

/** Address of the comparison of methods in Vietnamese. */
export const methodsComparePath = "/methods/compare/";
