import {html} from "../../lib/html.js";
import {siteAddress} from "../../lib/site-file.js";
import {registerServiceWorker, setMarkup} from "../../lib/trusted.js";
import {offlineMessages} from "../../messages/offline.js";
import {workerFile, type Asked, type Told} from "../../offline/protocol.js";
import {pageContext} from "./page-context.js";

/** Where the browser remembers that nothing is to be kept. */
const refusal = "offline-refused";

/** Whether the reader wants nothing to be kept. */
export function isRefused(): boolean {
  try {
    return localStorage.getItem(refusal) !== null;
  } catch {
    // Where nothing can be remembered nothing is kept.
    return true;
  }
}

/** Remembers whether the reader wants anything to be kept. */
export function refuse(refused: boolean): void {
  if (refused) localStorage.setItem(refusal, "");
  else localStorage.removeItem(refusal);
}

/** Whether this browser can keep the site, as it was opened. */
export const canKeep = (): boolean => "serviceWorker" in navigator && !isPreview();

/** The preview changes as one writes: what it shows is never kept. */
const isPreview = (): boolean => document.getElementById("preview-errors") !== null;

/** Keeps what the reader opens, and says when a newer edition is there. */
export async function keepSite(): Promise<void> {
  if (!canKeep() || isRefused()) return;
  const {serviceWorker} = navigator;
  let hadEdition = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    // The page is of the edition before.
    if (hadEdition) offerReload();
    hadEdition = true;
  });
  // There is but one thing that it says unasked.
  serviceWorker.addEventListener("message", (_told: MessageEvent<Told>) => offerReload());
  const isFirst = !hadEdition;
  const registration = await registerServiceWorker(siteAddress(workerFile)).catch(() => null);
  // Nor is there one where something else has taken the function's place, as blockers and test runners do.
  if (!registration) return;
  if (registration.waiting !== null && hadEdition) offerReload();
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed" && serviceWorker.controller !== null) offerReload();
    });
  });
  if (!isFirst) return;
  const {active} = await serviceWorker.ready;
  active?.postMessage({kind: "keep", paths: ofThisPage()} satisfies Asked);
}

/**
 * What the page has loaded before there was anybody to keep it, and the pages of its banner, which a reader who wants to save data did
 * not ask for.
 */
function ofThisPage(): readonly string[] {
  const root = siteAddress("").href;
  const loaded = performance.getEntriesByType("resource").map(({name}) => name);
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  const links =
    connection?.saveData === true
      ? []
      : [...document.querySelectorAll<HTMLAnchorElement>("header nav a[href], a.brand")].map(({href}) => href);
  const addresses = [location.href, ...loaded, ...links].filter((address) => address.startsWith(root));
  const paths = addresses.map((address) => decodeURI(address.slice(root.length).replace(/[?#].*$/, "")));
  return [...new Set(paths.map((path) => (path === "" || path.endsWith("/") ? `${path}index.html` : path)))];
}

let offered = false;

/** Says below the page, without covering what the reader is at, that there is a newer edition. */
function offerReload(): void {
  if (offered) return;
  offered = true;
  const words = offlineMessages(pageContext().language);
  const notice = document.createElement("div");
  notice.className = "newer-edition";
  notice.setAttribute("role", "status");
  setMarkup(
    notice,
    html`<p>${words.newer}</p><p><button type="button" class="primary" data-reload>${words.reload}</button> <button type="button" data-later>${words.later}</button></p>`
  );
  notice.querySelector("[data-later]")!.addEventListener("click", () => notice.remove());
  notice.querySelector<HTMLButtonElement>("[data-reload]")!.addEventListener("click", ({currentTarget}) => {
    (currentTarget as HTMLButtonElement).disabled = true;
    void reload();
  });
  document.body.append(notice);
}

/** How long a newer edition may take to arrive before the page is asked for at the host, in milliseconds. */
const patience = 20_000;

/** Lets the newer edition take over, then loads the page anew; where there is none after all, nothing is kept any more. */
async function reload(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
  const next = registration?.waiting ?? registration?.installing;
  if (next) {
    const took = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
    const ready = (): void => {
      if (next.state === "installed") next.postMessage({kind: "take-over"} satisfies Asked);
    };
    next.addEventListener("statechange", ready);
    ready();
    await Promise.race([took, new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  location.reload();
}
