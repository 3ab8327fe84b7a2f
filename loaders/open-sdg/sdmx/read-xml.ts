import {SaxesParser} from "saxes";
import type {Kind, Ledger} from "../account.js";

/** What a reader of XML wants to hear of; names come without their prefixes, and lines are 1-based. */
export interface XmlListener {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const deepest = 100;

class Refused extends Error {
  readonly code: "broken_xml" | "document_type" | "too_deep";

  constructor(code: Refused["code"]) {
    super(code);
    this.code = code;
  }
}

/**
 * Reads XML as events, and whether it could be read to its end. No entity but the five of XML is ever expanded and a document
 * type ends the reading, so that a file cannot grow while it is read nor name another one.
 */
export function readXml(text: string, file: string, kind: Kind, ledger: Ledger, listener: XmlListener): boolean {
  const parser = new SaxesParser<{xmlns: false; position: true}>({xmlns: false, position: true});
  let depth = 0;
  parser.on("error", () => {
    throw new Refused("broken_xml");
  });
  parser.on("doctype", () => {
    throw new Refused("document_type");
  });
  parser.on("opentag", ({name, attributes}) => {
    if (++depth > deepest) throw new Refused("too_deep");
    const given = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
    listener.open(localName(name), given, parser.line);
  });
  parser.on("closetag", ({name}) => {
    depth--;
    listener.close(localName(name));
  });
  if (listener.text) {
    parser.on("text", listener.text);
    parser.on("cdata", listener.text);
  }
  try {
    parser.write(text).close();
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    ledger.leave(kind, error.code, {file, line: parser.line});
    return false;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
