import {inputMessages} from "../../messages/inputs.js";
import {choice, element} from "../../lib/element.js";
import {inputControls, type InputControl} from "../../model/explorer.js";
import {hasOptions, newInput, type InputChoice} from "../input/input.js";
import type {Editor} from "../editor/code-editor.js";
import type {ExplorerContext} from "./cell-view.js";

/** The cell whose settings they are. */
interface SettledCell {
  readonly input: () => InputChoice;
  readonly change: (input: InputChoice) => void;
  readonly run: () => void;
}

/** The settings of an input, folded below its control. */
export interface InputSettings {
  readonly element: HTMLElement;
  readonly write: (input: InputChoice) => void;
  readonly insert: (text: string) => void;
  readonly close: () => void;
}

const numbers = ["min", "max", "step"] as const;

/** The settings of an input: its kind, its label, its bounds or its options. */
export function inputSettings(explorer: ExplorerContext, {input, change, run}: SettledCell): InputSettings {
  const words = inputMessages(explorer.language);
  const put = (changed: Partial<InputChoice>) => {
    change({...input(), ...changed});
    arrange();
  };
  const kind = choice(
    words.control,
    inputControls.map((control) => [control, words.controls[control]] as const),
    input().control,
    (control) => put(turnedInto(input(), control as InputControl))
  );
  const label = element("input", {type: "text", autocomplete: "off", spellcheck: "false"});
  label.addEventListener("input", () => put({label: label.value}));
  const bounds = numbers.map((name) => {
    const field = element("input", {type: "number", step: "any"});
    field.addEventListener("input", () => {
      const typed = field.value.trim();
      const read = typed === "" ? null : Number(typed);
      if (read === null || Number.isFinite(read))
        put({[name]: name === "step" && read !== null && read <= 0 ? null : read});
    });
    return {name, field, row: element("label", {}, element("span", {}, words[name]), field)};
  });
  const source = choice(
    words.optionsFrom,
    [
      ["fixed", words.fixed],
      ["query", words.queried]
    ],
    "fixed",
    (from) => put({query: from === "query" ? (input().query ?? "") : null})
  );
  const list = element("textarea", {rows: 4, "aria-label": words.options, spellcheck: "false"});
  list.addEventListener("input", () => put({options: list.value.split("\n").filter((line) => line.trim() !== "")}));
  const listRow = element("div", {class: "input-options"}, element("span", {class: "quiet"}, words.options), list);
  const queryRow = element("div", {class: "input-options"}, element("span", {class: "quiet"}, words.query));
  /** The editor is made when it is first needed. */
  let editor: Editor | null = null;
  const details = element(
    "details",
    {class: "input-settings"},
    element("summary", {}, words.settings),
    element(
      "div",
      {class: "input-fields"},
      kind,
      element("label", {}, element("span", {}, words.label), label),
      ...bounds.map(({row}) => row),
      source
    ),
    listRow,
    queryRow
  );
  details.open = input().label === "" && input().value === null;

  const arrange = () => {
    const now = input();
    const {control, query} = now;
    for (const {name, row} of bounds)
      row.hidden = !["slider", "number", "years"].includes(control) || (name === "step" && control === "years");
    const options = hasOptions(now);
    source.hidden = !options;
    listRow.hidden = !options || query !== null;
    queryRow.hidden = !options || query === null;
    if (queryRow.hidden || editor !== null) return;
    editor = explorer.openEditor({
      text: query ?? "",
      label: words.query,
      changed: (text) => {
        if (text !== input().query) put({query: text});
      },
      run,
      propose: explorer.propose
    });
    queryRow.append(editor.element);
  };

  const write = (now: InputChoice) => {
    const select = (row: HTMLElement, value: string) => {
      const field = row.querySelector("select");
      if (field) field.value = value;
    };
    const keep = (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
      if (document.activeElement !== field && field.value !== value) field.value = value;
    };
    select(kind, now.control);
    select(source, now.query === null ? "fixed" : "query");
    keep(label, now.label);
    for (const {name, field} of bounds) keep(field, now[name] === null ? "" : String(now[name]));
    keep(list, now.options.join("\n"));
    if (now.query !== null) editor?.setText(now.query);
    arrange();
  };
  write(input());
  return {
    element: details,
    write,
    insert: (text) => {
      details.open = true;
      editor?.insert(text);
    },
    close: () => editor?.close()
  };
}

/** An input as another kind of control: its words stay, and what only the new kind has is as in a new one. */
function turnedInto(before: InputChoice, control: InputControl): InputChoice {
  const made = newInput(control);
  const keepsBounds = [before.control, control].every((kind) => kind === "slider" || kind === "number");
  return {
    ...made,
    label: before.label,
    options: before.options,
    query: before.query,
    ...(keepsBounds ? {min: before.min, max: before.max, step: before.step, value: before.value} : {}),
    ...(hasOptions(before) && hasOptions({control}) ? {value: before.value} : {})
  };
}
