import {tableFromIPC} from "apache-arrow";
import {prerenderedExplorerElements} from "../../src/explore/prerendered/prerendered-explorer.js";
import {inDocument} from "./in-document.js";
import {html, markup, type Html} from "../../src/lib/html.js";
import type {Language} from "../../src/model/language.js";
import type {PlaceTerms} from "../../src/model/place-terms.js";
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
  language: Language,
  terms: PlaceTerms
): Promise<PrerenderedExplorer> {
  const made: string[] = [];
  const streams: Record<string, string> = {};
  const elements = await inDocument(() =>
    prerenderedExplorerElements(language, terms, async ({id, name, sql}) => {
      const bytes = await answer(sql);
      // A cell without a name is read by no other.
      if (name) {
        await view(name, sql);
        made.push(name);
      }
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
