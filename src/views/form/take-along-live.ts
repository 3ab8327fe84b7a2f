/**
 * Makes the part of a page answer that offers a figure for other uses: its addresses become whole, its texts are copied.
 * @param download answers any other button of it
 */
export function startTakingAlong(
  part: HTMLElement,
  download: (button: HTMLButtonElement) => Promise<void> = () => Promise.resolve()
): void {
  completeAddresses(part);
  part.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button) void answer(part, button, download);
  });
}

async function answer(
  part: HTMLElement,
  button: HTMLButtonElement,
  download: (button: HTMLButtonElement) => Promise<void>
): Promise<void> {
  const status = part.querySelector<HTMLElement>("[data-part=reuse-status]")!;
  status.textContent = "";
  button.setAttribute("aria-busy", "true");
  try {
    if (button.dataset.copyText === undefined) await download(button);
    else await copyText(button);
  } catch {
    status.textContent = part.dataset.failed ?? "";
  } finally {
    button.removeAttribute("aria-busy");
  }
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
