import markdownIt from "markdown-it";
import type {ExplorerContext, CellBody} from "./cell-view.js";
import {button, element} from "../../lib/element.js";
import {inputMessages} from "../../messages/inputs.js";
import {valueList} from "./value-field.js";
import {placesIn, type ReadPlace} from "../input/fill-text.js";
import {html, markup, type Html} from "../../lib/html.js";
import {setMarkup} from "../../lib/trusted.js";
import type {TextCell} from "../notebook/notebook.js";

/**
 * Markdown without markup: HTML stays text, and no picture is fetched from wherever a note says it lies.
 */
const markdown = markdownIt({html: false, linkify: false, typographer: false}).disable("image");

// A note may come from anybody: where its links lead learns nothing of this page, and gains nothing by being linked to.
markdown.renderer.rules.link_open = (tokens, i, options, _environment, renderer) => {
  tokens[i]!.attrSet("rel", "noopener noreferrer nofollow");
  return renderer.renderToken(tokens, i, options);
};

/** A place of a note that asks for a value, which is text whatever is in it. */
markdown.inline.ruler.after("escape", "value", (state, silent) => {
  const [place] = state.src.startsWith("${", state.pos) ? placesIn(state.src.slice(state.pos)) : [];
  if (!place || !state.src.startsWith(place.written, state.pos)) return false;
  if (!silent) state.push("value", "output", 0).meta = place;
  state.pos += place.written.length;
  return true;
});
markdown.renderer.rules.value = (tokens, i, _options, {valueOf}: {readonly valueOf: (place: ReadPlace) => Html}) =>
  valueOf(tokens[i]!.meta as ReadPlace).text;

/** The body of a note: shown as it reads, with a field to edit it. */
export function textCell(first: TextCell, explorer: ExplorerContext): CellBody {
  const {words} = explorer;
  let cell = first;
  const inputs = inputMessages(explorer.language);
  const shown = element("div", {class: "note"});
  const problem = element("p", {class: "note-problem failed", hidden: true});
  const field = element("textarea", {"aria-label": words.textField, rows: 6, spellcheck: "false"});
  // Before the keys of the field itself, which a chosen proposal takes.
  const values = valueList(field, explorer);
  const edit = button(words.edit, () => open(field.hidden !== false));
  const render = () => {
    const missing: string[] = [];
    // The only markup comes from the Markdown that is rendered here, in which HTML is text.
    setMarkup(shown, markup(markdown.render(cell.text, {valueOf: (place: ReadPlace) => shownValue(place, missing)})));
    problem.textContent = [...new Set(missing)].join(" ");
    problem.hidden = missing.length === 0;
  };
  const shownValue = ({name, part, written}: ReadPlace, missing: string[]): Html => {
    const found = explorer.valueOf(name, part);
    if (found.kind === "value") return html`<span class="note-value">${found.text}</span>`;
    if (found.kind === "unknown" || found.kind === "noPart") {
      missing.push(found.kind === "unknown" ? inputs.unknownValue(written) : inputs.noColumn(written));
      return html`<code class="failed">${written}</code>`;
    }
    return html`<span class="note-value lacking">${inputs[found.kind]}</span>`;
  };
  const open = (editing: boolean) => {
    field.hidden = !editing;
    shown.hidden = editing;
    edit.textContent = editing ? words.done : words.edit;
    if (editing) field.focus();
    else render();
  };
  field.addEventListener("input", () => {
    cell = {...cell, text: field.value};
    explorer.change(cell);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      open(false);
      edit.focus();
    }
  });
  field.value = cell.text;
  render();
  field.hidden = cell.text !== "";
  shown.hidden = cell.text === "";
  edit.textContent = cell.text === "" ? words.done : words.edit;
  return {
    element: element("div", {class: "with-values"}, shown, problem, field, values),
    tools: [edit],
    update: (next) => {
      if (next.kind !== "text") return;
      cell = next;
      if (field.value !== next.text) field.value = next.text;
      if (field.hidden) render();
    },
    show: () => undefined,
    follow: () => {
      if (field.hidden && cell.text.includes("${")) render();
    },
    insert: (text) => {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input"));
    },
    focus: () => {
      if (field.hidden) edit.focus();
      else field.focus();
    },
    close: () => undefined,
    paper: () => {
      render();
      return [shownOnPaper(shown)];
    }
  };
}

function shownOnPaper(note: HTMLElement): Node {
  const copy = note.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  return copy;
}
