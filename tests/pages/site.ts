import {readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import type {BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, afterEach, expect, inject} from "vitest";
import {exported, formerlyExported} from "../site/exported.js";
import {browser} from "./browser.js";

/** The published files of the site under test. */
export const dist = join(inject("copy"), "dist");

const texts = new Map<string, string>();

/** The markup of a page as it was published. */
export function htmlOf(path: string): string {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const text = texts.get(path) ?? readFileSync(join(dist, file), "utf8");
  texts.set(path, text);
  return text;
}

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the site's root without a leading slash, such as `en/indicators/forest_cover/`; the home page is empty. */
  readonly path: string;
  /** The path of its Vietnamese version, which both versions share. */
  readonly name: string;
  readonly language: "vi" | "en";
  /** The indicator that it shows, if it shows one. */
  readonly indicator: string | null;
}

/** The English versions of notebooks lie below those, as their files do. */
const english = /^(notebooks\/)?en\//;

const documents: readonly string[] = readdirSync(dist, {recursive: true, encoding: "utf8"})
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".html") && !/^(?:(?:en\/)?embed|sandbox)\//.test(file))
  .map((file) => file.replace(/(^|\/)index\.html$/, "$1"))
  .filter((path) => path !== exported.path && path !== formerlyExported.path)
  .sort();

/** Addresses that only lead on, such as those of the latest release, each with where it leads. */
export const leadingOn: ReadonlyMap<string, string> = new Map(
  documents.flatMap((path): [string, string][] => {
    const {size} = statSync(join(dist, path.endsWith("/") || path === "" ? `${path}index.html` : path));
    // No page is as small.
    const to = size > 5000 ? undefined : /http-equiv="refresh" content="0; url=([^"]+)"/.exec(htmlOf(path))?.[1];
    return to === undefined ? [] : [[path, to]];
  })
);

/**
 * Every page found among the published files, but for the small ones that other sites frame, the sandbox, what was dropped in, and what
 * only leads on.
 */
export const pages: readonly BuiltPage[] = documents
  .filter((path) => !leadingOn.has(path))
  .map((path) => ({
    path,
    name: path.replace(english, "$1"),
    language: english.test(path) ? "en" : "vi",
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
  /** Errors that the test itself brings about. */
  readonly tolerate?: RegExp;
  /** How far the page must have come; by default until its own programs have run, which may ask for more. */
  readonly until?: "load" | "networkidle";
  /** What to do before the page is loaded, such as to make a file unavailable. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The site as the tests of a file open it in a browser. */
export interface Site {
  /** Opens a page in a profile of its own, which is closed after the test. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Visit>;
  /** Opens a page as well, which stays open for the tests that follow; who opened it closes it. */
  readonly keep: (path: string, options?: VisitOptions) => Promise<Visit>;
  /** Goes to a page with one tab that is kept for the whole file, for tests that only look at very many pages. */
  readonly goTo: (path: string) => Promise<Page>;
}

/**
 * The site for the tests of a file. After each test every page that was open must have been free of errors in program and
 * console, of answers of 400 and above, and of requests to any other host.
 * @param tab settings of the tab that is kept
 */
export function useSite(tab: BrowserContextOptions = {}): Site {
  const open = new Set<BrowserContext>();
  const passing = new Set<BrowserContext>();
  let errors: string[] = [];
  let kept: Promise<Visit> | undefined;

  const close = async (contexts: ReadonlySet<BrowserContext>) => {
    await Promise.all([...contexts].map((context) => context.close()));
  };

  afterEach(async () => {
    await close(passing);
    const found = errors;
    errors = [];
    expect(found).toEqual([]);
  });

  afterAll(() => close(open));

  const newVisit = async (options: BrowserContextOptions, site: string, tolerate?: RegExp): Promise<Visit> => {
    const context = await (
      await browser()
    ).newContext({
      viewport: {width: 1280, height: 900},
      // What is kept between two pages would hide what the second one asks for; `offline.test.ts` alone lets it.
      serviceWorkers: "block",
      ...options
    });
    open.add(context);
    context.on("close", () => {
      open.delete(context);
      passing.delete(context);
    });
    context.setDefaultTimeout(30_000);
    const scripts = options.javaScriptEnabled !== false;
    const requests = observe(context, new URL(site).origin, scripts, (error) => {
      if (tolerate?.test(error) !== true) errors.push(error);
    });
    return {page: await context.newPage(), context, requests};
  };

  const keep: Site["keep"] = async (
    path,
    {site = inject("atRoot"), tolerate, prepare, until = "load", ...options} = {}
  ) => {
    const visit = await newVisit(options, site, tolerate);
    await prepare?.(visit.page);
    // On a busy machine a page may ask for nothing more for a while before its words are read to the end.
    await visit.page.goto(new URL(path, site).href, {waitUntil: "load"});
    if (until === "networkidle") await visit.page.waitForLoadState("networkidle");
    return visit;
  };

  return {
    keep,
    open: async (path, options) => {
      const visit = await keep(path, options);
      passing.add(visit.context);
      return visit;
    },
    goTo: async (path) => {
      const site = inject("atRoot");
      const {page} = await (kept ??= newVisit(tab, site));
      await page.goto(new URL(path, site).href, {waitUntil: "load"});
      return page;
    }
  };
}

/** Notes every address that is asked for, and every error. */
function observe(
  context: BrowserContext,
  origin: string,
  scripts: boolean,
  note: (error: string) => void
): readonly string[] {
  const requests: string[] = [];
  context.on("weberror", (error) => note(`error in the page: ${error.error().message}`));
  context.on("console", (message) => {
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
    if (!scripts && request.resourceType() === "script") return;
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`no answer: ${request.url()}`);
  });
  return requests;
}
