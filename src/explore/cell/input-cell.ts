import {inputMessages} from "../../messages/inputs.js";
import {element} from "../../lib/element.js";
import {inputControl, type Control} from "../input/input-control.js";
import {
  asksForOptions,
  fixedOptions,
  isRange,
  mostOptions,
  readingOf,
  type InputChoice,
  type InputReading,
  type Scalar
} from "../input/input.js";
import {inputText} from "../input/input-text.js";
import type {InputCell} from "../notebook/notebook.js";
import {describeError} from "../session/error-words.js";
import type {CellState} from "./cell-state.js";
import type {CellBody, ExplorerContext} from "./cell-view.js";
import {inputSettings} from "./input-settings.js";
import {runButtons} from "./run-buttons.js";

/** The body of an input: its control, what is to be said of it, and its settings. */
export function inputCell(first: InputCell, explorer: ExplorerContext): CellBody {
  const {words, language} = explorer;
  const inputs = inputMessages(language);
  let cell = first;
  let state: CellState = {status: "idle", changed: false};
  let control: Control | null = null;
  /** What the control was made of, so that it stays while only its value changes. */
  let made = "";
  /** What the reader typed and cannot be. */
  let wrong: string | null = null;
  const place = element("div", {class: "input-control"});
  const status = element("p", {class: "input-status"});
  const use = element("p", {class: "quiet input-use"});
  const buttons = runButtons(
    words,
    () => explorer.run(cell.id),
    () => explorer.stop()
  );

  const change = (input: InputChoice) => {
    cell = {...cell, input};
    explorer.change(cell);
  };
  const settings = inputSettings(explorer, {
    input: () => cell.input,
    change: (input) => {
      change(input);
      write();
    },
    run: () => explorer.run(cell.id)
  });

  /** What holds: what the last run found, or what can be said without one. */
  const reading = (): InputReading | null => {
    const {input} = cell;
    const held = state.status === "done" ? state.result.reading : undefined;
    const found = asksForOptions(input) ? (held ?? beforeRun(input)) : readingOf(input, fixedOptions(input));
    return typeof found === "string" ? null : found;
  };

  const label = () => cell.input.label || cell.name || words.kinds.input;

  const write = () => {
    const found = reading();
    const {input} = cell;
    const next = JSON.stringify([{...input, value: null, query: null}, label(), found?.options, found === null]);
    if (next !== made) {
      made = next;
      wrong = null;
      control =
        found &&
        inputControl({
          input,
          reading: found,
          label: label(),
          words: inputs,
          language,
          choose: (value) => {
            wrong = null;
            change({...cell.input, value});
            say();
          },
          wrong: (text) => {
            wrong = text;
            say();
          }
        });
      place.replaceChildren(control?.element ?? element("p", {class: "input-label"}, label()));
    } else if (found) control?.write(found);
    const asks = asksForOptions(input);
    for (const tool of buttons.elements) tool.classList.toggle("unneeded", !asks);
    const part = (name: string) => `\${${cell.name}${name}}`;
    use.textContent =
      cell.name === "" ? inputs.unnamed : inputs.use(isRange(input) ? `${part(".from")}, ${part(".to")}` : part(""));
    say();
  };

  const say = () => {
    const [failed, text] = told();
    status.textContent = text;
    status.classList.toggle("failed", failed);
    status.hidden = text === "";
  };

  /** What is to be said of how the input stands, and whether that is a failure. */
  const told = (): readonly [failed: boolean, text: string] => {
    const {input} = cell;
    if (wrong !== null) return [true, wrong];
    if (cell.name === "") return [false, inputs.unnamed];
    if (state.status === "failed") {
      const {message, meant} = describeError(state.error, explorer, explorer.known());
      return [true, [message, meant].filter((line) => line !== null).join(" ")];
    }
    const found = asksForOptions(input)
      ? state.status === "done"
        ? state.result.reading
        : undefined
      : readingOf(input, fixedOptions(input));
    if (typeof found === "string") return [true, inputs.problems[found]];
    if (!found) {
      if (state.status === "running" || state.status === "waiting") return [false, inputs.optionsRunning];
      return [false, state.status === "idle" && state.changed ? inputs.optionsChanged : inputs.optionsWait];
    }
    const list = (values: readonly Scalar[]) => `“${values.map(String).join("”, “")}”`;
    const held = inputText(input, found, null, inputs, language) ?? "";
    return [
      found.gone.length > 0,
      [
        ...(found.gone.length > 0 ? [inputs.gone(list(found.gone), `“${shortened(held)}”`)] : []),
        ...(found.options.length >= mostOptions ? [inputs.tooMany(mostOptions.toLocaleString(language.tag))] : [])
      ].join(" ")
    ];
  };

  return {
    element: element("div", {class: "input-body"}, place, status, settings.element, use),
    tools: buttons.elements,
    update: (next) => {
      if (next.kind !== "input") return;
      cell = next;
      settings.write(cell.input);
      write();
    },
    show: (next) => {
      const failedBefore = state.status === "failed";
      state = next;
      buttons.busy(next.status === "running" || next.status === "waiting");
      write();
      if (next.status === "failed" && !failedBefore) explorer.say(told()[1]);
    },
    insert: (text) => settings.insert(text),
    focus: () => place.querySelector<HTMLElement>("input, select")?.focus(),
    close: settings.close,
    paper: () => {
      const found = reading();
      const value = found && inputText(cell.input, found, null, inputs, language);
      return [
        element("p", {class: "paper-input"}, element("span", {}, label()), " ", element("strong", {}, value ?? "–"))
      ];
    }
  };
}

/** What stands there of an input whose options have not been asked for: what was chosen, and nothing else to choose. */
function beforeRun(input: InputChoice): InputReading | string {
  const {value} = input;
  const chosen = value === null ? [] : typeof value === "object" ? value : [value];
  return readingOf(
    input,
    chosen.map((one) => ({value: one, text: String(one)}))
  );
}

/** Values as far as a sentence holds them. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
