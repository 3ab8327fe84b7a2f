import type {PlanLine} from "../../src/plan/lines.js";

/**
 * Text in one normal form: NFC, every kind of space (no-break spaces and tabs too) made plain, runs made one, trimmed.
 * Characters without width are dropped, and the Icelandic Ð becomes the Vietnamese Đ that it looks like: both come from
 * word processors and would make equal words differ. Marks of Markdown that say how a text looks (bold, headings,
 * backslashes before signs) are dropped too: they are not its words.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "")
    .replace(/\\+(?=[!-/:-@[\]-`{-~])/gu, "")
    .replace(/\*{2,}/gu, "")
    .replace(/^(?:\s*#+(?=\s|$))+/u, "")
    .normalize("NFC")
    .replaceAll("\u00D0", "\u0110")
    .replaceAll("\u00F0", "\u0111")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The lines of a text as they stand in it, whatever its line ends (LF, CRLF or CR). */
export function rawLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u);
}

/** The lines of a text, each in normal form and with its number. */
export function readLines(text: string): readonly PlanLine[] {
  return rawLines(text).map((line, index) => ({number: index + 1, text: normaliseText(line)}));
}
