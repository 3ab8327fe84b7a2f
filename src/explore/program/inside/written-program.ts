import {parse} from "acorn";
import type {ProgramFailure, ProgramPlace} from "../protocol.js";

/** A program as it can be run, and how places in it are those of what was written. */
export interface WrittenProgram {
  /** An expression whose value is an asynchronous function of the given names. */
  readonly text: string;
  readonly placeOf: (line: number, column: number) => ProgramPlace;
}

/** Under this name the browser tells where in a program something went wrong. */
const fileName = "cell.js";

const before = (names: readonly string[]): string => `(async (${names.join(", ")}) => {"use strict"; `;
const opened = "return (";

/**
 * A program as a function of names: what its last line comes to is its value, unless it says `return` itself, and it may wait.
 * @returns what is wrong with how it is written, and where
 */
export function writtenProgram(
  code: string,
  names: readonly string[]
): WrittenProgram | Extract<ProgramFailure, {readonly place: unknown}> {
  const read = parsed(code);
  if ("kind" in read) return read;
  const {last} = read;
  const body = last === null ? code : `${code.slice(0, last.from)}${opened}${code.slice(last.from, last.to)})${code.slice(last.to)}`; // prettier-ignore
  const lead = before(names);
  const lastPlace = last === null ? null : placeAt(code, last.from);
  return {
    text: `${lead}${body}\n})\n//# sourceURL=${fileName}`,
    placeOf: (line, column) => {
      const written = line === 1 ? column - lead.length : column;
      const shifted = line === lastPlace?.line && written > lastPlace.column;
      return {line, column: Math.max(1, shifted ? written - opened.length : written)};
    }
  };
}

/** The last expression of a program, where that is what it ends with; or what is wrong with it. */
function parsed(
  code: string
):
  | {readonly last: {readonly from: number; readonly to: number} | null}
  | Extract<ProgramFailure, {readonly place: unknown}> {
  try {
    const {body} = parse(code, {
      ecmaVersion: "latest",
      // As strict as a module is, in which one may wait anywhere.
      sourceType: "module",
      allowReturnOutsideFunction: true,
      preserveParens: true,
      allowHashBang: false
    });
    const last = body.findLast(({type}) => type !== "EmptyStatement");
    if (last?.type !== "ExpressionStatement") return {last: null};
    return {last: {from: last.expression.start, to: last.expression.end}};
  } catch (error) {
    if (!(error instanceof SyntaxError) || !("pos" in error) || typeof error.pos !== "number") throw error;
    const message = error.message.replace(/ \(\d+:\d+\)$/, "");
    return {kind: "syntax", message, place: placeAt(code, error.pos)};
  }
}

function placeAt(code: string, at: number): ProgramPlace {
  const above = code.slice(0, at);
  return {line: above.split("\n").length, column: at - above.lastIndexOf("\n")};
}

/** The innermost place of a program that an error names, as browsers write their stacks; null where it names none. */
export function placeThrown(stack: string, {placeOf}: Pick<WrittenProgram, "placeOf">): ProgramPlace | null {
  const found = /(?:\bcell\.js|> eval):(?<line>\d+):(?<column>\d+)/.exec(stack)?.groups;
  return found === undefined ? null : placeOf(Number(found.line), Number(found.column));
}
