import type {Language} from "../../model/language.js";
import {forgetAddress, readLast, writeLast} from "./last-opened.js";
import {button, element} from "../../lib/element.js";
import {exampleId} from "./example.js";
import {advance, begin, redo, undo, type History} from "./history.js";
import {readLink} from "./link.js";
import {menu} from "./menu.js";
import {newCell, newId, type Notebook} from "./notebook.js";
import {KeptNotebooks} from "./kept-notebooks.js";
import type {WriteAhead} from "./write-ahead.js";
import {Saving} from "./saving.js";
import {ShareLink} from "./share-link.js";
import {titleField} from "./title-field.js";
import type {NotebookStore} from "./store.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** Changes of one cell within this time are one step to undo, in milliseconds. */
const together = 1500;

interface NotebookListOptions {
  /** Makes the site's own notebook, which a first visit finds. */
  readonly example: () => Notebook;
  /** Shows a notebook after it was opened, undone or redone. */
  readonly show: (notebook: Notebook) => void;
  readonly say: (text: string) => void;
  readonly store: NotebookStore;
  /** Keeps each change until the store has it; null where nothing is kept. */
  readonly ahead: WriteAhead | null;
  /** Buttons of the menu: what takes notebooks out and brings them in, and starts the engine anew. */
  readonly tools: readonly HTMLElement[];
}

/** The notebooks of this browser: opening, naming, saving, undoing, sharing. */
export class NotebookList {
  readonly element: HTMLElement;
  readonly #words: ExploreMessages;
  readonly #options: NotebookListOptions;
  readonly #title: HTMLTextAreaElement;
  readonly #choice: HTMLSelectElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #link: ShareLink;
  /** What each notebook that was open in this visit went through, so that changing between them loses no step. */
  readonly #histories = new Map<string, History<Notebook>>();
  readonly #notice = element("p", {class: "notice notebook-gone", hidden: true});
  readonly #deleteButton: HTMLButtonElement;
  #history: History<Notebook>;
  readonly #kept: KeptNotebooks;
  #last: {readonly cell: string | null; readonly at: number} = {cell: null, at: 0};
  readonly #saving: Saving;
  readonly #leaving = () => this.keepNow();
  /** Who comes back to this tab finds what another tab has made of the notebook. */
  readonly #returning = () => void this.#catchUp();
  /** Whether the notebook comes from a link that nobody has agreed to yet; it is not kept until then. */
  #foreign = false;
  /** Whether the notebook is behind a chart of the site, which runs when it is opened. */
  runsByItself = false;

