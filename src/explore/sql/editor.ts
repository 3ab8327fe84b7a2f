import type {CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {keywordCompletionSource, sql} from "@codemirror/lang-sql";
import {openCodeEditor, type CodeOptions, type Editor} from "../editor/code-editor.js";
import type {Proposals} from "./proposals.js";
import {dialect} from "./dialect.js";

export interface EditorOptions extends CodeOptions {
  readonly propose: (sql: string, at: number) => Proposals | null;
}

const kinds = {
  table: "class",
  result: "variable",
  column: "property",
  function: "function",
  value: "constant"
} as const;

/** Opens an editor of SQL. */
export function openEditor({propose, ...options}: EditorOptions): Editor {
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
  return openCodeEditor(options, {
    language: sql({dialect}),
    completions: [complete, keywordCompletionSource(dialect, true)],
    placeholder: "SELECT …"
  });
}
