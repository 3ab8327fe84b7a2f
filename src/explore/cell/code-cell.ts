import type {ExplorerContext, CellBody} from "./cell-view.js";
import type {CellResult, CellState} from "./cell-state.js";
import type {CodeOptions, Editor} from "../editor/code-editor.js";
import {element} from "../../lib/element.js";
import {placeOf, describeError} from "../session/error-words.js";
import {foldButton, foldedLine, isFolded, turned} from "./folding.js";
import type {CellPart, ResultCell} from "../notebook/notebook.js";
import {runButtons} from "./run-buttons.js";

/** What makes a cell of code one of its language. */
interface CodeKind<Kind extends ResultCell> {
  readonly kind: Kind["kind"];
  /** Names the editor, and the part that folds. */
  readonly label: string;
  readonly foldLabel: string;
  readonly openEditor: (options: CodeOptions) => Editor;
  readonly codeOf: (cell: Kind) => string;
  readonly withCode: (cell: Kind, code: string) => Kind;
  /** Shows in the output how the cell stands; with a result null, nothing but what is to be said of a failure. */
  readonly showResult: (cell: Kind, state: CellState, result: CellResult | null) => void;
  /** Whether there is something in the output to fold away. */
  readonly hasResult: () => boolean;
  /** One line about a result. */
  readonly lineOf: (result: CellResult) => string;
  /** Called when the reader chose other rows of the cell's own result, or all again. */
  readonly chosen: () => void;
  /** What of the result is printed. */
  readonly paper: () => readonly Node[];
}

/** The body of a cell of code: the editor, how it stands, and what came out. */
export function codeCell<Kind extends ResultCell>(
  first: Kind,
  output: HTMLElement,
  of: CodeKind<Kind>,
  explorer: ExplorerContext
): CellBody {
  const {words} = explorer;
  let cell = first;
  const editor = of.openEditor({
    text: of.codeOf(cell),
    label: of.label,
    changed: (code) => {
      if (code === of.codeOf(cell)) return;
      cell = of.withCode(cell, code);
      editor.mark(null);
      explorer.change(cell);
    },
    run: () => explorer.run(cell.id)
  });
  const status = element("div", {class: "cell-status"});
  // The editor insists on being shown; what it stands in does not.
  const code = element("div", {class: "cell-code"}, editor.element);
  const codeLine = element("p", {class: "fold-line"});
  const fold = (part: CellPart) => () => {
    cell = turned(cell, part);
    explorer.change(cell);
    writeFolds();
  };
  const folds = {
    code: foldButton(of.foldLabel, words, code, fold("code")),
    result: foldButton(words.foldResult, words, output, fold("result"))
  };
  const writeFolds = () => {
    folds.code.write(isFolded(cell, "code"));
    folds.result.write(isFolded(cell, "result"));
    codeLine.hidden = !isFolded(cell, "code");
    codeLine.textContent = codeLine.hidden ? "" : foldedLine(of.codeOf(cell), words);
    folds.result.element.hidden = !of.hasResult();
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

  const show = (state: CellState) => {
    const busy = state.status === "running" || state.status === "waiting";
    buttons.busy(busy);
    output.classList.toggle("stale", busy || state.status === "idle");
    status.classList.toggle("failed", state.status === "failed");
    if (state.status === "idle") {
      if (!state.changed) of.showResult(cell, state, null);
      status.textContent = state.changed ? words.changed : words.notRun;
    } else if (state.status === "waiting") status.textContent = words.waiting;
    else if (state.status === "running") status.textContent = words.running;
    else if (state.status === "failed") {
      const described = describeError(state.error, explorer, explorer.known());
      editor.mark(described.mark ? {...described.mark, message: described.message} : null);
      of.showResult(cell, state, null);
      status.replaceChildren(...errorLines(described, of.codeOf(cell), explorer));
      explorer.say([described.message, described.meant].filter((text) => text !== null).join(" "));
    } else {
      editor.mark(null);
      status.textContent = of.lineOf(state.result);
      of.showResult(cell, state, state.result);
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
      if (next.kind !== of.kind) return;
      cell = next as Kind;
      editor.setText(of.codeOf(cell));
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
    chosen: of.chosen,
    paper: () => [
      // What is folded away on the screen is not for others to read either.
      ...(isFolded(cell, "code") ? [] : [element("pre", {}, element("code", {}, of.codeOf(cell)))]),
      element("p", {class: "quiet"}, status.textContent),
      ...(isFolded(cell, "result") ? [] : of.paper())
    ]
  };
}

function errorLines(
  described: ReturnType<typeof describeError>,
  code: string,
  {words}: ExplorerContext
): HTMLElement[] {
  const place = described.mark ? placeOf(code, described.mark.from) : null;
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
