import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  type CompletionSource
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {bracketMatching, syntaxHighlighting} from "@codemirror/language";
import {diagnosticCount, lintKeymap, setDiagnostics} from "@codemirror/lint";
import {EditorState, type Extension} from "@codemirror/state";
import {drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder} from "@codemirror/view";
import {classHighlighter} from "@lezer/highlight";
import {editorStyles} from "./editor-styles.js";

/** An editor of code in a page. */
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

/** What every editor is opened with. */
export interface CodeOptions {
  readonly text: string;
  /** Name for those who do not see what it stands beside. */
  readonly label: string;
  readonly changed: (text: string) => void;
  readonly run: () => void;
}

/** The language of an editor. */
interface CodeLanguage {
  readonly language: Extension;
  readonly completions: readonly CompletionSource[];
  /** What stands there while nothing does. */
  readonly placeholder: string;
}

/** Opens an editor. Tab leaves it unless suggestions are open, so that the keyboard is never caught. */
export function openCodeEditor({text, label, changed, run}: CodeOptions, of: CodeLanguage): Editor {
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
        // What is copied from files of some machines has ễ as ê and a mark, which is another name to the engine.
        EditorView.clipboardInputFilter.of((pasted) => pasted.normalize("NFC")),
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        of.language,
        syntaxHighlighting(classHighlighter),
        autocompletion({override: [...of.completions], icons: false}),
        placeholder(of.placeholder),
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
