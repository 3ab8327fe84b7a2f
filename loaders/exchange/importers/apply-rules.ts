import type {Localised} from "../../../src/model/language.js";
import {checkDraft, type Candidate, type Draft, type DraftField} from "../draft.js";
import {nothingRead, type ImportRead} from "../import-read.js";
import type {Known} from "../known.js";
import {expectations, remarks, remedies} from "../messages.js";
import {about, reject, type Rejection, type Subject} from "../place.js";
import {foreignPlace, type ForeignRow, type ForeignTable} from "./foreign-table.js";
import {readPlainNumber, type DecimalSign} from "./plain-number.js";
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

/** What every observation needs, so that a file in which no rule fills it can be rejected once and not row by row. */
const required = ["indicator", "area", "year", "value", "source", "status"] as const satisfies RuleField[];

/** Problems that many rows have in common, and that are mended in one place. */
const sharedProblems = new Set(["unknown_code", "unknown_series", "wrong_unit", "unknown_word"]);

/** What stands for a value that is not there. */
const noValue = /^(nan|#n\/a|n\/?a|null|:|\.{2,3}|…)$/i;

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
  const byColumn = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.column !== null) byColumn.set(rule.column, [...(byColumn.get(rule.column) ?? []), rule]);
  }
  for (const [i, column] of table.columns.entries()) {
    // A column without a single value says nothing that could be lost.
    const codes = new Set(table.rows.map(({cells}) => cells[i] ?? "").filter((cell) => cell !== ""));
    if (byColumn.has(column) || codes.size === 0) continue;
    const problem = {code: "unmapped_column", expected: expectations.ruleForColumn, mend: remedies.addRule};
    rejections.push(reject(foreignPlace(table, null, column), [...codes].slice(0, 5).join("; "), problem));
  }
  for (const field of table.rows.length === 0 ? [] : required) {
    const filled = rules.some(
      ({column, ...rule}) => rule.field === field && (column === null || table.columns.includes(column))
    );
    if (filled) continue;
    const problem = {code: "missing_rule", expected: expectations.ruleForField(field), mend: remedies.addRuleForField};
    rejections.push(reject(foreignPlace(table, null, null), field, problem));
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
  for (const row of table.rows) {
    const outcome = readRow(table, row, rules, byColumn, used);
    const subject = subjectOf(outcome.fields);
    if (outcome.skip) skipped++;
    else if (outcome.rejections.length > 0) {
      rejectOnce(outcome.rejections, subject);
    } else if (outcome.value === null) blank++;
    else {
      const {draft, problems} = draftOf(table, row, outcome.fields, outcome.value, style);
      for (const problem of about(problems, subject)) rejections.push(problem);
      const checked = draft ? checkDraft(draft, known) : null;
      if (checked) rejectOnce(checked.rejections, subject);
      if (checked?.candidate) {
        candidates.push(checked.candidate);
        vintages.push(outcome.fields.get("vintage")?.text ?? null);
      }
    }
  }
  return {...nothingRead, candidates, rejections, blank, skipped, used, vintages};
}

function subjectOf(fields: ReadonlyMap<RuleField, Filled>): Subject {
  const text = (field: RuleField) => fields.get(field)?.text ?? null;
  return {indicator: text("indicator"), series: text("series"), area: text("area"), year: text("year")};
}

interface Filled {
  readonly text: string;
  /** The foreign column that it came from, or null for a constant. */
  readonly column: string | null;
}

interface Outcome {
  readonly skip: boolean;
  readonly rejections: Rejection[];
  readonly fields: Map<RuleField, Filled>;
  readonly value: Filled | null;
}

function readRow(
  table: ForeignTable,
  {line, cells}: ForeignRow,
  rules: readonly Rule[],
  byColumn: ReadonlyMap<string, readonly Rule[]>,
  used: Set<Rule>
): Outcome {
  const fields = new Map<RuleField, Filled>();
  const rejections: Rejection[] = [];
  let skip = false;
  const apply = (rule: Rule, cell: string, column: string | null) => {
    used.add(rule);
    if (rule.field === "skip") skip = true;
    else if (rule.field !== null) {
      const text = rule.value === "=" ? cell : rule.value;
      const earlier = fields.get(rule.field);
      if (earlier && earlier.text !== text) {
        const expected = expectations.oneMeaning(rule.field, earlier.text, text);
        const problem = {code: "conflicting_rules", expected, mend: remedies.correctMapping};
        rejections.push(reject(foreignPlace(table, line, column), cell, problem));
      }
      fields.set(rule.field, {text, column});
    }
  };
  for (const rule of rules) if (rule.column === null) apply(rule, "", null);
  table.columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    if (cell === "") return;
    const matching = matchingRules(byColumn.get(column) ?? [], cell);
    for (const rule of matching) apply(rule, cell, column);
    if (matching.length > 0) return;
    const problem = {code: "unknown_code", expected: expectations.ruleForCode, mend: remedies.addRule};
    rejections.push(reject(foreignPlace(table, line, column), cell, problem));
  });
  const value = fields.get("value") ?? null;
  const none = value === null || noValue.test(value.text);
  return {skip, rejections: none ? rejections.filter(({code}) => code !== "unknown_code") : rejections, fields, value: none ? null : value}; // prettier-ignore
}

/** The rules for a code: those of the mapping that name it, else its `*`, else the same of the format. */
function matchingRules(rules: readonly Rule[], cell: string): readonly Rule[] {
  for (const own of [true, false]) {
    for (const code of [cell, "*"]) {
      const found = rules.filter((rule) => (rule.written !== null) === own && rule.code === code);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function draftOf(
  table: ForeignTable,
  row: ForeignRow,
  fields: ReadonlyMap<RuleField, Filled>,
  value: Filled,
  {decimal}: NumberStyle
): {draft: Draft | null; problems: Rejection[]} {
  const placeOf = (field: DraftField | "value" | "multiplier") =>
    foreignPlace(table, row.line, fields.get(field)?.column ?? null);
  const read = readPlainNumber(value.text, decimal, fields.get("multiplier")?.text ?? "0");
  if (read.problem) return {draft: null, problems: [reject(placeOf("value"), value.text, read.problem)]};
  const texts: Partial<Record<DraftField, string>> = {};
  for (const [field, {text}] of fields) {
    if (field !== "value" && field !== "multiplier" && field !== "vintage" && field !== "skip") texts[field] = text;
  }
  // Programs that know only numbers with decimals write 2022.0 as soon as a cell of the column is blank.
  if (texts.year !== undefined) texts.year = texts.year.replace(/^(\d{4})\.0$/, "$1");
  const qualifier = read.qualifier ?? texts.qualifier;
  const factor = fields.get("multiplier")?.text ?? "0";
  const said: Localised[] = [...(row.remarks ?? []), ...(factor === "0" ? [] : [remarks.multiplied(`10^${factor}`)])];
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

/** Rules of a mapping that no file had any use for: an option that names nothing is an error, not silence. */
export function staleRules(rules: readonly Rule[], used: ReadonlySet<Rule>): Rejection[] {
  return rules.flatMap((rule) => {
    if (rule.written === null || rule.optional || rule.column === null || used.has(rule)) return [];
    const {file, line} = rule.written;
    const problem = {code: "stale_mapping", expected: expectations.namesSomething, mend: remedies.staleRule};
    return [reject({file, line, column: "code", cell: null}, `${rule.column} = ${rule.code ?? ""}`, problem)];
  });
}
