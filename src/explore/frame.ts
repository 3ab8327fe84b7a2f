import {button, element} from "../lib/element.js";
import {cellKinds, type CellKind} from "../model/explorer.js";
import type {Language} from "../model/language.js";
import {resultMessages} from "../messages/results.js";
import type {ExploreMessages} from "../messages/explore.js";

interface FrameParts {
  readonly words: ExploreMessages;
  readonly language: Language;
  readonly notebooks: HTMLElement;
  readonly engine: HTMLElement;
  readonly banner: HTMLElement;
  readonly cells: HTMLElement;
  readonly live: HTMLElement;
  readonly own: HTMLElement;
  readonly schema: HTMLElement;
  readonly runAll: () => void;
  readonly add: (kind: CellKind) => void;
  /** Called at the first touch of a reader who is about to work: what is run then needs the engine. */
  readonly touched: () => void;
}

/** The explorer around its parts: the notebook, and beside it what can be read. */
export function explorerFrame(parts: FrameParts): HTMLElement {
  const {words} = parts;
  const add = cellKinds.map((kind) => button(words.add[kind], () => parts.add(kind)));
  const {present, work} = resultMessages(parts.language);
  const presents = button(present, () => {
    const presenting = frame.classList.toggle("presenting");
    presents.textContent = presenting ? work : present;
  });
  const frame = element(
    "div",
    {class: "explorer"},
    element(
      "div",
      {class: "explorer-main"},
      element(
        "div",
        {class: "explorer-bar"},
        parts.notebooks,
        element(
          "div",
          {class: "explorer-engine"},
          parts.engine,
          presents,
          button(words.runAll, parts.runAll, {class: "primary"})
        )
      ),
      parts.banner,
      parts.cells,
      element("div", {class: "explorer-add"}, ...add),
      parts.live
    ),
    element("aside", {class: "explorer-side"}, parts.own, parts.schema)
  );
  for (const touch of ["pointerdown", "focusin", "keydown"]) {
    frame.addEventListener(touch, () => parts.touched(), {once: true, passive: true});
  }
  frame.addEventListener("keydown", ({key, target}) => {
    // In a field Esc is the field's own.
    const field = target instanceof Element && target.closest("input, textarea, select, figure") !== null;
    if (key === "Escape" && !field && frame.classList.contains("presenting")) presents.click();
  });
  return frame;
}

/** Where what happens is announced to those who do not see it. */
export const liveLine = (): HTMLElement => element("p", {class: "spoken", role: "status", "aria-live": "polite"});

/** Where a notebook from elsewhere is asked about. */
export const linkBanner = (): HTMLElement => element("div", {class: "notice link-banner", hidden: true});

/**
 * Asks there whether it may run.
 * @param programs whether programs are in it
 */
export function askToRun(
  banner: HTMLElement,
  {fromLink, programsFromLink, runLink, kept}: ExploreMessages,
  programs: boolean,
  run: () => void
): void {
  const asked = programs ? programsFromLink : fromLink;
  banner.replaceChildren(element("p", {}, `${asked} ${kept}`), button(runLink, run, {class: "primary"}));
  banner.hidden = false;
}
