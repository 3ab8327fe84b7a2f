import {capitalised} from "../../lib/capitalised.js";
import {html, type Html} from "../../lib/html.js";
import {officeMessages} from "../../messages/office.js";
import {pick, type Language} from "../../model/language.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import {officeProgress, reportingStatus} from "../../wording/office.js";
import {plainWords, richText} from "./rich-text.js";

type Metadata = TableRow<"metadata">;

/** Fields of metadata that belong elsewhere on the page than among the others. */
const placed = {
  notice: ["data_notice_heading", "data_notice_text"],
  content: "page_content",
  footnote: "data_footnote"
} as const;

/** Fields that repeat what the page says already, or name what stands in another. */
const repeated: ReadonlySet<string> = new Set([
  "SDG_GOAL",
  "SDG_TARGET",
  "SDG_INDICATOR",
  "goal_meta_link_text",
  "DG_GOAL"
]);

const global = "__GLOBAL";

function metadataOf({metadata}: Pick<TableRows, "metadata">, indicator: string): readonly Metadata[] {
  return metadata.filter((row) => row.indicator === indicator);
}

/** What an office wants readers to know before they read an indicator's figures; null where that is nothing. */
export function officeNotice(tables: TableRows, indicator: string, language: Language): Html | null {
  const rows = new Map(metadataOf(tables, indicator).map((row) => [row.field, row]));
  const text = (field: string) => pick(rows.get(field), "text", language) ?? "";
  const [heading, notice] = placed.notice.map(text);
  const content = text(placed.content);
  const told = [heading, notice, content].filter((one) => one !== undefined && one !== "");
  if (told.length === 0) return null;
  return html`<div class="notice office-notice">
    ${heading === undefined || heading === "" ? null : html`<p><strong>${plainWords(heading)}</strong></p>`}
    ${notice === undefined || notice === "" ? null : richText(notice)} ${content === "" ? null : richText(content)}
  </div>`;
}

/** What an office notes below an indicator's figure; null where that is nothing. */
export function officeFootnote(tables: TableRows, indicator: string, language: Language): Html | null {
  const row = metadataOf(tables, indicator).find(({field}) => field === placed.footnote);
  return row === undefined
    ? null
    : html`<div class="quiet office-footnote">${richText(pick(row, "text", language))}</div>`;
}

/** How far an indicator is reported and how it moves, as its office says; null where it says nothing. */
export function officeFacts({reporting}: TableRows, indicator: string, language: Language): Html | null {
  const row = reporting.find((one) => one.indicator === indicator);
  if (row === undefined) return null;
  const words = officeMessages(language);
  const progress = officeProgress(row, language);
  const remarks = [
    ...(row.statistical ? [] : [words.notStatistical]),
    ...(row.standalone ? [words.standalone] : []),
    ...(row.archived ? [words.archived] : [])
  ];
  const told = [...(row.status === null ? [] : [reportingStatus(row, language)]), ...remarks];
  return html`${
    told.length === 0
      ? null
      : html`<dt>${words.reporting}</dt>
          <dd>${told.join(". ")}</dd>`
  }
    ${
      progress === null
        ? null
        : html`<dt>${words.progress}</dt>
            <dd>${progress}</dd>`
    }`;
}

/** The metadata of an indicator, field by field, those of the United Nations after the office's own; null where there are none. */
export function metadataSection(tables: TableRows, indicator: string, language: Language): Html | null {
  const words = officeMessages(language);
  const elsewhere: readonly string[] = [...placed.notice, placed.content, placed.footnote];
  const fields = new Map(tables.metadata_fields.map((row) => [row.field, row]));
  const place = (field: string) => fields.get(field)?.position ?? Infinity;
  const rows = metadataOf(tables, indicator)
    .filter(({field}) => !elsewhere.includes(field) && !repeated.has(field.replace(global, "")))
    .sort(
      (a, b) => Number(a.field.endsWith(global)) - Number(b.field.endsWith(global)) || place(a.field) - place(b.field)
    );
  if (rows.length === 0) return null;
  const nameOf = (field: string): string => {
    const plain = field.replace(global, "");
    const named = pick(fields.get(field), "name", language) ?? field;
    const name = named === field ? (words.fields[plain] ?? capitalised(plain.replaceAll("_", " "), language)) : named;
    return field.endsWith(global) && named === field ? `${name} (${words.global})` : name;
  };
  return html`<section aria-labelledby="metadata">
    <h2 id="metadata">${words.metadata}</h2>
    <dl class="facts metadata">
      ${rows.map(
        (row) => html`<dt>${nameOf(row.field)}</dt>
          <dd>${richText(pick(row, "text", language))}</dd>`
      )}
    </dl>
  </section>`;
}
