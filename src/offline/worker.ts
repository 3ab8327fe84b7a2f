/**
 * The service worker of the site. It serves one edition, known by the digests of its files: what is kept is served from the cache, what
 * is not is fetched, and kept where it is the edition's. So a reader sees one edition whole, with a line and without, until a newer one
 * takes over. It is built into one file, behind the constant `offlineSite`.
 */
import {cachesOf, filesFile, type Asked, type OfflineSite, type Told} from "./protocol.js";
import {KeptFiles} from "./kept-files.js";
import {pageOffline} from "./page-offline.js";
import {sandboxedBy, sandboxPath} from "../model/addresses/sandbox.js";
import {addressOf, fileAsked, isNamedByContent, programsOf, shortDigest} from "./requests.js";

declare const offlineSite: OfflineSite;

/** What TypeScript's library for pages does not describe of service workers. */
interface LifetimeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends LifetimeEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface AskedEvent extends LifetimeEvent {
  readonly data: Asked;
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: () => Promise<readonly {readonly postMessage: (told: Told) => void}[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifetimeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: AskedEvent) => void): void;
}

const worker = globalThis as unknown as WorkerScope;
const {scope} = worker.registration;
const ownCache = cachesOf(scope) + offlineSite.files;

/** How a note begins that holds the list of a former edition, and the one that says that everything is to be kept. */
const formerNote = "former ";
const wholeNote = "whole";

let opened: Promise<KeptFiles | null> | undefined;

/** What is kept of this edition; null once it is forgotten, as the browser may do when it needs the room. */
function ownFiles(): Promise<KeptFiles | null> {
  opened ??= KeptFiles.open(ownCache, scope).then((files) => {
    if (files === null) opened = undefined;
    return files;
  });
  return opened;
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const path = fileAsked(event.request, scope);
  if (path === null) return;
  const answered = answer(event, path);
  event.respondWith(path === sandboxPath ? answered.then(sandboxed) : answered);
});
worker.addEventListener("message", (event) => event.waitUntil(obey(event)));

/** Keeps what every page needs, all of this edition, or fails and is tried again at a later visit. */
async function install(): Promise<void> {
  const list = await (await fetch(addressOf(filesFile, scope), {cache: "no-cache"})).arrayBuffer();
  if (!offlineSite.files.startsWith(await shortDigest(list)))
    throw new Error("the list of files is of another edition");
  const files = await KeptFiles.begin(ownCache, scope, list);
  opened = Promise.resolve(files);
  let isWhole = false;
  for (const former of await formerEditions()) {
    await files.takeFrom(former);
    isWhole ||= (await former.noted(wholeNote)) !== null;
  }
  if ((await files.fetchMissing(offlineSite.core)) > 0) throw new Error("not all that every page needs could be had");
  if (isWhole) {
    await files.note(wholeNote, "");
    await files.fetchMissing(Object.keys(files.list.files));
  }
}

/** Serves every open page from now on, and forgets former editions but for their lists. */
async function activate(): Promise<void> {
  const files = await ownFiles();
  for (const former of await formerEditions()) {
    await files?.note(formerNote + former.list.data, JSON.stringify(former.list));
  }
  for (const name of await formerNames()) await caches.delete(name);
  await worker.clients.claim();
}

async function formerNames(): Promise<readonly string[]> {
  const begin = cachesOf(scope);
  return (await caches.keys()).filter((name) => name.startsWith(begin) && name !== ownCache);
}

async function formerEditions(): Promise<readonly KeptFiles[]> {
  const opened = await Promise.all((await formerNames()).map((name) => KeptFiles.open(name, scope)));
  return opened.filter((files) => files !== null);
}

/** A document that must not have the origin of the site, though its frame asks for it as for any page. */
function sandboxed({body, status, headers}: Response): Response {
  const stricter = new Headers(headers);
  stricter.append("content-security-policy", sandboxedBy);
  return new Response(body, {status, headers: stricter});
}

