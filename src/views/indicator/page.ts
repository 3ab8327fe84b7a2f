import {isFollowed} from "../../model/place-terms.js";
import {standings} from "../../indicator/standing.js";
import {nameOf, summarise, unitOf} from "../../wording/indicator.js";
import {visibleBreaks} from "../../charts/trend-frame.js";
import {trendLines} from "../../charts/trend-lines.js";
import {milestoneInWords} from "../../wording/value.js";
import {breakSentence} from "./break-notes.js";
import {controls} from "./controls.js";
import {indicatorLinks} from "../plan/commitment-list.js";
import {agencyLink} from "../plan/task-block.js";
import {indicatorListMessages} from "../../messages/indicators.js";
import type {Indicator, PlanOutline} from "../../plan/outline.js";
import {indicatorAnswer} from "./answer.js";
import {byGroup} from "./by-group.js";
import {groupSection} from "./group-section.js";
import {countGroupObservations, type GroupFigures} from "../../indicator/groups/figures.js";
import {groupRowsFile} from "../../indicator/groups/file.js";
import {groupMessages} from "../../messages/groups.js";
import {dataFile as file, tableLinks} from "../data/table-links.js";
import {howSure} from "./how-sure.js";
import {derivedSection} from "./derived-section.js";
import {milestoneCards} from "./milestone-cards.js";
import {progressSection} from "../progress/progress-section.js";
import {metadataSection, officeFacts, officeFootnote, officeNotice} from "./office-notes.js";
import {reuse} from "./reuse.js";
import {sourceList} from "./source-list.js";
import {trendFigure} from "./trend-figure.js";
import {valueTable} from "./value-table.js";
import {targetText} from "../../wording/goal.js";
import {colon, formatList, quoted} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {inLanguage, pick, type Language} from "../../model/language.js";
import {downloadsMessages} from "../../messages/downloads.js";
import {figuresMessages} from "../../messages/figures.js";
import {figuresFile} from "../../model/addresses/data.js";
import {commonMessages} from "../../messages/common.js";
import {dataMessages} from "../../messages/data.js";
import {initialChoice} from "../../progress/choice.js";
import {progressMessages} from "../../messages/progress.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {areasBeside, observationsOf} from "../../indicator/observations-of.js";
import {indicatorCardPath, indicatorPath} from "../../model/addresses/indicators.js";
import {hasCard} from "./card.js";

/**
 * One indicator in full: the answer, then the chart, milestones, how sure that is, table, breaks, definition, sources and downloads.
 *
 * @param groups the same measured of groups, which stands beside it
 * @param byBreakdown its own values by breakdown
 */
export function indicatorPage(
  site: Site,
  {
    model,
    outline,
    groups,
    byBreakdown
  }: {
    readonly model: IndicatorModel;
    readonly outline: PlanOutline | null;
    readonly groups: readonly IndicatorModel[];
    readonly byBreakdown: GroupFigures | null;
  },
  language: Language
): Page {
  const words = commonMessages(language);
  const {assessments, coverage} = site.tables;
  const {data, selection, choices, indicator} = model;
  const all = standings(data);
  const path = indicatorPath(indicator.indicator);
  const name = nameOf(data, language);
  const known = data.observations.length > 0;
  const summary =
    !known && byBreakdown !== null
      ? `${groupMessages(language).onlyGroups(pick(data.area, "name", language))}.`
      : summarise(data, all, language);
  // Of groups there are figures all the same, and the page shows them.
  const lacking = known || byBreakdown !== null ? null : noFigure(model, language);
  const charted = known || choices.areas.length > 0;
  const body = html`<div class="page indicator" data-language="${language.code}">
    <h1>${name}</h1>
    ${
      outline === null
        ? html`<p class="lead">${summary}</p>`
        : indicatorAnswer(model, {outline, assessments, coverage, summary, byGroup: byBreakdown !== null}, language)
    }
    ${officeNotice(site.tables, indicator.indicator, language)} ${lacking}
    ${
      charted
        ? html`${trendFigure(data, selection, {
            language,
            document: site.document,
            title: html`<h2>${words.chartTitle}</h2>`
          })}
          ${controls(choices, language)} ${known ? reuse(data, language) : null}`
        : null
    }
    ${byBreakdown === null ? null : groupSection({figures: byBreakdown, terms: data.terms, asOf: data.asOf, language, document: site.document})}
    ${officeFootnote(site.tables, indicator.indicator, language)}
    <section aria-labelledby="milestones">
      <h2 id="milestones">${words.planRequires}</h2>
      ${milestoneCards(data, all, language)}
    </section>
    ${howSure(site, model, language)} ${outline === null ? null : byGroup(groups, outline, language)}
    ${otherMilestones(model, language)}
    <section aria-labelledby="progress">
      <h2 id="progress">${progressMessages(language).title}</h2>
      <div data-part="progress">${progressSection(data, initialChoice, language)}</div>
    </section>
    ${
      charted && (known || byBreakdown === null)
        ? html`<section aria-labelledby="values">
            <h2 id="values">${words.valuesTitle}</h2>
            <div data-part="table">${known ? valueTable(data, language) : noFigure(model, language)}</div>
          </section>`
        : null
    }
    ${otherBreaks(model, language)} ${derivedSection(site.tables, indicator.indicator, site.tables.place.area, language)}
    ${definition(site, model, language)} ${metadataSection(site.tables, indicator.indicator, language)}
    ${
      data.sources.length === 0 && !charted
        ? null
        : html`<section aria-labelledby="sources">
            <h2 id="sources">${words.sourcesTitle}</h2>
            <div data-part="sources">${sourceList(data, language)}</div>
          </section>`
    }
    ${downloads(site, model, language)}
  </div>`;
  return makePage(language, path, {
    title: name,
    description: summary,
    body,
    ...(hasCard(data) ? {card: indicatorCardPath(data.indicator.indicator)} : {})
  });
}

