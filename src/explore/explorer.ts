import type {Language} from "../model/language.js";
import type {PageContext} from "../views/shell/page-context.js";
import {exampleNotebook} from "./notebook/example.js";
import {commonMessages} from "../messages/common.js";
import {exploreMessages} from "../messages/explore.js";
import {askToRun, explorerFrame, linkBanner, liveLine} from "./frame.js";
import {embeddedResults, type EmbeddedResults} from "./prerendered/embedded-results.js";
import {CellList} from "./cell/cell-list.js";
import type {ExplorerContext} from "./cell/cell-view.js";
import type {KnownTable} from "./sql/proposals.js";
import {proposing} from "./sql/proposing.js";
import {button, element} from "../lib/element.js";
import {OwnPanel} from "./files/own-data-panel.js";
import {EngineLine} from "./session/engine-line.js";
import {openEditor} from "./sql/editor.js";
import {CellEdits} from "./notebook/cell-edits.js";
import {exchangeTools} from "./notebook/exchange-tools.js";
import {knownTables} from "./sql/known-tables.js";
import {figureInAddress} from "./notebook/last-opened.js";
import {addressHere} from "./opened/address-here.js";
import {NotebookList} from "./notebook/notebook-list.js";
import type {Notebook} from "./notebook/notebook.js";
import {paperOf} from "./notebook/print.js";
import {writeAhead} from "./notebook/tab.js";
import {notebookStore, tableStore} from "./notebook/store.js";
import {namedValues} from "./session/named-values.js";
import {Runner} from "./session/runner.js";
import {publishedTables} from "./sql/schema.js";
import {TermsOfTables} from "./sql/load-terms.js";
import {workedQueries} from "./opened/worked-queries.js";
import {SchemaPanel} from "./sql/schema-panel.js";
import {pageSession} from "./session/page-session.js";
import type {Session} from "./session/session.js";
import {quoteName} from "../engine/sql-tokens.js";
import {fileTablesOf} from "../engine/table-files.js";
import type {ExploreMessages} from "../messages/explore.js";
import {SelectionDesk} from "./selection/selection-desk.js";
import type {Answer} from "./session/answer.js";
import {holdsPrograms, ProgramGate} from "./program/program-gate.js";
import {programHost} from "./program/program-host.js";

/** The explorer: a notebook, the engine behind it, and all around it. */
export class Explorer {
  readonly element: HTMLElement;
  readonly #words: ExploreMessages;
  readonly #language: Language;
  readonly #terms: PageContext["terms"];
  readonly #published: readonly KnownTable[];
  readonly #session: Session;
  readonly #runner: Runner;
  readonly #cells: CellList;
  readonly #schema: SchemaPanel;
  readonly #notebooks: NotebookList;
  readonly #edits: CellEdits;
  readonly #desk: SelectionDesk;
  readonly #own: OwnPanel;
  readonly #engine: EngineLine;
  readonly #codes: TermsOfTables;
  readonly #gate = new ProgramGate();
  readonly #live = liveLine();
  readonly #banner = linkBanner();
  #focused: string | null = null;
  #shown: ReadonlySet<string> = new Set();

