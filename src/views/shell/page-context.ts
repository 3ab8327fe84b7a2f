import {html, markup, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import type {PlaceTerms} from "../../model/place-terms.js";

/** What the programs of a page know of the place. */
export interface PageContext {
  readonly language: Language;
  readonly terms: PlaceTerms;
}

const id = "place";

/** Writes the context into a page. */
export function contextScript(context: PageContext): Html {
  const text = JSON.stringify(context).replaceAll("<", "\\u003c");
  return html`<script type="application/json" id="${id}">
    ${markup(text)}
  </script>`;
}

const contexts = new WeakMap<Document, PageContext>();

/**
 * The context of the page that a program runs in.
 * @throws Error in a document that was not made by this site
 */
export function pageContext(page: Document = document): PageContext {
  const known = contexts.get(page);
  if (known !== undefined) return known;
  const text = page.getElementById(id)?.textContent;
  if (text == null) throw new Error(`the page has no element #${id}`);
  // The build wrote it from these types.
  const context = JSON.parse(text) as PageContext;
  contexts.set(page, context);
  return context;
}
