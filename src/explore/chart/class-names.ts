/** The classes of the explorer's drawings and of the marks in their legends, after which Plot names the style sheets it writes. */
export const chartClass = "explore-plot";
export const legendClass = "legend-mark";
