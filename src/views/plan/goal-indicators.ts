import {isFollowed} from "../../model/place-terms.js";
import {html, type Html} from "../../lib/html.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {goalMessages} from "../../messages/goal.js";
import {targetAnchor} from "../../model/addresses/plan.js";
import type {Language} from "../../model/language.js";
import type {IndicatorEvidence} from "../../plan/evidence.js";
import type {CommitmentView, Indicator, PlanOutline} from "../../plan/outline.js";
import {milestoneLine} from "../indicator/milestone-line.js";
import type {IndicatorModel} from "../site.js";
import {evidenceSign} from "../status/evidence.js";
import {smallest} from "../../lib/extremes.js";
import {smallMultiple} from "../indicator/small-multiple.js";

type Relation = Indicator["relation"];

/** An indicator as it stands on its goal's page. */
interface Shown {
  readonly model: IndicatorModel;
  readonly relation: Relation;
  /** The commitments of the goal that it measures or is evidence of. */
  readonly serves: readonly CommitmentView[];
  readonly movement: IndicatorEvidence;
}

/** Every indicator of a goal that has a value, as small charts on one grid: what measures first, what stands in, then background. */
export function goalIndicators(
  models: readonly IndicatorModel[],
  outline: PlanOutline,
  commitments: readonly CommitmentView[],
  language: Language
): Html | null {
  const words = goalMessages(language);
  const shown = models
    .filter(({data}) => data.observations.length > 0)
    .map((model) => shownOf(model, outline, commitments));
  if (shown.length === 0) return null;
  const from = smallest(shown.flatMap(({model}) => model.data.observations.map(({year}) => year)));
  const standIn = shown.filter(({relation}) => relation === "proxy").length;
  // One or two that measure all that is measured, or are all that there is, have the room of several.
  const wide = (own: readonly Shown[]) =>
    own.length < 3 && (own[0]?.relation === "measures" || own.length === shown.length);
  return html`<section aria-labelledby="how-far"><h2 id="how-far">${words.indicatorsTitle}</h2>
<div class="multiples-groups" data-proxies="${standIn}">${(["measures", "proxy", "context"] as const).map(
    (relation) => {
      const own = shown.filter((one) => one.relation === relation);
      if (own.length === 0) return null;
      return html`<div class="multiples-group" data-relation="${relation}">
<h3>${words.groups[relation].title} <span class="quiet">${words.groups[relation].note}</span></h3>
<ul class="multiples"${wide(own) ? html` data-few="${own.length}"` : null}>${own.map((one) =>
        smallMultiple(one.model, one.movement, {
          from,
          wide: wide(own),
          mark: markOf(one, language),
          below: "h3",
          judged: relation !== "proxy",
          language
        })
      )}</ul></div>`;
    }
  )}</div>
<p class="quiet multiples-key">${words.readingKey}</p></section>`;
}

function shownOf(model: IndicatorModel, outline: PlanOutline, commitments: readonly CommitmentView[]): Shown {
  const {indicator} = model.indicator;
  const measured = commitments.filter(({indicators}) => indicators.some((one) => one.indicator === indicator));
  const evidence = commitments.filter(({evidence: known}) => partOf(known?.parts, indicator) !== undefined);
  const serves = commitments.filter((view) => measured.includes(view) || evidence.includes(view));
  const told = evidence.map(({evidence: known}) => partOf(known?.parts, indicator)).find((part) => part !== undefined);
  const relation = measured.length > 0 ? "measures" : (told?.relation ?? model.indicator.relation);
  return {model, relation, serves, movement: told ?? outline.movementOf(model.indicator)};
}

function partOf(parts: readonly IndicatorEvidence[] | undefined, indicator: string): IndicatorEvidence | undefined {
  return parts?.find((part) => part.indicator.indicator === indicator);
}

/** The milestones with their verdicts where the plan sets any, else which way it moves, named as evidence; nothing of background. */
function markOf({model: {data}, relation, serves, movement}: Shown, language: Language): Html | null {
  const commitments =
    serves.length === 0
      ? null
      : html` <span class="quiet">${goalMessages(language).serves} ${serves.map(
          ({commitment}, i) =>
            html`${i === 0 ? null : ", "}<a href="#${targetAnchor(commitment.target)}">${commitment.commitment}</a>`
        )}</span>`;
  if (relation === "measures" && data.milestones.some((milestone) => isFollowed(milestone, data.terms))) {
    return html`<div class="multiple-mark">${milestoneLine(data, language)}${commitments}</div>`;
  }
  if (relation === "context") return null;
  const words = evidenceMessages(language);
  const {direction} = movement.movement;
  return html`<div class="multiple-mark"><span class="evidence">${evidenceSign(direction)} <span>${words.movement[direction]} <span class="quiet">(${words.title.toLocaleLowerCase(language.tag)}, ${words.grade[movement.grade]})</span></span></span>${commitments}</div>`;
}
