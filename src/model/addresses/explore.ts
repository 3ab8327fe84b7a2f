/** Address of the explorer in Vietnamese. */
export const explorePath = "/explore/";
