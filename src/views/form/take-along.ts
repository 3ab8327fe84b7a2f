import {colon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {reuseMessages} from "../../messages/reuse.js";

/** What is offered of a figure for other uses. */
export interface Offered {
  /** What its files are called, without ending. */
  readonly file: string;
  /** Links or buttons that give pictures and values. */
  readonly downloads: Html;
  /** Whether the downloads need a program. */
  readonly needsProgram: boolean;
  /** What it says, in a sentence that is true away from it. */
  readonly sentence: string;
  /** How to cite it, without its address. */
  readonly citation: string;
  /** Its address; null where the site has no public one, so that the browser adds where it was found. */
  readonly address: string | null;
  /** The small page that others may frame. */
  readonly frame: {readonly path: string; readonly title: string; readonly width: number; readonly height: number};
}

/** For the page that frames a figure: each frame becomes as high as what it shows says that it is, and without it stays as it was. */
const followHeight =
  'addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe[data-figure]"))if(f.contentWindow===e.source&&e.data?.figureHeight>0)f.height=e.data.figureHeight})';

/**
 * For the page within the frame, as a script of its own: it tells whoever frames it how high it is, now and whenever that changes.
 * The height is all that it tells, and it hears nothing.
 */
export const tellHeight =
  'if(parent!==window){const tell=()=>parent.postMessage({figureHeight:Math.ceil(document.documentElement.getBoundingClientRect().height)},"*");addEventListener("load",tell);new ResizeObserver(tell).observe(document.documentElement)}';

/**
 * What a reader can take along from a figure: pictures, a citation, and the code of a frame. Addresses are completed in the
 * browser, because the build may not know where the site will lie.
 */
export function takeAlong(
  {file, downloads, needsProgram, sentence, citation, address, frame}: Offered,
  language: Language
): Html {
  const words = reuseMessages(language);
  const {path, title, width, height} = frame;
  const code = `<iframe src="${path}" title="${title}" width="${String(width)}" height="${String(height)}" style="border:0;max-width:100%" loading="lazy" data-figure></iframe>\n<script>${followHeight}</script>`;
  const copy = html`<button type="button" class="needs-script" data-copy-text data-copied="${words.copied}">${words.copy}</button>`;
  return html`<div class="reuse" data-reuse data-name="${file}" data-failed="${words.failed}">
    <p${needsProgram ? html` class="needs-script"` : null}>${words.picture}${colon(language)}${downloads}
      <button type="button" class="picture-copy" data-copy-picture data-copied="${words.pictureCopied}" data-refused="${words.pictureRefused}">${words.copyPicture}</button> <span role="status" data-part="reuse-status"></span></p>
    <details>
      <summary>${words.cite}</summary>
      <div data-copied-text>
        <p>${sentence}</p>
        ${address === null ? html`<p data-citation>${citation}</p>` : html`<p data-citation="whole">${citation} ${address}</p>`}
      </div>
      ${copy}
    </details>
    <details>
      <summary>${words.embed}</summary>
      <p class="quiet">
        ${words.embedNote} <a href="${path}">${title}</a>
      </p>
      <p class="code"><code data-embed="${path}" data-copied-text>${code}</code></p>
      ${copy}
    </details>
  </div>`;
}
