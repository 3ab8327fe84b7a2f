/** Address of the comparison of two years in Vietnamese; the other comparisons lie below it. */
export const comparePath = "/compare/";

/** Address of the comparison of areas in Vietnamese. */
export const compareAreasPath = "/compare/areas/";

/** Address of the comparison of indicators in Vietnamese. */
export const compareIndicatorsPath = "/compare/indicators/";

/** Address of the map in Vietnamese. */
export const mapPath = "/map/";
