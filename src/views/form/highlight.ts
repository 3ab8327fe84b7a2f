import type {Hit} from "../../lib/search.js";

/** Puts `<mark>` around spans of an element's text, over the borders of its children; in the order of the hits. */
export function markHits(element: Element, hits: readonly Hit[]): HTMLElement[][] {
  const marks = hits.map((): HTMLElement[] => []);
  const ordered = hits.map((hit, i) => ({...hit, i})).sort((a, b) => b.start - a.start);
  for (const {node, from} of textNodes(element)) {
    // From the end, so that what is cut off does not move what is still to be marked.
    for (const {start, end, exact, i} of ordered) {
      const first = Math.max(start - from, 0);
      const last = Math.min(end - from, node.data.length);
      if (first >= last) continue;
      node.splitText(last);
      const mark = element.ownerDocument.createElement("mark");
      if (!exact) mark.className = "folded";
      const middle = node.splitText(first);
      middle.replaceWith(mark);
      mark.append(middle);
      marks[i]!.push(mark);
    }
  }
  return marks;
}

/** Takes the marks away again and leaves the text as it was. */
export function clearMarks(marks: Iterable<HTMLElement>): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    if (!parent) continue;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

function textNodes(element: Element): {readonly node: Text; readonly from: number}[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  const nodes: {readonly node: Text; readonly from: number}[] = [];
  let from = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({node, from});
    from += node.data.length;
  }
  return nodes;
}
