import {nameOf, unitOf} from "../../wording/indicator.js";
import {breaksInWords} from "../../wording/break.js";
import {standingWords} from "../../wording/value.js";
import type {TrendBreak, TrendData, TrendObservation} from "../../indicator/trend-data.js";
import {formatNumber, formatVintage} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {inLanguage, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {publisherIn} from "../../wording/publisher.js";

/**
 * The numbers of a chart as a table, one body for each line, with its breaks between the rows they separate. Roles are named
 * because the styles make blocks of the rows on a narrow screen.
 */
export function valueTable(data: TrendData, language: Language): Html {
  const words = commonMessages(language);
  const unit = unitOf(data);
  const groups = new Map<string, TrendObservation[]>();
  for (const o of data.observations) {
    const key = `${o.area}\u001f${o.series ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  const several = groups.size > 1;
  const caption = words.valuesCaption(nameOf(data, language), inLanguage(unit.label, language));
  return html`<div class="table-frame" style="--rows: ${data.observations.length}" tabindex="0" role="region" aria-label="${caption}">
    <table class="values" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.year}</th>
          <th scope="col" role="columnheader" class="number">${words.value}</th>
          <th scope="col" role="columnheader">${words.valueStatus}</th>
          <th scope="col" role="columnheader">${words.source}</th>
          <th scope="col" role="columnheader">${words.note}</th>
        </tr>
      </thead>
      ${[...groups.values()].map((rows) => tableBody(rows, {data, language}, several))}
    </table>
  </div>`;
}

/** What every row of a table needs to know. */
interface TableContext {
  readonly data: TrendData;
  readonly language: Language;
}

function tableBody(rows: readonly TrendObservation[], context: TableContext, titled: boolean): Html {
  const {data, language} = context;
  const first = rows[0]!;
  const title = [pick(first, "area", language), pick(first, "series", language)].filter((t) => t !== null);
  return html`<tbody role="rowgroup">
    ${
      titled
        ? html`<tr class="group" role="row">
            <th colspan="5" scope="rowgroup" role="rowheader">${title.join(" · ")}</th>
          </tr>`
        : null
    }
    ${rows.map((o, i) => {
      const before = rows[i - 1];
      const broken = before !== undefined && before.run !== o.run;
      return html`${broken ? breakRows(before, o, data.breaks, language) : null}${valueRow(o, context)}`;
    })}
  </tbody>`;
}

function valueRow(o: TrendObservation, {data, language}: TableContext): Html {
  const words = commonMessages(language);
  const collection = data.sources.find(({source}) => source === o.source)?.collection ?? null;
  const status = [
    ...(o.period === "year" ? [] : [words.period[o.period]]),
    words.status[o.status],
    ...(collection === "survey" || collection === "opinion_survey" ? [words.survey[collection]] : []),
    ...standingWords(o, language),
    ...(o.shown ? [] : [words.alsoReported])
  ];
  const note = pick(o, "note", language) ?? o.note;
  const noteLanguage = language.code === "vi" && o.note_vi === null && o.note !== null ? "en" : language.code;
  return html`<tr class="${o.shown ? "shown" : "also"}" role="row">
    <th scope="row" role="rowheader">${String(o.year)}</th>
    <td role="cell" class="number">
      ${o.qualifier === null ? null : html`<span class="quiet">${words.qualifier[o.qualifier]} </span>`}${formatNumber(
        o.value,
        o.printed_decimals,
        language
      )}
    </td>
    <td role="cell">${status.join(", ")}</td>
    <td role="cell"><a href="#source-${o.source}">${publisherIn(o, language) ?? o.source}, ${formatVintage(o.vintage, language)}</a></td>
    <td role="cell" lang="${noteLanguage}">${note ?? ""}</td>
  </tr>`;
}

/** The breaks that lie between two neighbouring rows of one line. */
function breakRows(
  before: TrendObservation,
  after: TrendObservation,
  breaks: readonly TrendBreak[],
  language: Language
): Html[] {
  const words = commonMessages(language);
  return breaks
    .filter(
      (b) =>
        b.year > before.year &&
        b.year <= after.year &&
        (b.area === "*" || b.area === after.area) &&
        (b.series === null || b.series === after.series)
    )
    .map(
      (b) =>
        html`<tr class="break" role="row">
          <td role="cell" colspan="5">${words.breakRow(b.year, breaksInWords([b.kind], language), pick(b, "reason", language))}</td>
        </tr>`
    );
}
