import {keepSelectionOnLanguageSwitch} from "./language-switch.js";

let started = false;

/** What every page does, whatever else it answers: the language keeps the reader's place, and what was opened opens without a line. */
export function startPage(): void {
  if (started) return;
  started = true;
  keepSelectionOnLanguageSwitch();
  const later = (): void =>
    void setTimeout(
      () =>
        void import("./offline.js").then(
          ({keepSite}) => keepSite(),
          () => undefined
        ),
      500
    );
  if (document.readyState === "complete") later();
  else addEventListener("load", later, {once: true});
}
