/** Address of the bench in Vietnamese. */
export const explorePath = "/explore/";
