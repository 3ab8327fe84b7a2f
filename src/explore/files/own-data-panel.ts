import {type Language} from "../../model/language.js";
import type {ReadingNote} from "./delimited.js";
import {button, element} from "../../lib/element.js";
import {sayFailed} from "../../views/form/failure.js";
import type {ReadingStage} from "./own-data.js";
import {OwnDataError} from "./own-data-error.js";
import type {OwnTable, TableStore} from "../notebook/store.js";
import {tableName} from "../sql/table-name.js";
import type {ExploreMessages} from "../../messages/explore.js";

interface OwnPanelOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
  readonly store: TableStore;
  /** Names that a new table may not have. */
  readonly taken: () => ReadonlySet<string>;
  readonly added: (table: OwnTable) => Promise<void>;
  readonly removed: (name: string) => Promise<void>;
  readonly say: (text: string) => void;
}

/** Where readers bring their own files, which become tables of this browser alone. */
export class OwnPanel {
  readonly element: HTMLElement;
  readonly #options: OwnPanelOptions;
  readonly #status: HTMLElement;
  readonly #stop: HTMLButtonElement;
  #tables: readonly OwnTable[] = [];
  /** Names of those that the browser keeps. */
  readonly #kept = new Set<string>();
  /** Files that are read, one after the other; nothing while none is. */
  #reading: AbortController | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: OwnPanelOptions) {
    const {words} = options;
    this.#options = options;
    this.#status = element("p", {class: "own-status"});
    this.#stop = button(words.ownStop, () => this.#reading?.abort());
    this.#stop.hidden = true;
    const field = element("input", {
      type: "file",
      accept: ".csv,.tsv,.txt,.arrow,.arrows,.feather,.xlsx",
      multiple: true
    });
    field.addEventListener("change", () => {
      void this.take([...(field.files ?? [])]);
      field.value = "";
    });
    this.element = element(
      "section",
      {class: "own", "aria-label": words.own},
      element("h2", {}, words.own),
      element("p", {class: "quiet"}, words.ownNote),
      element("label", {class: "own-choose"}, element("span", {}, words.ownChoose), field),
      this.#status,
      this.#stop
    );
  }

  /** The tables of this browser. */
  get tables(): readonly OwnTable[] {
    return this.#tables;
  }

  /** Brings back the tables that were kept here; where the browser does not give them, the reader learns of it. */
  async open(): Promise<void> {
    const {words, store, say} = this.#options;
    let kept: readonly OwnTable[];
    try {
      kept = await store.kept();
    } catch {
      sayFailed(this.#status, () => void this.#openAgain(), {failed: words.ownNotRead, retry: words.retry});
      say(words.ownNotRead);
      return;
    }
    // Of one name the reader has added a newer one meanwhile.
    const names = new Set(this.#tables.map(({name}) => name));
    const brought = kept.filter(({name}) => !names.has(name));
    this.#tables = [...brought, ...this.#tables];
    for (const table of brought) {
      this.#kept.add(table.name);
      await this.#options.added(table);
    }
  }

  async #openAgain(): Promise<void> {
    this.#report("", false);
    await this.open();
  }

  /** Files may be dropped anywhere on an element. */
  listen(target: HTMLElement): void {
    target.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      target.classList.add("dropping");
    });
    target.addEventListener("dragleave", (event) => {
      if (!target.contains(event.relatedTarget as Node | null)) target.classList.remove("dropping");
    });
    target.addEventListener("drop", (event) => {
      target.classList.remove("dropping");
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void this.take(files);
    });
  }

  /** Makes a table of each file, after those that are being read. */
  async take(files: readonly File[]): Promise<void> {
    const taken = this.#queue.then(() => this.#takeNow(files));
    this.#queue = taken;
    return taken;
  }

  async #takeNow(files: readonly File[]): Promise<void> {
    const {words} = this.#options;
    const reading = new AbortController();
    this.#reading = reading;
    this.#stop.hidden = false;
    for (const file of files) {
      const progress = this.#progress(file);
      try {
        const {readOwnFile} = await import("./own-data.js");
        const {notes, ...read} = await readOwnFile(file, {signal: reading.signal, begin: progress.begin});
        progress.end();
        await this.add({...read, name: tableName(file.name, this.#options.taken())}, notes);
      } catch (error) {
        progress.end();
        const stopped = error instanceof OwnDataError && error.why === "stopped";
        if (stopped) this.#report(words.ownStopped(file.name), false);
        else this.#report(words.ownFailed(file.name, this.#reason(error)), true);
      }
      if (reading.signal.aborted) break;
    }
    this.#reading = null;
    const focused = document.activeElement === this.#stop;
    this.#stop.hidden = true;
    if (focused) this.element.querySelector("input")?.focus();
  }

  /** Tells of a file that is being read: what is done, and for how long, since nobody can say how much is left. */
  #progress(file: File): {
    readonly begin: (stage: ReadingStage, step: number, steps: number) => void;
    readonly end: () => void;
  } {
    const {words, language} = this.#options;
    const started = performance.now();
    const megabytes = (file.size / 1e6).toLocaleString(language.tag, {
      maximumFractionDigits: 1
    });
    let stage = words.ownReading(file.name, megabytes);
    this.#report(stage, false);
    const timer = setInterval(() => {
      // Only what is new is said aloud: a clock would speak over everything else.
      this.#status.textContent = `${stage} ${words.ownSeconds(Math.round((performance.now() - started) / 1000))}`;
    }, 1000);
    return {
      begin: (name, step, steps) => {
        stage = `${words.ownReading(file.name, megabytes)} ${words.ownStage(words.ownStages[name], step, steps)}`;
        this.#report(stage, false);
      },
      end: () => clearInterval(timer)
    };
  }

  /** Adds a table and keeps it in this browser, as far as the browser lets. */
  async add(table: OwnTable, notes: readonly ReadingNote[]): Promise<void> {
    const {words, language, store, added} = this.#options;
    this.#tables = [...this.#tables.filter(({name}) => name !== table.name), table];
    const kept = await store.keep(table).then(
      () => true,
      () => false
    );
    if (kept) this.#kept.add(table.name);
    await added(table);
    const rows = table.rows.toLocaleString(language.tag);
    const reported = [words.ownAdded(table.name, rows), ...notes.map((note) => noteText(note, words))];
    this.#report([...reported, ...(kept ? [] : [words.ownNotKept])].join(" "), !kept);
  }

  /** Deletes a table; it stays where the browser does not give up what it keeps. */
  async remove(name: string): Promise<void> {
    const {words, store, removed} = this.#options;
    try {
      if (this.#kept.has(name)) await store.drop(name);
    } catch {
      this.#report(words.ownNotRemoved(name), true);
      return;
    }
    this.#kept.delete(name);
    this.#tables = this.#tables.filter((table) => table.name !== name);
    await removed(name);
    this.#report(words.ownRemoved(name), false);
  }

  #reason(error: unknown): string {
    const {words} = this.#options;
    if (!(error instanceof OwnDataError)) return String(error);
    const known = {kind: words.ownKind, large: words.ownTooLarge, empty: words.ownEmpty, stopped: ""} as const;
    return error.why === "damaged" ? `${words.ownDamaged} (${error.message})` : known[error.why];
  }

  #report(text: string, failed: boolean): void {
    this.#status.classList.toggle("failed", failed);
    this.#status.textContent = text;
    this.#options.say(text);
  }
}

function noteText(note: ReadingNote, {ownNotes}: ExploreMessages): string {
  switch (note.about) {
    case "encoding":
      return ownNotes.encoding(note.encoding);
    case "skipped":
      return ownNotes.skipped(note.lines);
    case "padded":
      return ownNotes.padded;
    case "comma":
      return ownNotes.comma(note.columns.join(", "));
    case "text":
      return ownNotes.text(note.columns.join(", "));
  }
}
