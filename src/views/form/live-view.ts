import type {Comparison} from "../../comparison/model.js";
import {html, markup, type Html} from "../../lib/html.js";
import {downloadsMessages} from "../../messages/downloads.js";
import type {Language} from "../../model/language.js";
import type {CellValue} from "../../model/tables/table.js";

/** What a field of the form offers and holds. */
export type Field =
  | {
      readonly kind: "select";
      readonly options: Html;
      readonly value: string;
      /** True where it changes nothing of what is shown, so that it is not offered. */
      readonly idle?: boolean;
    }
  | {readonly kind: "text"; readonly value: string}
  | {readonly kind: "radio"; readonly value: string}
  | {readonly kind: "boxes"; readonly values: readonly string[]};

/** All that a comparing page shows for what a reader has chosen; the same at build time and in the browser. */
export interface Rendered {
  /** Markup by the place on the page that it belongs to. */
  readonly parts: Readonly<Record<string, Html>>;
  readonly fields: Readonly<Record<string, Field>>;
  /** Column that the table is sorted by, if it can be sorted. */
  readonly sort: {readonly by: string; readonly down: boolean} | null;
  /** What is announced. */
  readonly status: string;
  /** What the table shows, as a file. */
  readonly file: {readonly name: string; readonly rows: readonly (readonly CellValue[])[]};
}

/** What every view is given: the language of its page, and a document to draw in. */
export interface Drawn {
  readonly language: Language;
  readonly document: Document;
}

/** What the views of the comparing pages are made from. */
export interface ViewContext extends Drawn {
  readonly comparison: Comparison;
}

/** A view is a function of what stands in the address. */
export type View<Context extends Drawn = ViewContext> = (search: string, context: Context) => Rendered;

/** What a view shows that has nothing to compare: a sentence that says so. */
export function emptyView(text: string): Rendered {
  return {parts: {lead: html`${text}`}, fields: {}, sort: null, status: text, file: {name: "empty.csv", rows: []}};
}

/** An option of a select. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A select: its options, the one that is chosen, and the one that the address leaves out. */
export function selectField(
  options: readonly Option[] | readonly OptionGroup[],
  chosen: string,
  initial: string
): Field {
  const write = ({value, text}: Option): Html => {
    const marks = `${value === initial ? " data-default" : ""}${value === chosen ? " selected" : ""}`;
    return html`<option value="${value}"${markup(marks)}>${text}</option>`;
  };
  return {
    kind: "select",
    value: chosen,
    options: html`${options.map((entry) =>
      "options" in entry ? html`<optgroup label="${entry.label}">${entry.options.map(write)}</optgroup>` : write(entry)
    )}`
  };
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** A labelled select of a form, as a view fills it. */
export function labelledSelect(name: string, label: string, {fields}: Rendered): Html {
  const field = fields[name];
  if (field?.kind !== "select") return html``;
  return html`<label${field.idle === true ? html` hidden` : null}>${label} <select name="${name}" autocomplete="off">${field.options}</select></label>`;
}

/** A switch of a form: one of a few, all of them seen. */
export function labelledSwitch(
  name: string,
  label: string,
  options: readonly Option[],
  {initial, view: {fields}}: {readonly initial: string; readonly view: Rendered}
): Html {
  const field = fields[name];
  if (field?.kind !== "radio") return html``;
  return html`<fieldset class="switch"><legend>${label}</legend><div>${options.map(({value, text}) => {
    const marks = `${value === initial ? " data-default" : ""}${value === field.value ? " checked" : ""}`;
    return html`<label><input type="radio" name="${name}" value="${value}" autocomplete="off"${markup(marks)}><span>${text}</span></label>`;
  })}</div></fieldset>`;
}

/** The rest of every form: reset, download, and the place where changes are announced. */
export function formEnd(
  words: {
    readonly reset: string;
    readonly export: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
  },
  language: Language
): Html {
  return html`<button type="reset">${words.reset}</button>
    <button type="button" data-export="xlsx">${words.export}</button>
    <button type="button" data-export="csv">${downloadsMessages(language).csv}</button>
    <p class="engine-status" role="status" data-part="status" data-loading="${words.loading}" data-failed="${words.failed}" data-retry="${words.retry}"></p>`;
}
