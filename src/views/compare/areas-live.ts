import {areasView} from "./areas-view.js";
import {answering} from "../form/live-update.js";
import {followPoints} from "../form/point-keys.js";

/** What answers the form of the comparison of areas. */
export const answer = answering(areasView, followPoints);