  constructor(words: ExploreMessages, language: Language, options: NotebookListOptions) {
    this.#words = words;
    this.#options = options;
    this.#kept = new KeptNotebooks(options.store, (title) => words.otherTab(title || words.untitled), options.ahead);
    this.#saving = new Saving({
      words,
      kept: this.#kept,
      say: options.say,
      notebook: () => this.#toBeSaved(),
      apart: (id, apart) => this.#goApart(id, apart)
    });
    this.#history = begin(options.example());
    this.#title = titleField(words, (title) => this.change({...this.notebook, title}, "title"));
    this.#choice = element("select", {});
    this.#choice.addEventListener("change", () => this.#choose(this.#choice.value));
    this.#undo = button(words.undo, () => this.#travel(undo));
    this.#redo = button(words.redo, () => this.#travel(redo));
    this.#deleteButton = button(words.deleteNotebook, () => void this.#delete());
    this.#link = new ShareLink(words, language);
    this.element = this.#layout();
  }

  get notebook(): Notebook {
    return this.#history.now;
  }

  #layout(): HTMLElement {
    const words = this.#words;
    return element(
      "div",
      {class: "notebook-list"},
      this.#title,
      element(
        "div",
        {class: "notebook-tools"},
        element("label", {}, element("span", {}, words.notebook), this.#choice),
        button(words.newNotebook, () => this.#create({id: newId(), title: "", cells: [newCell("sql")]})),
        this.#undo,
        this.#redo,
        menu(
          words.notebookMenu,
          button(words.copyNotebook, () => this.#create({...this.notebook, id: newId()})),
          this.#deleteButton,
          button(words.share, () => void this.#link.copy(this.notebook).then((told) => this.#saving.tell(told))),
          ...this.#options.tools
        ),
        this.#saving.element
      ),
      this.#link.element,
      this.#notice
    );
  }

  /** Shows the example, with which every list begins. */
  begin(): void {
    this.#write();
    this.#options.show(this.notebook);
  }

  /**
   * Opens what the address asks for, else what was last open, else the example.
   * @param figure the notebook behind a chart that the address names
   */
  async open(figure: Notebook | null = null): Promise<{readonly trusted: boolean}> {
    // Who leaves right after a change has it saved all the same.
    addEventListener("pagehide", this.#leaving);
    await this.#read();
    document.addEventListener("visibilitychange", this.#returning);
    const linked = /^#n=(?<text>.+)$/.exec(location.hash)?.groups?.text;
    const foreign = linked === undefined ? null : readLink(linked);
    if (linked !== undefined && !foreign) this.#options.say(this.#words.importFailed);
    if (foreign) {
      this.#foreign = true;
      this.#put({...foreign, id: newId()});
      return {trusted: false};
    }
    if (figure) {
      // The address holds codes and years, of which the page itself makes the statements.
      this.#foreign = false;
      this.runsByItself = true;
      this.#put({...figure, id: newId()});
      return {trusted: true};
    }
    this.#foreign = false;
    const last = this.#kept.find(readLast());
    this.runsByItself = false;
    this.#put(last ?? this.#options.example());
    return {trusted: true};
  }

  /** Reads the notebooks of this browser; where it does not give them, the reader learns of it and can try again. */
  async #read(): Promise<boolean> {
    const words = this.#words;
    try {
      await this.#kept.read();
      return true;
    } catch {
      this.notify(
        words.readFailed,
        button(words.retry, () => void this.#readAgain())
      );
      return false;
    }
  }

  async #readAgain(): Promise<void> {
    this.#notice.hidden = true;
    if (!(await this.#read())) return;
    const last = this.#kept.find(readLast());
    if (last && this.notebook.id === exampleId && !this.#foreign) this.#put(last);
    else this.#write();
  }

  /** Shows a notebook that came from a file; like one from a link, it is the reader's own once the reader runs it. */
  receive(notebook: Notebook): void {
    this.#foreign = true;
    this.#put(notebook);
  }

  /** Whether the notebook came from elsewhere and nobody has agreed to it yet. */
  get foreign(): boolean {
    return this.#foreign;
  }

  /** What came with a link is the reader's own from now on. */
  adopt(): void {
    this.#foreign = false;
    forgetAddress();
    this.#keepSoon();
  }

  /** Takes a change over; changes of the same cell in quick succession are one step to undo. */
  change(notebook: Notebook, cell: string | null): void {
    const now = performance.now();
    const continues = cell !== null && cell === this.#last.cell && now - this.#last.at < together;
    this.#last = {cell, at: now};
    // The example belongs to the site: a changed one is a notebook of the reader's own.
    if (this.notebook.id === exampleId) this.#history = begin({...this.notebook, id: newId()});
    this.#history = advance(this.#history, {...notebook, id: this.notebook.id}, continues);
    this.#after();
  }

  #travel(step: (history: History<Notebook>) => History<Notebook>): void {
    this.#history = step(this.#history);
    this.#last = {cell: null, at: 0};
    this.#after();
  }

  #after(): void {
    this.#write();
    this.#options.show(this.notebook);
    this.#keepSoon();
  }

  /** Opens a notebook, with all that can be undone in it. What was open is saved first. */
  #put(notebook: Notebook): void {
    this.keepNow();
    this.#histories.set(this.notebook.id, this.#history);
    this.#history = this.#histories.get(notebook.id) ?? begin(notebook);
    this.#last = {cell: null, at: 0};
    this.#write();
    this.#options.show(this.notebook);
  }

  #write(): void {
    const {past, now, future} = this.#history;
    const words = this.#words;
    const at = document.activeElement;
    this.#undo.disabled = past.length === 0;
    this.#redo.disabled = future.length === 0;
    // A button that can no longer be pressed would lose the focus.
    if (at === this.#undo && this.#undo.disabled) this.#redo.focus();
    if (at === this.#redo && this.#redo.disabled) this.#undo.focus();
    this.#deleteButton.disabled = now.id === exampleId;
    if (this.#title.value !== now.title) this.#title.value = now.title;
    const listed = this.#kept.find(now.id) ? this.#kept.all : [now, ...this.#kept.all];
    const example = this.#options.example();
    const all = listed.some(({id}) => id === example.id) ? listed : [...listed, example];
    this.#choice.replaceChildren(
      ...all.map(({id, title}) => element("option", {value: id}, (id === now.id ? now.title : title) || words.untitled))
    );
    this.#choice.value = now.id;
    this.#link.hide();
  }

  #choose(id: string): void {
    const kept = this.#kept.find(id);
    this.#leave();
    this.#put(kept ?? this.#options.example());
    writeLast(id);
  }

  #create(notebook: Notebook): void {
    this.#leave();
    this.#put(notebook);
    this.#keepSoon();
  }

  /** Goes from the notebook that the address named to one of the reader's own. */
  #leave(): void {
    this.keepNow();
    this.#foreign = false;
    forgetAddress();
  }

  /** Deletes the notebook, and says how to have it back; it stays where the browser rejects that. */
  async #delete(): Promise<void> {
    const deleted = this.notebook;
    const words = this.#words;
    const title = deleted.title || words.untitled;
    this.#saving.cancel();
    try {
      await this.#kept.drop(deleted.id);
    } catch {
      if (this.notebook.id === deleted.id) this.#keepSoon();
      this.notify(words.deleteFailed(title));
      return;
    }
    if (this.notebook.id === deleted.id) {
      // Nor is kept what was changed meanwhile.
      this.#saving.cancel();
      this.#leave();
      this.#put(this.#kept.all[0] ?? this.#options.example());
      writeLast(this.notebook.id);
    } else {
      this.#write();
    }
    const back = button(words.putBack, () => {
      this.#notice.hidden = true;
      this.#create(deleted);
      this.#title.focus();
    });
    this.notify(words.deleted(title), back);
    back.focus();
  }

  /** Says something above the notebook, with a button that mends it where there is one. */
  notify(text: string, remedy?: HTMLElement): void {
    this.#notice.replaceChildren(`${text} `, ...(remedy ? [remedy] : []));
    this.#notice.hidden = false;
    this.#options.say(text);
  }

  #keepSoon(): void {
    if (this.#foreign) return;
    if (this.notebook.id !== exampleId) {
      // Who is gone before the store has answered finds it here.
      this.#kept.note(this.notebook);
      writeLast(this.notebook.id);
    }
    this.#saving.soon();
  }

  /** Saves what waits to be saved. */
  keepNow(): void {
    this.#saving.now();
  }

  async #catchUp(): Promise<void> {
    // What is still to be saved here is never given up for what is there.
    if (document.visibilityState !== "visible" || this.#saving.waits() || this.#foreign) return;
    // Where the browser does not say, nothing is lost: what another tab has kept is not overwritten.
    const there = await this.#kept.changedElsewhere(this.notebook.id).catch(() => null);
    if (there && !this.#saving.waits()) {
      this.#kept.follow(there);
      this.#history = advance(this.#history, there.notebook, false);
      this.#options.show(this.notebook);
    }
    this.#write();
  }

  /** The open notebook, which is found again on the next visit; null for the example, which is the site's own. */
  #toBeSaved(): Notebook | null {
    if (this.notebook.id === exampleId) return null;
    writeLast(this.notebook.id);
    // Who loads the page again wants what was made of a chart, and not the chart once more.
    if (location.search !== "") forgetAddress();
    return this.notebook;
  }

  /** Another tab has kept this notebook since: both versions stay, and this tab goes on with the one of its own. */
  #goApart(id: string, {id: own, title}: Notebook): void {
    if (this.notebook.id !== id) return;
    this.#history = advance(this.#history, {...this.notebook, id: own, title}, false);
    writeLast(own);
    this.#write();
    this.#options.show(this.notebook);
  }
}
