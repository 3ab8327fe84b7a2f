import type {Language} from "../../model/language.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import type {ExploreMessages} from "./messages.js";

export function exploreMessages(language: Language): ExploreMessages {
  return language === "vi" ? vi : en;
}
