import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {dataMessages} from "../../messages/data.js";
import {formsOf, mostRowsOfWorkbook, mostRowsWhole} from "../../model/published-forms.js";

/** A file of the open data. */
export function dataFile(path: string, text: string = path): Html {
  return html`<a href="/data/${path}">${text}</a>`;
}

/**
 * The files of a table in the forms in which it is published whole, most wanted first.
 * @param spreadsheetCsv what the CSV for Excel is called; null where it is not offered
 */
export function tableLinks(table: string, rows: number, spreadsheetCsv: string | null): Html {
  const {arrow, json, ndjson, parquet, xlsx} = formsOf(table, rows);
  const csv = dataFile(`${table}.csv`, "CSV");
  const excel = xlsx ? [dataFile(`excel/${table}.xlsx`, "Excel")] : [];
  const links = [
    ...(spreadsheetCsv === null ? [...excel, csv] : [csv, ...excel, dataFile(`excel/${table}.csv`, spreadsheetCsv)]),
    ...(json ? [dataFile(`${table}.json`, "JSON")] : []),
    ...(ndjson ? [dataFile(`${table}.ndjson`, "NDJSON")] : []),
    ...(arrow ? [dataFile(`${table}.arrow`, "Arrow")] : []),
    ...(parquet ? [dataFile(`${table}.parquet`, "Parquet")] : [])
  ];
  return html`${links.map((link, i) => (i === 0 ? link : html` · ${link}`))}`;
}

/** Why a table is not there in every form, and where its rows are in the others; null where it is. */
export function whyNotWhole(table: string, rows: number, language: Language): Html | null {
  const {arrow, xlsx} = formsOf(table, rows);
  if (arrow && xlsx) return null;
  const number = new Intl.NumberFormat(language.tag);
  const words = dataMessages(language);
  const [whole, workbook] = [number.format(mostRowsWhole), number.format(mostRowsOfWorkbook)];
  return html`<br /><span class="quiet">${words.inParts({whole, workbook: xlsx ? null : workbook})}</span>`;
}
