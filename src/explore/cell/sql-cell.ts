import type {ExplorerContext, CellBody} from "./cell-view.js";
import {codeCell, timeText} from "./code-cell.js";
import type {CellResult} from "./cell-state.js";
import {element} from "../../lib/element.js";
import type {SqlCell} from "../notebook/notebook.js";
import {paperTable} from "../notebook/print.js";
import {ResultView} from "../result/result-view.js";
import {withColumns} from "../result/shown-result.js";
import {mostBytes, mostRows} from "../session/answer.js";

/** The body of a cell of SQL: the editor, how it stands, and its result. */
export function sqlCell(first: SqlCell, explorer: ExplorerContext): CellBody {
  const {words} = explorer;
  const output = element("div", {class: "cell-output"});
  let result: ResultView | null = null;
  return codeCell<SqlCell>(
    first,
    output,
    {
      kind: "sql",
      label: words.editor,
      foldLabel: words.foldCode,
      openEditor: (options) => explorer.openEditor({...options, propose: explorer.propose}),
      codeOf: ({sql}) => sql,
      withCode: (cell, sql) => ({...cell, sql}),
      showResult: ({name}, _state, found) => {
        const shown = found && withColumns(found);
        if (shown === null) result = null;
        else if (result?.replace(name, shown) === true) return;
        else result = new ResultView(first.id, name, shown, explorer);
        output.replaceChildren(...(result ? [result.element] : []));
      },
      hasResult: () => result !== null,
      lineOf: (found) => resultLine(found, explorer),
      chosen: () => result?.follow(),
      paper: () => (result ? paperTable(result.shown, explorer) : [])
    },
    explorer
  );
}

function resultLine({answer, milliseconds, statements}: CellResult, {words, language}: ExplorerContext): string {
  const time = milliseconds === null ? words.beforehand : timeText(milliseconds, language);
  if (statements === 0) return words.empty;
  if (!answer) return words.finished(statements, time);
  if (answer.table.numRows === 0) return words.noRows(time);
  const text = words.rows(answer.table.numRows, answer.table.numCols, time);
  if (!answer.cut) return text;
  const locale = language.tag;
  const [rows, most, megabytes] = [answer.table.numRows, mostRows, mostBytes / 1e6].map((count) =>
    count.toLocaleString(locale)
  );
  return `${text} ${words.cut(rows!, most!, megabytes!)}`;
}
