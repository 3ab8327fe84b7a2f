import {startPage} from "../shell/start-page.js";
import {over, withOthers, withoutOthers, writeSearch} from "../../lib/search-parameters.js";
import {sayFailed} from "./failure.js";
import {sayUnknown, unknownIn} from "./unknown-link.js";

/** What answers a form; it is loaded when the reader first touches a field or has followed a link with a selection. */
export interface Answer {
  readonly update: (form: HTMLFormElement, search: string) => Promise<void>;
  /** Hands out what the table shows: for Excel, or as CSV. */
  readonly save: (form: HTMLFormElement, search: string) => Promise<void>;
  readonly saveCsv: (form: HTMLFormElement, search: string) => Promise<void>;
}

/** Makes the form of a comparing page answer, and keeps the address in step with it. */
export function startLive(load: () => Promise<Answer>): void {
  startPage();
  const form = document.querySelector<HTMLFormElement>("[data-live]");
  if (form) answerForm(form, load);
}

/**
 * Makes a form answer, and keeps its part of the address in step with it.
 * @param isOwn which parameters of the address are the form's; others on the page have the rest
 */
export function answerForm(
  form: HTMLFormElement,
  load: () => Promise<Answer>,
  isOwn: (parameter: string) => boolean = () => true
): void {
  let shown = "";
  const asked = () => withoutOthers(location.search, isOwn);
  const answer = async (act: "update" | "save" | "saveCsv", search: string): Promise<void> => {
    const live = await load().catch(() => null);
    if (live) return live[act](form, search);
    sayFailed(statusOf(form), () => location.reload());
  };
  const show = async (search: string): Promise<void> => {
    shown = search;
    await answer("update", search);
  };
  /** Shows what a link asks for, and says what of it is not here: which fields there are the answer itself decides. */
  const follow = async (search: string): Promise<void> => {
    await show(search);
    if (shown === search) sayUnknown(form, unsaid(form, unknownIn(form, search)));
  };
  const choose = (search: string): void => {
    history.replaceState(null, "", `${location.pathname}${withOthers(search, location.search, isOwn)}${location.hash}`);
    sayUnknown(form, []);
    void show(search);
  };
  form.addEventListener("input", () => choose(readForm(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    delete form.dataset.sort;
    choose("");
  });
  form.querySelector("[data-export=xlsx]")?.addEventListener("click", () => void answer("save", asked()));
  form.querySelector("[data-export=csv]")?.addEventListener("click", () => void answer("saveCsv", asked()));
  offerSorting(form, () => choose(readForm(form)));
  addEventListener("popstate", () => {
    if (asked() !== shown) void follow(asked());
  });
  // The program comes late on a slow line: what a reader has chosen by then is asked for over what a link asks for.
  const early = readForm(form);
  if (early !== "") choose(over(asked(), early));
  else if (asked() !== "") void follow(asked());
}

/** A year that is asked for and has no figures is told where the figures are. */
function unsaid(form: HTMLFormElement, unknown: readonly string[]): string[] {
  const notice = form.closest("[data-answers], .page")?.querySelector("[data-part=notice]")?.textContent ?? "";
  return unknown.filter((asked) => notice.trim() === "" || !/^year=(?:19|20)\d\d$/.test(asked));
}

/** The place of a form where things are announced. */
export function statusOf(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>("[data-part=status]") ?? form;
}

/** What a form asks for, as a query string; everything at its default is left out. */
export function readForm(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const field of form.querySelectorAll<HTMLSelectElement>("select[name]")) {
    const chosen = field.selectedOptions[0];
    if (chosen && !chosen.hasAttribute("data-default")) parameters.set(field.name, chosen.value);
  }
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=search]")) {
    if (field.value.trim() !== "") parameters.set(field.name, field.value);
  }
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")) {
    if (!field.hasAttribute("data-default")) parameters.set(field.name, field.value);
  }
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  for (const name of new Set(boxes.map((box) => box.name))) {
    const own = boxes.filter((box) => box.name === name);
    const moved = own.some((box) => box.checked !== box.hasAttribute("data-default"));
    if (moved) parameters.set(name, own.flatMap((box) => (box.checked ? [box.value] : [])).join(";"));
  }
  if (form.dataset.sort) parameters.set("sort", form.dataset.sort);
  return writeSearch(parameters);
}

/** Column heads become buttons only where they work: up, down, and back to the usual order. */
function offerSorting(form: HTMLFormElement, changed: () => void): void {
  for (const head of document.querySelectorAll<HTMLElement>("th[data-sort-by]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = head.dataset.sortLabel ?? "";
    button.append(...head.childNodes);
    button.addEventListener("click", () => {
      const by = head.dataset.sortBy ?? "";
      const {sort} = form.dataset;
      if (sort === by) form.dataset.sort = `-${by}`;
      else if (sort === `-${by}`) delete form.dataset.sort;
      else form.dataset.sort = by;
      changed();
    });
    head.append(button);
  }
}
