import type {Block, Footnote, Line, Run} from "./blocks.js";

/** Numbers the notes of values from part to part, the same note always with the same number. */
export function numberFootnotes(parts: readonly (readonly Block[])[]): {
  readonly parts: readonly (readonly Block[])[];
  readonly notes: readonly Footnote[];
} {
  const numbers = new Map<string, number>();
  const notes: Footnote[] = [];
  const numberOf = (footnote: Footnote): number => {
    const known = numbers.get(footnote.text);
    if (known !== undefined) return known;
    notes.push(footnote);
    numbers.set(footnote.text, notes.length);
    return notes.length;
  };
  const run = (one: Run): Run =>
    typeof one === "object" && "footnote" in one ? {...one, number: numberOf(one.footnote)} : one;
  const line = (runs: Line): Line => runs.map(run);
  const block = (one: Block): Block => {
    switch (one.kind) {
      case "paragraph":
        return {...one, line: line(one.line)};
      case "list":
        return {...one, items: one.items.map(line)};
      case "table":
        return {
          ...one,
          groups: one.groups.map((group) => ({
            ...group,
            rows: group.rows.map((cells) => cells.map((cell) => cell.map(line)))
          }))
        };
      case "heading":
      case "figures":
      case "footnotes":
        return one;
    }
  };
  return {parts: parts.map((blocks) => blocks.map(block)), notes};
}
