import type {PlanLineMessages} from "../topics/plan-lines.js";

/** The sentences in English. */
export const en: PlanLineMessages = {
  goal: (goal, name) => `Goal ${String(goal)}: ${name}`,
  target: (target, text) => `Target ${target}: ${text}`,
  lead: (agencies) => `Lead: ${agencies}`,
  cooperation: (agencies) => `In cooperation: ${agencies}`
};
