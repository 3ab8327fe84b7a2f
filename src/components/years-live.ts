import {followPoints} from "./point-keys.js";
import {answering} from "./live-update.js";
import {yearsView} from "./years-view.js";

/** What answers the form of the comparison of years. */
export const answer = answering(yearsView, followPoints);
