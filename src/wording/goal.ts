import {colon} from "../lib/format.js";
import type {TableRow} from "../model/tables/index.js";
import {columnIn, pick, planLanguage, writtenIn, type Language} from "../model/language.js";
import {planMessages} from "../messages/plan.js";

/** The short name of a goal: the UN's, by its number; the plan's own words where there is none. */
export function goalName(goal: TableRow<"goals">, language: Language): string {
  const short = goal.un_goal === null ? undefined : planMessages(language).goalShort[goal.un_goal];
  const name = pick(goal, "name", language) ?? goal.name_vi;
  return language.code === "vi" ? (short ?? name) : name;
}

/** The title that follows a target's number; empty in Vietnamese, where the target's own text stands below it. */
export function targetTitle(target: TableRow<"targets">, language: Language): string {
  return language.code === "en" && target.title_en !== null ? `${colon(language)}${target.title_en}` : "";
}

/** A target in its own words, and the language that they are in: those of the page where there are any, else those of the plan. */
export function targetText(
  target: TableRow<"targets">,
  language: Language
): {readonly text: string; readonly lang: string} {
  const own = (target as Readonly<Record<string, unknown>>)[columnIn("text", language.code)];
  if (typeof own === "string" && own !== "")
    return {text: own, lang: own === target.text_vi ? spokenIn(own, language) : language.code};
  return {text: target.text_vi, lang: spokenIn(target.text_vi, language)};
}

function spokenIn(text: string, language: Language): string {
  const spoken = planLanguage(language);
  return spoken === "vi" ? writtenIn(text) : spoken;
}
