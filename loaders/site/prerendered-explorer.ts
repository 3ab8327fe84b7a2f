import {tableFromIPC} from "apache-arrow";
import {JSDOM} from "jsdom";
import {prerenderedExplorerElements} from "../../src/explore/prerendered/prerendered-explorer.js";
import {html, markup, type Html} from "../../src/lib/html.js";
import type {Language} from "../../src/model/language.js";
import type {OpenTables} from "../../src/engine/node.js";

/** The example of the explorer as the page brings it: what is seen, and its results for the program that takes it over. */
export interface PrerenderedExplorer {
  readonly explorer: Html;
  /** The results as a JSON text. */
  readonly results: Html;
}

/** Computes and draws the example of the explorer. */
export async function prerenderedExplorer(
  {answer, view, dropView}: OpenTables,
  language: Language
): Promise<PrerenderedExplorer> {
  const made: string[] = [];
  const streams: Record<string, string> = {};
  const elements = await inDocument(() =>
    prerenderedExplorerElements(language, async ({id, name, sql}) => {
      const bytes = await answer(sql);
      await view(name, sql);
      made.push(name);
      streams[id] = Buffer.from(bytes).toString("base64");
      return tableFromIPC(bytes);
    })
  );
  for (const name of made.reverse()) await dropView(name);
  return {
    explorer: html`${elements.map(({outerHTML}) => markup(outerHTML))}`,
    // Identifiers and base64 hold nothing that could end a script.
    results: markup(JSON.stringify(streams))
  };
}

/** Names that the parts of the explorer expect of a browser. */
const ofBrowsers = ["window", "document", "HTMLElement", "SVGElement"] as const;

/** Makes something of the parts of the explorer, which are made for a browser, in a document of its own. */
async function inDocument<T>(make: () => Promise<T>): Promise<T> {
  const {window} = new JSDOM("");
  const scope = globalThis as Record<string, unknown>;
  const before = ofBrowsers.map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  for (const name of ofBrowsers) {
    Object.defineProperty(scope, name, {value: name === "window" ? window : window[name], configurable: true});
  }
  try {
    return await make();
  } finally {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(scope, name, property);
      else Reflect.deleteProperty(scope, name);
    }
  }
}
