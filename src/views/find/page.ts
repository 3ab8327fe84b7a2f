import {html, type Html} from "../../lib/html.js";
import {groupBy} from "../../lib/group.js";
import {findMessages} from "../../messages/find.js";
import {glossaryMessages} from "../../messages/glossary.js";
import {glossaryTerms} from "../../messages/topics/glossary.js";
import {navigationMessages} from "../../messages/navigation.js";
import {findPath, termAnchor} from "../../model/addresses/find.js";
import {planPath} from "../../model/addresses/plan.js";
import {findKinds, type FindEntry, type FindKind} from "../../model/find-index.js";
import {addressIn, type Language} from "../../model/language.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";

/** Kinds that the page lists whole; commitments, tasks and lines have pages of their own, the terms a list with their meanings. */
const listed: ReadonlySet<FindKind> = new Set<FindKind>(["page", "indicator", "goal", "target", "agency", "notebook"]);

/**
 * The page of the search: what was asked in the banner is answered here; without a program it lists what there is, to be looked
 * through with the browser's own search, and says what the terms mean.
 * @param hasPlan whether the text of a plan stands on a page of its own
 */
export function findPage(entries: readonly FindEntry[], hasPlan: boolean, language: Language): Page {
  const words = findMessages(language);
  const byKind = groupBy(entries, ({kind}) => kind);
  const body = html`<div class="page" data-find>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="find-key"><label><input type="checkbox" data-part="key" checked /> ${words.key}</label></p>
<noscript><p>${words.byHand} ${hasPlan ? html`<a href="${addressIn(language, planPath)}">${navigationMessages(language).plan}</a>` : null}.</p></noscript>
<div data-part="found"></div>
<h2 id="glossary">${words.glossary}</h2>
<dl class="facts">${glossaryTerms.map((term) => {
    const {name, meaning} = glossaryMessages(language)[term];
    return html`<dt id="${termAnchor(term)}">${name}</dt><dd>${meaning}</dd>`;
  })}</dl>
<h2 id="everything">${words.everything}</h2>
${findKinds.filter((kind) => listed.has(kind)).map((kind) => list(kind, byKind.get(kind) ?? [], language))}
</div>`;
  return makePage(language, findPath, {title: words.title, description: words.lead, body, shell: "plain"});
}

function list(kind: FindKind, entries: readonly FindEntry[], language: Language): Html | null {
  if (entries.length === 0) return null;
  const collator = new Intl.Collator(language.tag, {numeric: true});
  const isNumbered = kind === "goal" || kind === "target";
  const ordered =
    isNumbered || kind === "page" ? entries : entries.toSorted((a, b) => collator.compare(a.title, b.title));
  return html`<h3>${findMessages(language).kind[kind]}</h3>
<ul class="find-everything">${ordered.map(({code, title, path}) => html`<li><a href="/${path}">${isNumbered ? `${code}. ` : null}${title}</a></li>`)}</ul>`;
}
