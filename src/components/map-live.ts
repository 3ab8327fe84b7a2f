import {answering} from "./live-update.js";
import {mapView} from "./map-view.js";
import {followPoints} from "./point-keys.js";

/** What answers the form of the map. */
export const answer = answering(mapView, followPoints);
