import type {Table, Vector} from "apache-arrow";
import type {Language} from "../../model/language.js";
import {valueAt} from "../../engine/moments.js";
import {columnsOf, shownText, type ResultColumn} from "./columns.js";
import {button, element} from "../../lib/element.js";
import {allRows, type RowChoice} from "./result-query.js";
import {rowsInView, scrolledHeight} from "../../lib/virtual-rows.js";
import type {ExploreMessages} from "../../messages/explore.js";

const rowHeight = 28;
const mostVisible = 14;
/** Rows looked at to find the width of a column. */
const measured = 200;
/** Letters that the summary of a column has room for at least. */
const leastSummarised = 13;

interface TableOptions {
  readonly name: string;
  readonly words: ExploreMessages;
  readonly language: Language;
  /** Asks for other rows or another order; null where the engine cannot give them. */
  readonly choose: ((choice: RowChoice) => void) | null;
}

/** A table of any length: only the rows in view are in the page, read straight from the Arrow columns. */
export class ResultTable {
  readonly element: HTMLElement;
  readonly #options: TableOptions;
  readonly #frame: HTMLElement;
  readonly #body: HTMLElement;
  readonly #head: HTMLElement;
  readonly #filters: HTMLElement;
  readonly #summaries: HTMLElement;
  #table: Table;
  #vectors: readonly (Vector | null)[] = [];
  #columns: readonly ResultColumn[];
  #choice: RowChoice = allRows;
  #pending = false;
  #drawn = {first: -1, last: -1};
  #scrolled = false;

