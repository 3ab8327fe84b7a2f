import {SaxesParser} from "saxes";
import {XlsxError} from "./xlsx-error.js";

/** What a reader of a part wants to hear of; names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads one XML part as events. No entity but the five of XML is ever expanded and a document type is rejected, so that a
 * part cannot grow while it is read.
 * @throws XlsxError where the part is not well-formed XML, too deep, or has a document type
 */
export function readXml(bytes: Uint8Array, part: string, depthLimit: number, listener: XmlListener): void {
  const parser = new SaxesParser<{xmlns: false; position: false}>({xmlns: false, position: false});
  let depth = 0;
  parser.on("error", () => {
    throw new XlsxError("damaged", part);
  });
  parser.on("doctype", () => {
    throw new XlsxError("doctype", part);
  });
  parser.on("opentag", ({name, attributes}) => {
    if (++depth > depthLimit) throw new XlsxError("too_deep", part);
    listener.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({name}) => {
    depth--;
    listener.close?.(localName(name));
  });
  if (listener.text) {
    parser.on("text", listener.text);
    parser.on("cdata", listener.text);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new XlsxError("damaged", part);
  }
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
