import type {Indicator} from "../read.js";
import {cellOf, plainText} from "./plain-text.js";
import type {LocalText, PlaceRow} from "./languages.js";
import {goalWords, madeWord, targetWords} from "./made-words.js";
import type {Words} from "./words.js";

/** The goal and the target of the UN that an indicator belongs to by its number; null where it stands outside of them. */
export function targetOf({settings}: Indicator): {readonly goal: number; readonly target: string} | null {
  const [, goal = "", rest = ""] = /^(\d{1,2})\.([\da-z]{1,2})(?:\.[\da-z-]+)?$/i.exec(settings.number ?? "") ?? [];
  if (settings.isStandalone || goal === "" || Number(goal) < 1 || Number(goal) > 17) return null;
  return {goal: Number(goal), target: `${String(Number(goal))}.${rest.toLowerCase()}`};
}

/** The goals and targets that the indicators belong to, by the names that the office's translations or metadata give. */
export function planRows(
  indicators: readonly Indicator[],
  words: Words
): {readonly goals: PlaceRow[]; readonly targets: PlaceRow[]} {
  const goals = new Map<number, PlaceRow>();
  const targets = new Map<string, {readonly goal: number; readonly row: PlaceRow}>();
  for (const indicator of indicators) {
    const found = targetOf(indicator);
    if (found === null) continue;
    const {goal, target} = found;
    if (!goals.has(goal)) goals.set(goal, {goal, un_goal: goal, name: goalName(goal, indicators, words)});
    if (targets.has(target)) continue;
    const text = targetText(target, indicators, words);
    targets.set(target, {goal, row: {target, goal, text, title: text, un_targets: [target], years: []}});
  }
  const byGoal = [...targets.values()].toSorted((a, b) => a.goal - b.goal).map(({row}) => row);
  return {goals: [...goals].toSorted(([a], [b]) => a - b).map(([, row]) => row), targets: byGoal};
}

function goalName(goal: number, indicators: readonly Indicator[], words: Words): LocalText {
  const key = ["short", "title"].map((part) => `global_goals.${String(goal)}-${part}`);
  const named = firstOf(key.map((each) => words.known(each)));
  if (named) return named;
  const ofGoal = indicators.filter((indicator) => targetOf(indicator)?.goal === goal);
  return (
    fieldOf(ofGoal, ["SDG_GOAL", "goal_name"], words) ??
    words.each((language) => `${madeWord(goalWords, language)} ${String(goal)}`)
  );
}

function targetText(target: string, indicators: readonly Indicator[], words: Words): LocalText {
  const named = words.known(`global_targets.${target.replace(".", "-")}-title`);
  if (named && named.byLanguage.size > 0) return named;
  const ofTarget = indicators.filter((indicator) => targetOf(indicator)?.target === target);
  return (
    fieldOf(ofTarget, ["SDG_TARGET", "target_name"], words) ??
    words.each((language) => `${madeWord(targetWords, language)} ${target}`)
  );
}

function firstOf(texts: readonly (LocalText | null)[]): LocalText | undefined {
  return texts.find((text) => text !== null && text.byLanguage.size > 0) ?? undefined;
}

/** What the first indicator that says it says of its goal or target, without the number in front. */
function fieldOf(indicators: readonly Indicator[], fields: readonly string[], words: Words): LocalText | undefined {
  for (const field of fields) {
    for (const indicator of indicators) {
      const text = words.field(indicator, field);
      if (text === null) continue;
      const said = words.each((language) => withoutNumber(cellOf(plainText(text.byLanguage.get(language) ?? ""))));
      if (said.byLanguage.size > 0) return said;
    }
  }
  return undefined;
}

/** `Goal 1: End poverty …` and `Target: 1.2 By 2030, …` as what they say. */
function withoutNumber(text: string): string {
  return text.replace(/^\p{L}+\s*:?\s*\d{1,2}(?:\.[\da-z]{1,2})?\s*[:.–-]?\s+/iu, "") || text;
}
