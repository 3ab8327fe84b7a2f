import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {html, svg} from "htl";
import {
  mostLineLetters,
  type atHand,
  type GivenValue,
  type ProgramFailure,
  type ProgramTask,
  type ProgramValue
} from "../protocol.js";
import {answerOf} from "./answer.js";
import {inspected} from "./inspected.js";
import {NoNetwork} from "./network.js";
import {placeThrown, writtenProgram, type WrittenProgram} from "./written-program.js";

type Outcome = ProgramValue | ProgramFailure;
type Compiled = (...values: readonly unknown[]) => Promise<unknown>;

/** Runs a program with what it names, and gives what it came to. */
export async function runProgram(task: ProgramTask): Promise<Outcome> {
  const here: Readonly<Record<(typeof atHand)[number], unknown>> = {
    Plot,
    d3,
    aq,
    op: aq.op,
    html,
    svg,
    width: task.width,
    dark: task.dark,
    locale: task.locale
  };
  const isHere = (name: string): name is (typeof atHand)[number] => Object.hasOwn(here, name);
  const unknown = task.others.find((name) => !isHere(name) && !(name in globalThis) && !task.guarded.includes(name));
  const names = [...Object.keys(task.given), ...task.others.filter(isHere)];
  const program = writtenProgram(task.code, names);
  if ("kind" in program) return program;
  if (unknown !== undefined) return {kind: "unknown", name: unknown};
  let run: Compiled;
  try {
    run = compiled(program);
  } catch (error) {
    // What the reader of syntax lets through, the browser may not.
    return {kind: "syntax", message: messageOf(error), place: null};
  }
  // What libraries do between the program and its mistake is deeper than the browser tells by itself.
  Error.stackTraceLimit = 100;
  try {
    const values = [...Object.values(task.given).map(valueOf), ...task.others.filter(isHere).map((name) => here[name])];
    return answerOf(await run(...values));
  } catch (error) {
    const place = error instanceof Error ? placeThrown(error.stack ?? "", program) : null;
    if (error instanceof NoNetwork) return {kind: "network", name: error.message, place};
    return {kind: "thrown", message: messageOf(error), place};
  }
}

/** Compiles in the world of the sandbox, where nothing of this module is in reach. */
// oxlint-disable-next-line no-eval -- this is what the sandbox is for
const compiled = ({text}: WrittenProgram): Compiled => (0, eval)(text) as Compiled;

/** What an error says, as far as anybody reads it. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : inspected(error);
  return text.length > mostLineLetters ? `${text.slice(0, mostLineLetters - 1)}…` : text;
}

function valueOf(given: GivenValue): unknown {
  if (given.kind === "table") return aq.fromArrow(given.bytes);
  return given.kind === "days" ? withDays(given.value) : given.value;
}

/** Texts of days as the days that they are. */
function withDays(value: unknown): unknown {
  if (typeof value === "string") return new Date(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withDays(part)]));
}
