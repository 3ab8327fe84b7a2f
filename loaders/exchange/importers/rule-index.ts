import {plainSpelling} from "../../../src/lib/fold.js";
import type {Rule} from "./rule.js";

/** The rules of one column. */
interface ColumnRules {
  /** Those that the mapping wrote, and those that a format brought along, by the plain spelling of their codes. */
  readonly written: Map<string, Rule[]>;
  readonly builtIn: Map<string, Rule[]>;
  /** Whether the column holds values. */
  measures: boolean;
}

/** Rules by the columns and codes that they name, whatever the spaces between their words are. */
export class RuleIndex {
  readonly #columns = new Map<string, ColumnRules>();
  /** Rules that hold for every row. */
  readonly constant: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.constant = rules.filter(({column}) => column === null);
    for (const rule of rules) {
      if (rule.column === null) continue;
      const column = plainSpelling(rule.column);
      const none = (): Map<string, Rule[]> => new Map<string, Rule[]>();
      const known: ColumnRules = this.#columns.get(column) ?? {written: none(), builtIn: none(), measures: false};
      this.#columns.set(column, known);
      known.measures ||= rule.field === "value";
      const byCode = rule.written === null ? known.builtIn : known.written;
      const code = plainSpelling(rule.code ?? "");
      byCode.set(code, [...(byCode.get(code) ?? []), rule]);
    }
  }

  /** Whether any rule speaks of a column. */
  has(column: string): boolean {
    return this.#columns.has(plainSpelling(column));
  }

  /** Whether a rule takes values from a column. */
  measures(column: string): boolean {
    return this.#columns.get(plainSpelling(column))?.measures ?? false;
  }

  /** The rules for a code: those of the mapping that name it, else its `*`, else the same of the format. */
  matching(column: string, cell: string): readonly Rule[] {
    const rules = this.#columns.get(plainSpelling(column));
    if (!rules) return [];
    const code = plainSpelling(cell);
    return rules.written.get(code) ?? rules.written.get("*") ?? rules.builtIn.get(code) ?? rules.builtIn.get("*") ?? [];
  }
}
