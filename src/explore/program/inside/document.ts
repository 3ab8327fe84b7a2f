import {parseHTML} from "linkedom";
import {pngOf} from "./png.js";

/** The drawings behind canvases, which exist apart from any page. */
const contexts = new WeakMap<object, OffscreenCanvasRenderingContext2D>();

/** A document without a page, for what makes elements: Plot, D3, templates. */
export function documentApart(): Document {
  const page = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const canvas = page.HTMLCanvasElement.prototype;
  Object.assign(canvas, {
    getContext(this: HTMLCanvasElement, kind: string): OffscreenCanvasRenderingContext2D | null {
      if (kind !== "2d") return null;
      const known = contexts.get(this) ?? new OffscreenCanvas(this.width, this.height).getContext("2d");
      if (known) contexts.set(this, known);
      return known;
    },
    toDataURL(this: HTMLCanvasElement): string {
      return pictureOf(this);
    }
  });
  Object.assign(globalThis, {
    document: page.document,
    // Libraries look for a document there.
    window: globalThis,
    Node: page.Node,
    NodeList: page.NodeList,
    NodeFilter: page.NodeFilter,
    // Templates ask whether a value is one; none here is.
    HTMLCollection: function HTMLCollection() {
      throw new TypeError("no element is listed here");
    },
    Element: page.Element,
    HTMLElement: page.HTMLElement,
    SVGElement: page.SVGElement
  });
  return page.document;
}

/** What was drawn on a canvas, as the address of a picture. */
export function pictureOf(canvas: HTMLCanvasElement): string {
  const context = contexts.get(canvas);
  const {width, height} = context?.canvas ?? canvas;
  const bytes = pngOf(context?.getImageData(0, 0, width, height) ?? new ImageData(1, 1));
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
