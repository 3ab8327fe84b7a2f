import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import type {ProgramMessages} from "../../messages/programs.js";
import {openCodeEditor, type CodeOptions, type Editor} from "../editor/code-editor.js";
import type {KnownTable} from "../sql/proposals.js";
import {grammarLoaded, programNames} from "./grammar.js";
import {libraryNames} from "./library-names.js";
import {atHand} from "./protocol.js";

/** What a program may name, as its editor proposes it. */
interface Named {
  readonly words: ProgramMessages;
  readonly tables: () => readonly KnownTable[];
  /** The names of inputs. */
  readonly inputs: () => readonly string[];
}

/** Opens an editor of JavaScript. */
export function openProgramEditor(options: CodeOptions, {words, tables, inputs}: Named): Editor {
  const grammar = grammarLoaded();
  const named = (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}_$][\p{L}\p{N}\p{M}_$]*/u);
    if ((!word && !context.explicit) || /[.'"`]$/.test(before(context, word?.from ?? context.pos))) return null;
    return {
      from: word?.from ?? context.pos,
      validFor: /^[\p{L}\p{N}\p{M}_$]*$/u,
      options: [
        ...tables().map(({name, kind, description}): Completion => ({
          label: name,
          type: kind === "result" ? "variable" : "class",
          detail: description.slice(0, 60),
          boost: kind === "result" ? 2 : 0
        })),
        ...inputs().map((label): Completion => ({label, type: "variable", boost: 2})),
        ...atHand.map((label): Completion => ({label, type: "function", boost: 1}))
      ]
    };
  };
  /** What a library or a table has, after its name; after another point, or within quotes, the columns of what is read. */
  const members = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[.'"`][\p{L}\p{N}\p{M}_$]*/u);
    if (!word) return null;
    const from = word.from + 1;
    const read = new Set(programNames(context.state.doc.toString()).free.map(({name}) => name));
    const known = tables().filter(({name}) => read.has(name));
    const owner = word.text.startsWith(".") ? ownerBefore(context, word.from) : null;
    const library = known.some(({name}) => name === owner) ? "table" : owner;
    if (library !== null && [...libraries, "table"].includes(library)) {
      const names = await libraryNames();
      return {from, validFor: /^[\w$]*$/, options: (names[library] ?? []).map((label) => ({label, type: "function"}))};
    }
    const columns = known.flatMap((table) => table.columns);
    if (columns.length === 0) return null;
    const labels = new Map(columns.map(({name, description}) => [name, description]));
    return {
      from,
      validFor: /^[\p{L}\p{N}\p{M}_$]*$/u,
      options: [...labels].map(([label, description]) => ({label, type: "property", detail: description.slice(0, 60)}))
    };
  };
  return openCodeEditor(options, {
    language: grammar?.language ?? [],
    completions: grammar ? [named, members, grammar.localNames] : [],
    placeholder: words.placeholder
  });
}

/** The line before a place, as far as it says what stands there. */
const before = ({state}: CompletionContext, at: number): string => state.sliceDoc(Math.max(0, at - 40), at);

/** Names at hand that have much of their own. */
const libraries: readonly string[] = ["Plot", "d3", "aq", "op"];

/** The name right before a point, where it is a whole one. */
function ownerBefore(context: CompletionContext, at: number): string | null {
  return (
    /(?:^|[^\p{L}\p{N}\p{M}_$.])(?<name>[\p{L}_$][\p{L}\p{N}\p{M}_$]*)$/u.exec(before(context, at))?.groups?.name ??
    null
  );
}
