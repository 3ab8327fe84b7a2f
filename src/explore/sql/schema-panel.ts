import {colon} from "../../lib/format.js";
import type {Table} from "apache-arrow";
import {fold} from "../../lib/fold.js";
import type {Language} from "../../model/language.js";
import {plainName} from "../../engine/sql-tokens.js";
import {valueAt} from "../../engine/moments.js";
import {columnsOf, shownText} from "../result/columns.js";
import type {KnownTable} from "./proposals.js";
import {button, element} from "../../lib/element.js";
import {shortestQuery} from "../../lib/search.js";
import type {WorkedQuery} from "../opened/worked-queries.js";
import {filterOf, queryOf, searchTerms, type KnownTerm} from "./terms.js";
import type {ExploreMessages} from "../../messages/explore.js";

interface PanelOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
  /** Writes a name into the cell that was last worked on. */
  readonly insert: (text: string) => void;
  /** The first rows of a table. */
  readonly sample: (table: string) => Promise<Table>;
  readonly remove: (table: string) => void;
  /** What the tables give codes to. */
  readonly terms: () => Promise<readonly KnownTerm[]>;
  /** Opens a statement in a cell of its own. */
  readonly open: (sql: string) => void;
  /** The area that queries begin with. */
  readonly home: string;
  /** Questions with the statements that answer them. */
  readonly worked: readonly WorkedQuery[];
}

/** Names shown that answer a search. */
const mostTerms = 20;

/** Sample values shown of a column. */
const mostSamples = 4;

/** Every table and result with its columns, what they mean, and a few of their values. */
export class SchemaPanel {
  readonly element: HTMLElement;
  readonly #options: PanelOptions;
  readonly #list: HTMLElement;
  readonly #field: HTMLInputElement;
  /** Indicators, areas, agencies and series that answer the search. */
  readonly #found = element("div", {class: "schema-found"});
  #tables: readonly KnownTable[] = [];
  /** What the list was last written of. */
  #written = "";
  readonly #open = new Set<string>();
  /** How to ask again for the values of a table whose columns are shown. */
  readonly #samples = new Map<string, () => void>();

