import {readdirSync} from "node:fs";
import {join, sep} from "node:path";
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, expect, inject} from "vitest";
import {browserArguments} from "./chromium.js";

/** The published files of the site under test. */
export const dist = join(inject("copy"), "dist");

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the site's root without a leading slash, such as `en/indicators/forest_cover/`; the home page is empty. */
  readonly path: string;
  readonly language: "vi" | "en";
  /** The indicator that it shows, if it shows one. */
  readonly indicator: string | null;
}

/** Every page found among the published files. */
export const pages: readonly BuiltPage[] = readdirSync(dist, {recursive: true, encoding: "utf8"})
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
  .sort()
  .map((path) => ({
    path,
    language: path.startsWith("en/") ? "en" : "vi",
    indicator: /^(?:en\/)?indicators\/(?<name>[^/]+)\/$/.exec(path)?.groups?.name ?? null
  }));

/** Pages that show an indicator. */
export const indicatorPages = pages.filter((page): page is BuiltPage & {indicator: string} => page.indicator !== null);

/** A page opened in a browser, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses requested so far. */
  readonly requests: readonly string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** Address of the site; by default the one at the root of its host. */
  readonly site?: string;
  /** Faults that the test itself brings about. */
  readonly tolerate?: RegExp;
  /** How far the page must have come; by default until it asks for nothing more. */
  readonly until?: "load" | "networkidle";
  /** What to do before the page is loaded, such as to make a file unavailable. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * A browser for the tests of a file. After each test every page that it opened must have been free of errors in program and
 * console, of answers of 400 and above, and of requests to any other host.
 */
export function useSite(): {readonly open: (path: string, options?: VisitOptions) => Promise<Visit>} {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: inject("chromium"), args: [...browserArguments]});
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = faults;
    [contexts, faults] = [[], []];
    expect(found).toEqual([]);
  });

  afterAll(() => browser.close());

  return {
    open: async (path, {site = inject("atRoot"), tolerate, prepare, until = "networkidle", ...options} = {}) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
      context.setDefaultTimeout(30_000);
      contexts.push(context);
      const page = await context.newPage();
      const requests: string[] = [];
      const note = (fault: string): void => {
        if (tolerate?.test(fault) !== true) faults.push(fault);
      };
      const origin = new URL(site).origin;
      page.on("pageerror", (error) => note(`error in the page: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") note(`error in the console: ${message.text()} ${message.location().url}`);
      });
      context.on("request", (request) => {
        requests.push(request.url());
        if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
          note(`request to another host: ${request.url()}`);
        }
      });
      context.on("response", (response) => {
        if (response.status() >= 400) note(`answer ${String(response.status())}: ${response.url()}`);
      });
      context.on("requestfailed", (request) => {
        // A page that is left cancels what it was still loading, and without scripts none is loaded.
        if (options.javaScriptEnabled === false && request.resourceType() === "script") return;
        if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`no answer: ${request.url()}`);
      });
      await prepare?.(page);
      await page.goto(new URL(path, site).href, {waitUntil: until});
      return {page, context, requests};
    }
  };
}
