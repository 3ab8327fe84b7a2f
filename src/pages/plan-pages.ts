import type {Language} from "../lib/language.js";
import type {PlanLine} from "../outline/lines.js";
import type {PlanOutline} from "../outline/outline.js";
import {agenciesPage} from "./agencies.js";
import {agencyPage} from "./agency.js";
import {commitmentsPage} from "./commitments.js";
import {goalPage} from "./goal.js";
import {goalsPage} from "./goals.js";
import type {IndicatorModel, Site} from "./model.js";
import type {Page} from "./page.js";
import {planPage} from "./plan.js";

/** The pages of the plan in one language; none where no plan could be read. */
export function planPages(
  site: Site,
  models: readonly IndicatorModel[],
  outline: PlanOutline | null,
  lines: readonly PlanLine[],
  language: Language
): Page[] {
  if (outline === null) return [];
  return [
    planPage(site, outline, lines, language),
    goalsPage(site, outline, language),
    ...outline.goals.map((goal) => goalPage(site, outline, models, goal, language)),
    commitmentsPage(site, outline, language),
    agenciesPage(site, outline, language),
    ...site.tables.agencies.map((agency) => agencyPage(site, outline, models, agency, language))
  ];
}
