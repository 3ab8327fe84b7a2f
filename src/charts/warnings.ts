/**
 * Takes Plot's own warning off a drawing: a sign with English words that send the reader to the console. What it warns of is said
 * by the page, where there is something to say.
 */
export function withoutWarnings<E extends Element>(plotted: E): E {
  for (const text of plotted.querySelectorAll("text")) {
    const title = text.querySelector("title")?.textContent ?? "";
    if (/^\d[\d,]* warnings?\. Please check the console\.$/.test(title)) text.remove();
  }
  return plotted;
}
