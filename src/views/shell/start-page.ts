import {startFinding} from "../find/start.js";
import {keepSelectionOnLanguageSwitch} from "./language-switch.js";

let started = false;

/** What every page does, whatever else it answers: the language keeps the reader's place, and what was opened opens without a line. */
export function startPage(): void {
  if (started) return;
  started = true;
  keepSelectionOnLanguageSwitch();
  startFinding();
  // Nothing that a reader sees depends on it.
  const keep = (): void => void import("./offline.js").then(({keepSite}) => keepSite()).catch(() => undefined);
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, {once: true});
}
