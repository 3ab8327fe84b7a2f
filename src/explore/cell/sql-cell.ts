import type {ExplorerContext, CellBody} from "./cell-view.js";
import {type CellResult, type CellState} from "./cell-state.js";
import {element} from "../../lib/element.js";
import {placeOf, describeError} from "../session/error-words.js";
import {foldButton, foldedLine, isFolded, turned} from "./folding.js";
import type {CellPart, SqlCell} from "../notebook/notebook.js";
import {paperTable} from "../notebook/print.js";
import {ResultView} from "../result/result-view.js";
import {withColumns, type ShownResult} from "../result/shown-result.js";
import {runButtons} from "./run-buttons.js";
import {mostBytes, mostRows} from "../session/answer.js";

/** The body of a cell of SQL: the editor, how it stands, and its result. */
export function sqlCell(first: SqlCell, explorer: ExplorerContext): CellBody {
  const {words} = explorer;
  let cell = first;
  const editor = explorer.openEditor({
    text: cell.sql,
    label: words.editor,
    changed: (sql) => {
      if (sql === cell.sql) return;
      cell = {...cell, sql};
      editor.mark(null);
      explorer.change(cell);
    },
    run: () => explorer.run(cell.id),
    propose: explorer.propose
  });
  const status = element("div", {class: "cell-status"});
  const output = element("div", {class: "cell-output"});
  // The editor insists on being shown; what it stands in does not.
  const code = element("div", {class: "cell-code"}, editor.element);
  const codeLine = element("p", {class: "fold-line"});
  const fold = (part: CellPart) => () => {
    cell = turned(cell, part);
    explorer.change(cell);
    writeFolds();
  };
  const folds = {
    code: foldButton(words.foldCode, words, code, fold("code")),
    result: foldButton(words.foldResult, words, output, fold("result"))
  };
  const writeFolds = () => {
    folds.code.write(isFolded(cell, "code"));
    folds.result.write(isFolded(cell, "result"));
    codeLine.hidden = !isFolded(cell, "code");
    codeLine.textContent = codeLine.hidden ? "" : foldedLine(cell.sql, words);
    folds.result.element.hidden = result === null;
  };
  /** Brings the code back, so that it can be written in. */
  const unfold = () => {
    if (isFolded(cell, "code")) fold("code")();
  };
  const stop = () => {
    status.textContent = words.stopping;
    explorer.stop();
  };
  const buttons = runButtons(words, () => explorer.run(cell.id), stop);
  let result: ResultView | null = null;
  const showResult = (found: ShownResult | null) => {
    if (found === null) result = null;
    else if (result?.replace(cell.name, found) !== true) result = new ResultView(cell.id, cell.name, found, explorer);
    else return;
    output.replaceChildren(...(result ? [result.element] : []));
  };

  const show = (state: CellState) => {
    const busy = state.status === "running" || state.status === "waiting";
    buttons.busy(busy);
    output.classList.toggle("stale", busy || state.status === "idle");
    status.classList.toggle("failed", state.status === "failed");
    if (state.status === "idle") {
      if (!state.changed) showResult(null);
      status.textContent = state.changed ? words.changed : words.notRun;
    } else if (state.status === "waiting") status.textContent = words.waiting;
    else if (state.status === "running") status.textContent = words.running;
    else if (state.status === "failed") {
      const described = describeError(state.error, explorer, explorer.known());
      editor.mark(described.mark ? {...described.mark, message: described.message} : null);
      showResult(null);
      status.replaceChildren(...errorLines(described, cell.sql, explorer));
      explorer.say([described.message, described.meant].filter((text) => text !== null).join(" "));
    } else {
      editor.mark(null);
      status.textContent = resultLine(state.result, explorer);
      showResult(withColumns(state.result));
      explorer.say(status.textContent);
    }
    writeFolds();
  };

  return {
    element: element(
      "div",
      {},
      code,
      codeLine,
      element("div", {class: "cell-outcome"}, folds.result.element, status),
      output
    ),
    lead: folds.code.element,
    tools: buttons.elements,
    update: (next) => {
      if (next.kind !== "sql") return;
      cell = next;
      editor.setText(next.sql);
      writeFolds();
    },
    show,
    insert: (text) => {
      unfold();
      editor.insert(text);
    },
    focus: () => {
      if (isFolded(cell, "code")) folds.code.element.focus();
      else editor.focus();
    },
    close: editor.close,
    chosen: () => result?.follow(),
    paper: () => [
      // What is folded away on the screen is not for others to read either.
      ...(isFolded(cell, "code") ? [] : [element("pre", {}, element("code", {}, cell.sql))]),
      element("p", {class: "quiet"}, status.textContent),
      ...(result && !isFolded(cell, "result") ? paperTable(result.shown, explorer) : [])
    ]
  };
}

function errorLines(described: ReturnType<typeof describeError>, sql: string, {words}: ExplorerContext): HTMLElement[] {
  const place = described.mark ? placeOf(sql, described.mark.from) : null;
  const lead = place ? `${words.place(place.line, place.column)}. ` : "";
  return [
    element("p", {}, `${lead}${described.message}${described.meant === null ? "" : ` ${described.meant}`}`),
    ...(described.original === null
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, words.engineSays),
            element("pre", {lang: "en", tabindex: 0}, described.original)
          )
        ])
  ];
}

/** Time as people say it. */
export function timeText(milliseconds: number, language: ExplorerContext["language"]): string {
  const locale = language.tag;
  return milliseconds < 1000
    ? `${Math.max(1, Math.round(milliseconds)).toLocaleString(locale)} ms`
    : `${(milliseconds / 1000).toLocaleString(locale, {maximumFractionDigits: 1})} s`;
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
