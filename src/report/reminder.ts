import {spans} from "../lib/year-spans.js";
import {formatDate, semicolon} from "../lib/format.js";
import {largest} from "../lib/extremes.js";
import {groupBy} from "../lib/group.js";
import {inLanguage, pick, type Language} from "../model/language.js";
import {isHeadline} from "../model/headline.js";
import {reminderMessages} from "../messages/reminder.js";
import {reportFormMessages} from "../messages/report-form.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {isOpen} from "../plan/coverage.js";
import type {Supply} from "../plan/supply.js";
import {agencyName} from "../wording/commitment.js";
import {unitOfIndicator} from "../wording/value.js";
import {cell, heading, paragraph, type Block, type Cell} from "./blocks.js";
import {dutyDates} from "./commitment-lines.js";
import type {ReportDocument} from "./document.js";
import {numberFootnotes} from "./footnotes.js";
import {valueLine} from "./indicator-lines.js";

type Tables = Pick<TableRows, "agencies" | "coverage" | "indicators" | "observations" | "place" | "supply" | "duties">;

/** An indicator of which an agency is asked for figures. */
interface Asked {
  readonly indicator: TableRow<"indicators">;
  readonly target: string | null;
  readonly years: readonly number[];
  /** The latest figure of the whole year that is held; null where there is none. */
  readonly latest: TableRow<"observations"> | null;
  readonly supply: readonly Supply[];
}

/** What an agency is asked for. */
export interface Reminder {
  readonly agency: TableRow<"agencies">;
  readonly asked: readonly Asked[];
  /** The last year of which figures are lacking. */
  readonly until: number;
}

/** What each agency is asked for: the figures of its targets that are due and lacking; who owes nothing is left out. */
export function remindersOf(tables: Tables): readonly Reminder[] {
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const open = tables.coverage.filter(isOpen);
  const held = groupBy(
    tables.observations.filter((row) => row.area === tables.place.area && isHeadline(row)),
    ({indicator}) => indicator
  );
  return tables.agencies.flatMap((agency): Reminder[] => {
    const own = groupBy(
      open.filter(({leads}) => leads.includes(agency.agency)),
      ({indicator}) => indicator
    );
    const asked = [...own].flatMap(([code, rows]): Asked[] => {
      const indicator = indicators.get(code);
      const latest = (held.get(code) ?? []).toSorted((a, b) => b.year - a.year)[0] ?? null;
      const supply = tables.supply.filter((line) => line.indicator === code);
      return indicator === undefined
        ? []
        : [{indicator, target: rows[0]?.target ?? null, years: rows.map(({year}) => year), latest, supply}];
    });
    return asked.length === 0 ? [] : [{agency, asked, until: largest(asked.flatMap(({years}) => years))}];
  });
}

/**
 * The letter to an agency as a document of words and tables; who sends it fills in the blanks.
 * @param forms names of the files of the forms that go with it, one for each year
 * @param asOf date of the release (ISO)
 */
export function reminderDocument(
  {agency, asked, until}: Reminder,
  tables: Pick<Tables, "duties">,
  {forms: files, asOf}: {readonly forms: readonly string[]; readonly asOf: string},
  language: Language
): ReportDocument {
  const words = reminderMessages(language);
  const forms = reportFormMessages(language);
  const figures = asked.reduce((sum, {years}) => sum + years.length, 0);
  const dates = dutyDates(tables, language);
  const since = agency.successor_from === null ? null : formatDate(agency.successor_from, language);
  // Some agencies were merged under their own name.
  const isNamed = agency.successor_vi !== null && agency.successor_vi !== agency.name_vi;
  const successor = isNamed ? words.successor(agency.successor_vi, since) : "";
  const isPublished = asked.some(({supply}) => supply.length > 0);
  const written: Block[] = [
    paragraph(words.ask(figures, asked.length, until), ...(dates === null ? [] : [` ${words.due(dates.agencies)}`])),
    askedTable(asked, language),
    ...(isPublished ? [paragraph(words.publishedNote)] : []),
    paragraph(words.form(files)),
    paragraph({quiet: `${words.unknownHere} ${words.asOf(formatDate(asOf, language))}`})
  ];
  const {
    parts: [body = []],
    notes
  } = numberFootnotes([written]);
  return {
    language,
    year: until,
    draft: forms.draft,
    remark: words.remark,
    form: null,
    kind: words.kind,
    subject: words.subject(until),
    opening: [paragraph(`${words.addressed} `, {strong: agencyName(agency, language)}, successor)],
    body: notes.length === 0 ? body : [...body, heading(3, "notes", words.notes), {kind: "footnotes", notes}],
    signature: [[{blank: forms.blankSigner}], [{blank: forms.blankName}]],
    annexes: []
  };
}

function askedTable(asked: readonly Asked[], language: Language): Block {
  const words = reminderMessages(language);
  return {
    kind: "table",
    caption: words.caption,
    columns: [
      {title: words.indicator, share: 34},
      {title: words.target, share: 10},
      {title: words.latest, share: 18, numeric: true},
      {title: words.lacking, share: 15},
      {title: words.published, share: 23}
    ],
    groups: [
      {
        title: null,
        rows: asked.map(({indicator, target, years, latest, supply}): Cell[] => [
          cell(pick(indicator, "name", language), {
            quiet: ` (${inLanguage(unitOfIndicator(indicator).label, language)})`
          }),
          cell(target ?? "–"),
          [valueLine(latest, {indicator}, language, "cell", null)],
          cell(spans(years)),
          cell(
            supply.length === 0
              ? words.none
              : supply.map((line) => publishedAs(line, language)).join(semicolon(language))
          )
        ])
      }
    ]
  };
}

function publishedAs({table, title_vi, title_en}: Supply, language: Language): string {
  const words = reminderMessages(language);
  const titles = language.code === "vi" ? [title_vi, title_en] : [title_en, title_vi];
  return table === null ? words.titled(titles.find((title) => title !== null) ?? "") : words.table(table);
}
