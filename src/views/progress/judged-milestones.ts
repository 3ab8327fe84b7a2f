import {isFollowed} from "../../model/place-terms.js";
import {judge} from "../../indicator/evidence.js";
import type {TrendMilestone} from "../../indicator/trend-data.js";
import type {Judged} from "../../progress/judge.js";
import {toneOf} from "../../progress/tone.js";
import type {MethodId} from "../../model/assessment.js";
import type {IndicatorModel} from "../site.js";

/** A milestone of the plan with its indicator and what every method says of it. */
export interface JudgedMilestone {
  readonly model: IndicatorModel;
  readonly judged: Judged<TrendMilestone>;
}

/** Every milestone of the plan, by indicator and year. */
export function judgedMilestones(models: readonly IndicatorModel[]): readonly JudgedMilestone[] {
  return models.flatMap((model) =>
    model.data.milestones
      .filter((milestone) => isFollowed(milestone, model.data.terms))
      .map((milestone) => ({model, judged: judge(model.data, milestone)}))
  );
}

/** Whether at least one method says something. */
export function isAssessed({judged}: JudgedMilestone): boolean {
  return [...judged.methods.values()].some(({status}) => toneOf(status) !== "none");
}

/**
 * The milestone that explains a method best: one that it judges and that most other methods judge too, so that the same
 * example serves all of them; null where it judges none.
 */
export function exampleFor(method: MethodId, milestones: readonly JudgedMilestone[]): JudgedMilestone | null {
  const judging = ({judged}: JudgedMilestone) =>
    [...judged.methods.values()].filter(({measure}) => measure !== null && Number.isFinite(measure)).length;
  const candidates = milestones.filter(({judged}) => {
    const measure = judged.methods.get(method)?.measure ?? null;
    return measure !== null && Number.isFinite(measure);
  });
  return candidates.toSorted((a, b) => judging(b) - judging(a))[0] ?? null;
}
