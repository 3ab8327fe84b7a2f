import {readPointsWhenTouched} from "../views/form/points-when-touched.js";
import {startPage} from "../views/shell/start-page.js";

/** All that a page without controls needs: the language keeps the reader's place, small drawings tell their values. */
export function start(): void {
  startPage();
  const offline = document.querySelector<HTMLElement>("[data-offline]");
  if (offline) void import("../views/data/offline-live.js").then(({showOffline}) => showOffline(offline));
  readPointsWhenTouched(document.querySelectorAll<SVGSVGElement>(".small-trend"));
}
