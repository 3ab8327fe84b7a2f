import type {Problem} from "./problem.js";
import {expectations, remedies} from "./messages.js";

/** Bytes of an input file as text, or the one problem that prevents it. */
export type Decoded =
  | {readonly text: string; readonly problem?: never}
  | {readonly text?: never; readonly problem: Problem};

/**
 * Decodes a UTF-8 file strictly: a byte-order mark is dropped, line ends become LF, text becomes NFC. Any other encoding
 * is rejected with the line of the first byte that is not UTF-8, because a guessed encoding silently spoils Vietnamese.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return {problem: encodingProblem(file, 1, "UTF-16")};
  }
  if (bytes.includes(0)) return {problem: encodingProblem(file, lineOfByte(bytes, bytes.indexOf(0)), "NUL")};
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return {text: text.replace(/\r\n?/g, "\n").normalize("NFC")};
  } catch {
    const offset = firstInvalidByte(bytes);
    const value = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")}`;
    return {problem: encodingProblem(file, lineOfByte(bytes, offset), value)};
  }
}

function encodingProblem(file: string, line: number, value: string): Problem {
  return {
    severity: "error",
    code: "wrong_encoding",
    file,
    line,
    column: null,
    value,
    expected: expectations.utf8,
    mend: remedies.utf8
  };
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

/** Offset of the first byte of the first sequence that is not UTF-8, found by bisection over growing prefixes. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle - 1;
  }
  // An unfinished character at the end of the valid prefix is what the next byte broke.
  while (valid > 0 && !decodesWhole(bytes.subarray(0, valid))) valid--;
  return valid;
}

/** Whether a prefix is UTF-8 so far; a character cut off by its end is not yet an error. */
function decodes(prefix: Uint8Array): boolean {
  return decodesWhole(prefix, {stream: true});
}

function decodesWhole(bytes: Uint8Array, options: TextDecodeOptions = {}): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
