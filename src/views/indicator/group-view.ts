import {drawSmallTrend} from "../../charts/small-trend.js";
import {chooseGroups, groupDrawings, type ChosenGroups} from "../../indicator/groups/choice.js";
import type {GroupFigures, GroupMilestone, GroupValue} from "../../indicator/groups/figures.js";
import {groupParameters} from "../../indicator/groups/parameters.js";
import {trendOfGroups} from "../../indicator/groups/trend.js";
import {progressView} from "../../indicator/progress-view.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {smallest} from "../../lib/extremes.js";
import {colon, formatList, semicolon} from "../../lib/format.js";
import {groupBy} from "../../lib/group.js";
import {html, markup, type Html} from "../../lib/html.js";
import {commonMessages} from "../../messages/common.js";
import {groupMessages} from "../../messages/groups.js";
import {inLanguage, pick, type Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {publisherIn} from "../../wording/publisher.js";
import {nameOf, unitOf} from "../../wording/indicator.js";
import {
  milestoneInWords,
  observedInWords,
  observedNumber,
  unitOfIndicator,
  remarksOnValue,
  yearWithRemarks
} from "../../wording/value.js";
import {selectField, type Drawn, type Field, type Rendered} from "../form/live-view.js";
import {breakReasons, drawAtWidths} from "./trend-figure.js";

/** What the view of groups is made from. */
export interface GroupContext extends Drawn {
  readonly figures: GroupFigures;
  readonly terms: PlaceTerms;
  readonly asOf: string;
}

/** The groups of an indicator as a reader has chosen them: their lines, values and the fields of the form. */
export function groupView(search: string, context: GroupContext): Rendered {
  const {figures, terms, asOf, language} = context;
  const words = groupMessages(language);
  const chosen = chooseGroups(figures, terms.area, search);
  const data = trendOfGroups(figures, chosen, {terms, asOf, language});
  return {
    parts: {
      unknown:
        chosen.unknown.length === 0
          ? html``
          : html`<p class="notice">${words.unknown(formatList(chosen.unknown, language))}</p>`,
      "group-drawings": withOwnAnchors(drawings(data, chosen, context)),
      boxes: boxes(chosen, figures, language),
      "group-count": html`${words.chosen(chosen.choice.shown.length, chosen.options.groups.length)}`,
      "group-breaks": withOwnAnchors(breakReasons(data, {from: null, to: null}, language) ?? html``),
      "group-table": valuesByGroup(data, chosen, context),
      "group-sources": html`${commonMessages(language).sourceLine(formatList(publishersOf(chosen.values, context), language))}`
    },
    fields: fieldsOf(chosen, figures, language),
    sort: null,
    status: words.loaded(chosen.choice.shown.length, chosen.values.length),
    file: {name: `${figures.indicator.indicator}-groups.csv`, rows: fileRows(chosen, figures)}
  };
}

/** The figure of everybody on the same page has breaks with letters, too, and anchors for them. */
function withOwnAnchors(part: Html): Html {
  return markup(part.text.replaceAll(/ (id="|href="#)(?=break-)/g, " $1group-"));
}

function fieldsOf({choice, options}: ChosenGroups, figures: GroupFigures, language: Language): Record<string, Field> {
  const words = groupMessages(language);
  const {initial} = options;
  const nameOfSeries = (code: string | null) =>
    pick(
      figures.series.find((row) => row.series === code),
      "name",
      language
    ) ?? words.unnamed;
  const nameOfArea = (code: string) =>
    pick(
      figures.areas.find((row) => row.area === code),
      "name",
      language
    ) ?? code;
  const seriesOptions = options.series.map((code) => ({value: code ?? "-", text: nameOfSeries(code)}));
  const fields: Record<string, Field> = {
    [groupParameters.by]: {
      ...selectField(
        options.by.map(({row}) => ({value: row.breakdown, text: pick(row, "name", language)})),
        choice.by,
        initial.by
      ),
      idle: options.by.length < 2
    } as Field,
    [groupParameters.series]: {
      ...selectField(seriesOptions, choice.series ?? "-", initial.series ?? "-"),
      idle: options.series.length < 2
    } as Field,
    [groupParameters.area]: {
      ...selectField(
        options.areas.map((code) => ({value: code, text: nameOfArea(code)})),
        choice.area,
        initial.area
      ),
      idle: options.areas.length < 2
    } as Field,
    [groupParameters.drawn]: {
      ...selectField(
        groupDrawings.map((one) => ({value: one, text: words.drawings[one]})),
        choice.drawn,
        groupDrawings[0]
      ),
      idle: options.groups.length < 2
    } as Field,
    [`${groupParameters.shown}${choice.by}`]: {kind: "boxes", values: choice.shown}
  };
  for (const {row} of figures.breakdowns) {
    const other = options.others.find(({breakdown}) => breakdown.row.breakdown === row.breakdown);
    const names = new Map(other?.breakdown.values.map((value) => [value.value, pick(value, "name", language)]));
    const texts = (other?.values ?? []).map((value) => ({
      value: value ?? "",
      text: value === null ? words.everybody : (names.get(value) ?? value)
    }));
    fields[`${groupParameters.other}${row.breakdown}`] = {
      ...selectField(texts, choice.others[row.breakdown] ?? "", initial.others[row.breakdown] ?? ""),
      idle: other === undefined || texts.length < 2
    } as Field;
  }
  return fields;
}

/** A box for every group of the breakdown that is compared. */
function boxes({choice, options}: ChosenGroups, figures: GroupFigures, language: Language): Html {
  const names = namesOfGroups(figures, choice.by, language);
  return html`${options.groups.map((group) => {
    const marks = options.initialShown.includes(group) ? " data-default checked" : "";
    return html`<label><input type="checkbox" name="${groupParameters.shown}${choice.by}" value="${group}" autocomplete="off"${markup(marks)} /> ${names.get(group) ?? group}</label>`;
  })}`;
}

function drawings(data: TrendData, chosen: ChosenGroups, context: GroupContext): Html {
  const {language, document} = context;
  const words = groupMessages(language);
  if (chosen.choice.shown.length === 0) return html`<p class="empty">${words.none}</p>`;
  if (data.observations.length === 0)
    return html`<p class="empty">${words.noneOfThese(pick(data.area, "name", language))}</p>`;
  // Words below each small chart say what its line does.
  if (chosen.choice.drawn === "apart") return drawnApart(data, chosen, context);
  const description = words.description(
    nameOf(data, language),
    nameOfBreakdown(chosen, context),
    latestValues(data, chosen, context)
  );

  return drawAtWidths(data, "page", {
    language,
    document,
    from: null,
    to: null,
    view: progressView(data),
    letters: true,
    description
  });
}

/** A small chart for each group, all on the same axes, with the other groups behind its line. */
function drawnApart(data: TrendData, {choice}: ChosenGroups, {figures, language}: GroupContext): Html {
  const names = namesOfGroups(figures, choice.by, language);
  const from = smallest(data.observations.map(({year}) => year));
  return html`<ul class="group-multiples unmarked">${choice.shown.map((group) => {
    const own = data.observations.filter((o) => o.series === group && o.shown && o.period === "year");
    const ends = own.length < 2 ? own : [own[0]!, own.at(-1)!];
    const drawing = drawSmallTrend(data, {
      from,
      methodology: group,
      labelled: ends,
      silent: null,
      size: "small",
      language
    });
    const told = ends.map(
      (o) => `${yearWithRemarks(o, language)}${colon(language)}${observedInWords(o, unitOf(data), language)}`
    );
    return html`<li><h3>${names.get(group) ?? group}</h3>${own.length === 0 ? null : drawing}<p class="quiet">${own.length === 0 ? "–" : told.join(semicolon(language))}</p></li>`;
  })}</ul>`;
}

/** The latest value of each group that is drawn, in words. */
function latestValues(data: TrendData, {choice}: ChosenGroups, {figures, language}: GroupContext): string {
  const words = groupMessages(language);
  const names = namesOfGroups(figures, choice.by, language);
  const bySeries = groupBy(data.observations, (o) => o.series ?? "");
  return [...bySeries]
    .map(([group, values]) => {
      const last = values.findLast(({period}) => period === "year") ?? values.at(-1)!;
      return words.latest(
        names.get(group) ?? group,
        observedInWords(last, unitOf(data), language),
        yearWithRemarks(last, language)
      );
    })
    .join(semicolon(language));
}

/** A row a group, a column a year. */
function valuesByGroup(data: TrendData, chosen: ChosenGroups, context: GroupContext): Html {
  const {figures, language} = context;
  const words = groupMessages(language);
  if (data.observations.length === 0) return html``;
  const names = namesOfGroups(figures, chosen.choice.by, language);
  const columnOf = (o: TrendData["observations"][number]) => `${String(o.year)} ${o.period}`;
  const columns = [...new Map(data.observations.map((o) => [columnOf(o), o]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const bySeries = groupBy(data.observations, (o) => o.series ?? "");
  const required = milestonesOf(chosen, context);
  const caption = words.caption(
    nameOf(data, language),
    nameOfBreakdown(chosen, context),
    inLanguage(unitOf(data).label, language)
  );
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${caption}"><table class="by-group">
<caption>${caption}</caption>
<thead><tr><th scope="col">${words.group}</th>${columns.map(([, o]) => html`<th scope="col" class="number">${yearWithRemarks({year: o.year, period: o.period, status: "official"}, language)}</th>`)}${required.size === 0 ? null : html`<th scope="col" class="number">${commonMessages(language).milestone}</th>`}</tr></thead>
<tbody>${[...bySeries].map(([group, values]) => {
    const byColumn = new Map(values.map((o) => [columnOf(o), o]));
    return html`<tr><th scope="row">${names.get(group) ?? group}</th>${columns.map(([column]) => {
      const o = byColumn.get(column);
      if (o === undefined) return html`<td class="number quiet">–</td>`;
      const remarks = [...remarksOnValue({period: "year", status: o.status}, language), ...noteIn(o, language)];
      return html`<td class="number">${observedNumber(o, language)}${remarks.length === 0 ? null : html` <span class="quiet remark">(${remarks.join(", ")})</span>`}</td>`;
    })}${required.size === 0 ? null : html`<td class="number">${required.get(group) ?? html`<span class="quiet">–</span>`}</td>`}</tr>`;
  })}</tbody></table></div>`;
}

/** What is noted of a value, in the language if it is there. */
function noteIn(o: TrendData["observations"][number], language: Language): readonly string[] {
  const note = pick(o, "note", language) ?? o.note ?? o.note_vi;
  return note === null ? [] : [note];
}

/** What each group shown is to reach, in words; of groups within other groups only what is set for just these. */
function milestonesOf({choice}: ChosenGroups, {figures, language}: GroupContext): ReadonlyMap<string, string> {
  const unit = unitOfIndicator(figures.indicator);
  const own = figures.milestones.filter(({area, series, groups}) => {
    const within = Object.entries(choice.others).every(([name, value]) => (groups[name] ?? null) === value);
    const one = Object.keys(groups).every((name) => name === choice.by || name in choice.others);
    return area === choice.area && [choice.series, null].includes(series) && choice.by in groups && within && one;
  });
  const words = (one: GroupMilestone) =>
    `${milestoneInWords({...one, value_max: null, period_from: null, class: null}, unit, language)} (${String(one.year)})`;
  return new Map(
    [...groupBy(own, ({groups}) => groups[choice.by]!)].map(([group, ones]) => [
      group,
      formatList(ones.map(words), language)
    ])
  );
}

function publishersOf(values: readonly GroupValue[], {figures, language}: GroupContext): string[] {
  const used = new Set(values.map(({source}) => source));
  const names = figures.sources
    .filter(({source}) => used.has(source))
    .map((source) => publisherIn(source, language) ?? source.source);
  return [...new Set(names)];
}

function nameOfBreakdown({choice}: ChosenGroups, {figures, language}: GroupContext): string {
  const row = figures.breakdowns.find((breakdown) => breakdown.row.breakdown === choice.by)?.row;
  return row === undefined ? choice.by : pick(row, "name", language);
}

function namesOfGroups({breakdowns}: GroupFigures, by: string, language: Language): ReadonlyMap<string, string> {
  const values = breakdowns.find(({row}) => row.breakdown === by)?.values ?? [];
  return new Map(values.map((row) => [row.value, pick(row, "name", language)]));
}

/** The values shown with the columns of the published table. */
function fileRows({values}: ChosenGroups, {indicator}: GroupFigures): Rendered["file"]["rows"] {
  const columns = [
    "area",
    "year",
    "period",
    "series",
    "value",
    "qualifier",
    "status",
    "source",
    "vintage",
    "note"
  ] as const;
  return [
    ["indicator", "groups", ...columns, "unit"],
    ...values.map((value) => [
      indicator.indicator,
      Object.entries(value.groups)
        .map((pair) => pair.join("="))
        .join(";"),
      ...columns.map((name) => value[name]),
      indicator.unit
    ])
  ];
}
