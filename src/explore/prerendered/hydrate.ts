/**
 * What can be worked with, in the order of the page; the same before and after the explorer is there. What is for paper is
 * left out: Framework puts buttons of its own on code.
 */
function controlsOf(place: Element): Element[] {
  const explorer = place.querySelector(".explorer") ?? place;
  return [
    ...explorer.querySelectorAll("button, input, select, textarea, summary, .prerendered-code, .cm-content, .rt")
  ];
}

/** Gives what the reader did to the example while the explorer was loading to the explorer that takes its place. */
export function hydrate(prerendered: Element, live: Element): void {
  const [before, after] = [controlsOf(prerendered), controlsOf(live)];
  const caret = caretIn(prerendered);
  const focused = document.activeElement;
  before.forEach((control, i) => {
    const other = after[i];
    if (!other) return;
    if (holdsText(control) && holdsText(other)) takeText(control, other);
    if (control.parentElement instanceof HTMLDetailsElement && other.parentElement instanceof HTMLDetailsElement) {
      other.parentElement.open = control.parentElement.open;
    }
    if (control instanceof HTMLSelectElement && other instanceof HTMLSelectElement && other.value !== control.value) {
      other.value = control.value;
      other.dispatchEvent(new Event("change", {bubbles: true}));
    }
    if (control === focused && other instanceof HTMLElement) {
      other.focus({preventScroll: true});
      if (caret && other.matches(".cm-content")) placeCaret(other, caret);
    }
  });
  const pressed = after[before.findIndex((control) => control.hasAttribute("data-pressed"))];
  if (pressed instanceof HTMLElement) pressed.click();
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const holdsText = (control: Element): control is TextField =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

function takeText(from: TextField, to: TextField): void {
  if (from.type === "file" || from.value === to.value) return;
  to.value = from.value;
  to.dispatchEvent(new Event("input", {bubbles: true}));
}

interface Caret {
  readonly line: number;
  readonly column: number;
}

/** Where in the code the reader has put the cursor. */
function caretIn(prerendered: Element): Caret | null {
  const {anchorNode, anchorOffset} = getSelection() ?? {anchorNode: null, anchorOffset: 0};
  const line = (anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement)?.closest(".code-line");
  if (!anchorNode || !line || !prerendered.contains(line)) return null;
  const range = new Range();
  range.setStart(line, 0);
  range.setEnd(anchorNode, anchorOffset);
  return {line: [...(line.parentElement?.children ?? [])].indexOf(line), column: range.toString().length};
}

/** Puts the cursor at the same place of the editor, which follows what is selected in it. */
function placeCaret(editor: HTMLElement, {line, column}: Caret): void {
  const place = editor.querySelectorAll(".cm-line").item(line);
  let left = column;
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) {
      getSelection()?.collapse(text, left);
      return;
    }
    left -= length;
  }
}
