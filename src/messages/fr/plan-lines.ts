import type {PlanLineMessages} from "../topics/plan-lines.js";

/** The sentences in French. */
export const fr: PlanLineMessages = {
  goal: (goal, name) => `Objectif ${String(goal)} : ${name}`,
  target: (target, text) => `Cible ${target} : ${text}`,
  lead: (agencies) => `Pilote : ${agencies}`,
  cooperation: (agencies) => `Participants : ${agencies}`
};
