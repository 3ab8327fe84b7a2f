import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";

/** What sentences call that which is followed: the plan, or where a place has none the 2030 Agenda. */
export function followed(place: Pick<PlaceWords, "plan">): string {
  return place.plan === undefined ? "le Programme 2030" : "le plan";
}

/** The same as a sentence begins. */
export function followedFirst(place: Pick<PlaceWords, "plan">): string {
  return capitalised(followed(place), locales.fr);
}
