import {element} from "../../lib/element.js";
import type {ExploreMessages} from "../../messages/explore.js";

/** The field of a notebook's title: a long one takes the lines that it needs, and has no line breaks of its own. */
export function titleField(
  words: Pick<ExploreMessages, "notebookTitle" | "untitled">,
  changed: (title: string) => void
): HTMLTextAreaElement {
  const field = element("textarea", {
    rows: 1,
    class: "notebook-title",
    "aria-label": words.notebookTitle,
    placeholder: words.untitled
  });
  field.addEventListener("input", () => changed(field.value.replace(/\s*\n\s*/g, " ").normalize("NFC")));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  return field;
}
