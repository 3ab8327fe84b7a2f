import {programMessages, type ProgramMessages} from "../../messages/programs.js";
import {element} from "../../lib/element.js";
import type {ExplorerContext, CellBody} from "./cell-view.js";
import {codeCell, timeText} from "./code-cell.js";
import type {CellResult, CellState} from "./cell-state.js";
import type {ProgramCell} from "../notebook/notebook.js";
import {paperTable} from "../notebook/print.js";
import {drawnElements} from "../program/drawn-elements.js";
import {openProgramEditor} from "../program/program-editor.js";
import type {LogLine} from "../program/protocol.js";
import {ResultView} from "../result/result-view.js";
import {withColumns} from "../result/shown-result.js";
import {pictureTools} from "./take-out.js";

/** The body of a program: the editor, how it stands, what it wrote, and the drawing, rows or value that it came to. */
export function programCell(first: ProgramCell, explorer: ExplorerContext): CellBody {
  const {language, words} = explorer;
  const programs = programMessages(language);
  const output = element("div", {class: "cell-output program-output"});
  let rows: ResultView | null = null;
  let found: CellResult | null = null;
  let drawing: HTMLElement | null = null;
  let name = first.name;
  const take = pictureTools(explorer, () => (drawing ? {figure: drawing, name: name || programs.drawing} : null));

  const shownOf = (result: CellResult): readonly HTMLElement[] => {
    const shown = withColumns(result);
    if (shown) {
      if (rows?.replace(name, shown) !== true) rows = new ResultView(first.id, name, shown, explorer);
      return [rows.element];
    }
    const {program} = result;
    if (program?.drawing) {
      drawing = drawnElements(program.drawing, `drawn-${first.id}-`);
      take.hidden = drawing.querySelector("svg") === null;
      return [element("div", {class: "cell-drawing"}, drawing), take];
    }
    return program?.text == null ? [] : [valueElement(program.text, programs.value)];
  };

  return codeCell<ProgramCell>(
    first,
    output,
    {
      kind: "js",
      label: programs.editor,
      foldLabel: words.kinds.js,
      openEditor: (options) =>
        openProgramEditor(options, {words: programs, tables: explorer.tables, inputs: () => explorer.known().inputs}),
      codeOf: ({code}) => code,
      withCode: (cell, code) => ({...cell, code}),
      showResult: (cell, state, result) => {
        name = cell.name;
        found = result;
        drawing = null;
        const shown = result ? shownOf(result) : [];
        if (!rows || !shown.includes(rows.element)) rows = null;
        output.replaceChildren(...linesElements(linesOf(state), programs), ...shown);
      },
      hasResult: () => output.childElementCount > 0,
      lineOf: (result) => resultLine(result, explorer),
      chosen: () => rows?.follow(),
      paper: () => paperOf(found, rows, explorer, `paper-${first.id}-`)
    },
    explorer
  );
}

function paperOf(
  found: CellResult | null,
  rows: ResultView | null,
  explorer: ExplorerContext,
  prefix: string
): readonly Node[] {
  if (rows) return paperTable(rows.shown, explorer);
  const program = found?.program;
  if (program?.drawing) return [drawnElements(program.drawing, prefix)];
  return program?.text == null ? [] : [element("pre", {}, program.text)];
}

const linesOf = (state: CellState): readonly LogLine[] => {
  if (state.status === "done") return state.result.program?.lines ?? [];
  return state.status === "failed" && state.error.why === "program" ? state.error.lines : [];
};

/** What a program wrote, as one part that can be scrolled by the keyboard; nothing where it wrote nothing. */
function linesElements(lines: readonly LogLine[], {lines: named}: ProgramMessages): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const written = lines.map(({level, text}) => element("pre", {class: `program-line ${level}`}, text));
  return [
    element("div", {class: "program-lines", tabindex: 0, role: "group", "aria-label": named(lines.length)}, ...written)
  ];
}

const valueElement = (text: string, label: string): HTMLElement =>
  element("pre", {class: "program-value", tabindex: 0, role: "group", "aria-label": label}, text);

function resultLine({answer, program, milliseconds}: CellResult, {words, language}: ExplorerContext): string {
  const programs = programMessages(language);
  const time = timeText(milliseconds ?? 0, language);
  if (answer)
    return answer.table.numRows === 0
      ? words.noRows(time)
      : words.rows(answer.table.numRows, answer.table.numCols, time);
  return !program?.drawing && program?.text == null ? programs.noValue(time) : programs.ran(time);
}
