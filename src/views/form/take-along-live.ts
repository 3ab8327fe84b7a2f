/** What a page does for the buttons of a figure. */
export interface Taking {
  /** Makes the picture that a button copies, as PNG. */
  readonly picture: (button: HTMLButtonElement) => Promise<Blob>;
  /** Answers any button that copies neither a text nor a picture. */
  readonly download?: (button: HTMLButtonElement) => Promise<void>;
}

/** Makes the part of a page answer that offers a figure for other uses: its addresses become whole, its texts and picture are copied. */
export function startTakingAlong(part: HTMLElement, taking: Taking): void {
  completeAddresses(part);
  part.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button) void answer(part, button, taking);
  });
}

async function answer(
  part: HTMLElement,
  button: HTMLButtonElement,
  {picture, download = () => Promise.resolve()}: Taking
): Promise<void> {
  const status = part.querySelector<HTMLElement>("[data-part=reuse-status]")!;
  status.textContent = "";
  button.setAttribute("aria-busy", "true");
  try {
    if (button.dataset.copyPicture !== undefined) {
      await copyPicture(picture(button));
      status.textContent = button.dataset.copied ?? "";
    } else if (button.dataset.copyText === undefined) await download(button);
    else await copyText(button);
  } catch {
    status.textContent = button.dataset.refused ?? part.dataset.failed ?? "";
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/**
 * Puts a picture on the clipboard. Browsers allow it only at once after a click: the picture may still be in the making.
 * @throws Error where the browser does not allow it
 */
async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({"image/png": picture})]);
}

async function copyText(button: HTMLButtonElement): Promise<void> {
  const text = button.parentElement?.querySelector("[data-copied-text]")?.textContent ?? "";
  await navigator.clipboard.writeText(text.trim().replace(/\s+/g, " "));
  button.textContent = button.dataset.copied ?? button.textContent;
}

/** Writes whole addresses where the build could only write those within the site. */
function completeAddresses(part: HTMLElement): void {
  const code = part.querySelector<HTMLElement>("[data-embed]");
  const link = code?.closest("details")?.querySelector("a");
  if (code && link) code.textContent = code.textContent.replace(code.dataset.embed!, link.href);
  part.querySelector('[data-citation=""]')?.append(` ${location.origin}${location.pathname}`);
}
