import type {Localised} from "../../../src/model/language.js";
import {accounts} from "../messages.js";
import type {ForeignTable} from "./foreign-table.js";
import type {Rule} from "./rule.js";

/** More codes than a person would look through. */
const most = 40;

/** The rows that a mapping leaves out, by the codes for which it does: none is to go unseen. */
export class SkippedRows {
  readonly #table: ForeignTable;
  readonly #codes = new Map<
    string,
    {readonly rule: Rule; readonly cell: string; readonly line: number; count: number}
  >();

  constructor(table: ForeignTable) {
    this.#table = table;
  }

  add(rule: Rule, cell: string, line: number): void {
    const key = [rule.column ?? "", cell].join("\u001f");
    const known = this.#codes.get(key);
    if (known) known.count++;
    else this.#codes.set(key, {rule, cell, line, count: 1});
  }

  /** What was left out, in sentences: each code with the rule, the first line and how many rows. */
  account(): Localised[] {
    const all = [...this.#codes.values()];
    const told = all.slice(0, most).map(({rule, cell, line, count}) => {
      const written = rule.written === null ? null : {file: rule.written.file, line: rule.written.line};
      return accounts.skipped({file: this.#table.file, column: rule.column ?? "", cell, line, count}, written);
    });
    return all.length > most ? [...told, accounts.skippedMore(all.length - most)] : told;
  }
}
