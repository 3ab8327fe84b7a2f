import type {PlanLineMessages} from "../topics/plan-lines.js";

/** The sentences in Vietnamese. */
export const vi: PlanLineMessages = {
  goal: (goal, name) => `Mục tiêu ${String(goal)}: ${name}`,
  target: (target, text) => `Mục tiêu ${target}: ${text}`,
  lead: (agencies) => `Chủ trì: ${agencies}`,
  cooperation: (agencies) => `Phối hợp: ${agencies}`
};
