import type {CommitmentClass} from "../model/assessment.js";
import {judgeMilestone, judgePast, type Evidence, type Judged, type Terms} from "../progress/judge.js";
import {conceptsOf} from "../progress/evidence.js";
import type {MethodId} from "../model/assessment.js";
import type {TrendData, TrendMilestone} from "./trend-data.js";

/** What the judgement of a chart's indicator rests on, whatever part of it the reader shows. */
export function evidenceOf(data: TrendData): Evidence {
  const {indicator, area, terms, record, recordBreaks, levels, levelBreaks, methodologies} = data;
  const of = (code: string) => ({
    observations: record.filter((o) => o.area === code),
    breaks: recordBreaks.filter((b) => b.area === "*" || b.area === code)
  });
  return {
    indicator,
    validTo: area.valid_to,
    ...of(area.area),
    nation: terms.nation === null || area.area === terms.nation ? null : of(terms.nation),
    levels: indicator.levels === null ? null : {observations: levels, breaks: levelBreaks},
    concepts: conceptsOf(methodologies),
    planYear: terms.plan_year
  };
}

/** The year of assessment: that of the latest release, never the day of the build or of reading. */
export function assessmentYear({asOf}: TrendData): number {
  return Number(asOf.slice(0, 4));
}

/** Judges a milestone of a chart on the date of the latest release. */
export function judge(
  data: TrendData,
  milestone: TrendMilestone,
  terms: Terms = {},
  asked?: readonly MethodId[]
): Judged<TrendMilestone> {
  return judgeMilestone(evidenceOf(data), milestone, classOf(milestone), assessmentYear(data), terms, asked);
}

/** Judges a milestone at the end of every year since the document that sets it. */
export function judgeHistory(
  data: TrendData,
  milestone: TrendMilestone,
  terms: Terms,
  method: MethodId
): readonly Judged<TrendMilestone>[] {
  const through = assessmentYear(data);
  const span = {from: milestone.source_year ?? through, through};
  return judgePast(evidenceOf(data), milestone, classOf(milestone), span, terms, [method]);
}

/** The statement's column holds exactly these classes, or null where no commitment is behind the milestone. */
function classOf(milestone: TrendMilestone): CommitmentClass | null {
  return milestone.class as CommitmentClass | null;
}
