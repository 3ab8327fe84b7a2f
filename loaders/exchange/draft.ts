import type {Localised} from "../../src/model/language.js";
import {partColumns} from "../../src/model/headline.js";
import {observations} from "../../src/model/tables/indicators.js";
import {checkNumber, isRate} from "../check/ranges.js";
import {readCell} from "../read/cell.js";
import {expectations as checks} from "../read/messages.js";
import {closeTo} from "./close.js";
import {breakdownOf, isGroupField, writeGroups, type GroupField} from "./groups.js";
import type {GroupedObservation, Known} from "./known.js";
import {expectations, remedies} from "./messages.js";
import {reject, type Place, type Rejection} from "./place.js";
import {checkFreeText} from "./free-text.js";

/** The columns of an observation that a foreign row can fill; `unit` is only compared with the indicator's. */
export const draftFields = [
  "indicator",
  "area",
  "year",
  "period",
  "series",
  "qualifier",
  "status",
  "source",
  "note",
  "note_vi",
  "sex",
  "age",
  "location",
  "ethnicity",
  "unit"
] as const;
type Column = (typeof draftFields)[number];
/** A column, or a breakdown that the place declares and that is none. */
export type DraftField = Column | GroupField;

/** A foreign row in our columns, still as text; whatever its format was, from here on there is one path. */
export interface Draft {
  readonly fields: Readonly<Partial<Record<DraftField, string>>>;
  readonly value: number;
  readonly remarks: readonly Localised[];
  /** Where a field came from, for messages. */
  readonly placeOf: (field: DraftField | "value") => Place;
}

/** An observation that is about to be taken over; it gets its vintage when it is written. */
export interface Candidate {
  readonly observation: Omit<GroupedObservation, "vintage" | "shown" | "run" | "before_end">;
  readonly place: Place;
  readonly remarks: readonly Localised[];
}

/**
 * Checks a draft against the columns' definitions and the known codes. Sources that come with the import itself are given
 * in `newSources`.
 */
export function checkDraft(
  draft: Draft,
  known: Known,
  newSources: ReadonlySet<string> = new Set()
): {candidate: Candidate | null; rejections: Rejection[]} {
  const rejections: Rejection[] = [];
  const row: Record<string, unknown> = {value: draft.value};
  for (const field of draftFields) {
    if (field === "unit") continue;
    const raw = (draft.fields[field] ?? (field === "period" ? "year" : "")).trim().normalize("NFC");
    const place = draft.placeOf(field);
    const read = readCell(raw, field, observations.columns[field]);
    const problem = read.problem ?? (field === "note" || field === "note_vi" ? checkFreeText(raw) : null);
    if (problem) rejections.push(reject(place, raw === "" ? null : raw, problem));
    else row[field] = read.value;
  }
  const {groups, wrong} = groupsOfDraft(draft, row, known);
  for (const rejection of wrong) rejections.push(rejection);
  const observation = (groups === null ? row : {...row, groups}) as unknown as Candidate["observation"];
  // Codes that could be read are looked up all the same, so that a row is mended once.
  const missing = codeFields.every((field) => field in row) ? checkCodes(draft, observation, known, newSources) : [];
  const all = [...rejections, ...missing];
  return all.length > 0
    ? {candidate: null, rejections: all}
    : {candidate: {observation, place: draft.placeOf("value"), remarks: draft.remarks}, rejections};
}

/**
 * All groups of a draft, as a cell of `group_observations`: where one of them is by a breakdown that is no column of observations, or
 * where the other groups of the indicator stand there. Null for a row of observations.
 */
function groupsOfDraft(
  {fields, placeOf}: Draft,
  row: Readonly<Record<string, unknown>>,
  known: Known
): {readonly groups: string | null; readonly wrong: readonly Rejection[]} {
  const wrong: Rejection[] = [];
  const groups: Record<string, string> = {};
  for (const column of partColumns) if (typeof row[column] === "string") groups[column] = row[column];
  const isKeptApart = Object.keys(groups).length > 0 && known.grouped.has(fields.indicator ?? "");
  let isBeyond = false;
  for (const [field, text] of Object.entries(fields)) {
    const value = text?.trim() ?? "";
    if (!isGroupField(field) || value === "") continue;
    const breakdown = breakdownOf(field);
    const declared = (known.breakdowns.get(breakdown) ?? []).map((group) => group.value);
    if (declared.includes(value)) groups[breakdown] = value;
    else {
      const expected = expectations.known("breakdown_values", closeTo(value, declared));
      const problem = {code: "unknown_code", expected, mend: remedies.addCode("breakdown_values")};
      wrong.push(reject(placeOf(field), value, problem));
    }
    isBeyond = true;
  }
  return {groups: isBeyond || isKeptApart ? writeGroups(groups, [...known.breakdowns.keys()]) : null, wrong};
}

/** What must have been read before codes can be looked up. */
const codeFields = ["indicator", "area", "series", "source"] as const satisfies readonly DraftField[];

function checkCodes(
  {fields, placeOf}: Draft,
  {indicator, area, series, source, value}: Candidate["observation"],
  known: Known,
  newSources: ReadonlySet<string>
): Rejection[] {
  const rejections: Rejection[] = [];
  const unknown = (field: DraftField, code: string, table: string, codes: Iterable<string>) =>
    rejections.push(
      reject(placeOf(field), code, {
        code: "unknown_code",
        expected: expectations.known(table, closeTo(code, codes)),
        mend: remedies.addCode(table)
      })
    );
  if (!known.areas.has(area)) unknown("area", area, "areas", known.areas.keys());
  if (!known.sources.has(source) && !newSources.has(source)) unknown("source", source, "sources", known.sources.keys());
  const definition = known.indicators.get(indicator);
  if (!definition) {
    unknown("indicator", indicator, "indicators", known.indicators.keys());
    return rejections;
  }
  const methodologies = known.series.get(indicator) ?? [];
  if (series === null ? methodologies.length > 0 : !methodologies.includes(series)) {
    rejections.push(
      reject(placeOf("series"), series, {
        code: "unknown_series",
        expected: expectations.series(methodologies),
        mend: remedies.addCode("series")
      })
    );
  }
  const unit = known.units.get(definition.unit);
  if (unit) {
    const place = placeOf("value");
    // The checks of the build would reject it too, but could not name the officer's cell.
    const located = {row: {value}, file: place.file, line: place.line ?? 0};
    const problems = checkNumber(located, "value", unit, isRate(definition));
    if (problems.some(({severity}) => severity === "error")) {
      const {vi} = checks.range(definition.unit_label_vi, unit.min, unit.max);
      const {en} = checks.range(definition.unit_label_en, unit.min, unit.max);
      const problem = {code: "out_of_range", expected: {vi, en}, mend: remedies.checkValue};
      rejections.push(reject(place, String(value), problem));
    }
  }
  if (fields.unit !== undefined && fields.unit !== definition.unit) {
    rejections.push(
      reject(placeOf("unit"), fields.unit, {
        code: "wrong_unit",
        expected: expectations.unit(definition.unit),
        mend: remedies.correct
      })
    );
  }
  return rejections;
}
