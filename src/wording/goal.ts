import type {TableRow} from "../model/tables/index.js";
import type {Language} from "../model/language.js";
import {planMessagesIn} from "../messages/plan/plan.js";

/** The short name of a goal: the UN's, by its number; the plan's own words where there is none. */
export function goalName({un_goal, name_en, name_vi}: TableRow<"goals">, language: Language): string {
  const short = un_goal === null ? undefined : planMessagesIn(language).goalShort[un_goal];
  return language === "vi" ? (short ?? name_vi) : (name_en ?? name_vi);
}
