import {keepSelectionOnLanguageSwitch} from "../views/shell/language-switch.js";

/** All that a page without controls needs. */
export function start(): void {
  keepSelectionOnLanguageSwitch();
}
