import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {notebookPath, notebooksPath} from "../../model/addresses/notebooks.js";
import {notebookMessages} from "../../messages/notebooks.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";

/** What is known of a written analysis from the head of its file. */
export interface Notebook {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** What it found, in a sentence; may be empty. */
  readonly finding: string;
  /** The ISO date on which it was written; empty where it is not given. */
  readonly date: string;
  readonly author: string;
}

/** The list of notebooks, each with its finding and date; one that is not in this language is listed in the other. */
export function notebooksPage(notebooks: readonly Notebook[], language: Language): Page {
  const words = notebookMessages(language);
  const own = notebooks.filter((notebook) => notebook.language.code === language.code);
  const names = new Set(own.map(({name}) => name));
  const listed = notebooks.filter((notebook) => notebook.language.code === language.code || !names.has(notebook.name));
  const body = html`<div class="page" data-language="${language.code}">
<h1>${words.notebooksTitle}</h1>
<p class="lead">${words.notebooksLead}</p>
${listed.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="notebooks">${listed.map((notebook) => item(notebook, language))}</ul>`}
<p class="quiet">${words.makeOne}</p>
</div>`;
  return makePage(language, notebooksPath, {
    title: words.notebooksTitle,
    description: words.notebooksLead,
    body,
    shell: "plain"
  });
}

function item({name, language: own, title, finding, date, author}: Notebook, language: Language): Html {
  const words = notebookMessages(language);
  const facts = [
    ...(date === "" ? [] : [words.writtenOn(formatDate(date, language))]),
    ...(author === "" ? [] : [words.by(author)]),
    ...(own.code === language.code ? [] : [words.otherLanguageOnly])
  ];
  const foreign = own.code === language.code ? null : html` lang="${own.code}"`;
  return html`<li><h2><a href="${notebookPath(own, name)}"${foreign}>${title}</a></h2>
${finding === "" ? null : html`<p${foreign}>${finding}</p>`}${facts.length === 0 ? null : html`<p class="quiet">${facts.join(" · ")}</p>`}</li>`;
}

/**
 * The page of a notebook, without its body, which Framework makes of its Markdown. Its counterparts are its versions in
 * the other languages, or the list where there is none.
 */
export function notebookPage({name, language, title, finding}: Notebook, notebooks: readonly Notebook[]): Page {
  return {
    path: notebookPath(language, name),
    counterparts: language.others.map((edition) => {
      const translated = notebooks.some((other) => other.name === name && other.language.code === edition.code);
      return {edition, path: translated ? notebookPath(edition, name) : addressIn(edition, notebooksPath)};
    }),
    language,
    title: `${title} | ${language.place.short}`,
    description: finding === "" ? title : finding,
    body: html``,
    below: notebooksPath
  };
}
