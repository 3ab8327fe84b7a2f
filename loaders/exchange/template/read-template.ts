import {closeTo} from "../close.js";
import {checkDraft, type Candidate, type DraftField} from "../draft.js";
import {fieldsOfGroups} from "../groups.js";
import {nothingRead, rejectedRead, type ImportRead} from "../import-read.js";
import type {Known} from "../known.js";
import {codeOf, periodLabels, statusLabels} from "../labels.js";
import {expectations, remarks, remedies} from "../messages.js";
import {about, reject, rejectFile, type Place, type Rejection, type Subject} from "../place.js";
import {readTypedNumber} from "../typed-number.js";
import {placeName, cellAt, type Sheet} from "../../../src/lib/xlsx/sheet.js";
import {readCellNumber, shownContent} from "./cell-number.js";
import {findTemplate, textAt, type DataSheet, type RowKey, type TemplateSheets} from "./find-sheets.js";
import {isNewSource, newSourceCount, type MarkedColumn} from "./layout.js";
import {columnLabels, readNewSources, sourceOf, type NewSources} from "./read-sources.js";
import {unreadCells} from "./unread-cells.js";
import {statusFromWords} from "./status-words.js";

const inputColumns: readonly MarkedColumn[] = ["value", "period", "status", "source", "note"];

/** Reads a filled-in template back: every value in it becomes a candidate or a rejection that names its cell. */
export function readTemplate(sheets: readonly Sheet[], file: string, known: Known): ImportRead {
  const template = findTemplate(sheets);
  if (!template) {
    const problem = {code: "not_a_template", expected: expectations.template, mend: remedies.newTemplate};
    return rejectedRead(rejectFile(file, null, problem));
  }
  if (template.incomplete.length > 0) {
    return rejectedRead(
      ...template.incomplete.map(({sheet, missing}) => {
        const expected = expectations.columns(missing.map((name) => columnLabels[name]));
        const place = {file, line: null, column: null, cell: sheet.name};
        return reject(place, null, {code: "missing_column", expected, mend: remedies.newTemplate});
      })
    );
  }
  const asked = new Set(
    template.data.flatMap(({sheet, marksRow, columns}) =>
      rowsBelow(sheet, marksRow).map((row) => textAt(sheet, row, columns.source))
    )
  );
  const {sources, rejections} = readNewSources(template.sources, file, asked, known);
  const parts = template.data.map((data) => readData(data, template, {file, known, sources}));
  return {
    ...nothingRead,
    candidates: parts.flatMap(({candidates}) => candidates),
    rejections: [...rejections, ...parts.flatMap((part) => part.rejections)],
    newSources: [...sources.values()].filter(({source}) => !known.sources.has(source)),
    blank: parts.reduce((sum, {blank}) => sum + blank, 0),
    unreported: parts.flatMap(({unreported}) => unreported),
    account: unreadCells(sheets, template)
  };
}

function rowsBelow(sheet: Sheet, row: number): number[] {
  return [...new Set([...sheet.cells.values()].map((cell) => cell.row))].filter((r) => r > row).sort((a, b) => a - b);
}

interface Context {
  readonly file: string;
  readonly known: Known;
  readonly sources: NewSources;
}

type DataRead = Pick<ImportRead, "blank"> & {
  candidates: Candidate[];
  rejections: Rejection[];
  unreported: ImportRead["unreported"][number][];
};

function readData(data: DataSheet, template: TemplateSheets, context: Context): DataRead {
  const {sheet, marksRow, columns} = data;
  const read = {
    candidates: [] as Candidate[],
    rejections: [] as Rejection[],
    unreported: [] as DataRead["unreported"],
    blank: 0
  };
  const placeAt = (row: number, column: MarkedColumn): Place => ({
    file: context.file,
    line: null,
    column: null,
    cell: placeName(sheet, row, columns[column])
  });
  const merged = mergedInputs(data);
  const named = new Set<string>();
  let begun = false;
  for (const row of rowsBelow(sheet, marksRow)) {
    const keyText = textAt(sheet, row, columns.row);
    const content = textAt(sheet, row, columns.value);
    // Above the first key stand headings, whose words are no numbers; below it nothing may be without a key.
    if (keyText === "" && (content === "" || (!begun && readTypedNumber(content).problem))) continue;
    begun ||= keyText !== "";
    const key = template.keys.get(keyText);
    const range = merged.find(({range: {top, bottom}}) => row >= top && row <= bottom);
    if (range) {
      if (named.has(range.name)) continue;
      named.add(range.name);
      const expected = expectations.notMerged(`${sheet.name}!${range.name}`);
      const problem = {code: "merged_cells", expected, mend: remedies.unmerge};
      const rejection = reject(placeAt(row, "value"), content || null, problem);
      read.rejections.push(key ? {subject: subjectOf(key), ...rejection} : rejection);
      continue;
    }
    if (!key) {
      const problem = {code: "unknown_row", expected: expectations.knownRow, mend: remedies.useGivenRow};
      if (content !== "") read.rejections.push(reject(placeAt(row, "value"), content, problem));
      continue;
    }
    const note = textAt(sheet, row, columns.note);
    if (cellAt(sheet, row, columns.value) === undefined || (content === "" && isBlank(data, row))) {
      if (note === "") read.blank++;
      else read.unreported.push({place: placeAt(row, "note"), note});
      continue;
    }
    const result = readRow(data, row, key, (column) => placeAt(row, column), context);
    for (const rejection of about(result.rejections, subjectOf(key))) read.rejections.push(rejection);
    if (result.candidate) read.candidates.push(result.candidate);
  }
  return read;
}