  constructor(table: Table, options: TableOptions) {
    this.#options = options;
    this.#table = table;
    this.#columns = columnsOf(table);
    this.#head = element("div", {class: "rt-row rt-head", role: "row", "aria-rowindex": 1});
    this.#filters = element("div", {class: "rt-row rt-filters", role: "row", "aria-rowindex": 2});
    this.#summaries = element("div", {class: "rt-row rt-summaries", role: "row", hidden: true});
    this.#body = element("div", {class: "rt-body", role: "rowgroup"});
    this.#frame = element(
      "div",
      {
        class: "rt",
        role: "table",
        tabindex: 0,
        "aria-label": options.words.resultTable(options.name),
        "aria-colcount": this.#columns.length
      },
      element(
        "div",
        {class: "rt-top", role: "rowgroup"},
        this.#head,
        this.#summaries,
        options.choose ? this.#filters : null
      ),
      this.#body
    );
    this.#frame.addEventListener("scroll", () => this.#drawSoon(), {passive: true});
    this.element = this.#frame;
    this.#writeHead();
  }

  /** Whether rows have the columns that this table was made for. */
  fits(table: Table): boolean {
    const columns = columnsOf(table);
    return (
      columns.length === this.#columns.length &&
      columns.every(({name, kind}, i) => name === this.#columns[i]!.name && kind === this.#columns[i]!.kind)
    );
  }

  /** Shows room for the summaries of columns, or takes it away. */
  showSummaries(shown: boolean): void {
    if (shown && this.#summaries.childElementCount === 0)
      this.#summaries.append(...this.#columns.map(() => element("div", {role: "cell"})));
    this.#summaries.hidden = !shown;
    this.#frame.classList.toggle("summarised", shown);
    this.#frame.style.setProperty("--columns", this.#widths());
  }

  /** Writes the summary of a column by its place; nothing takes it away. */
  summarise(index: number, parts: readonly HTMLElement[]): void {
    this.#summaries.children[index]?.replaceChildren(...parts);
  }

  /** Forgets how the reader sorted and filtered. */
  reset(): void {
    if (this.#choice === allRows) return;
    this.#choice = allRows;
    for (const cell of this.#head.children) cell.removeAttribute("aria-sort");
    for (const field of this.#filters.querySelectorAll("input")) field.value = "";
  }

  /** Shows rows with these columns: the first ones, and later others. */
  show(table: Table): void {
    this.#table = table;
    this.#vectors = this.#columns.map(({name}) => table.getChild(name));
    // Two columns of one name can only be distinguished by their place.
    if (new Set(this.#columns.map(({name}) => name)).size < this.#columns.length) {
      this.#vectors = this.#columns.map((_, i) => table.getChildAt(i));
    }
    const heads = this.#options.choose ? 2 : 1;
    this.#frame.setAttribute("aria-rowcount", String(table.numRows + heads));
    this.#frame.style.setProperty("--columns", this.#widths());
    this.#body.style.height = `${scrolledHeight(table.numRows, rowHeight)}px`;
    const visible = Math.min(Math.max(table.numRows, 1), mostVisible);
    this.#frame.style.setProperty("--rows", String(visible + heads + 0.6));
    // To ask a page where something stands makes the browser lay it out; a table that was never scrolled stands at its top.
    if (this.#scrolled) this.#frame.scrollTop = 0;
    this.#scrolled = false;
    this.#drawn = {first: -1, last: -1};
    this.#draw(0, (visible + heads) * rowHeight);
  }

  #widths(): string {
    const {language} = this.#options;
    const rows = Math.min(measured, this.#table.numRows);
    const least = this.#summaries.hidden ? 5 : leastSummarised;
    return this.#columns
      .map((column, i) => {
        let longest = column.name.length + 3;
        for (let row = 0; row < rows; row++) {
          longest = Math.max(longest, (shownText(valueAt(this.#vectors[i], row), column, language) ?? "").length);
        }
        return `${Math.min(Math.max(longest, least), 38) + 2}ch`;
      })
      .join(" ");
  }

  #writeHead(): void {
    const {words, choose} = this.#options;
    this.#columns.forEach((column, i) => {
      const cell = element("div", {role: "columnheader", class: column.kind === "number" ? "number" : null});
      if (choose) {
        cell.append(button(column.name, () => this.#sort(column.name), {"aria-label": words.sortBy(column.name)}));
        const field = element("input", {
          type: "text",
          "aria-label": words.filterBy(column.name),
          title: words.filterHint,
          autocomplete: "off",
          spellcheck: "false"
        });
        let timer: ReturnType<typeof setTimeout> | undefined;
        field.addEventListener("input", () => {
          clearTimeout(timer);
          timer = setTimeout(() => this.#filter(column.name, field.value), 250);
        });
        if (i === 0) field.placeholder = words.filters;
        this.#filters.append(element("div", {role: "cell"}, field));
      } else cell.append(column.name);
      this.#head.append(cell);
    });
  }

  #sort(column: string): void {
    const {sort} = this.#choice;
    const next =
      sort?.column !== column ? {column, descending: false} : sort.descending ? null : {column, descending: true};
    this.#choice = {...this.#choice, sort: next};
    this.#columns.forEach(({name}, i) => {
      const cell = this.#head.children[i];
      if (next?.column === name) cell?.setAttribute("aria-sort", next.descending ? "descending" : "ascending");
      else cell?.removeAttribute("aria-sort");
    });
    this.#options.choose?.(this.#choice);
  }

  #filter(column: string, typed: string): void {
    this.#choice = {...this.#choice, filters: new Map(this.#choice.filters).set(column, typed)};
    this.#options.choose?.(this.#choice);
  }

  #drawSoon(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.#scrolled = true;
    requestAnimationFrame(() => {
      this.#pending = false;
      this.#draw(this.#frame.scrollTop, this.#frame.clientHeight);
    });
  }

  #draw(scrolled: number, view: number): void {
    const {first, last, offset} = rowsInView(this.#table.numRows, rowHeight, scrolled, view, 4);
    this.#body.style.setProperty("--offset", `${offset}px`);
    if (first === this.#drawn.first && last === this.#drawn.last) return;
    this.#drawn = {first, last};
    while (this.#body.children.length > last - first) this.#body.lastElementChild?.remove();
    while (this.#body.children.length < last - first) this.#body.append(this.#emptyRow());
    let line = this.#body.firstElementChild;
    for (let row = first; line !== null && row < last; row++, line = line.nextElementSibling) this.#write(line, row);
  }

  #emptyRow(): HTMLElement {
    return element(
      "div",
      {class: "rt-row", role: "row"},
      ...this.#columns.map(({kind}) => element("div", {role: "cell", class: kind === "number" ? "number" : null}))
    );
  }

  /** Writes a row into a line that held another one; what stays the same is left alone, which is most of it. */
  #write(line: Element, row: number): void {
    const {words, language, choose} = this.#options;
    line.setAttribute("aria-rowindex", String(row + (choose ? 3 : 2)));
    line.classList.toggle("odd", row % 2 === 1);
    let cell = line.firstElementChild;
    this.#columns.forEach((column, i) => {
      const text = shownText(valueAt(this.#vectors[i], row), column, language);
      const shown = text ?? words.nothing;
      if (cell && cell.textContent !== shown) cell.textContent = shown;
      cell?.classList.toggle("null", text === null);
      cell = cell?.nextElementSibling ?? null;
    });
  }
}
