import {element} from "../../lib/element.js";
import type {ExploreMessages} from "../../messages/explore.js";
import type {KeptNotebooks} from "./kept-notebooks.js";
import type {Notebook} from "./notebook.js";

/** Rest after a change before it is saved, in milliseconds. */
const rest = 400;

interface SavingOptions {
  readonly words: ExploreMessages;
  readonly kept: KeptNotebooks;
  readonly say: (text: string) => void;
  /** The notebook to be saved now; null where it is not the reader's own. */
  readonly notebook: () => Notebook | null;
  /** Another tab has kept a notebook since: it stays under its identifier, and what was here is another one. */
  readonly apart: (id: string, apart: Notebook) => void;
}

/** Saves the open notebook a while after each change, and says so. */
export class Saving {
  readonly element = element("span", {class: "quiet saved"});
  readonly #options: SavingOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  /** Whether something is still to be saved. */
  waits(): boolean {
    return this.#timer !== undefined;
  }

  /** Saves what was changed once the reader rests. */
  soon(): void {
    this.element.textContent = "";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), rest);
  }

  /** Saves what waits to be saved. */
  now(): void {
    if (!this.waits()) return;
    clearTimeout(this.#timer);
    void this.#save();
  }

  /** Leaves unsaved what waits to be saved. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Says something where it is said that the notebook is saved. */
  tell(text: string): void {
    this.element.textContent = text;
    this.#options.say(text);
  }

  async #save(): Promise<void> {
    const {words, kept, notebook: open, apart: goApart} = this.#options;
    this.#timer = undefined;
    const notebook = open();
    if (notebook === null) return;
    try {
      const apart = await kept.keep(notebook);
      if (apart === null) {
        this.element.textContent = words.saved;
        return;
      }
      goApart(notebook.id, apart);
      this.tell(words.keptApart(apart.title));
    } catch {
      this.tell(words.saveFailed);
    }
  }
}