async function answer(event: RequestEvent, path: string): Promise<Response> {
  const {request} = event;
  const files = await ownFiles();
  if (files === null) return fetch(request);
  const version = new URL(request.url).searchParams.get("v");
  if (version !== null && version !== files.list.data) return ofOtherData(event, files, path, version);
  if (files.list.files[path] === undefined) return ofNoFile(request, files, path);
  const kept = await files.get(path);
  if (kept !== undefined) return kept;
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    return unreachable(request, files, path);
  }
  if (!response.ok) return response;
  if (isNamedByContent(path)) {
    // It may be large, and is used while it arrives.
    event.waitUntil(files.keep(path, response.clone()).catch(() => undefined));
    return response;
  }
  const own = await files.keep(path, response.clone());
  if (own !== null) return own;
  // The browser itself may have kept what another edition had at this address.
  if (await files.fetch(path).catch(() => false)) return (await files.get(path)) ?? response;
  return ofNewer(event, response);
}

/** What the host has is not this edition's: a newer one is there, unless the host alters what it sends. */
async function ofNewer(event: RequestEvent, response: Response): Promise<Response> {
  const {registration} = worker;
  await registration.update().catch(() => undefined);
  const next = registration.installing ?? registration.waiting;
  if (next === null) return response;
  if (event.request.mode !== "navigate") {
    await tellOfNewer();
    return refused();
  }
  // The reader is led on into the newer edition, which from now on serves everything.
  event.waitUntil(takeOver(next));
  return response;
}

function takeOver(next: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      if (next.state === "installing") return;
      if (next.state === "installed") next.postMessage({kind: "take-over"} satisfies Asked);
      resolve();
    };
    next.addEventListener("statechange", go);
    go();
  });
}

async function tellOfNewer(): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage({kind: "newer"});
}

/** Data for a page of another edition: never this one's in place of its own. */
async function ofOtherData(event: RequestEvent, files: KeptFiles, path: string, version: string): Promise<Response> {
  const response = await fetch(event.request);
  const noted = await files.noted(formerNote + version);
  if (!response.ok || noted === null) return response;
  const {files: former} = JSON.parse(noted) as KeptFiles["list"];
  const digest = await shortDigest(await response.clone().arrayBuffer());
  if (digest === former[path]?.[1]) return response;
  await tellOfNewer();
  return refused();
}

const refused = (): Response =>
  new Response("This page is of another edition of the site; load it again.\n", {status: 409});

async function ofNoFile(request: Request, files: KeptFiles, path: string): Promise<Response> {
  if (files.list.files[`${path}/index.html`] !== undefined) {
    const {search} = new URL(request.url);
    return Response.redirect(`${addressOf(path, scope)}/${search}`, 301);
  }
  return fetch(request).catch(() => unreachable(request, files, path));
}

async function unreachable(request: Request, files: KeptFiles, path: string): Promise<Response> {
  return request.mode === "navigate" ? pageOffline(files, offlineSite.words, path, scope) : Response.error();
}

async function programsOfPages(files: KeptFiles, paths: readonly string[]): Promise<readonly string[]> {
  const pages = paths.filter((path) => path.endsWith(".html"));
  const programs = await Promise.all(
    pages.map(async (path) => {
      const text = (await (await files.get(path))?.text()) ?? "";
      return programsOf(text, addressOf(path, scope), scope);
    })
  );
  return [...new Set(programs.flat())];
}

async function obey({data, ports: [port]}: AskedEvent): Promise<void> {
  const files = await ownFiles();
  switch (data.kind) {
    case "take-over":
      return worker.skipWaiting();
    case "keep": {
      const failed = (await files?.fetchMissing(data.paths)) ?? data.paths.length;
      // A page without its program would not answer.
      await files?.fetchMissing(await programsOfPages(files, data.paths));
      port?.postMessage({kept: data.paths.length - failed, failed});
      return;
    }
    case "state":
      port?.postMessage((await files?.state()) ?? null);
      return;
    case "whole":
      return files?.note(wholeNote, "");
    case "forget":
      opened = Promise.resolve(null);
      for (const name of [...(await formerNames()), ownCache]) await caches.delete(name);
      await worker.registration.unregister();
      port?.postMessage({kept: 0, failed: 0});
  }
}
