import {inputControls, type InputControl, type InputProblem} from "../../model/explorer.js";

/** One value that a control can have. */
export type Scalar = string | number | boolean;

/** What a reader has chosen: one value, several, or both ends of a range. Null leaves it to the control. */
export type ChosenValue = Scalar | readonly Scalar[] | null;

/** A control of a notebook and what was chosen by it; fields that its kind does not have stay as they were. */
export interface InputChoice {
  readonly control: InputControl;
  /** What stands before it; empty for the name of its cell. */
  readonly label: string;
  /** Least and greatest number and the step between them; null where there is no such bound. */
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  /** Fixed options of a choice. */
  readonly options: readonly string[];
  /** The statement whose first column gives the options, and whose second their names; null where they are fixed. */
  readonly query: string | null;
  readonly value: ChosenValue;
}

/** A value that may be chosen, and how it reads. */
export interface InputOption {
  readonly value: Scalar;
  readonly text: string;
}

/** An input as cells read it. */
export interface InputReading {
  /** What holds: a list for several values, two values for a range. */
  readonly value: Scalar | readonly Scalar[];
  readonly options: readonly InputOption[];
  /** What was chosen and cannot be had any more; another value holds in its place. */
  readonly gone: readonly Scalar[];
}

/** Options that are offered at most; a longer list is cut, and its input says so. */
export const mostOptions = 1000;

const limits = {text: 100_000, label: 200, options: mostOptions, option: 500} as const;

/** A control as it is when it is added. */
export function newInput(control: InputControl): InputChoice {
  const plain = {control, label: "", min: null, max: null, step: null, options: [], query: null, value: null};
  if (control === "slider") return {...plain, min: 0, max: 100, step: 1};
  return control === "years" ? {...plain, min: 2010, max: 2030, step: 1} : plain;
}

/** Whether a control offers options. */
export const hasOptions = ({control}: Pick<InputChoice, "control">): boolean =>
  control === "choice" || control === "choices";

/** Whether a control has two ends, read as `.from` and `.to`. */
export const isRange = ({control}: Pick<InputChoice, "control">): boolean => control === "years" || control === "dates";

/** Whether the options have to be asked for. */
export const asksForOptions = (input: InputChoice): boolean => hasOptions(input) && input.query !== null;

/** Whether two states of a control differ in nothing but what is chosen. */
export const sameControl = (a: InputChoice, b: InputChoice): boolean =>
  JSON.stringify({...a, value: null, label: ""}) === JSON.stringify({...b, value: null, label: ""});

/** Reads a control from data that anybody may have written; what is not understood is as in a new one. */
export function readInput(data: unknown): InputChoice {
  const from = typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  const control = inputControls.find((known) => known === from.control) ?? "text";
  const text = (value: unknown, longest: number) =>
    typeof value === "string" ? value.slice(0, longest).normalize("NFC") : "";
  const number = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : null);
  const options: readonly unknown[] = Array.isArray(from.options) ? from.options : [];
  return {
    control,
    label: text(from.label, limits.label),
    min: number(from.min),
    max: number(from.max),
    step: number(from.step),
    options: options.slice(0, limits.options).flatMap((option) => {
      const read = text(option, limits.option);
      return read === "" ? [] : [read];
    }),
    query: typeof from.query === "string" ? text(from.query, limits.text) : null,
    value: chosenIn(from.value)
  };
}

function chosenIn(data: unknown): ChosenValue {
  if (Array.isArray(data)) {
    return data.slice(0, limits.options).flatMap((item: unknown) => {
      const read = chosenIn(item);
      return read === null || typeof read === "object" ? [] : [read];
    });
  }
  if (typeof data === "string") return data.slice(0, limits.text).normalize("NFC");
  return typeof data === "boolean" || (typeof data === "number" && Number.isFinite(data)) ? data : null;
}

/** Fixed options; where all are written as numbers they are numbers, so that `01` stays a code. */
export function fixedOptions({options}: Pick<InputChoice, "options">): InputOption[] {
  const texts = [...new Set(options.map((option) => option.trim()))].filter((option) => option !== "");
  const numbers = texts.every((text) => String(Number(text)) === text && Number.isFinite(Number(text)));
  return texts.map((text) => ({value: numbers ? Number(text) : text, text}));
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, as `2023-02-28` is and `2023-02-30` is not. */
export function isDay(text: unknown): text is string {
  if (typeof text !== "string" || !dayForm.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The days that a range of days begins with. */
const firstDays = ["2020-01-01", "2020-12-31"] as const;

/**
 * What holds of a control: what was chosen, as far as it can be had, else what the control begins with.
 * @param options those that there are, of a control that offers options
 * @returns the problem, where there can be no value
 */
export function readingOf(input: InputChoice, options: readonly InputOption[]): InputReading | InputProblem {
  const {control, value, min, max} = input;
  const plain = (held: InputReading["value"], gone: readonly Scalar[] = []): InputReading => ({
    value: held,
    options,
    gone
  });
  if (min !== null && max !== null && min > max && ["slider", "number", "years"].includes(control)) return "span";
  switch (control) {
    case "slider":
    case "number": {
      const least = min ?? (control === "slider" ? 0 : Math.min(0, max ?? 0));
      if (typeof value !== "number") return plain(least, value === null ? [] : scalars(value));
      const held = within(value, input);
      return plain(held, held === value ? [] : [value]);
    }
    case "years": {
      const [from, to] = pairOf(value, (end) => typeof end === "number") ?? [min ?? 2010, max ?? 2030];
      const held = [within(from, input), within(to, input)] as const;
      if (held[0] > held[1]) return plain([held[1], held[0]], []);
      return plain(held, held[0] === from && held[1] === to ? [] : [from, to]);
    }
    case "date":
      return isDay(value) ? plain(value) : plain(firstDays[0], value === null ? [] : scalars(value));
    case "dates": {
      const days = pairOf(value, isDay);
      return days ? plain(days.toSorted()) : plain([...firstDays], value === null ? [] : scalars(value));
    }
    case "text":
      return plain(typeof value === "string" ? value : value === null ? "" : String(scalars(value)[0] ?? ""));
    case "checkbox":
      return plain(value === true);
    case "choice":
    case "choices":
      return chosenAmong(input, options);
  }
}

function chosenAmong(
  {control, value, query}: InputChoice,
  options: readonly InputOption[]
): InputReading | InputProblem {
  const [first] = options;
  if (!first) return query === null ? "noOptions" : "noRows";
  const byText = new Map(options.map((option) => [String(option.value), option.value]));
  const chosen = scalars(value);
  const held = chosen.flatMap((one) => byText.get(String(one)) ?? []);
  const gone = chosen.filter((one) => !byText.has(String(one)));
  if (control === "choice") return {value: held[0] ?? first.value, options, gone: held.length > 0 ? [] : gone};
  // Who chose nothing has chosen; who has not chosen yet, or whose choice is no more, has all of them.
  const all = value === null || typeof value !== "object" || (held.length === 0 && gone.length > 0);
  return {value: all && held.length === 0 ? options.map((option) => option.value) : held, options, gone};
}

const scalars = (value: ChosenValue): readonly Scalar[] =>
  value === null ? [] : typeof value === "object" ? value : [value];

function pairOf<T extends Scalar>(value: ChosenValue, is: (end: unknown) => end is T): readonly [T, T] | null {
  if (typeof value !== "object" || value?.length !== 2) return null;
  const [from, to] = value;
  return is(from) && is(to) ? [from, to] : null;
}

/** A number within the bounds of its control. */
function within(value: number, {min, max}: Pick<InputChoice, "min" | "max">): number {
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, value));
}
