/**
 * Makes a chart speak: the svg becomes one image with a spoken description. Plot labels inner groups, which no assistive
 * technology may use there, so those labels go.
 */
export function describe<E extends Element>(chart: E, description: string): E {
  chart.setAttribute("role", "img");
  chart.setAttribute("aria-label", description);
  for (const group of chart.querySelectorAll("g[aria-label], g[aria-description]")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  return chart;
}
