import type {CleanNode} from "./clean-drawing.js";
import {reference} from "./protocol.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * A drawing as elements of the page.
 * @param prefix stands before the names within it, which another drawing may have too
 */
export function drawnElements(nodes: readonly CleanNode[], prefix: string): HTMLElement {
  const named = (value: string) => value.replace(reference, (_whole, _quote, id: string) => `url(#${prefix}${id})`);
  const make = (node: CleanNode): Node => {
    if (typeof node === "string") return document.createTextNode(node);
    const made: SVGElement | HTMLElement = node.svg
      ? document.createElementNS(svgNamespace, node.name)
      : document.createElement(node.name);
    for (const [name, value] of node.attributes) {
      if (name === "id") made.id = `${prefix}${value}`;
      else if (name === "href" && value.startsWith("#")) made.setAttribute(name, `#${prefix}${value.slice(1)}`);
      else made.setAttribute(name, named(value));
    }
    for (const [name, value] of node.style) made.style.setProperty(name, named(value));
    made.append(...node.children.map(make));
    return made;
  };
  const whole = document.createElement("div");
  whole.className = "drawn";
  whole.append(...nodes.map(make));
  return whole;
}
