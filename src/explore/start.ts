import {beginEngine} from "../engine/engine-worker.js";
import {exploreMessages} from "../messages/explore.js";
import {sayFailed} from "../views/form/failure.js";
import {startPage} from "../views/shell/start-page.js";
import {hydrate} from "./prerendered/hydrate.js";
import {pageContext} from "../views/shell/page-context.js";

/**
 * Sets up the explorer. The example stands in the page, complete; what makes it answer loads when the reader first touches it.
 * A notebook or tables of the reader's own, or a link to a notebook, are opened at once.
 */
export function start(): void {
  startPage();
  const place = document.querySelector<HTMLElement>("[data-part=explorer]");
  if (!place) return;
  const context = pageContext();
  const words = exploreMessages(context.language);
  const own = document.documentElement.classList.contains("own-notebook");
  let opening: Promise<void> | null = null;

  const open = async (touched: boolean): Promise<void> => {
    const prerendered = place.querySelector<HTMLElement>("[data-part=prerendered]");
    const status = touched ? place.querySelector(".engine-status") : place.querySelector(".explorer-opening");
    if (status) status.textContent = words.opening;
    // Who touches the example is about to work: the engine is on its way beside the explorer.
    if (touched) beginEngine();
    const [{Explorer}, embedded] = await Promise.all([
      import("./explorer.js"),
      import("./prerendered/embedded-results.js")
    ]);
    const explorer = new Explorer(context);
    place.append(explorer.element);
    const results = touched ? document.querySelector("[data-part=results]")?.textContent : null;
    await explorer.open(results ? embedded.readEmbeddedResults(results) : undefined);
    if (touched) explorer.startEngine();
    place.querySelector(".explorer-opening")?.remove();
    explorer.show();
    if (prerendered && touched) hydrate(prerendered, explorer.element);
    prerendered?.remove();
  };

  const begin = (touched: boolean) => {
    opening ??= open(touched).catch(() => {
      opening = null;
      place.querySelector(".opening")?.remove();
      const status = place.querySelector<HTMLElement>(touched ? ".engine-status" : ".explorer-opening");
      // A program that could not be loaded is not asked for again by this page.
      if (status) sayFailed(status, () => location.reload(), {failed: words.loadFailed, retry: words.retry});
    });
  };

  if (own) {
    begin(false);
    return;
  }
  const prerendered = place.querySelector<HTMLElement>("[data-part=prerendered]");
  for (const touch of ["pointerdown", "keydown", "focusin", "dragenter"]) {
    prerendered?.addEventListener(touch, () => begin(true));
  }
  // The reader may have been faster than this program; the page itself has noted that.
  if (prerendered?.hasAttribute("data-touched") === true) begin(true);
  addEventListener("hashchange", () => {
    if (location.hash.startsWith("#n=")) begin(false);
  });
}
