import type {Ranked} from "../../lib/ranked-search.js";
import {findMessages} from "../../messages/find.js";
import type {FindKind} from "../../model/find-index.js";
import {pageContext} from "../shell/page-context.js";
import {answerLink} from "./answer.js";
import {findClass} from "./class-names.js";
import {loadFinder} from "./load-index.js";
import type {Finder} from "./search-index.js";

/** Rest after a key before the search, in milliseconds. */
const rest = 80;
/** Answers in the list below the field, and those of one kind among them, so that no kind hides the others. */
const listed = 8;
const listedOfKind = 3;

/** Makes the field of the banner a combobox: a list of answers below it, walked through with arrows and opened with Enter. */
export function answerField(form: HTMLFormElement): void {
  new FindField(form).start();
}

class FindField {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #language = pageContext().language;
  readonly #words = findMessages(this.#language);
  readonly #panel = document.createElement("div");
  readonly #list = document.createElement("div");
  readonly #status = document.createElement("p");
  #options: readonly HTMLAnchorElement[] = [];
  #current = -1;
  #asked = "";

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = form.querySelector("input")!;
  }

  start(): void {
    this.#panel.className = findClass.panel;
    this.#panel.hidden = true;
    this.#list.id = "find-list";
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.#words.find);
    this.#status.setAttribute("role", "status");
    this.#panel.append(this.#status, this.#list);
    this.#form.append(this.#panel);
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": this.#list.id,
      "aria-expanded": "false"
    };
    for (const [name, value] of Object.entries(attributes)) this.#field.setAttribute(name, value);
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#ask(), rest);
    });
    this.#field.addEventListener("focus", () => void this.#ask());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#form.addEventListener("submit", (event) => {
      if (this.#field.value.trim() === "") event.preventDefault();
    });
    this.#form.addEventListener("focusout", ({relatedTarget}) => {
      if (!(relatedTarget instanceof Node && this.#form.contains(relatedTarget))) this.#close();
    });
    // Pressing an answer must not take the focus from the field, or the list would close before the link is followed.
    this.#panel.addEventListener("pointerdown", (event) => event.preventDefault());
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked = query;
    const finder = await loadFinder(this.#language).catch(() => null);
    // Another question may have been put meanwhile, or the reader has gone on.
    if (this.#asked !== query || !this.#form.contains(document.activeElement)) return;
    if (query === "") this.#close();
    else if (finder === null) this.#open([], this.#words.failed);
    else this.#show(finder, finder.find(query), query);
  }

  #show(finder: Finder, answer: Ranked, query: string): void {
    const ofKind = new Map<FindKind, number>();
    const chosen = answer.found.filter(({index}) => {
      const {kind} = finder.entries[index]!;
      const count = (ofKind.get(kind) ?? 0) + 1;
      ofKind.set(kind, count);
      return count <= listedOfKind;
    });
    const links = chosen.slice(0, listed).map((hit) => answerLink(finder.entries[hit.index]!, hit, this.#language));
    const {length} = answer.found;
    if (length > links.length) links.push(this.#all(query, length));
    this.#open(links, saidOf(answer, this.#words));
  }

  /** The last answer leads to all of them. */
  #all(query: string, count: number): HTMLAnchorElement {
    const link = document.createElement("a");
    const address = new URL(this.#form.action);
    address.searchParams.set(this.#field.name, query);
    link.href = address.href;
    link.textContent = this.#words.seeAll(count);
    return link;
  }

  #open(links: readonly HTMLAnchorElement[], said: string): void {
    for (const [i, link] of links.entries()) {
      link.id = `find-${String(i)}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
    }
    this.#options = links;
    this.#current = -1;
    this.#field.removeAttribute("aria-activedescendant");
    this.#list.replaceChildren(...links);
    this.#status.textContent = said;
    this.#panel.hidden = false;
    this.#field.setAttribute("aria-expanded", String(links.length > 0));
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#options = [];
    this.#current = -1;
    this.#field.removeAttribute("aria-activedescendant");
    this.#field.setAttribute("aria-expanded", "false");
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const {length} = this.#options;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        if (length === 0) {
          void this.#ask();
          break;
        }
        // Between the last and the first lies the field itself.
        this.#choose(((this.#current + 1 + (event.key === "ArrowDown" ? 1 : length)) % (length + 1)) - 1);
        break;
      case "Enter":
        if (this.#current === -1) return;
        this.#options[this.#current]!.click();
        break;
      case "Escape":
        if (this.#panel.hidden) this.#field.value = "";
        this.#close();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #choose(position: number): void {
    this.#options[this.#current]?.setAttribute("aria-selected", "false");
    this.#current = position;
    const option = this.#options[position];
    if (option === undefined) {
      this.#field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({block: "nearest"});
    this.#field.setAttribute("aria-activedescendant", option.id);
  }
}

/** How much was found and how, in words. */
export function saidOf({found, partly, via}: Ranked, words: ReturnType<typeof findMessages>): string {
  if (found.length === 0) return words.none;
  const asked = via.map(({word, means}) => words.via(word, means.join(", ")));
  return [partly ? words.partly : words.count(found.length), ...asked].join(" ");
}
