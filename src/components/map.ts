import {startLive} from "./live-form.js";
import {followPoints} from "./point-keys.js";

/** Makes the map answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("./map-live.js").then(({answer}) => answer));
}