/** What a row stands for, as a rejection names it: a blank series is none. */
function subjectOf({indicator, series, area, year}: RowKey): Subject {
  return {indicator, series: series || null, area, year};
}

function isBlank({sheet, columns}: DataSheet, row: number): boolean {
  const cell = cellAt(sheet, row, columns.value);
  return cell === undefined || (cell.type === "text" && cell.formula === null);
}

/** Merged ranges that touch a cell to fill in or a key. */
function mergedInputs({sheet, marksRow, columns}: DataSheet): Sheet["merged"] {
  const guarded = [...inputColumns, "row" as const].map((name) => columns[name]);
  return sheet.merged.filter(
    ({range}) => range.bottom > marksRow && guarded.some((column) => column >= range.left && column <= range.right)
  );
}

function readRow(
  {sheet, columns}: DataSheet,
  row: number,
  key: RowKey,
  placeAt: (column: MarkedColumn) => Place,
  {known, sources}: Context
): {candidate: Candidate | null; rejections: Rejection[]} {
  const rejections: Rejection[] = [];
  const textOf = (column: MarkedColumn) => textAt(sheet, row, columns[column]);
  for (const column of inputColumns.slice(1)) {
    if (cellAt(sheet, row, columns[column])?.type !== "error") continue;
    rejections.push(reject(placeAt(column), textOf(column), {code: "excel_error", expected: expectations.filled(columnLabels[column]), mend: remedies.correct})); // prettier-ignore
  }
  const unit = known.indicators.get(key.indicator);
  if (!unit) {
    const expected = expectations.known("indicators", []);
    return {candidate: null, rejections: [reject(placeAt("row"), key.indicator, {code: "unknown_code", expected, mend: remedies.newTemplate})]}; // prettier-ignore
  }
  const cell = cellAt(sheet, row, columns.value)!;
  const read = readCellNumber(cell, unit);
  if (read.problem) rejections.push(reject(placeAt("value"), shownContent(cell) || null, read.problem));
  const words = read.number?.words ?? null;
  const spoken = words === null ? null : statusFromWords(words);
  const chosen = textOf("status") === "" ? spoken : codeOf(textOf("status"), statusLabels);
  if (chosen === null) {
    const expected = expectations.oneOf(Object.values(statusLabels).map(({vi}) => vi));
    rejections.push(reject(placeAt("status"), textOf("status") || null, {code: "missing_status", expected, mend: remedies.fill})); // prettier-ignore
  }
  if (textOf("period") === "") {
    const expected = expectations.oneOf(Object.values(periodLabels).map(({vi}) => vi));
    rejections.push(reject(placeAt("period"), null, {code: "missing_period", expected, mend: remedies.fill}));
  }
  const described = sources.get(textOf("source"));
  let isDescribedWrong = false;
  const source = described?.source ?? sourceOf(textOf("source"), known);
  const fresh = new Set([...sources.values()].map((row) => row.source));
  if (source === "") {
    const expected = expectations.filled(columnLabels.source);
    rejections.push(reject(placeAt("source"), null, {code: "missing_source", expected, mend: remedies.fillOrClear}));
  } else if (isNewSource(source)) {
    // What is wrong with its description was said of the sheet of new sources.
    isDescribedWrong = true;
  } else if (!known.sources.has(source) && !fresh.has(source)) {
    const expected = expectations.listedSource(newSourceCount, closeTo(source, known.sources.keys()));
    rejections.push(reject(placeAt("source"), source, {code: "unknown_source", expected, mend: remedies.fill}));
  }
  const note = [textOf("note"), words ?? ""].filter((part) => part !== "").join("; ");
  const faulty = new Set(rejections.map(({cell: at}) => at));
  const isSourceSound = !isDescribedWrong && !faulty.has(placeAt("source").cell);
  const checked = checkDraft(
    {
      fields: {
        indicator: key.indicator,
        area: key.area,
        series: key.series,
        year: key.year,
        ...fieldsOfGroups(key.groups),
        // What is wrong already is not told twice, and does not hide what else is wrong in the row.
        period: faulty.has(placeAt("period").cell)
          ? "year"
          : (codeOf(textOf("period"), periodLabels) ?? textOf("period")),
        qualifier: read.number?.qualifier ?? "",
        status: chosen ?? "official",
        source: isSourceSound ? source : ([...known.sources.keys()][0] ?? ""),
        note_vi: note
      },
      value: read.number?.value ?? 0,
      remarks: [
        ...(read.number?.remarks ?? []),
        ...(textOf("status") === "" && words !== null ? [remarks.statusFromWords(words)] : [])
      ],
      placeOf: (field) => placeAt(columnOf[field] ?? "value")
    },
    known,
    fresh
  );
  const others = checked.rejections.filter(({cell: at}) => !faulty.has(at));
  const all = [...rejections, ...others];
  return all.length > 0 || isDescribedWrong ? {candidate: null, rejections: all} : checked;
}

const columnOf: Partial<Record<DraftField | "value", MarkedColumn>> = {
  period: "period",
  status: "status",
  source: "source",
  note_vi: "note"
};
