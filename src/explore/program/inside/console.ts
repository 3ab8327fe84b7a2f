import {mostLineLetters, mostLines, type LogLevel, type LogLine} from "../protocol.js";
import {inspected} from "./inspected.js";

const levels: Readonly<Record<string, LogLevel>> = {
  log: "log",
  info: "log",
  debug: "log",
  table: "log",
  dir: "log",
  trace: "log",
  warn: "warn",
  error: "error",
  assert: "error"
};

/** Has what a program writes to the console told to its reader, as far as anybody reads it. */
export function tellConsole(tell: (line: LogLine) => void): (level: LogLevel, text: string) => void {
  let lines = 0;
  const write = (level: LogLevel, text: string) => {
    if (lines++ < mostLines) tell({level, text: text.slice(0, mostLineLetters)});
  };
  for (const [method, level] of Object.entries(levels)) {
    const say = (...values: readonly unknown[]) => {
      const said = method === "assert" ? (values[0] === true ? null : values.slice(1)) : values;
      if (said) write(level, said.map(inspected).join(" "));
    };
    Object.defineProperty(console, method, {value: say, configurable: true, writable: true});
  }
  return write;
}
