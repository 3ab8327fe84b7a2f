import {byteOrderMark, encodeRows} from "../../lib/csv.js";
import {download} from "../../lib/download.js";
import {markup} from "../../lib/html.js";
import {setMarkup} from "../../lib/trusted.js";
import {pageContext} from "../shell/page-context.js";
import {sayFailed} from "./failure.js";
import {statusOf, type Answer} from "./live-form.js";
import type {Drawn, Field, Rendered, View} from "./live-view.js";

/**
 * Makes a view answer a form: the parts around it, the fields and the announcement follow what stands in the address.
 * @param load fetches what the view is made from, for what stands in the address
 */
export function answering<Context extends Drawn>(
  view: View<Context>,
  load: (form: HTMLFormElement, drawn: Drawn, search: string) => Promise<Context>,
  after: (page: Element) => void = () => undefined
): Answer {
  let latest = 0;
  const render = async (form: HTMLFormElement, search: string): Promise<Rendered | null> => {
    const turn = ++latest;
    const page = form.closest<HTMLElement>("[data-answers], .page") ?? document.body;
    const {language} = pageContext();
    const status = statusOf(form);
    status.classList.remove("failed");
    const late = setTimeout(() => (status.textContent = status.dataset.loading ?? ""), 50);
    try {
      const rendered = view(search, await load(form, {language, document}, search));
      if (turn !== latest) return null;
      clearTimeout(late);
      put(page, form, rendered);
      after(page);
      status.textContent = rendered.status;
      return rendered;
    } catch {
      if (turn !== latest) return null;
      sayFailed(status, () => void render(form, search));
      return null;
    } finally {
      clearTimeout(late);
    }
  };
  return {
    update: async (form, search) => {
      await render(form, search);
    },
    save: async (form, search) => {
      const rendered = await render(form, search);
      if (rendered === null) return;
      const {tableWorkbook, workbookType} = await import("../../lib/xlsx/write/table-workbook.js");
      const name = rendered.file.name.replace(/\.csv$/, "");
      download(`${name}.xlsx`, [tableWorkbook(name, rendered.file.rows).slice()], workbookType);
    },
    saveCsv: async (form, search) => {
      const rendered = await render(form, search);
      if (rendered === null) return;
      const {name, rows} = rendered.file;
      download(name, [byteOrderMark, encodeRows(rows)], "text/csv;charset=utf-8");
    }
  };
}

function put(page: HTMLElement, form: HTMLFormElement, {parts, fields, sort}: Rendered): void {
  // The site may lie below any path: what the build did to addresses is done to these too.
  const root = ` href="${page.closest<HTMLElement>("[data-root]")?.dataset.root ?? "/"}`;
  for (const [name, content] of Object.entries(parts)) {
    const rooted = markup(content.text.replaceAll(' href="/', root));
    for (const place of page.querySelectorAll(`[data-part="${name}"]`)) {
      // What says the same again is left alone, with whatever in it has the focus.
      if (shown.get(place) === rooted.text) continue;
      setMarkup(place, rooted);
      shown.set(place, rooted.text);
    }
  }
  for (const [name, field] of Object.entries(fields)) setField(form, name, field);
  if (sort === null) delete form.dataset.sort;
  else form.dataset.sort = `${sort.down ? "-" : ""}${sort.by}`;
  for (const head of page.querySelectorAll<HTMLElement>("th[data-sort-by]")) {
    if (head.dataset.sortBy !== sort?.by) head.removeAttribute("aria-sort");
    else head.setAttribute("aria-sort", sort?.down ? "descending" : "ascending");
  }
}

/** What was put into each place. */
const shown = new WeakMap<Element, string>();

function setField(form: HTMLFormElement, name: string, field: Field): void {
  if (field.kind === "boxes") {
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      box.checked = field.values.includes(box.value);
    }
    return;
  }
  if (field.kind === "radio") {
    for (const option of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      option.checked = option.value === field.value;
    }
    return;
  }
  const element = form.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`);
  if (!element) return;
  if (field.kind === "select") {
    const options = field.options.text.replaceAll(" selected>", ">");
    // A list that is open or being read is left alone unless what it offers has changed.
    if (element.dataset.options !== options) setMarkup(element, field.options);
    element.dataset.options = options;
    const label = element.closest("label");
    if (label) label.hidden = field.idle === true;
  }
  if (element !== document.activeElement || field.kind === "select") element.value = field.value;
}
