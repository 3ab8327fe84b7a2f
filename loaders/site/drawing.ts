import {JSDOM} from "jsdom";

/** A document to draw charts in outside of a browser. */
export function drawingDocument(): Document {
  return new JSDOM("").window.document;
}
