import {areasView} from "./areas-view.js";
import {answering} from "../form/live-update.js";
import {compared} from "./compare-data.js";
import {wantedPlace} from "../../comparison/wanted.js";
import {followPoints} from "../form/point-keys.js";

/** What answers the form of the comparison of areas. */
export const answer = answering(areasView, compared(wantedPlace), followPoints);
