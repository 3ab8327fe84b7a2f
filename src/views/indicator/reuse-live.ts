import {initialState, parseState} from "../../indicator/trend-state.js";

/**
 * Makes the part of a page answer that offers a figure for other uses. What draws pictures and writes values is loaded when
 * it is asked for.
 */
export function startReuse(): void {
  const part = document.querySelector<HTMLElement>("[data-reuse]");
  if (!part) return;
  completeAddresses(part);
  part.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button) void answer(part, button);
  });
}

async function answer(part: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const status = part.querySelector<HTMLElement>("[data-part=reuse-status]")!;
  status.textContent = "";
  button.setAttribute("aria-busy", "true");
  try {
    if (button.dataset.picture !== undefined) await savePicture(part, button.dataset.picture);
    else if (button.dataset.shownValues !== undefined) await saveValues(part);
    else if (button.dataset.copyText !== undefined) await copyText(button);
  } catch {
    status.textContent = part.dataset.failed ?? "";
  } finally {
    button.removeAttribute("aria-busy");
  }
}

const figureOf = (part: HTMLElement): HTMLElement => part.closest(".page")!.querySelector<HTMLElement>("figure.trend")!;

async function savePicture(part: HTMLElement, kind: string): Promise<void> {
  const {pictureOf, rasterOf} = await import("../form/picture.js");
  const picture = pictureOf(figureOf(part), part.querySelector("[data-citation]")?.textContent ?? "");
  await save(
    kind === "png" ? await rasterOf(picture) : new Blob([picture], {type: "image/svg+xml"}),
    `${name(part)}.${kind}`
  );
}

async function saveValues(part: HTMLElement): Promise<void> {
  const [{shownValues}, {byteOrderMark}] = await Promise.all([
    import("../form/shown-values.js"),
    import("../../lib/csv.js")
  ]);
  const state = location.search === "" ? initialState : parseState(location.search);
  const values = await shownValues(figureOf(part), state);
  await save(new Blob([byteOrderMark, values], {type: "text/csv;charset=utf-8"}), `${name(part)}.csv`);
}

async function copyText(button: HTMLButtonElement): Promise<void> {
  const text = button.parentElement?.querySelector("[data-copied-text]")?.textContent ?? "";
  await navigator.clipboard.writeText(text.trim());
  button.textContent = button.dataset.copied ?? button.textContent;
}

const name = (part: HTMLElement): string => part.dataset.name ?? "figure";

async function save(content: Blob, file: string): Promise<void> {
  const {download} = await import("../../lib/download.js");
  download(file, [content], content.type);
}

/** Writes whole addresses where the build could only write those within the site. */
function completeAddresses(part: HTMLElement): void {
  const code = part.querySelector<HTMLElement>("[data-embed]");
  const link = code?.closest("details")?.querySelector("a");
  if (code && link) code.textContent = code.textContent.replace(code.dataset.embed!, link.href);
  const citation = part.querySelector("[data-citation]");
  citation?.append(` ${location.origin}${location.pathname}`);
}
