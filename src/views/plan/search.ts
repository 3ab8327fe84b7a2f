import {searchable, type Searchable} from "../../lib/fold.js";
import {search, type Found} from "../../lib/search.js";
import {searchMessages} from "../../messages/search.js";
import {clearMarks, markHits} from "../form/highlight.js";
import {pageContext} from "../shell/page-context.js";

/** How many lines the list above the text offers. */
const listed = 8;
/** Letters shown before and after a hit in that list. */
const around = 60;
/** Rest after a key before the text is searched, in milliseconds. */
const rest = 120;

/** Makes the plan searchable: the text of the page is the index. */
export function startSearch(form: HTMLFormElement, text: Element): void {
  new PlanSearch(form, text).start();
}

class PlanSearch {
  private readonly form: HTMLFormElement;
  private readonly field: HTMLInputElement;
  private readonly lines: readonly Element[];
  private readonly words = searchMessages(pageContext().language);
  private texts: readonly Searchable[] | null = null;
  /** The marks of every hit, those with the same diacritics first; a hit over a link has several. */
  private hits: readonly HTMLElement[][] = [];
  private current = -1;

  constructor(form: HTMLFormElement, text: Element) {
    this.form = form;
    this.field = form.querySelector<HTMLInputElement>("[name=q]")!;
    this.lines = [...text.querySelectorAll(".t")];
  }

  start(): void {
    const linked = new URLSearchParams(location.search).get("q");
    if (linked !== null) this.field.value = linked;
    if (this.field.value !== "") this.show();
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.show(), rest);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.step(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") this.clear();
      else return;
      event.preventDefault();
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.clear();
    });
    for (const button of this.buttons()) {
      button.addEventListener("click", () => this.step(Number(button.dataset.step)));
    }
  }

  private clear(): void {
    this.field.value = "";
    this.show();
    this.field.focus();
  }

  private show(): void {
    const query = this.field.value.trim();
    const address = query === "" ? "" : `?${new URLSearchParams({q: query}).toString()}`;
    if (address !== location.search) history.replaceState(null, "", `${location.pathname}${address}${location.hash}`);
    clearMarks(this.hits.flat());
    this.texts ??= this.lines.map((line) => searchable(line.textContent));
    const found = search(query, this.texts);
    this.list(found);
    this.hits = found.flatMap(({index, hits}) => markHits(this.lines[index]!, hits));
    this.current = -1;
    for (const button of this.buttons()) button.disabled = this.hits.length === 0;
    this.announce(found, query);
  }

  private announce(found: readonly Found[], query: string): void {
    const all = found.flatMap(({hits}) => hits);
    const exact = all.filter((hit) => hit.exact).length;
    const partly = exact > 0 && exact < all.length;
    this.say(
      query.length < 2
        ? ""
        : found.length === 0
          ? this.words.noHits
          : partly
            ? this.words.hitsExact(exact, all.length, found.length)
            : this.words.hits(all.length, found.length)
    );
  }

  /** The first lines that answer, in a list that leads to them. */
  private list(found: readonly Found[]): void {
    const items = found.slice(0, listed).map(({index, hits}) => {
      const line = this.lines[index]!;
      const text = line.textContent;
      const {start, end} = hits[0]!;
      const item = document.createElement("li");
      const link = document.createElement("a");
      const {id} = line.previousElementSibling!;
      link.href = `#${id}`;
      const label = line.closest("section")?.dataset.label ?? "";
      link.append(`${label}, ${this.words.planLine(Number(id.slice(1)))}`);
      const quote = document.createElement("span");
      quote.lang = line.closest<HTMLElement>("[lang]")?.lang ?? "";
      const mark = document.createElement("mark");
      mark.append(text.slice(start, end));
      const from = Math.max(0, start - around);
      const to = Math.min(text.length, end + around);
      quote.append(
        from > 0 ? "…" : "",
        text.slice(from, start),
        mark,
        text.slice(end, to),
        to < text.length ? "…" : ""
      );
      item.append(link, " ", quote);
      return item;
    });
    this.form.querySelector("[data-part=found]")!.replaceChildren(...items);
  }

  private step(by: number): void {
    const {length} = this.hits;
    if (length === 0) return;
    for (const mark of this.hits[this.current] ?? []) mark.classList.remove("current");
    this.current = this.current === -1 && by < 0 ? length - 1 : (this.current + by + length) % length;
    const marks = this.hits[this.current]!;
    for (const mark of marks) mark.classList.add("current");
    marks[0]?.scrollIntoView({block: "center"});
    this.say(this.words.hitNumber(this.current + 1, length));
  }

  private say(text: string): void {
    this.form.querySelector("[data-part=status]")!.textContent = text;
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.form.querySelectorAll<HTMLButtonElement>("[data-step]")];
  }
}
