import type {Block, Line} from "./blocks.js";

/** The blocks with each of their lines put through a function, in their order. */
export function mapLines(blocks: readonly Block[], line: (line: Line) => Line): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return {...block, line: line(block.line)};
      case "list":
        return {...block, items: block.items.map(line)};
      case "table":
        return {
          ...block,
          groups: block.groups.map((group) => ({
            ...group,
            rows: group.rows.map((cells) => cells.map((cell) => cell.map(line)))
          }))
        };
      case "heading":
      case "figures":
      case "footnotes":
        return block;
    }
  });
}

/** The blocks with the words alone of links whose pages are not there. */
export function withLiveLinks(blocks: readonly Block[], has: (path: string) => boolean): readonly Block[] {
  const isThere = (path: string) => has(path.replace(/[?#].*$/, ""));
  return mapLines(blocks, (line) =>
    line.map((run) => (typeof run === "object" && "path" in run && !isThere(run.path) ? run.text : run))
  );
}
