import type {Table} from "apache-arrow";
import {type Language} from "../../model/language.js";
import {valueAt} from "../../engine/moments.js";
import {columnsOf, shownText} from "../result/columns.js";
import {tablesReadBy} from "./dependencies.js";
import {element} from "../../lib/element.js";
import type {Cell, Notebook} from "./notebook.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** Rows of a result that are printed; whoever wants more takes the file. */
const mostRows = 30;

interface PaperOptions {
  readonly words: ExploreMessages;
  readonly language: Language;
}

/** The first rows of a result as a plain table, with a sentence where there are more. */
export function paperTable(table: Table, {words, language}: PaperOptions): HTMLElement[] {
  const columns = columnsOf(table);
  const shown = Math.min(mostRows, table.numRows);
  const kindOf = (kind: string) => (kind === "number" ? "number" : null);
  const head = columns.map(({name, kind}) => element("th", {scope: "col", class: kindOf(kind)}, name));
  const rows = Array.from({length: shown}, (_, row) =>
    element(
      "tr",
      {},
      ...columns.map((column, i) => {
        const text = shownText(valueAt(table.getChildAt(i), row), column, language);
        return element("td", {class: kindOf(column.kind)}, text ?? "–");
      })
    )
  );
  const locale = language.tag;
  return [
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)),
    ...(shown === table.numRows
      ? []
      : [
          element(
            "p",
            {class: "quiet"},
            words.paperRows(shown.toLocaleString(locale), table.numRows.toLocaleString(locale))
          )
        ])
  ];
}

/** The day and the place that a notebook is printed from. */
function paperPlace({words, language}: PaperOptions): string {
  const day = new Intl.DateTimeFormat(language.tag, {dateStyle: "long"}).format(new Date());
  return words.paperPrinted(day, `${location.origin}${location.pathname}`);
}

/** What stands below the title: the tables that the figures come from. */
export function paperAbout(
  cells: readonly Cell[],
  own: ReadonlySet<string>,
  published: ReadonlySet<string>,
  {words}: PaperOptions
): string[] {
  const read = new Set(cells.flatMap((cell) => [...tablesReadBy(cell)]));
  const among = (tables: ReadonlySet<string>) => [...read].filter((name) => tables.has(name)).join(", ");
  const [theirs, ours] = [among(own), among(published)];
  return [...(ours === "" ? [] : [words.paperTables(ours)]), ...(theirs === "" ? [] : [words.paperOwn(theirs)])];
}

/** What a cell puts on paper. */
export interface Paper {
  readonly name: string;
  readonly parts: readonly Node[];
}

/** A whole notebook on paper. */
interface PrintedNotebook {
  readonly title: string;
  readonly about: readonly string[];
  readonly cells: readonly Paper[];
}

/** The notebook as it is printed: notes, statements, the first rows of results and charts, without what can only be pressed. */
export function writePaper(sheet: HTMLElement, {title, about, cells}: PrintedNotebook): void {
  sheet.replaceChildren(
    // It stands for the title of the page, which is not printed; on the screen the page has that title alone.
    element("p", {class: "paper-title", role: "heading", "aria-level": 1}, title),
    ...about.map((line) => element("p", {class: "quiet paper-about"}, line)),
    ...cells.map(({name, parts}) =>
      element("section", {}, name === "" ? null : element("h3", {}, element("code", {}, name)), ...parts)
    )
  );
}

/** What there is to print when somebody prints. */
interface Printable {
  readonly notebook: Notebook;
  readonly own: readonly {readonly name: string}[];
  readonly published: readonly {readonly name: string}[];
  readonly cells: readonly Paper[];
}

/** Where the notebook is written when the browser is about to print, and taken away again afterwards. */
export function paperOf(write: () => Printable, options: PaperOptions): HTMLElement {
  const sheet = element("div", {class: "explorer-paper"});
  const names = (tables: Printable["own"]) => new Set(tables.map(({name}) => name));
  addEventListener("beforeprint", () => {
    const {notebook, own, published, cells} = write();
    const about = [paperPlace(options), ...paperAbout(notebook.cells, names(own), names(published), options)];
    writePaper(sheet, {title: notebook.title || options.words.untitled, about, cells});
  });
  addEventListener("afterprint", () => sheet.replaceChildren());
  return sheet;
}
