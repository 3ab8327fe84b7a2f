import type {InputMessages} from "../../messages/inputs.js";
import type {Language} from "../../model/language.js";
import {choice, button, element} from "../../lib/element.js";
import {isDay, type ChosenValue, type InputChoice, type InputReading, type Scalar} from "./input.js";
import {scalarText} from "./input-text.js";

/** What a control works with. */
export interface ControlOptions {
  readonly input: InputChoice;
  readonly reading: InputReading;
  readonly label: string;
  readonly words: InputMessages;
  readonly language: Language;
  /** Takes over what the reader chose. */
  readonly choose: (value: ChosenValue) => void;
  /** Says what is wrong with what the reader typed; null once nothing is. */
  readonly wrong: (text: string | null) => void;
}

/** A control in the page. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows what holds, where it was not the control itself that changed it. */
  readonly write: (reading: InputReading) => void;
}

/** Makes the control of an input. */
export function inputControl(options: ControlOptions): Control {
  switch (options.input.control) {
    case "slider":
      return slider(options);
    case "number":
      return number(options);
    case "choice":
      return single(options);
    case "choices":
      return several(options);
    case "years":
      return range(options, "number");
    case "date":
      return day(options);
    case "dates":
      return range(options, "date");
    case "text":
      return text(options);
    case "checkbox":
      return checkbox(options);
  }
}

const labelled = (label: string, ...fields: readonly HTMLElement[]): HTMLLabelElement =>
  element("label", {}, element("span", {class: "input-label"}, label), ...fields);

const bounds = ({min, max, step}: InputChoice) => ({min, max, step: step ?? "any"});

function slider({input, label, words, language, choose, reading}: ControlOptions): Control {
  const field = element("input", {type: "range", ...bounds({...input, min: input.min ?? 0, max: input.max ?? 100})});
  const shown = element("output", {class: "input-value"});
  const write = ({value}: InputReading) => {
    field.value = String(value);
    say();
  };
  const say = () => {
    const read = scalarText(Number(field.value), input, words, language);
    shown.textContent = read;
    field.setAttribute("aria-valuetext", read);
  };
  field.addEventListener("input", () => {
    say();
    choose(Number(field.value));
  });
  write(reading);
  return {element: labelled(label, field, shown), write};
}

/** A number as it was typed, or what is wrong with it. */
function typedNumber(field: HTMLInputElement, {input, words, language}: ControlOptions): number | string {
  const typed = field.value.trim();
  if (typed === "" || !Number.isFinite(Number(typed))) return words.notNumber;
  const [least, most] = [input.min ?? Number.NEGATIVE_INFINITY, input.max ?? Number.POSITIVE_INFINITY];
  const read = Number(typed);
  const bound = (end: number) =>
    Number.isFinite(end) ? scalarText(end, input, words, language) : end < 0 ? "−∞" : "∞";
  return read < least || read > most ? words.notInRange(bound(least), bound(most)) : read;
}

function number(options: ControlOptions): Control {
  const {input, label, choose, wrong, reading} = options;
  const field = element("input", {type: "number", ...bounds(input)});
  const write = ({value}: InputReading) => {
    if (document.activeElement !== field) field.value = String(value);
  };
  field.addEventListener("input", () => {
    const read = typedNumber(field, options);
    field.setAttribute("aria-invalid", String(typeof read === "string"));
    wrong(typeof read === "string" ? read : null);
    if (typeof read === "number") choose(read);
  });
  write(reading);
  return {element: labelled(label, field), write};
}

function single({label, choose, reading}: ControlOptions): Control {
  const byText = new Map(reading.options.map(({value}) => [String(value), value]));
  const made = choice(
    label,
    reading.options.map(({value, text: name}) => [String(value), name] as const),
    String(reading.value),
    (chosen) => choose(byText.get(chosen) ?? chosen)
  );
  const field = made.querySelector("select");
  return {
    element: made,
    write: ({value}) => {
      if (field) field.value = String(value);
    }
  };
}

