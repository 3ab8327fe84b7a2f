import {keepSelectionOnLanguageSwitch} from "./language-switch.js";

/** All that a page without controls needs. */
export function start(): void {
  keepSelectionOnLanguageSwitch();
}
