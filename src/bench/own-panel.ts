import type {Language} from "../lib/language.js";
import type {ExploreMessages} from "../messages/explore.js";
import type {ReadingNote} from "./delimited.js";
import {element} from "./element.js";
import {OwnDataError} from "./own-fault.js";
import {dropTable, keepTable, keptTables, type OwnTable} from "./store.js";
import {tableName} from "./table-name.js";

interface OwnPanelOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
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
  #tables: readonly OwnTable[] = [];

  constructor(options: OwnPanelOptions) {
    const {words} = options;
    this.#options = options;
    this.#status = element("p", {class: "own-status"});
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
      this.#status
    );
  }

  /** The tables of this browser. */
  get tables(): readonly OwnTable[] {
    return this.#tables;
  }

  /** Brings back the tables that were kept here. */
  async open(): Promise<void> {
    this.#tables = await keptTables().catch(() => []);
    for (const table of this.#tables) await this.#options.added(table);
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

  /** Makes a table of each file. */
  async take(files: readonly File[]): Promise<void> {
    const {words} = this.#options;
    for (const file of files) {
      this.#tell(words.ownReading(file.name), false);
      try {
        const {readOwnFile} = await import("./own-data.js");
        const {notes, ...read} = await readOwnFile(file);
        await this.add({...read, name: tableName(file.name, this.#options.taken())}, notes);
      } catch (error) {
        this.#tell(words.ownFailed(file.name, this.#reason(error)), true);
      }
    }
  }

  /** Adds a table and keeps it in this browser, as far as the browser lets. */
  async add(table: OwnTable, notes: readonly ReadingNote[]): Promise<void> {
    const {words, language, added} = this.#options;
    this.#tables = [...this.#tables.filter(({name}) => name !== table.name), table];
    const kept = await keepTable(table).then(
      () => true,
      () => false
    );
    await added(table);
    const rows = table.rows.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
    const told = [words.ownAdded(table.name, rows), ...notes.map((note) => noteText(note, words))];
    this.#tell([...told, ...(kept ? [] : [words.ownNotKept])].join(" "), !kept);
  }

  async remove(name: string): Promise<void> {
    this.#tables = this.#tables.filter((table) => table.name !== name);
    await dropTable(name).catch(() => undefined);
    await this.#options.removed(name);
    this.#tell(this.#options.words.ownRemoved(name), false);
  }

  #reason(error: unknown): string {
    const {words} = this.#options;
    if (!(error instanceof OwnDataError)) return String(error);
    const known = {kind: words.ownKind, large: words.ownTooLarge, empty: words.ownEmpty} as const;
    return error.why === "damaged" ? `${words.ownDamaged} (${error.message})` : known[error.why];
  }

  #tell(text: string, failed: boolean): void {
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
