import type {Localised} from "../../src/model/language.js";
import type {Observation} from "./known.js";
import {say} from "../read/messages.js";
import {withoutCase} from "../../src/lib/fold.js";

/** The words of the drop-down lists; what a workbook says in either language is understood. */
export const statusLabels: Readonly<Record<Observation["status"], Localised>> = {
  official: say("chính thức", "official"),
  preliminary: say("sơ bộ", "preliminary"),
  estimate: say("ước tính", "estimate")
};

/** The periods that a workbook offers; others are understood by their code. */
export const periodLabels = {
  year: say("cả năm", "full year"),
  h1: say("6 tháng", "first half"),
  "9m": say("9 tháng", "nine months")
} as const;

export const sourceKindLabels = {
  statistical_table: say("biểu thống kê", "statistical table"),
  yearbook: say("niên giám", "yearbook"),
  decision: say("quyết định, báo cáo", "decision or report"),
  survey: say("điều tra", "survey"),
  portal: say("cổng thông tin", "portal"),
  press: say("báo chí", "press")
} as const;

/** The code of a word of a list, whichever language and case it was chosen in, or null. */
export function codeOf<C extends string>(word: string, labels: Readonly<Record<C, Localised>>): C | null {
  const wanted = withoutCase(word);
  for (const [code, {vi, en}] of Object.entries(labels) as [C, Localised][]) {
    if ([code, vi, en].some((label) => withoutCase(label) === wanted)) return code;
  }
  return null;
}
