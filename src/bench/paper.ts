import type {Table} from "apache-arrow";
import type {Language} from "../lib/language.js";
import type {ExploreMessages} from "../messages/explore.js";
import {columnsOf, shownText} from "./columns.js";
import {element} from "./element.js";

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
        const text = shownText(table.getChildAt(i)?.get(row), column, language);
        return element("td", {class: kindOf(column.kind)}, text ?? "–");
      })
    )
  );
  const locale = language === "vi" ? "vi-VN" : "en-GB";
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

/** What a cell puts on paper. */
export interface Paper {
  readonly name: string;
  readonly parts: readonly Node[];
}

/**
 * The notebook as it is printed: notes, statements, the first rows of results and charts, without what can only be pressed.
 * It is made when the browser is about to print, and taken away afterwards.
 */
export function preparePaper(
  sheet: HTMLElement,
  write: () => {readonly title: string; readonly cells: readonly Paper[]}
): void {
  addEventListener("beforeprint", () => {
    const {title, cells} = write();
    sheet.replaceChildren(
      element("h2", {}, title),
      ...cells.map(({name, parts}) =>
        element("section", {}, name === "" ? null : element("h3", {}, element("code", {}, name)), ...parts)
      )
    );
  });
  addEventListener("afterprint", () => sheet.replaceChildren());
}
