import {exploreMessages} from "../messages/explore.js";
import {keepSelectionOnLanguageSwitch} from "./language-switch.js";

/** Sets up the bench. What it is made of is only loaded here, after the page's own text can be read. */
export function start(): void {
  keepSelectionOnLanguageSwitch();
  const place = document.querySelector<HTMLElement>("[data-part=bench]");
  if (place) void open(place);
}

async function open(place: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === "en" ? "en" : "vi";
  const bench = await import("../bench/bench.js").catch(() => null);
  if (!bench) {
    place.textContent = exploreMessages(language).loadFailed;
    return;
  }
  const workbench = new bench.Workbench(language);
  place.replaceChildren(workbench.element);
  await workbench.open();
}
