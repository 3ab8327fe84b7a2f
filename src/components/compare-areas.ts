import {startLive} from "./live-form.js";
import {followPoints} from "./point-keys.js";

/** Makes the comparison of areas answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("./areas-live.js").then(({answer}) => answer));
}
