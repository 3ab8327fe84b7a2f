import {semicolon} from "../../lib/format.js";
import {judgeHistory} from "../../indicator/evidence.js";
import {briefly} from "../../wording/pace.js";
import {unitOfSeries} from "../../wording/indicator.js";
import type {TrendData, TrendMilestone} from "../../indicator/trend-data.js";

import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import type {ProgressChoice} from "../../progress/choice.js";
import {progressMessages} from "../../messages/progress.js";
import {statusMessages} from "../../messages/status.js";
import {assessmentBy, type Judged} from "../../progress/judge.js";
import type {MethodId} from "../../model/assessment.js";
import {endedBeside, statusMark} from "../status/status.js";

/** The judgement at the end of every year since the plan, each with what was new in that year. */
export function historyStrip(
  data: TrendData,
  milestone: TrendMilestone,
  {base, methodology}: ProgressChoice,
  method: MethodId,
  language: Language
): Html {
  const words = progressMessages(language);
  const years = judgeHistory(data, milestone, {baseYear: base, methodology}, method);
  return html`<h3>${words.historyTitle}</h3>
    <p class="quiet">${words.historyNote(statusMessages(language).method[method], milestone.year)}</p>
    <ol class="strip">
      ${years.map((judged, i) => {
        const {status} = assessmentBy(judged, method);
        return html`<li>
          <strong>${String(judged.year)}</strong>
          ${statusMark(status, language, method)}${endedBeside(status, judged.ended, language)}
          <span class="quiet">${whatChanged(years[i - 1], judged, data, language)}</span>
        </li>`;
      })}
    </ol>`;
}

/** What a year brought that the year before did not have: a status changes by data or by deadlines, never by itself. */
function whatChanged(before: Judged | undefined, now: Judged, data: TrendData, language: Language): string {
  const {history: words} = progressMessages(language);
  // Everything known by then counts, not only the years that a method looks at.
  const latest = now.prepared.series?.points.findLast(({year}) => year <= now.year);
  if (latest === undefined) return words.nothing;
  const known = before?.prepared.series?.points.findLast(({year}) => year <= before.year);
  const value = briefly(latest.value, unitOfSeries(data, now.prepared.methodology), language);
  const news = [
    ...(before !== undefined && known !== undefined && methodologyOf(before) !== methodologyOf(now)
      ? [words.newMethodology]
      : []),
    ...(latest.year !== known?.year ? [words.newValue(latest.year, value)] : []),
    ...(before?.year === now.milestone.year ? [words.pastMilestone] : []),
    ...(before !== undefined && !before.ended && now.ended ? [words.areaEnded] : [])
  ];
  return news.length === 0 ? words.unchanged : news.join(semicolon(language));
}

function methodologyOf({prepared}: Judged): string {
  return `${prepared.methodology ?? ""} ${String(prepared.series?.cutAt ?? "")}`;
}
