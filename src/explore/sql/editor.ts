import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {keywordCompletionSource, sql} from "@codemirror/lang-sql";
import {bracketMatching, syntaxHighlighting} from "@codemirror/language";
import {diagnosticCount, lintKeymap, setDiagnostics} from "@codemirror/lint";
import {EditorState} from "@codemirror/state";
import {drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder} from "@codemirror/view";
import {classHighlighter} from "@lezer/highlight";
import type {Proposals} from "./proposals.js";
import {dialect} from "./dialect.js";
import {editorStyles} from "./editor-styles.js";

/** An editor of SQL in a page. */
export interface Editor {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly setText: (text: string) => void;
  /** Marks a place as wrong and says why; null takes the mark away. */
  readonly mark: (problem: {readonly from: number; readonly to: number; readonly message: string} | null) => void;
  /** Writes at the cursor. */
  readonly insert: (text: string) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

export interface EditorOptions {
  readonly text: string;
  /** Name for those who do not see what it stands beside. */
  readonly label: string;
  readonly changed: (text: string) => void;
  readonly run: () => void;
  readonly propose: (sql: string, at: number) => Proposals | null;
}

const kinds = {
  table: "class",
  result: "variable",
  column: "property",
  function: "function",
  value: "constant"
} as const;

/** Opens an editor. Tab leaves it unless suggestions are open, so that the keyboard is never caught. */
export function openEditor({text, label, changed, run, propose}: EditorOptions): Editor {
  const complete = (context: CompletionContext): CompletionResult | null => {
    const typed = context.matchBefore(/[\p{L}_][\p{L}\p{N}\p{M}_]*|\.|\$\{|'[^'\n]*/u);
    if (!typed && !context.explicit) return null;
    const found = propose(context.state.doc.toString(), context.pos);
    if (!found) return null;
    return {
      from: found.from,
      // Values are found by their names, which are not what is written.
      ...(found.chosen === true ? {filter: false} : {validFor: /^[\p{L}\p{N}\p{M}_]*$/u}),
      options: found.options.map(({label: name, written, kind, detail}) => ({
        label: name,
        apply: written ?? name,
        type: kinds[kind],
        detail,
        boost: kind === "column" ? 2 : kind === "function" ? -1 : 1
      }))
    };
  };
  const runHere = (editor: EditorView) => {
    closeCompletion(editor);
    run();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(editorStyles),
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        sql({dialect}),
        syntaxHighlighting(classHighlighter),
        autocompletion({override: [complete, keywordCompletionSource(dialect, true)], icons: false}),
        placeholder("SELECT …"),
        EditorView.theme({".cm-content": {minHeight: "3.2em"}}),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({"aria-label": label}),
        keymap.of([
          {key: "Mod-Enter", run: runHere},
          {key: "Shift-Enter", run: runHere},
          {key: "Tab", run: acceptCompletion},
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...lintKeymap,
          ...defaultKeymap
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
        })
      ]
    })
  });
  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    setText: (next) => {
      if (next !== view.state.doc.toString()) {
        view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}});
      }
    },
    mark: (problem) => {
      if (problem === null && diagnosticCount(view.state) === 0) return;
      const length = view.state.doc.length;
      const diagnostics = problem
        ? [
            {
              from: Math.min(problem.from, length),
              to: Math.min(Math.max(problem.to, problem.from), length),
              severity: "error" as const,
              message: problem.message
            }
          ]
        : [];
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    insert: (inserted) => {
      view.dispatch(view.state.replaceSelection(inserted));
      view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy()
  };
}
