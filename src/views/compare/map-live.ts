import {answering} from "../form/live-update.js";
import {compared} from "./compare-data.js";
import {wantedPlace} from "../../comparison/wanted.js";
import {mapView} from "./map-view.js";
import {followPoints} from "../form/point-keys.js";

/** What answers the form of the map. */
export const answer = answering(mapView, compared(wantedPlace), followPoints);
