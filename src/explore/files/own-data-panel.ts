import {type Language} from "../../model/language.js";
import {button, element} from "../../lib/element.js";
import {sayFailed} from "../../views/form/failure.js";
import type {OwnFile, OwnFileTable, ReadingStage} from "./own-data.js";
import {OwnDataError} from "./own-data-error.js";
import type {OwnTable, TableStore} from "../notebook/store.js";
import {tableName} from "../sql/table-name.js";
import type {ExploreMessages} from "../../messages/explore.js";
import {ownFilesMessages, type OwnFilesMessages} from "../../messages/own-files.js";
import {readingText} from "./reading-words.js";
import {yearsQuery} from "./years-query.js";

interface OwnPanelOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
  readonly store: TableStore;
  /** Names that a new table may not have. */
  readonly taken: () => ReadonlySet<string>;
  readonly added: (table: OwnTable) => Promise<void>;
  readonly removed: (name: string) => Promise<void>;
  /** Adds a cell with a statement to the notebook. */
  readonly addStatement: (sql: string) => void;
  readonly say: (text: string) => void;
}

/** Where readers bring their own files, which become tables of this browser alone. */
export class OwnPanel {
  readonly element: HTMLElement;
  readonly #options: OwnPanelOptions;
  readonly #sentences: OwnFilesMessages;
  readonly #status: HTMLElement;
  /** What can be done about the file that was read last. */
  readonly #offers: HTMLElement;
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
    this.#sentences = ownFilesMessages(options.language);
    this.#offers = element("p", {class: "own-offers"});
    this.#status = element("p", {class: "own-status"});
    this.#stop = button(words.ownStop, () => this.#reading?.abort());
    this.#stop.hidden = true;
    const field = element("input", {
      type: "file",
      accept:
        ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.parquet,.pq,.json,.ndjson,.jsonl,.geojson,.geojsonl,.arrow,.arrows,.feather",
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
      this.#offers,
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

  /** Makes tables of each file, after those that are being read. */
  async take(files: readonly File[]): Promise<void> {
    return this.#soon(() => this.#takeNow(files));
  }

  async #soon(work: () => Promise<void>): Promise<void> {
    const taken = this.#queue.then(work);
    this.#queue = taken;
    return taken;
  }

  /** @param again the tables that the file has become before, and whether it is now to be taken as it is written */
  async #takeNow(
    files: readonly File[],
    again: {readonly names: readonly string[]; readonly written: boolean} = {names: [], written: false}
  ): Promise<void> {
    const {words} = this.#options;
    const reading = new AbortController();
    this.#reading = reading;
    this.#stop.hidden = false;
    this.#offers.replaceChildren();
    for (const file of files) {
      const progress = this.#progress(file);
      try {
        const {readOwnFile} = await import("./own-data.js");
        const read = await readOwnFile(file, {signal: reading.signal, written: again.written, begin: progress.begin});
        progress.end();
        for (const name of again.names) await this.#drop(name);
        await this.#addAll(file, read, again.written);
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

  /** Adds the tables of a file, and says in one line what was done to it and what can be done about that. */
  async #addAll(file: File, {tables, without, adjustable}: OwnFile, written: boolean): Promise<void> {
    const {words, taken, language} = this.#options;
    const added: {table: OwnFileTable; name: string}[] = [];
    let kept = true;
    for (const table of tables) {
      const stem =
        tables.length === 1 || table.sheet === null
          ? file.name
          : `${file.name.replace(/\.[^.]*$/, "")} ${table.sheet}.`;
      const name = tableName(stem, taken());
      const {data, rows, columns} = table;
      kept = (await this.add({name, data, rows, columns})) && kept;
      added.push({table, name});
    }
    const counted = added.map(({name, table}) => [name, table.rows.toLocaleString(language.tag)] as const);
    const [only] = counted;
    const notes = added.flatMap(({table, name}) => {
      const said = table.notes.map((note) => readingText(note, words, this.#sentences));
      return said.length === 0 ? [] : [(added.length > 1 ? `${name}: ` : "") + said.join(" ")];
    });
    const said = [
      counted.length === 1 && only
        ? words.ownAdded(...only)
        : this.#sentences.addedSeveral(counted.map(([name, rows]) => this.#sentences.addedOne(name, rows))),
      ...(without.length === 0 ? [] : [this.#sentences.without(without.join(", "), without.length)]),
      ...(written ? [this.#sentences.written(file.name)] : []),
      ...notes,
      ...(kept ? [] : [words.ownNotKept])
    ];
    this.#report(said.join(" "), !kept);
    const names = added.map(({name}) => name);
    if (adjustable && (written || tables.some(({done}) => done.length > 0))) {
      const offer = written ? this.#sentences.redo : this.#sentences.undo;
      this.#offers.append(
        button(offer, () => void this.#soon(() => this.#takeNow([file], {names, written: !written})))
      );
    }
    for (const {table, name} of added) {
      if (table.years.length === 0) continue;
      this.#offers.append(
        button(this.#sentences.years(name), () => {
          this.#options.addStatement(yearsQuery({name, columns: table.columns, years: table.years}));
          this.#options.say(this.#sentences.yearsAdded);
        })
      );
    }
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

  /**
   * Adds a table and keeps it in this browser, as far as the browser lets.
   * @returns whether it is kept
   */
  async add(table: OwnTable): Promise<boolean> {
    const {store, added} = this.#options;
    this.#tables = [...this.#tables.filter(({name}) => name !== table.name), table];
    const kept = await store.keep(table).then(
      () => true,
      () => false
    );
    if (kept) this.#kept.add(table.name);
    await added(table);
    return kept;
  }

  /** Deletes a table; it stays where the browser does not give up what it keeps. */
  async remove(name: string): Promise<void> {
    const {words} = this.#options;
    this.#offers.replaceChildren();
    try {
      await this.#drop(name);
    } catch {
      this.#report(words.ownNotRemoved(name), true);
      return;
    }
    this.#report(words.ownRemoved(name), false);
  }

  async #drop(name: string): Promise<void> {
    const {store, removed} = this.#options;
    if (this.#kept.has(name)) await store.drop(name);
    this.#kept.delete(name);
    this.#tables = this.#tables.filter((table) => table.name !== name);
    await removed(name);
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
