import {capitalised} from "../lib/capitalised.js";
import {locales, type Localised} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";

const plan: Localised = {vi: "kế hoạch", en: "the plan"};
const agenda: Localised = {vi: "Chương trình nghị sự", en: "the Agenda"};

/** What sentences call that which is followed: the plan, or where a place has none the 2030 Agenda. */
export function followed(place: Pick<PlaceWords, "plan">): Localised {
  return place.plan === undefined ? agenda : plan;
}

/** The same as a sentence begins. */
export function followedFirst(place: Pick<PlaceWords, "plan">): Localised {
  const {vi, en} = followed(place);
  return {vi: capitalised(vi, locales.vi), en: capitalised(en, locales.en)};
}
