import {answering} from "../form/live-update.js";
import {compared} from "./compare-data.js";
import {wantedPair} from "../../comparison/wanted.js";
import {followPoints} from "../form/point-keys.js";
import {relationView} from "./relation-view.js";

/** What answers the form of the comparison of indicators. */
export const answer = answering(relationView, compared(wantedPair), followPoints);
