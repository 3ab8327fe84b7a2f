import type {Html} from "./html.js";

/** What the browser knows of Trusted Types, as far as it is needed; TypeScript's own library does not describe it yet. */
interface Policies {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}
interface Policy {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

/** The name by which a page's policy lets this module, and no other, write markup and start workers. */
export const trustedPolicy = "site";

const policies = (globalThis as {readonly trustedTypes?: Policies}).trustedTypes;

/** Null where the browser has no Trusted Types, and at build time. */
const policy =
  policies?.createPolicy(trustedPolicy, {
    createHTML: (text) => text,
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin)
        throw new TypeError(`a program of another site: ${address}`);
      return address;
    }
  }) ?? null;

/** Puts markup into an element. Only what the templates have escaped can be `Html`: no text of data or reader becomes markup. */
export function setMarkup(element: Element, content: Html): void {
  element.innerHTML = policy?.createHTML(content.text) ?? content.text;
}

/**
 * Starts a worker of the site.
 * @throws TypeError when its program lies elsewhere
 */
export function startWorker(program: URL): Worker {
  return new Worker(trusted(program), {type: "module"});
}

/**
 * Registers the service worker of the site, for all that lies beside it.
 * @throws TypeError when its program lies elsewhere; DOMException where the browser lets the site have none
 */
export function registerServiceWorker(program: URL): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trusted(program), {updateViaCache: "none"});
}

const trusted = (program: URL): string => policy?.createScriptURL(program.href) ?? program.href;
