import {findClass} from "./class-names.js";
import {keyStore} from "./key-store.js";

/** Makes the field of the banner answer, on its key too. What searches comes with the first who looks for something. */
export function startFinding(): void {
  const form = document.querySelector<HTMLFormElement>(`form.${findClass.form}`);
  if (!form) return;
  const begin = (): void => {
    import("./live.js").then(
      ({answerField}) => answerField(form),
      // Until the program can be had, the form leads to the page of the search.
      () => form.addEventListener("focusin", begin, {once: true})
    );
  };
  if (form.contains(document.activeElement)) begin();
  else form.addEventListener("focusin", begin, {once: true});
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTypedInto(event.target) || localStorage.getItem(keyStore) === "off") return;
    event.preventDefault();
    form.querySelector("input")!.focus();
  });
  const page = document.querySelector<HTMLElement>("[data-find]");
  if (page) void import("./page-live.js").then(({answerPage}) => answerPage(page));
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
