import {startLive} from "./live-form.js";
import {followPoints} from "./point-keys.js";

/** Makes the comparison of years answer. */
export function start(): void {
  followPoints(document.body);
  startLive(() => import("./years-live.js").then(({answer}) => answer));
}
