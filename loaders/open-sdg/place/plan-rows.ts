import type {Indicator} from "../read.js";
import {textIn} from "../yaml.js";
import {cellOf, plainText} from "./plain-text.js";
import type {LocalText, PlaceRow} from "./languages.js";
import {goalWords, madeWord, targetWords} from "./made-words.js";
import type {Words} from "./words.js";

/** The number of an indicator as its office gives it, or else as its files are named; null where neither is a number. */
export function numberOf({id, settings}: Indicator): string | null {
  if (settings.number !== null) return settings.number;
  if (/^\d{1,2}(?:-[\da-z]+)+$/i.test(id)) return id.replaceAll("-", ".");
  // As the United Nations write it in SDMX: C010a01.
  const [, goal, target, indicator] = /^C(\d\d)0([\da-z])(\d\d)$/i.exec(id) ?? /^C(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
  if (goal === undefined) return null;
  const part = (text: string) => (/^\d+$/.test(text) ? String(Number(text)) : text.toLowerCase());
  return [goal, target!, indicator!].map(part).join(".");
}

/**
 * The goal and the target that an indicator belongs to by its number; null where it stands outside of them. An indicator that is the
 * second of its goal, and no more, belongs to no target.
 */
export function targetOf(indicator: Indicator): {readonly goal: number; readonly target: string | null} | null {
  const [, goal = "", target = "", rest] =
    /^(\d{1,2})\.([\da-z]+)((?:[.-][\da-z]+)*)$/i.exec(numberOf(indicator) ?? "") ?? [];
  if (indicator.settings.isStandalone) return null;
  if (goal === "") {
    // An office's own numbering may leave the goal to a field.
    const [said] = ["goal_number", "sdg_goal", "goal"].flatMap(
      (name) => textIn(indicator.fields.get(name)?.node) ?? []
    );
    return isGoal(said?.trim() ?? "") ? {goal: Number(said), target: null} : null;
  }
  if (!isGoal(goal)) return null;
  return {goal: Number(goal), target: rest === "" ? null : `${String(Number(goal))}.${target.toLowerCase()}`};
}

function isGoal(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 17;
}

/** The number by which the United Nations know an indicator; null of one that is an office's own. */
export function unIndicatorOf(indicator: Indicator): string | null {
  const number = numberOf(indicator);
  const isOfUn = number !== null && /^\d{1,2}\.[\da-z]{1,2}\.\d{1,2}$/.test(number);
  return isOfUn && !indicator.settings.isStandalone ? number : null;
}

/**
 * The goals and targets that the indicators belong to, by the names that the office's translations or metadata give, or else by those
 * of the United Nations. A target is theirs where an indicator has a number like theirs: offices number targets of their own, too.
 */
export function planRows(
  indicators: readonly Indicator[],
  words: Words
): {readonly goals: PlaceRow[]; readonly targets: PlaceRow[]} {
  const goals = new Map<number, Indicator[]>();
  const targets = new Map<string, {readonly goal: number; readonly of: Indicator[]}>();
  for (const indicator of indicators) {
    const found = targetOf(indicator);
    if (found === null) continue;
    const {goal, target} = found;
    goals.set(goal, [...(goals.get(goal) ?? []), indicator]);
    if (target === null) continue;
    const known = targets.get(target);
    if (known) known.of.push(indicator);
    else targets.set(target, {goal, of: [indicator]});
  }
  return {
    goals: [...goals]
      .toSorted(([a], [b]) => a - b)
      .map(([goal, of]) => ({goal, un_goal: goal, name: goalName(goal, of, words)})),
    targets: [...targets]
      .toSorted(([, a], [, b]) => a.goal - b.goal)
      .map(([target, {goal, of}]) => {
        const isOfUn = of.some((indicator) => unIndicatorOf(indicator) !== null);
        const text = targetText(target, isOfUn, of, words);
        return {target, goal, text, title: text, un_targets: isOfUn ? [target] : [], years: []};
      })
  };
}

function goalName(goal: number, indicators: readonly Indicator[], words: Words): LocalText {
  const [short, title] = [`global_goals.${String(goal)}-short`, `global_goals.${String(goal)}-title`];
  return words.first([
    () => words.translated(short),
    () => words.translated(title),
    // Metadata have the whole title of a goal; its short name says the same.
    () => words.named(short),
    () => fieldOf(indicators, ["SDG_GOAL", "goal_name"], words, true),
    () => words.known(short),
    () => words.each((language) => `${madeWord(goalWords, language)} ${String(goal)}`)
  ]);
}

function targetText(target: string, isOfUn: boolean, indicators: readonly Indicator[], words: Words): LocalText {
  const key = `global_targets.${target.replace(".", "-")}-title`;
  const field = (standsIn: boolean) => fieldOf(indicators, ["SDG_TARGET", "target_name"], words, standsIn);
  return words.first([
    () => words.translated(key),
    () => field(false),
    () => (isOfUn ? words.known(key) : null),
    () => field(true),
    () => words.each((language) => `${madeWord(targetWords, language)} ${target}`)
  ]);
}

/** What the first indicator that says it says of its goal or target, without the number in front. */
function fieldOf(
  indicators: readonly Indicator[],
  fields: readonly string[],
  words: Words,
  standsIn: boolean
): LocalText | null {
  for (const field of fields) {
    for (const indicator of indicators) {
      const text = words.field(indicator, field, standsIn);
      if (text === null) continue;
      const said = words.each((language) => withoutNumber(cellOf(plainText(text.byLanguage.get(language) ?? ""))));
      if (said.byLanguage.size > 0) return said;
    }
  }
  return null;
}

/** `Goal 1: End poverty …` and `Target: 1.2 By 2030, …` as what they say. */
function withoutNumber(text: string): string {
  return text.replace(/^\p{L}+\s*:?\s*\d{1,2}(?:\.[\da-z]{1,2})?\s*[:.–-]?\s+/iu, "") || text;
}
