import {startLive} from "./live-form.js";
import {followPoints} from "./point-keys.js";

/** Makes the comparison of indicators answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("./relation-live.js").then(({answer}) => answer));
}
