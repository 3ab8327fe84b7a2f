import {normaliseText} from "./lines.js";

/** The cells of a line of a table; each holds its lines, since a cell may break them with `<br>`. */
export interface Cells {
  readonly by: "pipes" | "tabs";
  readonly cells: readonly (readonly string[])[];
}

/**
 * The cells of a line as it stands in the text, or null where it is no line of a table. Pipes make one at the edges of a line or
 * where there are two or more; tabs, which also stand between words, only may.
 */
export function cellsOf(line: string): Cells | null {
  const trimmed = line.trim();
  const bars = trimmed.match(/(?<!\\)\|/gu)?.length ?? 0;
  if (bars > 0 && (bars > 1 || trimmed.startsWith("|") || trimmed.endsWith("|"))) {
    const inner = trimmed.replace(/^\|/u, "").replace(/(?<!\\)\|$/u, "");
    return {by: "pipes", cells: inner.split(/(?<!\\)\|/u).map(linesOf)};
  }
  if (!/\S\t+\s*\S/u.test(line)) return null;
  return {
    by: "tabs",
    cells: line
      .replace(/[\r\n]+$/u, "")
      .split("\t")
      .map(linesOf)
  };
}

/** Whether a line of a table only rules it off from its head ("|---|:--|"). */
export function isRule({by, cells}: Cells): boolean {
  return (
    by === "pipes" &&
    cells.every((lines) => lines.every((line) => /^:?[-–—=]+:?$/u.test(line))) &&
    cells.flat().length > 0
  );
}

function linesOf(cell: string): readonly string[] {
  return cell
    .split(/<br ?\/?>/iu)
    .map(normaliseText)
    .filter((line) => line !== "");
}
