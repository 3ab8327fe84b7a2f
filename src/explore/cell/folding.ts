import {button} from "../../lib/element.js";
import type {CellPart, ResultCell} from "../notebook/notebook.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** A button that folds a part of a cell away and brings it back; it says which of both is so. */
export interface FoldButton {
  readonly element: HTMLButtonElement;
  /** Shows whether the part is folded. */
  readonly write: (folded: boolean) => void;
}

export function foldButton(name: string, words: ExploreMessages, part: HTMLElement, act: () => void): FoldButton {
  const made = button("", act, {class: "fold", "aria-label": name});
  let written: boolean | null = null;
  return {
    element: made,
    write: (folded) => {
      if (folded === written) return;
      written = folded;
      part.hidden = folded;
      made.textContent = folded ? "▸" : "▾";
      made.setAttribute("aria-expanded", String(!folded));
      made.title = folded ? words.unfold(name) : words.fold(name);
    }
  };
}

export const isFolded = ({folded}: ResultCell, part: CellPart): boolean => folded?.includes(part) ?? false;

/** The cell with a part folded that was not, or the reverse. */
export function turned<Kind extends ResultCell>(cell: Kind, part: CellPart): Kind {
  const {folded = []} = cell;
  const parts = folded.includes(part) ? folded.filter((other) => other !== part) : [...folded, part];
  if (parts.length > 0) return {...cell, folded: parts};
  const {folded: _none, ...rest} = cell;
  return rest as Kind;
}

/** What stands for folded code: its first line that is no comment, and how many lines there are. */
export function foldedLine(code: string, words: ExploreMessages): string {
  const lines = code.trim().split("\n");
  const first = lines.find((line) => line.trim() !== "" && !/^\s*(?:--|\/\/)/.test(line)) ?? lines[0] ?? "";
  return lines.length > 1 ? `${first.trim()} … (${words.lines(lines.length)})` : first.trim();
}