/** From so many options on they stand in a box of their own, with buttons for all and none. */
const many = 6;

function several({label, words, choose, reading}: ControlOptions): Control {
  const boxes = reading.options.map(({value, text: name}) => ({
    value,
    box: element("input", {type: "checkbox"}),
    name
  }));
  const chosen = (): Scalar[] => boxes.filter(({box}) => box.checked).map(({value}) => value);
  const set = (is: boolean) => {
    for (const {box} of boxes) box.checked = is;
    choose(chosen());
  };
  for (const {box} of boxes) box.addEventListener("change", () => choose(chosen()));
  const write = ({value}: InputReading) => {
    const held = new Set<Scalar>(typeof value === "object" ? value : [value]);
    for (const {box, value: of} of boxes) box.checked = held.has(of);
  };
  write(reading);
  return {
    element: element(
      "fieldset",
      {class: "input-choices"},
      element("legend", {}, label),
      element(
        "div",
        {class: boxes.length > many ? "input-boxes many" : "input-boxes"},
        ...boxes.map(({box, name}) => element("label", {}, box, element("span", {}, name)))
      ),
      boxes.length < 3
        ? null
        : element(
            "div",
            {class: "input-all"},
            button(words.all, () => set(true)),
            button(words.none, () => set(false))
          )
    ),
    write
  };
}

function range(options: ControlOptions, type: "number" | "date"): Control {
  const {input, label, words, choose, wrong, reading} = options;
  const fields = [words.from, words.to].map((end) => ({
    end,
    field: element("input", type === "number" ? {type, ...bounds(input)} : {type})
  }));
  const write = ({value}: InputReading) => {
    const ends = typeof value === "object" ? value : [];
    fields.forEach(({field}, i) => {
      if (document.activeElement !== field) field.value = String(ends[i] ?? "");
    });
  };
  const take = () => {
    const read = fields.map(({field}) =>
      type === "number" ? typedNumber(field, options) : isDay(field.value) ? field.value : null
    );
    const problem =
      type === "number" ? read.find((end) => typeof end === "string") : read.includes(null) ? words.notDay : undefined;
    const [from, to] = read;
    const reversed = problem === undefined && from! > to!;
    wrong(problem ?? (reversed ? words.wrongOrder : null));
    for (const {field} of fields) field.setAttribute("aria-invalid", String(problem !== undefined || reversed));
    if (problem === undefined && !reversed) choose([from!, to!]);
  };
  for (const {field} of fields) field.addEventListener("input", take);
  write(reading);
  return {
    element: element(
      "fieldset",
      {class: "input-range"},
      element("legend", {}, label),
      ...fields.map(({end, field}) => element("label", {}, element("span", {}, end), field))
    ),
    write
  };
}

function day({label, words, choose, wrong, reading}: ControlOptions): Control {
  const field = element("input", {type: "date"});
  const write = ({value}: InputReading) => {
    if (document.activeElement !== field) field.value = String(value);
  };
  field.addEventListener("input", () => {
    const right = isDay(field.value);
    wrong(right ? null : words.notDay);
    field.setAttribute("aria-invalid", String(!right));
    if (right) choose(field.value);
  });
  write(reading);
  return {element: labelled(label, field), write};
}

function text({label, choose, reading}: ControlOptions): Control {
  const field = element("input", {type: "text", spellcheck: "false", autocomplete: "off"});
  const write = ({value}: InputReading) => {
    if (document.activeElement !== field) field.value = String(value);
  };
  field.addEventListener("input", () => choose(field.value.normalize("NFC")));
  write(reading);
  return {element: labelled(label, field), write};
}

function checkbox({label, choose, reading}: ControlOptions): Control {
  const field = element("input", {type: "checkbox"});
  const write = ({value}: InputReading) => (field.checked = value === true);
  field.addEventListener("change", () => choose(field.checked));
  write(reading);
  return {element: element("label", {}, field, element("span", {class: "input-label"}, label)), write};
}
