import {compareCells, matches, noFilter, parseFilter, writeFilter, type FilterState} from "../../lib/filter-state.js";
import {searchable, type Searchable} from "../../lib/fold.js";
import {searchNames, shortestQuery} from "../../lib/search.js";
import {sayUnknown, unknownIn} from "./unknown-link.js";
import {startPage} from "../shell/start-page.js";

/**
 * Makes a table answer to its fields and its column heads, or several tables to one form; a group whose rows are all hidden
 * goes with them. The tables are whole without it.
 */
export function start(): void {
  startPage();
  const form = document.querySelector<HTMLFormElement>("[data-filter]");
  const tables = document.querySelectorAll<HTMLTableElement>("[data-filtered], [data-narrowed]");
  if (form && tables.length > 0) new TableFilter(form, [...tables]).start();
}

class TableFilter {
  private readonly form: HTMLFormElement;
  private readonly tables: readonly HTMLTableElement[];
  /** In the order of the page. */
  private readonly rows: readonly HTMLTableRowElement[];
  private readonly fields: readonly HTMLSelectElement[];
  private readonly words: HTMLInputElement | null;
  /** Made for the first sort: a collator takes longer to make than everything else that is done as the page opens. */
  private collator: Intl.Collator | undefined;
  private state: FilterState = noFilter;
  /** The rows as they are searched, made when the first search is. */
  private texts: readonly Searchable[] | undefined;

  constructor(form: HTMLFormElement, tables: readonly HTMLTableElement[]) {
    this.form = form;
    this.tables = tables;
    this.rows = tables.flatMap((table) => [...table.tBodies[0]!.rows]);
    this.fields = [...form.querySelectorAll("select")];
    this.words = form.querySelector("input[type=search]");
  }

  start(): void {
    this.offerSorting();
    // The program comes late on a slow line: what a reader has chosen by then is asked for over what a link asks for.
    const early = this.chosen();
    this.readAddress();
    if (Object.keys(early.chosen).length > 0 || early.text !== "")
      this.choose({
        ...this.state,
        chosen: {...this.state.chosen, ...early.chosen},
        text: early.text === "" ? this.state.text : early.text
      });
    addEventListener("popstate", () => this.readAddress());
    this.form.addEventListener("input", () => {
      this.choose({...this.state, ...this.chosen()});
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.choose(noFilter);
    });
  }

  /** What stands in the fields. */
  private chosen(): Pick<FilterState, "chosen" | "text"> {
    const chosen = this.fields.filter(({value}) => value !== "").map(({name, value}) => [name, value]);
    return {chosen: Object.fromEntries(chosen) as Record<string, string>, text: this.words?.value.trim() ?? ""};
  }

  private readAddress(): void {
    const offered = this.fields.map(
      (field) => [field.name, new Set([...field.options].map(({value}) => value))] as const
    );
    this.show(parseFilter(location.search, new Map(offered)));
    sayUnknown(this.form, unknownIn(this.form, location.search));
  }

  private choose(state: FilterState): void {
    history.replaceState(null, "", `${location.pathname}${writeFilter(state)}${location.hash}`);
    sayUnknown(this.form, []);
    this.show(state);
  }

  private show(state: FilterState): void {
    this.state = state;
    for (const field of this.fields) field.value = state.chosen[field.name] ?? "";
    // Blanks at the end of what is being typed stay.
    if (this.words && this.words.value.trim() !== state.text) this.words.value = state.text;
    const found = this.found(state.text);
    const shown = this.rows.filter((row) => {
      row.hidden = !matches(row.dataset, state) || found?.has(row) === false;
      return !row.hidden;
    });
    for (const table of this.tables) {
      const group = table.closest<HTMLElement>("[data-narrowed-group]");
      if (group) group.hidden = [...table.tBodies[0]!.rows].every((row) => row.hidden);
    }
    this.putInOrder(this.sorted());
    for (const head of this.heads()) {
      const {sort} = state;
      const direction = sort?.column === Number(head.dataset.sort) ? (sort.down ? "descending" : "ascending") : null;
      if (direction === null) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", direction);
    }
    const status = this.form.querySelector<HTMLElement>("[data-part=status]")!;
    const {showing = "", none = ""} = status.dataset;
    status.textContent = shown.length === 0 ? none : showing.replace("-1", String(shown.length));
  }

  /** The rows whose name in either language answers a search, with or without diacritics; null where nothing is searched for. */
  private found(text: string): ReadonlySet<HTMLTableRowElement> | null {
    if (searchable(text).folded.length < shortestQuery) return null;
    this.texts ??= this.rows.map((row) =>
      searchable(`${row.cells[0]?.textContent ?? ""} ${row.dataset.words ?? ""}`.normalize("NFC"))
    );
    return new Set(searchNames(text, this.texts).map(({index}) => this.rows[index]!));
  }

  private sorted(): readonly HTMLTableRowElement[] {
    const {sort} = this.state;
    // An address names a column by its number; where the column stands may have changed since, or it is gone.
    const head = this.heads().find(({dataset}) => dataset.sort === String(sort?.column));
    if (sort === null || head === undefined) return this.rows;
    const valueOf = (row: HTMLTableRowElement) => {
      const cell = row.cells[head.cellIndex];
      return cell?.dataset.value ?? cell?.textContent.trim() ?? "";
    };
    const sign = sort.down ? -1 : 1;
    const collator = (this.collator ??= new Intl.Collator(document.documentElement.lang));
    return [...this.rows].sort((a, b) => sign * compareCells(valueOf(a), valueOf(b), collator));
  }

  /** Moves the rows only where they stand in another order: a table that is touched is laid out anew. */
  private putInOrder(rows: readonly HTMLTableRowElement[]): void {
    for (const {tBodies} of this.tables) {
      const body = tBodies[0]!;
      const own = rows.filter((row) => row.parentElement === body);
      if (own.some((row, i) => body.rows[i] !== row)) body.append(...own);
    }
  }

  private heads(): HTMLTableCellElement[] {
    return this.tables.flatMap((table) => [...table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")]);
  }

  /** Column heads become buttons only where they work. */
  private offerSorting(): void {
    const label = this.form.querySelector<HTMLElement>("[data-part=status]")!.dataset.sortBy ?? "{}";
    for (const head of this.heads()) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.title = label.replace("{}", head.textContent);
      button.addEventListener("click", () => {
        const column = Number(head.dataset.sort);
        const {sort} = this.state;
        const again = sort?.column === column;
        // Up, down, and back to the order of the plan.
        this.choose({...this.state, sort: again && sort.down ? null : {column, down: again}});
      });
      head.replaceChildren(button);
    }
  }
}
