import type {TableRow} from "../../../src/model/tables/index.js";
import {sources as definition} from "../../../src/model/tables/indicators.js";
import {readCell} from "../../read/cell.js";
import {codeOf, sourceKindLabels} from "../labels.js";
import {checkFreeText} from "../free-text.js";
import type {Known} from "../known.js";
import {say} from "../../read/messages.js";
import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {cellName} from "../../../src/lib/xlsx/reference.js";
import type {Sheet} from "../../../src/lib/xlsx/sheet.js";
import {textAt} from "./find-sheets.js";
import {newSourceCount, newSourceLabel, sourceMarks, type SourceMark} from "./layout.js";
import {plainWords, withoutCase} from "../../../src/lib/fold.js";

type Source = TableRow<"sources">;
export type NewSources = ReadonlyMap<string, Source>;

/** The documents that an officer described, by the word of the drop-down list; only those that a value refers to. */
export function readNewSources(
  sheet: Sheet | null,
  file: string,
  asked: ReadonlySet<string>,
  known: Known
): {sources: NewSources; rejections: Rejection[]} {
  const sources = new Map<string, Source>();
  const rejections: Rejection[] = [];
  const columns = sheet ? columnsOf(sheet) : null;
  for (let number = 1; number <= newSourceCount; number++) {
    const label = newSourceLabel(number);
    if (!asked.has(label)) continue;
    const row = sheet ? findRow(sheet, label) : null;
    const cell = (mark: SourceMark) =>
      sheet && row !== null && columns?.[mark] ? textAt(sheet, row, columns[mark]) : "";
    const rejectAt = (mark: SourceMark, problem: Parameters<typeof reject>[2]) => {
      const name = sheet && row !== null ? `${sheet.name}!${cellName(row, columns?.[mark] ?? 1)}` : label;
      rejections.push(reject({file, line: null, column: null, cell: name}, cell(mark) || null, problem));
    };
    const before = rejections.length;
    for (const mark of ["title", "publisher", "address"] as const) {
      const problem = checkFreeText(cell(mark));
      if (problem) rejectAt(mark, problem);
    }
    if (cell("title") === "") {
      rejectAt("title", {code: "missing_value", expected: expectations.newSource(number), mend: remedies.addTitle});
    }
    const year = readCell(cell("year"), "year", definition.columns.year);
    if (year.problem) rejectAt("year", year.problem);
    const kind = codeOf(cell("kind"), sourceKindLabels);
    if (kind === null) {
      const expected = expectations.oneOf(Object.values(sourceKindLabels).map(({vi}) => vi));
      rejectAt("kind", {code: "unknown_word", expected, mend: remedies.fill});
    }
    if (rejections.length > before || kind === null) continue;
    sources.set(label, {
      source: codeFor(cell("title"), cell("year"), known, sources),
      title: cell("title"),
      title_vi: null,
      publisher: cell("publisher") || null,
      publisher_en: null,
      copy: null,
      copy_en: null,
      year: year.value as number | null,
      address: cell("address") || null,
      kind,
      // What an agency says of itself; whoever keeps the table of sources may raise or lower it.
      confidence: "medium",
      collection: null,
      origin: null,
      note: null
    });
  }
  return {sources, rejections};
}

function columnsOf(sheet: Sheet): Partial<Record<SourceMark, number>> {
  const columns: Partial<Record<SourceMark, number>> = {};
  for (let column = 1; column <= 60; column++) {
    const text = textAt(sheet, 1, column);
    for (const [name, mark] of Object.entries(sourceMarks) as [SourceMark, string][]) {
      if (text === mark) columns[name] = column;
    }
  }
  return columns;
}

function findRow(sheet: Sheet, label: string): number | null {
  for (let row = 1; row <= Math.min(sheet.lastRow, 100); row++) if (textAt(sheet, row, 1) === label) return row;
  return null;
}

/** A readable code made of the title's words and year; a document of that title that is known keeps its code. */
function codeFor(title: string, year: string, known: Known, fresh: NewSources): string {
  const all = [...known.sources.values(), ...fresh.values()];
  const same = all.find((row) => row.title === title && String(row.year ?? "") === year);
  if (same) return same.source;
  const words = plainWords(title).slice(0, 8);
  const stem = [...words, ...(year === "" || words.includes(year) ? [] : [year])].join("-");
  const base = stem === "" ? "source" : stem.slice(0, 60);
  for (let n = 1; ; n++) {
    const code = n === 1 ? base : `${base}-${n}`;
    if (!all.some(({source}) => source === code)) return code;
  }
}

/** The code of the source that a cell names: the word in brackets at its end, a code or a title. */
export function sourceOf(text: string, known: Known): string {
  const bracketed = /\[([^\][]+)\]$/.exec(text)?.[1];
  if (bracketed !== undefined && known.sources.has(bracketed)) return bracketed;
  if (known.sources.has(text)) return text;
  const titled = [...known.sources.values()].filter(({title, title_vi}) =>
    [title, title_vi].some((one) => one !== null && withoutCase(one) === withoutCase(text))
  );
  return titled.length === 1 ? titled[0]!.source : (bracketed ?? text);
}

/** Words for a label of the template, in messages. */
export const columnLabels = {
  row: say("mã dòng", "row key"),
  value: say("Giá trị", "value"),
  period: say("Kỳ", "period"),
  status: say("Tính chất", "status"),
  source: say("Nguồn", "source"),
  note: say("Ghi chú", "note")
} as const;
