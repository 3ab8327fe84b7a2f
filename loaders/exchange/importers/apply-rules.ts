import {plainSpelling} from "../../../src/lib/fold.js";
import {yearOfName} from "../../../src/lib/grid/cell-kind.js";
import type {Localised} from "../../../src/model/language.js";
import {checkDraft, type Candidate, type Draft, type DraftField} from "../draft.js";
import {nothingRead, type ImportRead} from "../import-read.js";
import type {Known, Observation} from "../known.js";
import {expectations, remarks, remedies} from "../messages.js";
import {about, reject, type Rejection, type Subject} from "../place.js";
import {isPercent} from "../template/cell-number.js";
import {statusFromWords} from "../template/status-words.js";
import {foreignPlace, type ForeignRow, type ForeignTable} from "./foreign-table.js";
import {offeredLines} from "./offered-lines.js";
import {readPlainNumber, type DecimalSign} from "./plain-number.js";
import {readRow, type Filled} from "./read-row.js";
import {RuleIndex} from "./rule-index.js";
import {SkippedRows} from "./skipped-rows.js";
import type {Rule, RuleField} from "./rule.js";

/** What became of foreign rows, and which rules had something to say. */
export interface Applied extends ImportRead {
  readonly used: ReadonlySet<Rule>;
  /** The vintage that a rule gave, in the order of the candidates; null where none did. */
  readonly vintages: readonly (string | null)[];
}

/** How the numbers of a format are written. */
export interface NumberStyle {
  readonly decimal: DecimalSign;
}

type Status = Observation["status"];

/** What every observation needs, so that a file in which no rule fills it can be rejected once and not row by row. */
const required = ["indicator", "area", "year", "value", "source", "status"] as const satisfies RuleField[];

/** Problems that many rows have in common, and that are mended in one place. */
const sharedProblems = new Set(["unknown_code", "unknown_series", "wrong_unit", "unknown_word"]);

/**
 * Turns the rows of a foreign table into candidates by rules. Every column with a value in it must be spoken of, every code
 * known, and every field that an observation needs filled: what no rule names is rejected, once for each code, with the line
 * where it first stands.
 */
export function applyRules(
  table: ForeignTable,
  rules: readonly Rule[],
  known: Known,
  style: NumberStyle = {decimal: "point"}
): Applied {
  const used = new Set<Rule>();
  const rejections: Rejection[] = [];
  const index = new RuleIndex(rules);
  // A column without a single value says nothing that could be lost.
  const codes = new Map(table.columns.map((column, i) => [column, codesOf(table, i)]));
  const unmapped = table.columns.filter((column) => !index.has(column) && (codes.get(column)?.size ?? 0) > 0);
  const valued = rules.some(
    ({field, column}) => field === "value" && (column === null || table.columns.includes(column))
  );
  const offers = offeredLines(table, unmapped, valued, known);
  for (const column of unmapped) {
    const problem = {code: "unmapped_column", expected: expectations.ruleForColumn, mend: remedies.addRule};
    const found = [...codes.get(column)!].slice(0, 5).join("; ");
    rejections.push({...reject(foreignPlace(table, null, column), found, problem), offered: offers.get(column) ?? []});
  }
  const offered = new Set([...offers.values()].flat().map(([, , field]) => field));
  for (const field of table.rows.length === 0 ? [] : required) {
    const filled = rules.some(
      ({column, ...rule}) =>
        rule.field === field &&
        (column === null || table.columns.some((name) => plainSpelling(name) === plainSpelling(column)))
    );
    if (filled) continue;
    const problem = {code: "missing_rule", expected: expectations.ruleForField(field), mend: remedies.addRuleForField};
    const rejection = reject(foreignPlace(table, null, null), field, problem);
    rejections.push(offered.has(field) ? {...rejection, offered: []} : rejection);
  }
  if (rejections.length > 0) return {...nothingRead, rejections, used, vintages: []};

  const candidates: Candidate[] = [];
  const vintages: (string | null)[] = [];
  const said = new Set<string>();
  // The same unknown code in ten thousand rows is one thing to mend.
  const rejectOnce = (found: readonly Rejection[], subject: Subject) => {
    for (const rejection of about(found, subject)) {
      const key = [rejection.code, rejection.column, rejection.value].join("\u001f");
      if (!sharedProblems.has(rejection.code) || !said.has(key)) rejections.push(rejection);
      said.add(key);
    }
  };
  let blank = 0;
  let skipped = 0;
  const left = new SkippedRows(table);
  for (const row of table.rows) {
    const {skip, values} = readRow(table, row, index, used);
    if (skip !== null) {
      skipped++;
      left.add(skip.rule, skip.cell, row.line);
      continue;
    }
    let said = 0;
    for (const {fields, value, rejections: found} of values) {
      const subject = subjectOf(fields);
      if (found.length > 0) rejectOnce(found, subject);
      else if (value === null) continue;
      else {
        const {draft, problems} = draftOf(table, row, fields, value, {style, known});
        for (const problem of about(problems, subject)) rejections.push(problem);
        const checked = draft ? checkDraft(draft, known) : null;
        if (checked) rejectOnce(checked.rejections, subject);
        if (checked?.candidate) {
          candidates.push(checked.candidate);
          vintages.push(fields.get("vintage")?.text ?? null);
        }
      }
      said++;
    }
    if (said === 0) blank++;
  }
  return {...nothingRead, candidates, rejections, blank, skipped, account: left.account(), used, vintages};
}

