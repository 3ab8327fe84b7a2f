import {element} from "../../lib/element.js";
import type {ExploreMessages} from "../../messages/explore.js";
import {type Language} from "../../model/language.js";
import {writeLink} from "./link.js";
import type {Notebook} from "./notebook.js";

/** Characters of a link beyond which mail and chat programs begin to cut it. */
const longLink = 8000;

/** The link that carries a notebook, shown once it has been copied. */
export class ShareLink {
  readonly element: HTMLInputElement;
  readonly #words: ExploreMessages;
  readonly #language: Language;

  constructor(words: ExploreMessages, language: Language) {
    this.#words = words;
    this.#language = language;
    this.element = element("input", {type: "text", readonly: true, hidden: true, "aria-label": words.linkShown});
  }

  /** What was copied is no longer what is open. */
  hide(): void {
    this.element.hidden = true;
  }

  /** Copies the link of a notebook, and gives what to say of it. */
  async copy(notebook: Notebook): Promise<string> {
    const address = `${location.origin}${location.pathname}#n=${writeLink(notebook)}`;
    this.element.value = address;
    this.element.hidden = false;
    // Where the browser denies the clipboard the link stands there to be copied by hand.
    await navigator.clipboard.writeText(address).catch(() => this.element.select());
    const {linkCopied, linkLong} = this.#words;
    const copied = linkCopied(address.length.toLocaleString(this.#language.tag));
    return address.length > longLink ? `${copied} ${linkLong}` : copied;
  }
}
