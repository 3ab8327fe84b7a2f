import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {unfoldButton} from "./unfold.js";

/** An option: its value in the address, and its words. */
export type FilterOption = readonly [value: string, text: string];

/** The words of a form that narrows a table. */
export interface FilterWords {
  readonly filter: string;
  readonly all: string;
  readonly reset: string;
  /** How many rows are shown; the count that is not known yet is -1. */
  readonly showing: (shown: number, total: number) => string;
  readonly noneLeft: string;
  readonly sortBy: (column: string) => string;
}

/** The form that narrows the table of its page; `table-filter` makes it answer. */
export function filterForm(fields: readonly Html[], total: number, words: FilterWords, language: Language): Html {
  return html`<form class="controls" data-filter data-unknown="${commonMessages(language).unknownInLink("{}")}" aria-label="${words.filter}">
${unfoldButton(language)}
${fields}
<button type="reset">${words.reset}</button>
<p class="engine-status" role="status" data-part="status" data-showing="${words.showing(-1, total)}" data-none="${words.noneLeft}" data-sort-by="${words.sortBy("{}")}"></p>
</form>`;
}

/** A field that offers some values of a column, or all. */
export function filterField(name: string, label: string, options: readonly FilterOption[], {all}: FilterWords): Html {
  return html`<label>${label}
<select name="${name}"><option value="">${all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}

/** A field for words that rows must contain. */
export function searchField(label: string, hint: string): Html {
  return html`<label>${label}
<input type="search" name="q" placeholder="${hint}" autocomplete="off" spellcheck="false" /></label>`;
}