/** The values of a column, each once. */
function codesOf(table: ForeignTable, column: number): ReadonlySet<string> {
  return new Set(table.rows.map(({cells}) => cells[column] ?? "").filter((cell) => cell !== ""));
}

function subjectOf(fields: ReadonlyMap<RuleField, Filled>): Subject {
  const text = (field: RuleField) => fields.get(field)?.text ?? null;
  return {indicator: text("indicator"), series: text("series"), area: text("area"), year: text("year")};
}

function draftOf(
  table: ForeignTable,
  row: ForeignRow,
  fields: ReadonlyMap<RuleField, Filled>,
  value: Filled,
  {style, known}: {readonly style: NumberStyle; readonly known: Known}
): {draft: Draft | null; problems: Rejection[]} {
  const placeOf = (field: DraftField | "value" | "multiplier") =>
    foreignPlace(table, row.line, fields.get(field)?.column ?? null);
  const stored = value.column !== null && row.stored?.has(table.columns.indexOf(value.column));
  const read = readPlainNumber(value.text, stored ? "point" : style.decimal, fields.get("multiplier")?.text ?? "0");
  if (read.problem) return {draft: null, problems: [reject(placeOf("value"), value.text, read.problem)]};
  const definition = known.indicators.get(fields.get("indicator")?.text ?? "");
  if (read.percent && definition && !isPercent(definition)) {
    const expected = expectations.noPercentFormat(definition.unit_label_vi);
    const problem = {code: "percent_format", expected, mend: remedies.correctFile};
    return {draft: null, problems: [reject(placeOf("value"), value.text, problem)]};
  }
  const texts: Partial<Record<DraftField, string>> = {};
  for (const [field, {text}] of fields) {
    if (field !== "value" && field !== "multiplier" && field !== "vintage" && field !== "skip") texts[field] = text;
  }
  // Programs that know only numbers with decimals write 2022.0 as soon as a cell of the column is blank.
  if (texts.year !== undefined) texts.year = texts.year.replace(/^(\d{4})\.0$/, "$1");
  const qualifier = read.qualifier ?? texts.qualifier;
  const spoken = read.words === null ? null : statusFromWords(read.words);
  if (read.words !== null && spoken === null) {
    const expected = expectations.knownWords(read.words);
    const problem = {code: "unknown_word", expected, mend: remedies.correctFile};
    return {draft: null, problems: [reject(placeOf("value"), value.text, problem)]};
  }
  const dated = readYear(texts.year ?? "");
  if (dated !== null) texts.year = dated.year;
  // A year in the heading of the column, such as that of `Sơ bộ 2022`, tells it as well.
  const headed = value.column === null ? null : readYear(value.column);
  // What stands beside the value itself, or its year, goes before what is true of every row.
  const told = spoken ?? dated?.status ?? headed?.status ?? null;
  if (told !== null && (texts.status === undefined || fields.get("status")?.column === null)) texts.status = told;
  const factor = fields.get("multiplier")?.text ?? "0";
  const said: Localised[] = [
    ...(row.remarks ?? []),
    ...(read.footnote === null ? [] : [remarks.footnote(read.footnote)]),
    ...(read.percent ? [remarks.percentSign] : []),
    ...(spoken === null || read.words === null ? [] : [remarks.statusFromWords(read.words)]),
    ...(dated?.status ? [remarks.statusFromWords(dated.words)] : []),
    ...(headed?.status && told === headed.status && !spoken && !dated?.status
      ? [remarks.statusFromWords(headed.words)]
      : []),
    ...(factor === "0" ? [] : [remarks.multiplied(`10^${factor}`)])
  ];
  return {
    draft: {
      fields: {...texts, ...(qualifier === undefined ? {} : {qualifier})},
      value: read.value,
      remarks: said,
      placeOf
    },
    problems: []
  };
}

/** A year with words beside it, such as `Năm 2022` or `Sơ bộ 2023`, and the status that they tell; null where it is none. */
function readYear(
  text: string
): {readonly year: string; readonly words: string; readonly status: Status | null} | null {
  const named = /^\d{4}$/.test(text) ? null : yearOfName(text);
  if (named === null) return null;
  const status = named.rest === "" ? null : statusFromWords(named.rest);
  return named.rest !== "" && status === null ? null : {year: String(named.year), words: named.rest, status};
}

/** Rules of a mapping that no file had any use for: an option that names nothing is an error, not silence. */
export function staleRules(rules: readonly Rule[], used: ReadonlySet<Rule>): Rejection[] {
  return rules.flatMap((rule) => {
    if (rule.written === null || rule.optional || rule.column === null || used.has(rule)) return [];
    const {file, line} = rule.written;
    const problem = {code: "stale_mapping", expected: expectations.namesSomething, mend: remedies.staleRule};
    return [reject({file, line, column: "code", cell: null}, `${rule.column} = ${rule.code ?? ""}`, problem)];
  });
}
