import {startLive} from "../views/form/live-form.js";
import {followPoints} from "../views/form/point-keys.js";

/** Makes the map answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("../views/compare/map-live.js").then(({answer}) => answer));
}
