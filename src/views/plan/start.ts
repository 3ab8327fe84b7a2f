import {layOutInTurn} from "../form/lay-out.js";
import {startPage} from "../shell/start-page.js";

/** Makes the plan's page answer; what searches it comes with the first who searches. */
export function start(): void {
  startPage();
  const form = document.querySelector<HTMLFormElement>("[data-search]");
  const text = document.querySelector(".plan-text");
  if (form && text) searchWhenAsked(form, text);
  layOutInTurn([...document.querySelectorAll<HTMLElement>(".plan-text section")]);
}

/** Until the program has come, the form asks for the page with its question in the address, which brings it. */
function searchWhenAsked(form: HTMLFormElement, text: Element): void {
  const begin = (): void => {
    import("./search.js").then(
      ({startSearch}) => startSearch(form, text),
      () => form.addEventListener("focusin", begin, {once: true})
    );
  };
  const asked = new URLSearchParams(location.search).has("q");
  // A field may hold what was typed before the page was left.
  const typed = form.querySelector<HTMLInputElement>("[name=q]")?.value !== "";
  if (asked || typed || form.contains(document.activeElement)) begin();
  else form.addEventListener("focusin", begin, {once: true});
}