/** That nothing is known for the page's area, and where else something is: the country by name, the rest by number. */
function noFigure({data, choices}: IndicatorModel, language: Language): Html {
  const words = commonMessages(language);
  const name = (area: {readonly name_vi: string; readonly name_en: string}) => pick(area, "name", language);
  const country = choices.areas.filter((area) => area.kind === "country");
  const others = choices.areas.length - country.length;
  const elsewhere = [...country.map(name), ...(others === 0 ? [] : [words.otherAreas(others)])];
  return html`<p class="notice">
    ${words.noFigureKnown(name(data.area))}
    ${elsewhere.length === 0 ? null : words.figuresElsewhere(formatList(elsewhere, language))}
  </p>`;
}

/** Aims that other documents set for the same indicator and area. */
function otherMilestones({data}: IndicatorModel, language: Language): Html | null {
  const words = commonMessages(language);
  const others = data.milestones.filter((m) => !isFollowed(m, data.terms));
  if (others.length === 0) return null;
  return html`<details class="others">
    <summary>${words.otherMilestones} (${others.length})</summary>
    <p class="quiet">${words.otherMilestonesNote}</p>
    <div class="table-frame" tabindex="0" role="region" aria-label="${words.otherMilestones}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.year}</th>
            <th scope="col">${words.milestone}</th>
            <th scope="col">${words.document}</th>
            <th scope="col">${words.note}</th>
            <th scope="col">${words.source}</th>
          </tr>
        </thead>
        <tbody>
          ${others.map((m) => {
            const note = pick(m, "note", language);
            return html`<tr>
              <th scope="row">${String(m.year)}</th>
              <td>${milestoneInWords(m, unitOf(data), language)}</td>
              <td>${words.basis[m.basis]}</td>
              <td>${note ?? ""}</td>
              <td><a href="#source-${m.source}">${m.source}</a></td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** The changes of methodology that the chart does not show, since they cut none of its lines. */
function otherBreaks({data}: IndicatorModel, language: Language): Html | null {
  const words = commonMessages(language);
  const drawn = new Set(visibleBreaks(data, trendLines(data.observations, language)).map(({year}) => year));
  const others = data.breaks.filter(({year}) => !drawn.has(year));
  if (others.length === 0) return null;
  return html`<section aria-labelledby="breaks">
    <h2 id="breaks">${words.otherBreaks}</h2>
    <p class="quiet">${words.breaksNote}</p>
    <ul>
      ${others.map((b) => html`<li>${breakSentence(b, data, language)}</li>`)}
    </ul>
  </section>`;
}

function definition({tables}: Site, {data, indicator}: IndicatorModel, language: Language): Html {
  const words = commonMessages(language);
  const target = tables.targets.find((t) => t.target === indicator.plan_target);
  const series = tables.series.filter((s) => s.indicator === indicator.indicator);
  return html`<section aria-labelledby="definition">
    <h2 id="definition">${words.definitionTitle}</h2>
    <p>${pick(indicator, "definition", language)}</p>
    <dl class="facts">
      <dt>${words.unit}</dt>
      <dd>${inLanguage(unitOf(data).label, language)}</dd>
      <dt>${words.direction}</dt>
      <dd>${words.directions[indicator.direction]}</dd>
      ${
        indicator.every === null || indicator.every === 1
          ? null
          : html`<dt>${words.collected}</dt>
              <dd>${dataMessages(language).every(indicator.every)}</dd>`
      }
      <dt>${words.relation}</dt>
      <dd>${words.relations[indicator.relation]}</dd>
      ${
        target
          ? html`<dt>${words.targetNumber(target.target)}</dt>
              <dd lang="${targetText(target, language).lang}">
                ${quoted(targetText(target, language).text, language)}${language.place.plan === undefined ? null : html` <span class="quiet" lang="${language.code}">(${words.planLine(target.line)})</span>`}
              </dd>`
          : null
      }
      ${officeFacts(tables, indicator.indicator, language)} ${responsible(tables, indicator, language)} ${related(tables, indicator, language)}
      ${series.map((s) => {
        const note = pick(s, "note", language);
        return html`<dt>${pick(s, "short", language)}</dt>
          <dd>${pick(s, "name", language)}.${note === null ? null : ` ${note}`}</dd>`;
      })}
    </dl>
  </section>`;
}

/** Who leads the work towards the indicator's target. */
function responsible({agencies, coverage}: Site["tables"], {indicator}: Indicator, language: Language): Html | null {
  const leads = coverage.find((row) => row.indicator === indicator)?.leads ?? [];
  const known = agencies.filter(({agency}) => leads.includes(agency));
  if (known.length === 0) return null;
  return html`<dt>${indicatorListMessages(language).agency}</dt>
    <dd>${known.map((agency, i) => html`${i === 0 ? null : ", "}${agencyLink(agency, language)}`)}</dd>`;
}

/** The other indicators of the same target. */
function related({indicators}: Site["tables"], own: Indicator, language: Language): Html | null {
  const {plan_target: target} = own;
  const others = indicators.filter((row) => row.plan_target === target && row.indicator !== own.indicator);
  if (target === null || others.length === 0) return null;
  return html`<dt>${indicatorListMessages(language).related(target)}</dt>
    <dd>${indicatorLinks(others, language)}</dd>`;
}

/** Tables that are offered on every indicator's page. */
const offered = ["observations", "milestones", "progress", "indicators", "sources"] as const;

function downloads({tables}: Site, {indicator}: IndicatorModel, language: Language): Html {
  const words = commonMessages(language);
  const ofGroups = countGroupObservations(tables, indicator.indicator);
  const observations = observationsOf(tables, indicator.indicator);
  const rows = observations.length;
  const beside = areasBeside(tables.place);
  const isRead = observations.some(({area}) => beside.includes(area));
  return html`<section aria-labelledby="downloads" class="downloads">
    <h2 id="downloads">${words.downloadsTitle}</h2>
    <ul>
      ${!isRead ? null : html`<li>${figuresMessages(language).one}${colon(language)}${file(figuresFile(indicator.indicator, language), "Excel")}</li>`}
      <li>
        ${words.downloadIndicator(rows)}${colon(language)}${file(`indicators/${indicator.indicator}.xlsx`, "Excel")} ·
        ${file(`indicators/${indicator.indicator}.csv`, "CSV")} ·
        ${file(`indicators/${indicator.indicator}.arrow`, "Arrow")}
      </li>
      ${
        ofGroups === 0
          ? null
          : html`<li>
              ${groupMessages(language).download(ofGroups)}${colon(language)}<a href="/${groupRowsFile(indicator.indicator)}">${downloadsMessages(language).csv}</a>
            </li>`
      }
      ${offered.map(
        (name) =>
          html`<li>
            ${words.downloadTable(name, tables[name].length)}${colon(language)}${tableLinks(name, tables[name].length, null)}
          </li>`
      )}
    </ul>
  </section>`;
}
