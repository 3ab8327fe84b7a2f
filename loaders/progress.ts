import {groupBy} from "../src/lib/group.js";
import type {Assessment} from "../src/progress/assessment.js";
import {judgeMilestone, type Evidence} from "../src/progress/judge.js";
import {progressRow, type Subject} from "../src/progress/row.js";
import type {MethodId, StatusOf} from "../src/progress/vocabulary.js";
import type {TableRow, TableRows} from "../src/tables/index.js";

type Source = Pick<
  TableRows,
  "areas" | "breaks" | "commitments" | "indicators" | "milestones" | "observations" | "releases"
>;

/** The area that a commitment relative to another area is compared with. */
const nation = "VN";

/** The `progress` table: every milestone by every method that can say something about its kind, on the date of the latest release. */
export function assessProgress(tables: Source): TableRow<"progress">[] {
  const year = yearOfAssessment(tables);
  if (year === null) return [];
  const classes = new Map(tables.commitments.map((row) => [row.commitment, row.class]));
  const evidenceOf = evidenceIn(tables);
  return tables.milestones.flatMap((milestone) => {
    const evidence = evidenceOf(milestone.indicator, milestone.area);
    if (evidence === null) return [];
    const printed = classes.get(milestone.commitment ?? "") ?? null;
    const {prepared, methods} = judgeMilestone(evidence, milestone, printed, year);
    const subject: Subject = {
      indicator: milestone.indicator,
      area: milestone.area,
      series: prepared.ruler,
      basis: milestone.basis,
      commitment: milestone.commitment,
      source: milestone.source
    };
    return [...methods].map(([method, assessment]) =>
      progressRow(subject, method, assessment as Assessment<StatusOf<MethodId>>)
    );
  });
}

/** The year of the latest release: the one date of assessment, read from the data and never from the clock. */
function yearOfAssessment({releases}: Source): number | null {
  const latest = releases
    .map((row) => row.release)
    .toSorted()
    .at(-1);
  return latest === undefined ? null : Number(latest.slice(0, 4));
}

/** Looks up what is known of an indicator in an area; null for an indicator that is not there. */
export function evidenceIn(tables: Source): (indicator: string, area: string) => Evidence | null {
  const observations = groupBy(tables.observations, placeOf);
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const areas = new Map(tables.areas.map((row) => [row.area, row]));
  const known = (indicator: string, area: string) => ({
    observations: observations.get(placeOf({indicator, area})) ?? [],
    breaks: tables.breaks.filter((row) => applies(row, indicator, area))
  });
  return (id, area) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return null;
    return {
      indicator,
      validTo: areas.get(area)?.valid_to ?? null,
      ...known(id, area),
      nation: area === nation ? null : known(id, nation)
    };
  };
}

function applies(row: TableRow<"breaks">, indicator: string, area: string): boolean {
  return (row.indicator === "*" || row.indicator === indicator) && (row.area === "*" || row.area === area);
}

function placeOf({indicator, area}: {readonly indicator: string; readonly area: string}): string {
  return `${indicator}\u001f${area}`;
}
