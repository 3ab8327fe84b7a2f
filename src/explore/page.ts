import {exampleId} from "./notebook/example.js";
import {lastKey, ownKey} from "./notebook/store-keys.js";
import {html, markup, type Html} from "../lib/html.js";
import type {Language} from "../model/language.js";
import type {PlaceWords} from "../model/place-words.js";
import {exploreMessages} from "../messages/explore.js";
import {explorePath} from "../model/addresses/explore.js";
import {makePage} from "../views/shell/make-page.js";
import type {Page} from "../views/shell/page.js";

/** The example of the explorer as the page shows it before the explorer itself is there, and its results as JSON. */
interface PrerenderedExample {
  readonly explorer: Html;
  readonly results: Html;
}

/**
 * Runs before the example is seen: who comes back to a notebook or to tables of their own, or follows a link to one, is not
 * shown the example first.
 */
const whoseNotebook = (place: PlaceWords): string => `{
  const kept = () => {
    try {
      const last = localStorage.getItem("${lastKey(place)}");
      return localStorage.getItem("${ownKey(place)}") !== null || (last !== null && last !== "${exampleId}");
    } catch {
      return false;
    }
  };
  if (location.hash.startsWith("#n=") || location.search !== "" || kept()) {
    document.documentElement.classList.add("own-notebook");
  }
}`;

/** Runs once the example is there: notes what the reader does before the page's program has come. */
const early = `{
  const prerendered = document.querySelector("[data-part=prerendered]");
  for (const touch of ["pointerdown", "keydown", "focusin", "dragenter"]) {
    prerendered.addEventListener(touch, () => prerendered.setAttribute("data-touched", ""));
  }
  prerendered.addEventListener("click", ({target}) => {
    const button = target.closest("button");
    if (!button) return;
    prerendered.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
    button.setAttribute("data-pressed", "");
  });
}`;

/**
 * The explorer: what it is, what it keeps to itself, and the example with its results, complete before any program
 * has come.
 */
export function explorePage(prerendered: PrerenderedExample, language: Language): Page {
  const words = exploreMessages(language);
  return makePage(language, explorePath, {
    title: words.title,
    description: words.lead,
    body: html`<div class="page explore" data-language="${language.code}">
<div class="explore-head"><h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<details class="privacy"><summary>${words.how}</summary><p>${words.privacy}</p><p class="quiet">${words.keys}</p></details></div>
<noscript><p class="notice">${words.needsScript}</p></noscript>
<script>${markup(whoseNotebook(language.place))}</script>
<div class="explorer-place" data-part="explorer"><p class="explorer-opening" role="status">${words.opening}</p>
<div class="prerendered-explorer" data-part="prerendered">${prerendered.explorer}</div></div>
<script>${markup(early)}</script>
<script type="application/json" data-part="results">${prerendered.results}</script>
</div>`,
    shell: "explore"
  });
}
