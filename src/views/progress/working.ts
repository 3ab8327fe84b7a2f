import {measureInWords} from "../../wording/pace.js";
import {nameOf, unitOf, unitOfSeries} from "../../wording/indicator.js";
import type {TrendData, TrendMilestone} from "../../indicator/trend-data.js";
import {milestoneInWords} from "../../wording/value.js";
import {colon, formatShort, formatVintage} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {isHeadline} from "../../model/headline.js";
import type {Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {publisherIn} from "../../wording/publisher.js";
import {statusMessages, statusWord} from "../../messages/status.js";
import {workingMessages} from "../../messages/working.js";
import {knownPoints} from "../../progress/trajectory.js";
import {assessmentBy, type Judged} from "../../progress/judge.js";
import {presentPace} from "../../progress/pace.js";
import type {MethodId} from "../../model/assessment.js";
import {rulesOf} from "./thresholds.js";
import {workingSteps} from "./working-steps.js";

/**
 * Everything behind one status: inputs with their sources, formula with its numbers, thresholds, result.
 * @param page address of the page whose list of sources the inputs point to; empty for this one
 */
export function working(
  data: TrendData,
  judged: Judged<TrendMilestone>,
  method: MethodId,
  language: Language,
  {open = false, page = ""}: {readonly open?: boolean; readonly page?: string} = {}
): Html {
  const words = workingMessages(language);
  const assessment = assessmentBy(judged, method);
  const {status, reason, marks} = assessment;
  const steps = workingSteps(judged, method, language);
  const {comparator} = judged.commitment;
  const level = judged.level !== null || judged.commitment.class === "relative_to_comparator";
  const title = `${nameOf(data, language)}, ${String(judged.milestone.year)}, ${statusMessages(language).method[method]}`;
  return html`<details class="working" data-working ${open ? markup("open") : null}>
    <summary>${words.open}<span class="skip-visually">${colon(language)}${statusMessages(language).method[method]}</span></summary>
    <div data-part="working">
      <p class="quiet">${title}</p>
      <p class="part">${words.inputs}</p>
      <ul>
        ${inputs(data, judged, method, language, page)}
      </ul>
      <p class="part">${words.computation}</p>
      ${
        steps.length === 0
          ? html`<p>${words.notComputed}</p>`
          : html`<ul>
              ${steps.map(
                ({title: name, formula, numbers}) =>
                  html`<li>${name}${colon(language)}<code>${formula}</code><br /><code>= ${numbers}</code></li>`
              )}
            </ul>`
      }
      ${
        method === "plan" && !level
          ? null
          : html`<p class="part">${words.thresholds}</p>
              <ul>
                ${rulesOf(method, language, comparator ?? ">=").map(
                  ({status: code, rule}) =>
                    html`<li>${statusWord(code, method, language)}${colon(language)}<code>${rule}</code></li>`
                )}
              </ul>`
      }
      <p class="part">${words.result}</p>
      <p>
        <strong>${statusWord(status, method, language)}</strong> (<code>${status}</code>),
        ${measureInWords(judged, method, unitOfSeries(data, judged.prepared.methodology), language)}${reason === null ? null : `; ${words.because} ${statusMessages(language).reason[reason]}`}${marks.map((mark) => `; ${statusMessages(language).mark[mark]}`)}.
      </p>
    </div>
    <button type="button" class="copy" data-copy data-copied="${words.copied}">${words.copy}</button>
  </details>`;
}

function inputs(
  data: TrendData,
  judged: Judged<TrendMilestone>,
  method: MethodId,
  language: Language,
  page: string
): Html[] {
  const words = workingMessages(language);
  const {symbol} = words;
  const {milestone, commitment} = judged;
  const assessment = assessmentBy(judged, method);
  const {baseline, baselineYear, latest, latestYear} = assessment;
  const row = (name: string, value: string, source: Html | null) =>
    html`<li>${name} = ${value}${source === null ? null : html` (${source})`}</li>`;
  const value = (name: keyof typeof symbol, v: number | null, year: number | null) =>
    v === null || year === null
      ? []
      : [
          row(
            `${name} (${symbol[name]}, ${String(year)})`,
            formatShort(v, 6, language),
            commitment.class === "relative_to_comparator" ? null : sourceOf(data, judged, year, language, page)
          )
        ];
  const start = method === "plan" || method === "dns_weather" ? presentPace(knownPoints(judged))?.from : undefined;
  const averaged = commitment.class === "average_growth";
  return [
    row(
      `T (${symbol.T}, ${String(milestone.year)})`,
      milestoneInWords(milestone, unitOf(data), language),
      milestone.plan_line === null
        ? html`<a href="${page}#source-${milestone.source}">${milestone.source}</a>`
        : html`${words.planLine(milestone.plan_line)}`
    ),
    ...(method === "dns_weather" ? [] : value("b", baseline, baselineYear)),
    ...(start === undefined || averaged ? [] : value("v", start.value, start.year)),
    ...value("c", latest, latestYear),
    ...(averaged
      ? knownPoints(judged)
          .filter((point) => point.year >= (commitment.periodFrom ?? -Infinity))
          .slice(-judged.plan.n)
          .flatMap((point) => value("w", point.value, point.year))
      : []),
    row(`d (${symbol.d})`, commitment.direction === "increase" ? words.up : words.down, null)
  ];
}

/** Where the value of a year by the methodology that is judged comes from. */
function sourceOf(
  {record, area}: TrendData,
  {prepared}: Judged,
  year: number,
  language: Language,
  page: string
): Html | null {
  const found = record.find(
    (o) => o.area === area.area && o.year === year && o.series === prepared.methodology && isHeadline(o)
  );
  if (found === undefined) return null;
  const name = `${publisherIn(found, language) ?? found.source}, ${formatVintage(found.vintage, language)}`;
  return html`<a href="${page}#source-${found.source}">${workingMessages(language).from(name)}</a>${
    found.status === "official" ? null : `, ${commonMessages(language).status[found.status]}`
  }`;
}
