import type {TableRows} from "../model/tables/index.js";
import {isOpen} from "./coverage.js";
import type {Agency, PlanOutline} from "./outline.js";
import {knowledgeOf} from "./standing.js";

/** What is still owed to the plan by an agency that leads a part of it. */
export interface Owed {
  readonly agency: Agency;
  /** Yearly figures that are needed, and of them those that this collection lacks. */
  readonly due: number;
  readonly lacking: number;
  /** Commitments that it leads, and of them those of which nothing is known though a figure could tell. */
  readonly led: number;
  readonly unknown: number;
}

/** What each leading agency owes, who owes most first; an agency that owes nothing is left out. */
export function owedBy(
  {coverage}: Pick<TableRows, "coverage">,
  {commitments, agencies}: Pick<PlanOutline, "commitments" | "agencies">
): Owed[] {
  return [...agencies.values()]
    .map((agency): Owed => {
      const due = coverage.filter((row) => row.due && row.leads.includes(agency.agency));
      const led = commitments.filter(({leads}) => leads.some((lead) => lead.agency === agency.agency));
      return {
        agency,
        due: due.length,
        lacking: due.filter(isOpen).length,
        led: led.length,
        unknown: led.filter((view) => knowledgeOf(view) === "nothing").length
      };
    })
    .filter(({lacking, unknown}) => lacking > 0 || unknown > 0)
    .sort((a, b) => b.lacking - a.lacking || b.unknown - a.unknown);
}
