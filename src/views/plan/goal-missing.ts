import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {goalMessages} from "../../messages/goal.js";
import {planMessages} from "../../messages/plan.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {commitmentPath} from "../../model/addresses/plan.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import type {TableRow} from "../../model/tables/index.js";
import type {Agency, CommitmentView, Indicator, PlanOutline} from "../../plan/outline.js";
import type {IndicatorModel} from "../site.js";
import {planQuote} from "../status/plan-quote.js";
import {agencyLink} from "./task-block.js";

/** Something that is not known, with the agencies that the plan puts in charge of it. */
interface Missing {
  readonly leads: readonly Agency[];
  readonly tile: Html;
}

/** What is not measured, by the agencies in charge: indicators without a value, and commitments without an indicator. */
export function goalMissing(
  models: readonly IndicatorModel[],
  {outline, coverage}: {readonly outline: PlanOutline; readonly coverage: readonly TableRow<"coverage">[]},
  commitments: readonly CommitmentView[],
  language: Language
): Html | null {
  const words = goalMessages(language);
  const missing = [
    ...commitments
      .filter(({judgement}) => judgement.state === "no_indicator")
      .map((view): Missing => ({leads: view.leads, tile: commitmentTile(view, language)})),
    ...models
      .filter(({data}) => data.observations.length === 0)
      .map(({indicator}): Missing => {
        const codes = coverage.find((row) => row.indicator === indicator.indicator)?.leads ?? [];
        const leads = codes.flatMap((code) => outline.agencies.get(code) ?? []);
        return {leads, tile: indicatorTile(indicator, commitments, language)};
      })
  ];
  if (missing.length === 0) return null;
  const groups = groupBy(missing, ({leads}) => leads.map(({agency}) => agency).join(" "));
  const rows = [...groups.values()].sort((a, b) => b.length - a.length);
  return html`<section aria-labelledby="unmeasured"><h2 id="unmeasured">${words.missingTitle}</h2>
<p class="quiet">${words.missingNote}</p>
<dl class="missing">${rows.map(
    (row) =>
      html`<div><dt>${inCharge(row[0]!.leads, language)}</dt><dd><ul>${row.map(({tile}) => tile)}</ul></dd></div>`
  )}</dl></section>`;
}

function inCharge(leads: readonly Agency[], language: Language): Html {
  if (leads.length === 0) return html`${goalMessages(language).noLead}`;
  return html`${leads.map((agency, i) => html`${i === 0 ? null : ", "}${agencyLink(agency, language)}`)}`;
}

function commitmentTile(view: CommitmentView, language: Language): Html {
  const words = goalMessages(language);
  const {evidence} = view;
  const {commitment: id} = view.commitment;
  const why = evidence === null || evidence.parts.length === 0 ? words.commitmentMissing : words.onlyEvidence;
  return html`<li class="promise"><a href="${addressIn(language, commitmentPath(id))}">${planMessages(language).commitmentNumber(id)}</a> ${planQuote(view, language)} <span class="quiet">${why}</span></li>`;
}

function indicatorTile(indicator: Indicator, commitments: readonly CommitmentView[], language: Language): Html {
  const words = goalMessages(language);
  const measured = commitments
    .filter(({indicators}) => indicators.some((one) => one.indicator === indicator.indicator))
    .map(({commitment}) => commitment.commitment);
  const why = [
    words.figureMissing,
    ...(measured.length > 0
      ? [words.forCommitments(measured.join(", "))]
      : indicator.relation === "context"
        ? [words.background]
        : [])
  ];
  return html`<li><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${pick(indicator, "name", language)}</a> <span class="quiet">${why.join(", ")}</span></li>`;
}
