import {followPoints} from "../form/point-keys.js";
import {answering} from "../form/live-update.js";
import {compared} from "./compare-data.js";
import {wantedYears} from "../../comparison/wanted.js";
import {yearsView} from "./years-view.js";

/** What answers the form of the comparison of years. */
export const answer = answering(yearsView, compared(wantedYears), followPoints);
