import {readPointsWhenTouched} from "../views/form/points-when-touched.js";
import {keepSelectionOnLanguageSwitch} from "../views/shell/language-switch.js";

/** All that a page without controls needs: the language keeps the reader's place, small drawings tell their values. */
export function start(): void {
  keepSelectionOnLanguageSwitch();
  readPointsWhenTouched(document.querySelectorAll<SVGSVGElement>(".small-trend"));
}
