import type {DrawnNode} from "../protocol.js";
import {pictureOf} from "./document.js";

const [elementKind, textKind, documentKind, fragmentKind] = [1, 3, 9, 11] as const;

/** Whether a value is part of a document. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "nodeType" in value && typeof value.nodeType === "number";
}

/** An element with all that is in it, as data. What listens or runs does not come along. */
export function drawnOf(node: Node): DrawnNode {
  if (node.nodeType === fragmentKind || node.nodeType === documentKind) return ["div", [], childrenOf(node)];
  if (node.nodeType !== elementKind) return node.textContent ?? "";
  const element = node as Element;
  const name = element.localName;
  if (name === "canvas") return ["img", [["src", pictureOf(element as HTMLCanvasElement)]], []];
  const attributes = Array.from(element.attributes, (attribute) => [attribute.name, attribute.value] as const);
  return [name, attributes, childrenOf(element)];
}

function childrenOf(node: Node): DrawnNode[] {
  return Array.from(node.childNodes)
    .filter(({nodeType}) => nodeType === elementKind || nodeType === textKind)
    .map(drawnOf);
}