  constructor({language, terms}: PageContext) {
    this.#language = language;
    this.#terms = terms;
    this.#codes = new TermsOfTables(language);
    this.#words = exploreMessages(language);
    this.#published = publishedTables(language, terms);
    this.#session = pageSession(terms, {
      parts: (files, bytes) => this.#engine.parts(files, bytes),
      progress: (loaded, total) => this.#engine.progress(loaded, total),
      lost: () => {
        this.#runner.clear();
        this.#engine.replaced(this.#words.engineLost);
      }
    });
    const say = (text: string) => this.#say(text);
    this.#engine = new EngineLine({words: this.#words, language, session: this.#session, say});
    const programs = programHost(language, (id) => this.#cells.widthOf(id));
    this.#runner = new Runner(this.#session, new Set(this.#published.map(({name}) => name)), programs, (id, state) => {
      this.#cells.show(id, state);
      // The reader waits for the rows, not for the panel.
      if (state.status === "done") setTimeout(() => this.#known(id));
    });
    this.#desk = new SelectionDesk({
      language,
      cells: () => this.#notebook.cells,
      runner: this.#runner,
      showAt: (id, chips) => this.#cells.showChips(id, chips),
      say
    });
    this.#cells = new CellList(this.#context());
    this.#schema = new SchemaPanel({
      words: this.#words,
      language,
      insert: (text) => this.#cells.insert(this.#focused, text),
      sample: (table) => this.#sample(table),
      remove: (table) => void this.#own.remove(table),
      terms: () => this.#codes.load(),
      open: (sql) => this.#edits.addStatement(sql),
      home: terms.area,
      worked: workedQueries(language, terms)
    });
    this.#own = new OwnPanel({
      words: this.#words,
      language,
      store: tableStore,
      taken: () => new Set(this.#tables().map((table) => table.name.toLowerCase())),
      added: async (table) => {
        await this.#session.addOwn(table.name, table.data);
        this.#known();
      },
      removed: async (name) => {
        await this.#session.dropOwn(name);
        this.#known();
      },
      addStatement: (sql) => this.#edits.addStatement(sql),
      say: (text) => this.#say(text)
    });
    this.#notebooks = new NotebookList(this.#words, language, {
      example: () => exampleNotebook(language, terms),
      show: ({cells}) => this.#gate.pass(holdsPrograms(cells), () => this.#show(this.#notebook)),
      say: (text) => this.#say(text),
      store: notebookStore,
      ahead: writeAhead(),
      tools: [
        ...exchangeTools({
          published: fileTablesOf(terms),
          parted: terms.parted,
          words: this.#words,
          language,
          notebook: () => this.#notebook,
          stateOf: (id) => this.#runner.stateOf(id),
          whole: () => this.#desk.clearAll(),
          own: () => this.#own.tables,
          opened: (notebook, own) => void this.#receive(notebook, own),
          say: (text) => this.#say(text)
        }),
        button(this.#words.reset, () => void this.#reset())
      ]
    });
    this.#edits = new CellEdits({
      words: this.#words,
      language,
      notebooks: this.#notebooks,
      cells: this.#cells,
      tables: () => [...this.#published, ...this.#own.tables].map(({name}) => name),
      hasResult: (id) => this.#runner.stateOf(id).status === "done" && !this.#notebooks.foreign,
      run: (id) => void this.#run(id),
      say
    });
    this.element = this.#layout();
  }

  /**
   * Opens the notebook that the address asks for; that behind a chart of the site runs.
   * @param results the results of the example, where that is what is opened and they came with the page
   */
  async open(results: EmbeddedResults = new Map()): Promise<void> {
    if (results.size > 0) await this.#showEmbedded(results);
    const {search, unknown} = await addressHere(this.#terms);
    const {trusted} = await this.#notebooks.open(figureInAddress(search, this.#language));
    if (unknown.length > 0) this.#notebooks.notify(commonMessages(this.#language).unknownInLink(unknown.join(", ")));
    await this.#gate.passed;
    await this.#own.open();
    // A link pasted over the address of this page changes only what stands behind the `#`.
    addEventListener("hashchange", () => void this.#follow());
    if (!trusted) this.#askBeforeRunning();
    if (trusted && this.#notebooks.runsByItself) void this.#runAll();
  }

  /** Puts what has been opened before the reader. */
  show(): void {
    this.element.classList.remove("opening");
  }

  /** Starts the engine, because the reader is about to work. */
  startEngine(): void {
    void this.#engine.start();
  }

  async #showEmbedded(results: EmbeddedResults): Promise<void> {
    this.#notebooks.begin();
    for (const [id, result] of embeddedResults(this.#notebook.cells, results)) this.#runner.embed(id, result);
    // The drawing of a chart waits for nothing else then.
    await Promise.all([import("./chart/draw.js"), import("./chart/chart-data.js")]);
  }

  async #follow(): Promise<void> {
    if (!location.hash.startsWith("#n=")) return;
    const {trusted} = await this.#notebooks.open();
    if (!trusted) this.#askBeforeRunning();
  }

  #layout(): HTMLElement {
    const shared = {words: this.#words, language: this.#language};
    const frame = explorerFrame({
      ...shared,
      notebooks: this.#notebooks.element,
      engine: this.#engine.element,
      banner: this.#banner,
      cells: this.#cells.element,
      live: this.#live,
      own: this.#own.element,
      schema: this.#schema.element,
      runAll: () => void this.#runAll(),
      add: (kind) => this.#gate.pass(kind === "js", () => this.#edits.add(kind)),
      touched: () => this.startEngine()
    });
    this.#own.listen(frame);
    const paper = paperOf(
      () => ({notebook: this.#notebook, own: this.#own.tables, published: this.#published, cells: this.#cells.paper()}),
      shared
    );
    // Seen once the notebook is in it: cells that come later would push down what stands below them.
    return element("div", {class: "opening"}, paper, frame);
  }

  #context(): ExplorerContext {
    return {
      language: this.#language,
      words: this.#words,
      openEditor,
      change: (cell) => this.#edits.change(cell),
      nameProblem: (id, name) => this.#edits.nameProblem(id, name),
      run: (id) => void this.#run(id),
      stop: () => this.#runner.stop(),
      move: (id, by) => this.#edits.move(id, by),
      remove: (id) => {
        if (!this.#edits.remove(id)) this.element.querySelector<HTMLElement>(".explorer-add button")?.focus();
      },
      addBelow: (id) => this.#edits.add("sql", id),
      plot: (id) => {
        const chart = this.#edits.plot(id);
        if (chart !== null) void this.#run(chart);
      },
      tables: () => this.#tables(),
      ...proposing({
        cells: () => this.#notebook.cells,
        tables: () => this.#tables(),
        functions: () => this.#engine.functions,
        codes: () => this.#codes.soon()
      }),
      valueOf: namedValues(this.#language, () => this.#notebook.cells, this.#runner.stateOf),
      ask: (sql) => this.#ask(sql),
      provide: (tables) => this.#session.provide(tables),
      home: this.#terms.area,
      idle: () => this.#engine.start().then(() => this.#runner.idle()),
      select: (table, condition, cell) => this.#desk.select(table, condition, cell),
      filtered: (sql, cell) => this.#desk.filtered(sql, cell),
      say: (text) => this.#say(text),
      focused: (id) => (this.#focused = id)
    };
  }

  get #notebook(): Notebook {
    return this.#notebooks.notebook;
  }

  #show(notebook: Notebook): void {
    // Of a notebook that is left nothing goes on.
    if (!notebook.cells.some(({id}) => this.#shown.has(id))) {
      this.#runner.stop();
      this.#desk.forget();
    }
    this.#shown = new Set(notebook.cells.map(({id}) => id));
    if (!this.#notebooks.foreign) this.#banner.hidden = true;
    const turned = this.#runner.update(notebook.cells);
    this.#cells.write(notebook.cells, (id) => this.#runner.stateOf(id));
    this.#desk.show();
    this.#known();
    // Of a notebook from elsewhere nothing runs because of a control that is moved.
    if (this.#notebooks.foreign) this.#runner.outdated(turned);
    else if (turned.length > 0) void this.#engine.start().then(() => this.#runner.runReaders(turned));
  }

  async #run(id: string): Promise<void> {
    this.#trust();
    this.#notebooks.keepNow();
    await this.#engine.start();
    await this.#runner.run(id);
  }

  async #runAll(): Promise<void> {
    this.#trust();
    await this.#engine.start();
    await this.#runner.runAll();
  }

  async #reset(): Promise<void> {
    this.#runner.stop();
    await this.#session.reset();
    this.#runner.clear();
    this.#engine.replaced(this.#words.resetDone);
    await this.#engine.start();
  }

  /** Opens a notebook from a file. Its tables are added where the reader has none of that name. */
  async #receive(notebook: Notebook, own: ReadonlyMap<string, Uint8Array>): Promise<void> {
    this.#notebooks.receive(notebook);
    this.#askBeforeRunning();
    const names = new Set(this.#tables().map(({name}) => name));
    for (const [name, bytes] of own) {
      if (!names.has(name)) await this.#own.take([new File([bytes.slice()], `${name}.arrow`)]);
    }
  }

  #askBeforeRunning(): void {
    askToRun(this.#banner, this.#words, holdsPrograms(this.#notebook.cells), () => void this.#runAll());
  }

  /** The reader has asked for something to be run, so what came with a link is now the reader's own. */
  #trust(): void {
    if (this.#banner.hidden) return;
    this.#banner.hidden = true;
    this.#notebooks.adopt();
  }

  /** Runs a statement over results, wherever they came from. */
  async #ask(sql: string): Promise<Answer> {
    await this.#engine.start();
    await this.#runner.recall();
    return this.#session.run(sql);
  }

  async #sample(table: string): Promise<Answer["table"]> {
    await this.#engine.start();
    // Of a table in parts any of them shows what its rows are like.
    await this.#session.provide([table], []);
    return (await this.#ask(`SELECT * FROM ${quoteName(table)} LIMIT 200`)).table;
  }

  #tables(): readonly KnownTable[] {
    return knownTables(this.#own.tables, this.#notebook.cells, (id) => this.#runner.stateOf(id), this.#published);
  }

  /** Tells the panel of tables what there is, and of which cell the result is new. */
  #known(changed?: string): void {
    this.#schema.show(this.#tables());
    const cell = changed === undefined ? undefined : this.#notebook.cells.find(({id}) => id === changed);
    if (cell && cell.name !== "") this.#schema.refresh(cell.name);
    if (cell) this.#desk.check(cell, this.#runner.stateOf(cell.id));
  }

  #say(text: string): void {
    this.#live.textContent = text;
  }
}
