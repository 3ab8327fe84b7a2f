import {startLive} from "../views/form/live-form.js";
import {followPoints} from "../views/form/point-keys.js";

/** Makes the comparison of indicators answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("../views/compare/relation-live.js").then(({answer}) => answer));
}
