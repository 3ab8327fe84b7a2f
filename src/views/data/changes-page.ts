import {colon, formatDate, formatNumber, semicolon} from "../../lib/format.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {downloadsMessages} from "../../messages/downloads.js";
import {changesMessages} from "../../messages/changes.js";
import {statusMessages, statusWord} from "../../messages/status.js";
import type {MethodId} from "../../model/assessment.js";
import {isEmpty, type Comparison} from "../../releases/compare.js";
import type {Snapshot} from "../../releases/snapshot.js";
import {type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {groupsOf} from "../../model/headline.js";
import {groupsInWords} from "../../wording/groups.js";
import {indicatorCell, milestoneText, tableFrame, valueText, type ComparedReleases} from "./changes-cells.js";
import {ValueNotes} from "./value-notes.js";
import {changesFile, changesPath, changesWorkbook} from "../../model/addresses/data.js";
import {releaseDataFile, releasePath} from "../../model/addresses/releases.js";
import {statusKinds, valueKinds} from "../../model/releases.js";
import {reservationsOf} from "../../wording/release.js";
import {isVerdict, statusKind} from "../../releases/statuses.js";

/** Rows that the page itself shows of a table; an import can bring thousands. */
const shownRows = 200;

/** What a release changed against the one before; or, where none is kept, what will be reported. */
export function changesPage(site: Site, now: Snapshot, comparison: Comparison | null, language: Language): Page {
  const words = changesMessages(language);
  const lead = releaseLead(now, comparison, language);
  const body = html`<div class="page changes" data-language="${language.code}">
<h1>${words.title}</h1>
<p class="lead">${lead}</p>
${comparison === null ? firstRelease(now, language) : differences({comparison, tables: site.tables, language}, {csv: changesFile, workbook: changesWorkbook})}
${releaseList(site, language)}
</div>`;
  return makePage(language, changesPath, {
    title: words.title,
    description: lead,
    body,
    shell: "plain"
  });
}

/** What a release is compared with, in a sentence. */
export function releaseLead({release}: Snapshot, comparison: Comparison | null, language: Language): string {
  const words = changesMessages(language);
  const date = (day: string) => formatDate(day, language);
  return comparison === null
    ? words.firstLead(date(release))
    : words.lead(date(release), date(comparison.before.release));
}

/** Where the files of every value that changed lie. */
interface ChangesFiles {
  readonly csv: string;
  readonly workbook: string;
}

function firstRelease(now: Snapshot, language: Language): Html {
  const words = changesMessages(language);
  return html`<p class="notice">${words.firstNotice}</p>
<p>${heldIn(now, language)}</p>
<p>${words.willReport}</p>
<ul>${words.willTellItems.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** What a release holds, in a sentence. */
export function heldIn({observations, indicators, milestones, progress}: Snapshot, language: Language): string {
  const count = (rows: readonly unknown[]) => formatNumber(rows.length, 0, language);
  const verdicts = progress.filter(isVerdict);
  const unknown = formatNumber(progress.length - verdicts.length, 0, language);
  return changesMessages(language).held(
    count(observations),
    count(indicators),
    count(milestones),
    count(verdicts),
    unknown
  );
}

/** What a release changed against the one before. */
export function differences(compared: ComparedReleases, files: ChangesFiles): Html {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  if (isEmpty(comparison)) return html`<p class="notice">${words.nothing}</p>`;
  return html`<h2 id="summary">${words.summary}</h2>
${summaryTable(compared)}
${comparison.values.length === 0 ? null : html`<p>${words.download(comparison.values.length)}${colon(language)}<a href="${files.workbook}" download>${downloadsMessages(language).excel}</a> · <a href="${files.csv}" download>${downloadsMessages(language).csv}</a></p>`}
<h2 id="statuses">${words.statuses}</h2>
${statusTable(compared)}
<h2 id="values">${words.valuesOf(language.place.name)}</h2>
${ownValues(compared)}
${otherValues(compared)}
<h2 id="indicators">${words.indicators}</h2>
${indicatorList(compared)}
<h2 id="milestones">${words.milestones}</h2>
${milestoneTable(compared)}`;
}

const isIn =
  (area: string) =>
  ({
    now,
    before
  }: {
    readonly now: {readonly area: string} | null;
    readonly before: {readonly area: string} | null;
  }): boolean =>
    (now ?? before)?.area === area;

function summaryTable({comparison, tables, language}: ComparedReleases): Html {
  const {values, indicators, milestones, statuses} = comparison;
  const isOwn = isIn(tables.place.area);
  const words = changesMessages(language);
  const count = (of: number) => formatNumber(of, 0, language);
  const row = (what: string, own: number, others: number | null) => [
    what,
    count(own),
    others === null ? "" : count(others)
  ];
  return tableFrame(
    words.summary,
    [words.what, language.place.name, words.elsewhere],
    [
      ...valueKinds.map((kind) => {
        const of = values.filter((value) => value.kind === kind);
        const own = of.filter(isOwn).length;
        return row(`${words.values}${colon(language)}${words.valueKind[kind]}`, own, of.length - own);
      }),
      ...statusKinds.map((kind) => {
        const of = statuses.filter((status) => statusKind(status) === kind);
        const own = of.filter(isOwn).length;
        return row(`${words.statuses}${colon(language)}${words.statusKind[kind]}`, own, null);
      }),
      row(words.indicators, indicators.length, null),
      row(words.milestones, milestones.filter(isOwn).length, milestones.filter((milestone) => !isOwn(milestone)).length)
    ],
    [1, 2]
  );
}

function statusTable(compared: ComparedReleases): Html {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  const {statuses, before, now} = comparison;
  // What was decided comes before what is still not known.
  const inOrder = statusKinds.flatMap((kind) => statuses.filter((status) => statusKind(status) === kind));
  const rules = Object.entries(now.rules).filter(([id, version]) => before.rules[id] !== version);
  const names: Readonly<Record<string, string>> = statusMessages(language).method;
  const word = (status: string | undefined, method: MethodId) =>
    status === undefined ? words.none : statusWord(status, method, language);
  return html`${
    rules.length === 0
      ? null
      : html`<p>${words.rules}${colon(language)}${rules.map(([id, version]) => words.ruleChanged(names[id] ?? id, before.rules[id] ?? words.none, version)).join(semicolon(language))}.</p>`
  }${
    statuses.length === 0
      ? html`<p>${words.noStatuses}</p>`
      : html`<p class="quiet">${words.statusesNote}</p>${tableFrame(
          words.statuses,
          [words.indicator, words.milestone, words.method, words.before, words.now, words.why],
          inOrder.flatMap(({before: old, now: row, causes}) => {
            const of = row ?? old;
            if (of === null) return [];
            return [
              [
                indicatorCell(compared, of.indicator),
                String(of.milestone_year),
                names[of.method] ?? of.method,
                word(old?.status, of.method),
                word(row?.status, of.method),
                causes.map((cause) => words.cause[cause]).join(", ")
              ]
            ];
          })
        )}`
  }`;
}

function ownValues(compared: ComparedReleases): Html {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  const isOwn = isIn(compared.tables.place.area);
  const own = valueKinds.flatMap((kind) => comparison.values.filter((value) => value.kind === kind && isOwn(value)));
  if (own.length === 0) return html`<p>${words.noValues(language.place.name)}</p>`;
  const notes = new ValueNotes(compared.tables.observations, language);
  return html`${own.length > shownRows ? html`<p>${words.more(shownRows, own.length)}</p>` : null}${tableFrame(
    words.valuesOf(language.place.name),
    [words.indicator, words.year, words.change, words.before, words.now],
    own.slice(0, shownRows).flatMap(({kind, before, now}) => {
      const of = now ?? before;
      if (of === null) return [];
      return [
        [
          html`${indicatorCell(compared, of.indicator, of.series)}${groupsOf(of) === "" ? null : html`, ${groupsInWords(compared.tables, groupsOf(of), language)}`}`,
          of.period === "year" ? String(of.year) : `${String(of.year)}, ${commonMessages(language).period[of.period]}`,
          words.valueKind[kind],
          valueText(compared, before),
          html`${valueText(compared, now)}${notes.of(now)}`
        ]
      ];
    }),
    [3, 4]
  )}${notes.list()}`;
}

function otherValues(compared: ComparedReleases): Html | null {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  const isOwn = isIn(compared.tables.place.area);
  const others = comparison.values.filter((value) => !isOwn(value));
  if (others.length === 0) return null;
  const groups = [...groupBy(others, ({now, before}) => (now ?? before)?.indicator ?? "")];
  return html`<h2 id="others">${words.others}</h2>
<p class="quiet">${words.othersNote}</p>
${tableFrame(
  words.others,
  [words.indicator, ...valueKinds.map((kind) => words.valueKind[kind])],
  groups.map(([indicator, of]) => [
    indicatorCell(compared, indicator),
    ...valueKinds.map((kind) => formatNumber(of.filter((value) => value.kind === kind).length, 0, language))
  ]),
  [1, 2, 3, 4]
)}`;
}

function indicatorList(compared: ComparedReleases): Html {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  if (comparison.indicators.length === 0) return html`<p>${words.noIndicators}</p>`;
  return html`<ul>${comparison.indicators.map(({kind, before, now, columns}) => {
    if (kind === "moved")
      return html`<li>${indicatorCell(compared, before?.indicator ?? "")}${colon(language)}${words.movedTo} ${indicatorCell(compared, now?.indicator ?? "")}</li>`;
    const names = columns.map((column) => words.columns[column] ?? column).join(", ");
    return html`<li>${indicatorCell(compared, (now ?? before)?.indicator ?? "")}${colon(language)}${kind === "revised" ? words.changedColumns(names) : words.kind[kind]}</li>`;
  })}</ul>`;
}

function milestoneTable(compared: ComparedReleases): Html {
  const {comparison, language} = compared;
  const words = changesMessages(language);
  if (comparison.milestones.length === 0) return html`<p>${words.noMilestones}</p>`;
  return tableFrame(
    words.milestones,
    [words.indicator, words.year, words.change, words.before, words.now],
    comparison.milestones.flatMap(({kind, before, now}) => {
      const of = now ?? before;
      if (of === null) return [];
      return [
        [
          indicatorCell(compared, of.indicator),
          String(of.year),
          `${words.kind[kind]} (${commonMessages(language).basis[of.basis]})`,
          milestoneText(compared, before),
          milestoneText(compared, now)
        ]
      ];
    })
  );
}

/** Every release with what it brought and who signed it; those that are kept lead to what they said and to their data. */
function releaseList({tables, asOf}: Site, language: Language): Html {
  const words = changesMessages(language);
  return html`<h2 id="releases">${words.releases}</h2>
${tableFrame(
  words.releases,
  [words.release, words.note, words.signed, words.reservations, words.digest],
  tables.releases
    .toSorted((a, b) => (a.release < b.release ? 1 : -1))
    .map((row) => [
      row.digest === null || row.release === asOf
        ? formatDate(row.release, language)
        : html`<a href="${addressIn(language, releasePath(row.release))}">${formatDate(row.release, language)}</a>`,
      pick(row, "note", language),
      row.signed_by ?? commonMessages(language).releaseUnsigned,
      reservationsOf(row, language),
      row.digest === null ? "" : html`<a href="${releaseDataFile(row.release)}" download>${row.digest}</a>`
    ])
)}`;
}
