import {element} from "../../lib/element.js";
import type {ExplorerContext} from "./cell-view.js";

/** Proposals that are shown at most; who types on finds the others. */
const shown = 12;

let count = 0;

/**
 * The list below a field of plain text that proposes, behind `${`, the values that can be named there: chosen by the arrow keys and Enter
 * or by a press, left by Escape.
 */
export function valueList(
  field: HTMLInputElement | HTMLTextAreaElement,
  {proposeValue, words, say}: Pick<ExplorerContext, "proposeValue" | "words" | "say">
): HTMLElement {
  const id = `values-${String(++count)}`;
  const list = element("div", {class: "value-list", role: "listbox", id, "aria-label": words.values, hidden: true});
  let from = 0;
  let current = -1;
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", id);
  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    current = -1;
    field.removeAttribute("aria-activedescendant");
  };
  const take = (written: string) => {
    const at = field.selectionStart ?? field.value.length;
    field.setRangeText(written, from, at, "end");
    // A brace that stands there already is passed over.
    if (!written.endsWith("}")) {
      const end = field.value.indexOf("}", field.selectionStart ?? 0) + 1;
      field.setSelectionRange(end, end);
    }
    close();
    field.dispatchEvent(new Event("input", {bubbles: true}));
    // What a program writes is no change to a browser once the field is left.
    field.dispatchEvent(new Event("change", {bubbles: true}));
  };
  const mark = (next: number) => {
    const all = options();
    current = (next + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === current)));
    field.setAttribute("aria-activedescendant", all[current]!.id);
    all[current]!.scrollIntoView({block: "nearest"});
  };
  const ask = () => {
    const found = proposeValue(field.value, field.selectionStart ?? 0);
    if (found === null || found.options.length === 0) {
      close();
      return;
    }
    from = found.from;
    list.replaceChildren(
      ...found.options.slice(0, shown).map(({label, written, detail}, i) => {
        const option = element(
          "div",
          {role: "option", id: `${id}-${String(i)}`, "aria-selected": "false"},
          element("code", {}, label),
          ...(detail === "" ? [] : [element("span", {class: "quiet"}, detail)])
        );
        // The field keeps the focus, or the list would close before.
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(written ?? label));
        option.dataset.written = written ?? label;
        return option;
      })
    );
    list.hidden = false;
    list.scrollIntoView({block: "nearest"});
    mark(0);
    say(words.proposed(found.options.length));
  };
  field.addEventListener("input", ask);
  field.addEventListener("click", close);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") mark(current + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Escape") close();
    else if (event.key === "Tab" || (event.key === "Enter" && !event.ctrlKey && !event.metaKey))
      take(options()[current]!.dataset.written!);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return list;
}
