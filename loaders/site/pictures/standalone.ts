/**
 * A chart as an SVG document that needs no style sheet.
 * @param colour what a name of the theme stands for
 */
export function standalone(chart: Element, colour: (name: string) => string): string {
  return chart.outerHTML
    .replace(/^<svg /, `<svg xmlns="http://www.w3.org/2000/svg" color="${colour("--text")}" `)
    .replace(/<style>.*?<\/style>/s, "")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("inherit", "Be Vietnam Pro")
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));
}