  constructor(options: PanelOptions) {
    const {words} = options;
    this.#options = options;
    this.#field = element("input", {type: "search", "aria-label": words.schemaSearch, placeholder: words.schemaSearch});
    this.#field.addEventListener("input", () => {
      this.#write();
      void this.#find();
    });
    this.#list = element("div", {class: "schema-list"});
    this.element = element(
      "section",
      {class: "schema", "aria-label": words.schema},
      element("h2", {}, words.schema),
      this.#field,
      workedQueries(options),
      this.#found,
      this.#list
    );
  }

  /** Shows these tables; where they are what is shown already nothing is written, and what is open stays so. */
  show(tables: readonly KnownTable[]): void {
    this.#tables = tables;
    const shape = shapeOf(tables);
    if (shape === this.#written) return;
    this.#written = shape;
    this.#write();
  }

  /** The rows of a table have changed: what is shown of its values is asked for again. */
  refresh(name: string): void {
    if (this.#open.has(name)) this.#samples.get(name)?.();
  }

  #write(): void {
    const {words} = this.#options;
    this.#samples.clear();
    const wanted = fold(this.#field.value.trim());
    const groups = [
      {title: words.ownTables, kind: "own"},
      {title: words.results, kind: "result"},
      {title: words.publishedTables, kind: "published"}
    ] as const;
    this.#list.replaceChildren(
      ...groups.flatMap(({title, kind}) => {
        const found = this.#tables.filter((table) => table.kind === kind && matches(table, wanted));
        return found.length === 0
          ? []
          : [element("h3", {}, title), ...found.map((table) => this.#table(table, wanted))];
      })
    );
  }

  /** Looks for what has the typed words in its name, in any language. */
  async #find(): Promise<void> {
    const query = this.#field.value;
    const {terms} = this.#options;
    const found = query.trim().length < shortestQuery ? [] : searchTerms(query, await terms());
    // Another letter may have been typed meanwhile.
    if (query !== this.#field.value) return;
    this.#found.replaceChildren(...(found.length === 0 ? [] : this.#terms(found)));
  }

  #terms(found: readonly KnownTerm[]): HTMLElement[] {
    const {words, insert, open, home} = this.#options;
    const item = (term: KnownTerm): HTMLElement =>
      element(
        "li",
        {},
        button(term.name, () => insert(filterOf(term)), {class: "plain", title: words.insert(filterOf(term))}),
        element("span", {class: "quiet"}, ` ${words.termKinds[term.kind]} `, element("code", {}, codeOf(term)), " "),
        button(words.termQuery, () => open(queryOf(term, home)), {"aria-label": words.termQueryOf(term.name)})
      );
    return [
      element("h3", {}, words.terms),
      element("ul", {class: "plain-list"}, ...found.slice(0, mostTerms).map(item)),
      ...(found.length > mostTerms ? [element("p", {class: "quiet"}, words.moreTerms(found.length - mostTerms))] : [])
    ];
  }

  #table(table: KnownTable, wanted: string): HTMLElement {
    const {words, insert} = this.#options;
    const columns = element("dl", {});
    const details = element(
      "details",
      {},
      element("summary", {}, element("code", {}, table.name)),
      table.description === "" ? null : element("p", {class: "quiet"}, table.description),
      element(
        "p",
        {},
        button(words.insert(table.name), () => insert(plainName(table.name))),
        table.kind === "own" ? button(words.ownRemove(table.name), () => this.#remove(table.name)) : null
      ),
      columns
    );
    const fill = () => {
      if (columns.childElementCount > 0) return;
      const places = new Map<string, HTMLElement>();
      for (const {name, description, type} of table.columns) {
        const samples = element("span", {class: "samples"});
        places.set(name, samples);
        columns.append(
          element(
            "dt",
            {},
            button(name, () => insert(plainName(name)), {class: "plain", title: words.insert(name)}),
            element("span", {class: "quiet"}, ` ${type}`)
          ),
          element("dd", {}, description, samples)
        );
      }
      const sample = () => void this.#sample(table.name, places);
      this.#samples.set(table.name, sample);
      sample();
    };
    details.addEventListener("toggle", () => {
      if (details.open) {
        this.#open.add(table.name);
        fill();
      } else this.#open.delete(table.name);
    });
    if (this.#open.has(table.name) || (wanted !== "" && !fold(table.name).includes(wanted))) details.open = true;
    return details;
  }

  /** The button goes with its table, so the focus has to go elsewhere. */
  #remove(table: string): void {
    this.#field.focus();
    this.#options.remove(table);
  }

  async #sample(table: string, places: ReadonlyMap<string, HTMLElement>): Promise<void> {
    const {sample, language, words} = this.#options;
    const rows = await sample(table).catch(() => null);
    if (!rows) return;
    for (const column of columnsOf(rows)) {
      const vector = rows.getChild(column.name);
      const values = new Set<string>();
      for (let row = 0; row < rows.numRows && values.size < mostSamples; row++) {
        const text = shownText(valueAt(vector, row), column, language);
        if (text !== null && text !== "") values.add(text.length > 40 ? `${text.slice(0, 39)}…` : text);
      }
      const place = places.get(column.name);
      if (place)
        place.textContent = values.size === 0 ? "" : `${words.samples}${colon(language)}${[...values].join(" · ")}`;
    }
  }
}

/** What can change of the tables while the page is open: their names and columns. */
const shapeOf = (tables: readonly KnownTable[]): string =>
  JSON.stringify(
    tables.flatMap(({name, kind, columns}) =>
      kind === "published" ? [] : [[kind, name, columns.map((column) => [column.name, column.type])]]
    )
  );

function matches({name, description, columns}: KnownTable, wanted: string): boolean {
  if (wanted === "") return true;
  const has = (text: string) => fold(text).includes(wanted);
  return has(name) || has(description) || columns.some((column) => has(column.name) || has(column.description));
}

/** Series of several indicators may have one name and one code. */
const codeOf = ({code, indicator}: KnownTerm): string => (indicator === null ? code : `${indicator} · ${code}`);

/** Questions that many begin with; each opens the statement that answers it. */
function workedQueries({words, worked, open}: PanelOptions): HTMLElement | null {
  if (worked.length === 0) return null;
  return element(
    "details",
    {class: "worked"},
    element("summary", {}, words.questions),
    element(
      "ul",
      {class: "plain-list"},
      ...worked.map(({question, sql}) =>
        element(
          "li",
          {},
          button(question, () => open(sql), {class: "plain"})
        )
      )
    )
  );
}
