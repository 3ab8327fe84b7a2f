import {element} from "../../lib/element.js";

/**
 * Buttons behind one that names them. It is there before the explorer's program is; with it the menu closes once something is
 * chosen, with Esc, and when the focus goes elsewhere.
 */
export function menu(name: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  const summary = element("summary", {}, name);
  const made = element("details", {class: "menu"}, summary, element("div", {class: "menu-list"}, ...buttons));
  made.addEventListener("click", ({target}) => {
    if (target instanceof Element && target.closest("button")) made.open = false;
  });
  made.addEventListener("keydown", ({key}) => {
    if (key !== "Escape" || !made.open) return;
    made.open = false;
    summary.focus();
  });
  made.addEventListener("focusout", ({relatedTarget}) => {
    if (relatedTarget instanceof Node && !made.contains(relatedTarget)) made.open = false;
  });
  return made;
}
