import {
  logLevels,
  mostLineLetters,
  mostValueLetters,
  type DrawnNode,
  type GivenColumn,
  type LogLine,
  type ProgramFailure,
  type ProgramMessage,
  type ProgramPlace,
  type ProgramValue
} from "./protocol.js";

/** A program has come to something that it cannot say, or that is none of what it may say. */
export const unreadable = {kind: "unreadable"} as const;

/** What a program came to. Its drawing and rows are still to be looked at. */
export type ProgramEnd = Exclude<ProgramMessage, {readonly kind: "ready" | "log"}> | typeof unreadable;

/** What is not looked at yet. */
type Fields = Readonly<Partial<Record<string, unknown>>>;

/** What a program tells the page, which may be anything: its own words cut to what is shown of them, and nothing but what is known. */
export function toldMessage(data: unknown): ProgramMessage | typeof unreadable {
  const message = fieldsOf(data);
  switch (message.kind) {
    case "ready":
      return {kind: "ready"};
    case "log":
      return {kind: "log", ...lineOf(message)};
    case "done": {
      const value = valueOf(fieldsOf(message.value));
      return value === null ? unreadable : {kind: "done", value};
    }
    case "failed": {
      const failure = failureOf(fieldsOf(message.failure));
      return failure === null ? unreadable : {kind: "failed", failure};
    }
    default:
      return unreadable;
  }
}

function lineOf({level, text}: Fields): LogLine {
  return {level: logLevels.find((known) => known === level) ?? "log", text: words(text)};
}

function valueOf({kind, tree, columns, rows, text, value, given}: Fields): ProgramValue | null {
  switch (kind) {
    case "nothing":
      return {kind};
    case "drawing":
      return {kind, tree: tree as DrawnNode};
    case "table":
      return {kind, columns: columns as readonly GivenColumn[], rows: rows as number};
    case "value":
      return {kind, text: words(text, mostValueLetters), value, given: given === true};
    default:
      return null;
  }
}

function failureOf({kind, message, place, name, rows, most}: Fields): ProgramFailure | null {
  switch (kind) {
    case "syntax":
    case "thrown":
      return {kind, message: words(message), place: placeOf(place)};
    case "network":
      return {kind, name: words(name), place: placeOf(place)};
    case "unknown":
    case "unshowable":
      return {kind, name: words(name)};
    case "rows":
      return {kind, rows: Number(rows), most: Number(most)};
    default:
      return null;
  }
}

function placeOf(place: unknown): ProgramPlace | null {
  const {line, column} = fieldsOf(place);
  return Number.isSafeInteger(line) && Number.isSafeInteger(column)
    ? {line: Math.max(1, Number(line)), column: Math.max(0, Number(column))}
    : null;
}

const words = (text: unknown, most: number = mostLineLetters): string =>
  typeof text === "string" ? text.slice(0, most) : "";

const fieldsOf = (data: unknown): Fields => (typeof data === "object" && data !== null ? (data as Fields) : {});
