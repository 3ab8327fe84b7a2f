import {breakdownOf, isGroupField} from "../groups.js";
import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {foreignPlace, type ForeignRow, type ForeignTable} from "./foreign-table.js";
import type {RuleIndex} from "./rule-index.js";
import type {Rule, RuleField} from "./rule.js";

/** What a rule put into a field. */
export interface Filled {
  readonly text: string;
  /** The foreign column that it came from, or null for a constant. */
  readonly column: string | null;
}

/** What the rules make of one value of a row. */
export interface Outcome {
  readonly rejections: readonly Rejection[];
  readonly fields: ReadonlyMap<RuleField, Filled>;
  /** Null where there is no value, or one of the marks for that. */
  readonly value: Filled | null;
}

export interface RowOutcome {
  /** The rule by which the row is left out, and the cell that it named; null where it is read. */
  readonly skip: {readonly rule: Rule; readonly cell: string} | null;
  /** One, or one for each of several columns that hold values. */
  readonly values: readonly Outcome[];
}

/** What stands for a value that is not there. */
const noValue = /^(nan|#n\/a|n\/?a|null|:|\.{2,3}|…)$/i;

/**
 * What the rules make of a row. Where several columns hold values, as years beside each other do, each gives an observation of its
 * own: with what its own rules say of it, and what the others say of the row.
 */
export function readRow(table: ForeignTable, row: ForeignRow, rules: RuleIndex, used: Set<Rule>): RowOutcome {
  const shared = new Fields(table, row);
  const measures = new Map<string, Fields>();
  const several = table.columns.filter((column) => rules.measures(column)).length > 1;
  let skip: RowOutcome["skip"] = null;
  for (const rule of rules.constant) {
    used.add(rule);
    if (rule.field === "skip") skip = {rule, cell: ""};
    else shared.put(rule, "", null);
  }
  table.columns.forEach((column, i) => {
    const cell = row.cells[i] ?? "";
    if (cell === "") return;
    const own = several && rules.measures(column);
    const fields = own ? new Fields(table, row) : shared;
    let skipped = false;
    const matching = rules.matching(column, cell);
    for (const rule of matching) {
      used.add(rule);
      if (rule.field !== "skip") fields.put(rule, cell, column);
      else if (own) skipped = true;
      else skip ??= {rule, cell};
    }
    if (matching.length === 0) fields.refuse(cell, column);
    if (own && !skipped) measures.set(column, fields);
  });
  if (!several) return {skip, values: [shared.outcome()]};
  return {skip, values: [...measures.values()].map((fields) => shared.joined(fields).outcome())};
}

/** The fields of an observation as rules fill them one after the other. */
class Fields {
  readonly #table: ForeignTable;
  readonly #row: ForeignRow;
  readonly #fields = new Map<RuleField, Filled>();
  readonly #rejections: Rejection[] = [];

  constructor(table: ForeignTable, row: ForeignRow) {
    this.#table = table;
    this.#row = row;
  }

  put({field, value}: Rule, cell: string, column: string | null): void {
    if (field === null) return;
    this.#fill(field, {text: value === "=" ? cell : value, column}, cell);
  }

  #fill(field: RuleField, filled: Filled, cell: string): void {
    const earlier = this.#fields.get(field);
    if (earlier && earlier.text !== filled.text) {
      const expected = expectations.oneMeaning(
        isGroupField(field) ? breakdownOf(field) : field,
        earlier.text,
        filled.text
      );
      this.#reject(cell, filled.column, {code: "conflicting_rules", expected, mend: remedies.correctMapping});
    }
    this.#fields.set(field, filled);
  }

  refuse(cell: string, column: string): void {
    this.#reject(cell, column, {code: "unknown_code", expected: expectations.ruleForCode, mend: remedies.addRule});
  }

  #reject(cell: string, column: string | null, problem: Parameters<typeof reject>[2]): void {
    this.#rejections.push(reject(foreignPlace(this.#table, this.#row.line, column), cell, problem));
  }

  /** These with those of one of several columns of values. */
  joined(other: Fields): Fields {
    const all = new Fields(this.#table, this.#row);
    for (const fields of [this, other]) {
      for (const [field, filled] of fields.#fields) all.#fill(field, filled, filled.text);
      for (const rejection of fields.#rejections) all.#rejections.push(rejection);
    }
    return all;
  }

  outcome(): Outcome {
    const value = this.#fields.get("value") ?? null;
    const none = value === null || noValue.test(value.text.trim());
    return {
      rejections: none ? this.#rejections.filter(({code}) => code !== "unknown_code") : this.#rejections,
      fields: this.#fields,
      value: none ? null : value
    };
  }
}
